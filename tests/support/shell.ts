import { spawnSync } from 'node:child_process';
import type { Desk } from './desk.ts';

/** How a script ended that has no terminal; `quiz` in it is the program. A program that hangs fails its test, not all. */
export function shellRun(me: Desk, script: string): ReturnType<Desk['run']> {
  const [node, ...words] = me.command();
  const quiz = [node, ...words].map((word) => `'${word}'`).join(' ');
  return spawnSync('sh', ['-c', `quiz() { ${quiz} "$@"; }\n${script}`], {
    cwd: me.folder,
    env: me.env,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 28,
  });
}
