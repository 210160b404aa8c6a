import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

/** How often the address is refused, of many times in a process of its own: what V8 has compiled for this one would hide it. */
const ASKED = `
let refused = 0;
for (let time = 0; time < 100_000; time += 1)
  if (module.exports.webAddress('https://caf\\u00e9.example/') === undefined) refused += 1;
process.stdout.write(String(refused));
`;

it('an address whose host has letters beyond ASCII may be offered however many were looked at before', () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src/markdown/web-address.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const script = `${outputFiles[0]?.text}${ASKED}`;
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('0');
});
