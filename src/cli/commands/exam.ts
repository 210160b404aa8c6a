import { basename } from 'node:path';
import { EXAM_PRESETS, type ExamPreset } from '../../domain/exam-preset.ts';
import type { Question } from '../../domain/question.ts';
import { drawPaper, type Paper, paperCode } from '../../engine/paper.ts';
import { agreeing, askable } from '../../engine/select.ts';
import { sha256 } from '../../loader/sha256.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { examBlueprint } from '../exam-blueprint.ts';
import { oddities } from '../exam-text.ts';
import type { Io } from '../io.ts';
import { nothingToAsk } from '../nothing-to-ask.ts';
import type { ExamOptions } from '../options.ts';
import { runQuiz } from '../quiz.ts';
import { readTodayIfPossible } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/**
 * A timed mock exam. What was answered before plays no part in the paper, so that a seed gives everyone the same one.
 *
 * @throws UserError when there is nothing to ask, or the blueprint cannot be read
 */
export async function exam(io: Io, options: ExamOptions): Promise<number> {
  const setup = setUp(io, options);
  const blueprint = examBlueprint(setup, options);
  const selection = await readQuestions(setup, options);
  const today = readTodayIfPossible(setup, selection);
  const chosen = agreeing(selection.questions).filter(
    ({ id }) => options.marked !== true || today.progress.marked.has(id),
  );
  const pool = askable(chosen, today.progress);
  if (pool.length === 0) throw nothingToAsk(selection.notes.questions.length, options, io);
  const named = options.preset === undefined ? undefined : EXAM_PRESETS[options.preset];
  const preset: ExamPreset = { ...EXAM_PRESETS['aws-associate'], ...blueprint, ...named };
  const { questions = preset.questions, minutes = preset.minutes, pass = preset.pass } = options;
  const count = Math.min(questions, options.limit ?? questions);
  const seed = options.seed ?? io.randomSeed();
  const paper = inNoteOrderIfAsked(drawPaper(pool, count, seed, blueprint), pool, options);
  const drawn = paperCode(pool, count, seed, blueprint, sha256);
  const code = options.shuffle === false ? `${drawn}-unshuffled` : drawn;
  const odd = oddities(paper, { count, disputed: chosen.length - pool.length, tags: selection.notes.tags });
  const preface = [
    `Exam: ${counted(paper.questions.length, 'question')} in ${counted(minutes, 'minute')}, ${pass} % pass. Paper ${code}.`,
    ...(blueprint === undefined ? [] : [`Shares as in ${cleanLine(shownPath(blueprint.file, io.cwd))}.`]),
    ...odd,
    'Open questions are wrong, and there is no penalty for guessing. The clock does not stop, whatever you do.',
    '',
  ];
  const terms = { minutes, pass, paper: code };
  const shares = blueprint === undefined ? '' : ` Shares as in ${cleanLine(basename(blueprint.file))}.`;
  const notice = odd.length === 0 ? `${pass} % pass; open questions are wrong.${shares}` : odd.join(' ');
  const quiz = {
    mode: 'exam' as const,
    seed,
    questions: paper.questions,
    selection,
    today,
    exam: terms,
    preface,
    notice,
  };
  return runQuiz(setup, options, quiz);
}

function inNoteOrderIfAsked(paper: Paper, pool: readonly Question[], { shuffle = true }: ExamOptions): Paper {
  if (shuffle) return paper;
  const drawn = new Set(paper.questions);
  return { ...paper, questions: pool.filter((question) => drawn.has(question)) };
}
