import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

const NOTE = `### Q1

Which queue keeps order?

A. Standard
B. FIFO
C. Both A and B

**Answer: B**

Option A is wrong, as it may deliver out of order.
`;

it('show names options by the numbers that it prints, and its document has the text of the note', async () => {
  const cwd = folderWith({ 'a.md': NOTE });
  const run = (...args: readonly string[]) => runInProcess([...args, '--notes', 'a.md'], { cwd });
  const [id = ''] = (await run('list')).stdout.split(' ');
  const { stdout } = await run('show', id);
  expect(stdout).toContain('3. Both 1 and 2');
  expect(stdout).toContain('Option 1 is wrong');
  const { question } = JSON.parse((await run('show', id, '--json')).stdout);
  expect(question.explanation).toContain('Option A is wrong');
});
