import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { BIN } from '../support/run-cli.ts';

/** The path of a pipe leads nowhere: it was told as a bug of the program. */
it.runIf(process.platform === 'linux')('a note that comes as a pipe is told as none that can be read', () => {
  const cwd = folderWith({ 'x.md': '# Nothing' });
  const command = `cat x.md | "${process.execPath}" "${BIN}" lint /dev/stdin`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  expect(stdout + stderr).not.toContain('bug in cognito-quiz');
  expect(stdout).toContain('not-readable');
  expect(status).toBe(1);
});
