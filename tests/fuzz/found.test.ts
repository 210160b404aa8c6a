import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-cli.ts';
import { broken } from './rules.ts';
import { PRODUCT } from './subject.ts';

const FOLDER = join(ROOT, 'tests', 'fuzz', 'found');
const found = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const BESIDE = '### Q1\n\nWhich?\n\n1. a\n2. b\n\n<details>\n\n<mark>1</mark>\n\n</details>\n';

describe('notes that broke a promise once', () => {
  it('are kept', () => {
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(found)('%s breaks none any more', (name) => {
    expect(broken(readFileSync(join(FOLDER, name), 'utf8'), BESIDE, PRODUCT)).toBeUndefined();
  });
});
