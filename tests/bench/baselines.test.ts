import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

const FOLDER = join(ROOT, 'bench', 'baselines');
const files = readdirSync(FOLDER);

/** A baseline that does more than it must would make us look good. */
describe('a baseline', () => {
  it.each(files)('has at most ten lines, and imports Node or the parser alone: %s', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    const imported = [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name);
    for (const name of imported) expect(name).toMatch(/^(?:node:.*|unified|remark-parse|remark-gfm)$/);
  });
});

describe('npm run bench', () => {
  it('fails where its pattern finds no row', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bench/main.mjs', '--only', 'no such row'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('no row matches no such row');
  });
});
