import { type Statistics, statistics } from '../../engine/statistics.ts';
import { cleanLine, safeJson } from '../../markdown/clean.ts';
import { pad } from '../../terminal/table.ts';
import { percent } from '../../terminal/wording.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readProgress } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';

/** Days that the text shows; the document has them all. */
const LAST_DAYS = 14;

/** Progress: of the questions of the notes, and of all answers ever given. First tries only. */
export function stats(io: Io, options: NoteOptions): number {
  const setup = setUp(io, options);
  const { questions } = readQuestions(setup, options);
  const figures = statistics(questions, readProgress(setup), io.now());
  print(io.stdout, ...(options.json ? [safeJson({ version: 1, ...figures })] : statsLines(figures)));
  return EXIT.ok;
}

function statsLines({ questions, answers, byTag, days }: Statistics): readonly string[] {
  const width = Math.max(0, ...byTag.map(({ tag }) => cleanLine(tag).length));
  return [
    `Questions: ${questions.seen} of ${questions.total} seen, ${questions.missed} to review, ${questions.due} due`,
    answers.total === 0
      ? 'Answers: none yet. cognito-quiz asks the first question.'
      : `Answers: ${answers.right} of ${answers.total} right at the first try${percent(answers.right, answers.total)}`,
    ...(byTag.length > 0 ? ['', 'By tag'] : []),
    ...byTag.map(
      ({ tag, questions: total, seen, answers: given, right }) =>
        `  ${pad(cleanLine(tag), width)}  ${seen} of ${total} seen${given === 0 ? '' : `, ${right} of ${given} right${percent(right, given)}`}`,
    ),
    ...(days.length > 0 ? ['', 'Days with answers'] : []),
    ...days
      .slice(-LAST_DAYS)
      .map(({ date, answers: given, right }) => `  ${date}  ${right} of ${given} right${percent(right, given)}`),
  ];
}
