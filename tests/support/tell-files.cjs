/** Loaded before the program: writes down which files of dist/ it loads, into the file that is named in LOADED_FILES. */
const fs = require('node:fs');

const told = process.env['LOADED_FILES'] ?? '';
const tell = (/** @type {readonly string[]} */ files) => {
  const ours = files.filter((file) => /[\\/]dist[\\/][^\\/]*\.js$/.test(file));
  fs.appendFileSync(told, ours.map((file) => `${file}\n`).join(''));
};
const open = fs.openSync;
Object.assign(fs, {
  openSync: (/** @type {Parameters<typeof open>} */ ...args) => {
    tell([String(args[0]), ...Object.keys(require.cache)]);
    return open(...args);
  },
});
process.on('exit', () => tell(Object.keys(require.cache)));
tell([]);
