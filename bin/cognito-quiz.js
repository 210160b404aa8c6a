#!/usr/bin/env node
// CommonJS, as a module takes Node some milliseconds longer to load.
const { join } = require('node:path');

const root = join(__dirname, '..');

/** @returns {{ main: (argv: readonly string[], world: unknown) => Promise<number>, realIo: (root: string) => unknown }} */
function program() {
  try {
    return require('../dist/load.js').programIn(join(root, 'dist')).load('main.js');
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ENOENT'].includes(error?.code)) throw error;
    process.stderr.write(
      'error: the program is not built, expected dist/main.js\nhint: run `npm run build` in its folder.\n',
    );
    process.exit(2);
  }
}

const { main, realIo } = program();
main(process.argv.slice(2), realIo(root)).then((status) => {
  process.exitCode = status;
});
