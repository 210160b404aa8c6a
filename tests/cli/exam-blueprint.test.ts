import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

const question = (tag: string, name: string): string => `### Q1

<!-- tags: ${tag} -->

**Which ${tag} is ${name}?**

1. right ${name}
2. wrong ${name}

<details>
<summary>Explanation</summary>

Because of ${name}.

<mark>1</mark>
</details>
`;
const NAMES = ['one', 'two', 'three', 'four'];
const BANK = NAMES.flatMap((name) => [question('red', name), question('blue', name)]).join('\n');
const PLACE = 'notes/blueprints/developer-associate.yaml';

const exam = (args: string, files: Readonly<Record<string, string>>) => {
  const cwd = folderWith({ 'notes/bank.md': `## Questions\n\n${BANK}`, ...files });
  return runInProcess(['exam', '--questions', '4', ...args.split(' ')], { cwd });
};

describe('a preset', () => {
  it('uses the blueprint that the folder of notes has for it, and tells so', async () => {
    const { stdout } = await exam('--preset aws-associate --notes notes', { [PLACE]: 'shares: {red: 1}' });
    expect(stdout).toContain(`Shares as in ${PLACE}.`);
    expect(stdout).toContain('Which red is');
    expect(stdout).not.toContain('Which blue is');
  });

  it('looks for it in each folder that is named', async () => {
    const files = { [PLACE]: 'shares: {red: 1}', 'more/note.md': 'Nothing.' };
    const { stdout } = await exam('--preset aws-associate --notes more --notes notes', files);
    expect(stdout).toContain(`Shares as in ${PLACE}.`);
  });

  it('gives way to a blueprint that is named', async () => {
    const files = { [PLACE]: 'shares: {red: 1}', 'own.yaml': 'shares: {blue: 1}' };
    const { stdout } = await exam('--preset aws-associate --blueprint own.yaml --notes notes', files);
    expect(stdout).toContain('Shares as in own.yaml.');
    expect(stdout).not.toContain('Which red is');
  });

  it.each([
    ['the folder has none', '--preset aws-associate --notes notes', {}],
    ['a note is named and no folder', '--preset aws-associate --notes notes/bank.md', { [PLACE]: 'shares: {red: 1}' }],
    ['it is that of another exam', '--preset aws-practitioner --notes notes', { [PLACE]: 'shares: {red: 1}' }],
    ['no preset is named', '--notes notes', { [PLACE]: 'shares: {red: 1}' }],
  ])('draws from all questions where %s', async (_where, args, files) => {
    const { stdout, status } = await exam(args, files);
    expect(stdout).not.toContain('Shares as in');
    expect(status).toBe(0);
  });

  it('is an error where its blueprint cannot be read', async () => {
    const { stderr, status } = await exam('--preset aws-associate --notes notes', { [PLACE]: 'shares: {red: none}' });
    expect(stderr).toContain('expected a number above 0');
    expect(status).toBe(2);
  });
});
