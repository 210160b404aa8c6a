import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { readJournal } from '../../src/store/journal.ts';
import { bankOf, countOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { confirmed, playInProcess } from '../support/quiz-process.ts';

const QUESTIONS = 400;
const KILLS = countOf(6, 200);

/** `setTimeout` as a promise: the moment of a kill is what this test varies. */
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it(
  `no answer that was confirmed is lost by a kill at ${KILLS} random moments`,
  async () => {
    const folder = folderWith({ 'bank.md': bankOf(QUESTIONS) });
    const [note, data] = [join(folder, 'bank.md'), join(folder, 'data')];
    const play = () => {
      const quiz = playInProcess(note, data);
      quiz.type('1\n'.repeat(QUESTIONS));
      return quiz;
    };
    const startedMs = Date.now();
    const whole = play();
    await whole.ended;
    const tookMs = Date.now() - startedMs;
    let said = confirmed(whole.stdout());
    expect(said).toBe(QUESTIONS);

    const random = randomOf(7, 'kills');
    let cut = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const quiz = play();
      await after(random(tookMs));
      quiz.child.kill('SIGKILL');
      await quiz.ended;
      const took = confirmed(quiz.stdout());
      if (took > 0 && took < QUESTIONS) cut += 1;
      said += took;
    }
    const { events, faults } = readJournal(data);
    expect(events.filter(({ type }) => type === 'answer').length).toBeGreaterThanOrEqual(said);
    // A line that was being written may be cut: no more than one a kill.
    expect(faults.length).toBeLessThanOrEqual(KILLS);
    // Kills before the first answer prove little.
    expect(cut).toBeGreaterThan(KILLS / 4);
  },
  KILLS * 30_000,
);
