import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fold, localDate } from '../../src/engine/fold.ts';
import { readJournal } from '../../src/store/read-journal.ts';
import { bankOf, countOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { confirmed, playInProcess } from '../support/quiz-process.ts';

const PROCESSES = 8;
const ANSWERS = countOf(60, 500);

it(`${PROCESSES} processes at once keep ${ANSWERS} answers each`, async () => {
  const folder = folderWith({ 'bank.md': bankOf(ANSWERS) });
  const [note, data] = [join(folder, 'bank.md'), join(folder, 'data')];
  const quizzes = Array.from({ length: PROCESSES }, () => playInProcess(note, data));
  for (const quiz of quizzes) quiz.type('1\n'.repeat(ANSWERS));
  expect(await Promise.all(quizzes.map(({ ended }) => ended))).toEqual(quizzes.map(() => 0));
  expect(quizzes.map(({ stdout }) => confirmed(stdout()))).toEqual(quizzes.map(() => ANSWERS));

  const { events, faults } = readJournal(data);
  expect(faults).toEqual([]);
  const answers = events.filter(({ type }) => type === 'answer');
  expect(new Set(answers.map(({ id }) => id)).size).toBe(PROCESSES * ANSWERS);
  const { histories } = fold(events, localDate);
  expect([...histories.values()].every((history) => history.answers === PROCESSES)).toBe(true);
}, 600_000);
