#!/usr/bin/env node
// CommonJS, as a module takes Node some milliseconds longer to load.
const { join } = require('node:path');

const root = join(__dirname, '..');

/** @returns {{ main: (argv: readonly string[], world: unknown) => Promise<number>, world: () => unknown }} */
function program() {
  try {
    const { load, hastened } = require('../dist/load.js').programIn(join(root, 'dist'));
    const { main, realIo } = load('main.js');
    return { main, world: () => realIo(root, hastened) };
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ENOENT'].includes(error?.code)) throw error;
    process.stderr.write(
      'error: the program is not built, expected dist/main.js\nhint: run `npm run build` in its folder.\n',
    );
    process.exit(2);
  }
}

const { main, world } = program();
main(process.argv.slice(2), world()).then((status) => {
  process.exitCode = status;
});
