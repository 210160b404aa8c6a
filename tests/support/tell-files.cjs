/** Loaded before the program: writes down which files of dist/ it loads, into the file that is named in LOADED_FILES. */
const fs = require('node:fs');

const told = process.env['LOADED_FILES'] ?? '';
const tell = (/** @type {readonly string[]} */ files) => {
  const ours = files.filter((file) => /[\\/]dist[\\/][^\\/]*\.js$/.test(file));
  fs.appendFileSync(told, ours.map((file) => `${file}\n`).join(''));
};
const read = fs.readFileSync;
Object.assign(fs, {
  readFileSync: (/** @type {Parameters<typeof read>} */ ...args) => {
    tell([String(args[0]), ...Object.keys(require.cache)]);
    return read(...args);
  },
});
process.on('exit', () => tell(Object.keys(require.cache)));
tell([]);
