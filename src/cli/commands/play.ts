import { randomOf } from '../../engine/random.ts';
import { askable, practiceQueue } from '../../engine/select.ts';
import type { Io } from '../io.ts';
import { nothingToAsk } from '../nothing-to-ask.ts';
import { type QuizOptions, withSettings } from '../options.ts';
import { runQuiz } from '../quiz.ts';
import { readTodayIfPossible } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';

/**
 * Practice: shuffled questions, feedback and explanation after each.
 *
 * @throws UserError when there is nothing to ask
 */
export async function play(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const { notes, questions } = selection;
  const today = readTodayIfPossible(setup, selection);
  const { progress } = today;
  const asked = askable(questions, progress);
  const found = options.marked === true ? asked.filter(({ id }) => progress.marked.has(id)) : asked;
  if (found.length === 0) throw nothingToAsk(notes.questions.length, options, io);
  const seed = options.seed ?? io.randomSeed();
  const shuffled = options.shuffle ?? setup.settings.shuffle ?? true;
  const limit = options.limit ?? setup.settings.limit ?? found.length;
  // A seed that was given must bring the same questions back, so what was answered since plays no part.
  const history = options.seed === undefined ? progress : undefined;
  const queue = practiceQueue(found, limit, shuffled ? randomOf(seed, 'questions') : undefined, history);
  const chosen = withSettings(options, setup.settings);
  return runQuiz(setup, chosen, { mode: 'play', seed, questions: queue, selection, today });
}
