import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { readJournal } from '../../src/store/read-journal.ts';
import { bankOf, countOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { confirmed, playInProcess } from '../support/quiz-process.ts';

const QUESTIONS = 400;
const KILLS = countOf(6, 200);
/** Answers that are typed and not yet taken when the kill comes, so that it hits a program that is at work. */
const AHEAD = 100;

/** Resolves to how many answers were confirmed by a program that was killed behind the one with this number. */
async function killedBehind(answer: number, note: string, data: string): Promise<number> {
  const quiz = playInProcess(note, data);
  quiz.type('1\n'.repeat(answer + AHEAD));
  // On a busy machine too it can never be over before the kill: it would want more answers.
  await quiz.says((stdout) => stdout.includes('Question 1 ') && confirmed(stdout) >= answer);
  quiz.child.kill('SIGKILL');
  await quiz.ended;
  return confirmed(quiz.stdout());
}

it(
  `no answer that was confirmed is lost by a kill at ${KILLS} random moments`,
  async () => {
    const folder = folderWith({ 'bank.md': bankOf(QUESTIONS) });
    const [note, data] = [join(folder, 'bank.md'), join(folder, 'data')];
    const random = randomOf(7, 'kills');
    let said = 0;
    for (let kill = 0; kill < KILLS; kill += 1) said += await killedBehind(random(QUESTIONS - AHEAD), note, data);

    const { events, faults } = readJournal(data);
    expect(said).toBeGreaterThan(0);
    expect(events.filter(({ type }) => type === 'answer').length).toBeGreaterThanOrEqual(said);
    expect(events.some(({ type }) => type === 'end')).toBe(false);
    // A line that was being written may be cut: no more than one a kill.
    expect(faults.length).toBeLessThanOrEqual(KILLS);
  },
  KILLS * 30_000,
);
