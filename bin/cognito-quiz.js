#!/usr/bin/env node
// CommonJS, as a module takes Node some milliseconds longer to load.
const { join } = require('node:path');

/** @returns {{ main: (argv: readonly string[], world: unknown) => Promise<number>, realIo: (root: string) => unknown }} */
function program() {
  try {
    return require('../dist/main.js');
  } catch (error) {
    if (error?.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'error: the program is not built, expected dist/main.js\nhint: run `npm run build` in its folder.\n',
    );
    process.exit(2);
  }
}

const { main, realIo } = program();
main(process.argv.slice(2), realIo(join(__dirname, '..'))).then((status) => {
  process.exitCode = status;
});
