#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const { main, realIo } = await import('../dist/main.js');
  process.exitCode = await main(process.argv.slice(2), realIo(root));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'error: the program is not built, expected dist/main.js\nhint: run `npm run build` in its folder.\n',
  );
  process.exitCode = 2;
}
