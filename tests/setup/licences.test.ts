import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

const DIST = join(ROOT, 'dist');
const licences = readFileSync(join(DIST, 'licences.txt'), 'utf8');

/** Folders of packages: esbuild writes above each module which one it is. */
const folders = new Set(
  readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(join(DIST, file), 'utf8').matchAll(/^\/\/ (.*node_modules\/(?:@[^/]+\/)?[^/]+)\//gm),
    ])
    .map(([, folder = '']) => folder),
);

describe('dist/licences.txt', () => {
  it.each([...folders, 'node_modules/character-entities'].sort())(
    'has name, version, licence and its text: %s',
    (folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      expect(licences).toContain(`\n${name} ${version} (${license})\n`);
      for (const file of readdirSync(join(ROOT, folder)).filter((one) => /^licen[cs]e/i.test(one)))
        expect(licences).toContain(readFileSync(join(ROOT, folder, file), 'utf8').trim());
    },
  );

  it('comes with the package', () => {
    expect(folders.size).toBeGreaterThan(50);
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(files).toContain('dist');
  });
});
