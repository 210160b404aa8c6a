import { EXAM_PRESETS } from '../../domain/exam-preset.ts';
import type { JournalEvent } from '../../domain/journal-event.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { lastOpen } from '../../engine/open-session.ts';
import { remembered } from '../../engine/schedule.ts';
import { agreeing, askable, missed } from '../../engine/select.ts';
import { tagCounts } from '../../engine/statistics.ts';
import { cleanLine } from '../../markdown/clean.ts';
import type { MenuChoice } from '../../terminal/menu-prompt.ts';
import { counted } from '../../terminal/wording.ts';
import { appendEvents } from '../append-events.ts';
import { chooseDue } from '../due-choice.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import { chooseAction, chooseSeveral } from '../menus.ts';
import type { QuizOptions } from '../options.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { type Setup, setUp } from '../setup.ts';
import { continueSession, progressText } from './continue.ts';
import { due } from './due.ts';
import { exam } from './exam.ts';
import { play } from './play.ts';
import { review } from './review.ts';
import { stats } from './stats.ts';

/** Questions of a session of new ones. */
const NEW_AT_ONCE = 20;

/** Does what was chosen. */
type Run = () => number | Promise<number>;

/** The start menu: the best next action first, so that Enter takes it. */
export async function menu(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const choices = actions(setup, options, selection.questions, progress);
  const run = await chooseAction('What next?', choices, setup, options);
  return run === undefined ? EXIT.ok : run();
}

/** One row an action, as far as there is anything to do. */
function actions(
  setup: Setup,
  options: QuizOptions,
  all: readonly Question[],
  progress: Progress,
): readonly MenuChoice<Run>[] {
  const { io } = setup;
  const questions = askable(all, progress);
  const waiting = missed(questions, progress).length;
  const unseen = questions.filter(({ id }) => !progress.histories.has(id)).length;
  const dueToday = chooseDue(questions, progress, remembered, setup, options).queue.due.length;
  const left = lastOpen(progress);
  // Whoever starts another quiz has declined the open one.
  const quiz =
    (start: Run): Run =>
    () => {
      closeLeft(setup, progress);
      return start();
    };
  const rows: readonly (MenuChoice<Run> | false)[] = [
    left !== undefined && {
      key: 'c',
      name: `Continue (${progressText(left)})`,
      value: () => continueSession(io, options),
    },
    dueToday > 0 && { key: 'd', name: `Review ${dueToday} due`, value: quiz(() => due(io, options)) },
    waiting > 0 && { key: 'r', name: `Review ${waiting} missed`, value: quiz(() => review(io, options)) },
    unseen > 0 && {
      key: 'n',
      name: `New questions (${unseen})`,
      value: quiz(() => play(io, { ...options, limit: NEW_AT_ONCE })),
    },
    { key: 'a', name: `All questions (${questions.length})`, value: quiz(() => play(io, options)) },
    {
      key: 't',
      name: 'Choose tags',
      value: async () => {
        const tags = await chosenTags(setup, options, questions);
        return tags === undefined ? EXIT.ok : quiz(() => play(io, { ...options, tag: [tags.join(',')] }))();
      },
    },
    { key: 'e', name: examText(agreeing(all).length), value: quiz(() => exam(io, options)) },
    { key: 's', name: 'Statistics', value: () => stats(io, options) },
    { key: 'q', name: 'Quit', value: () => EXIT.ok },
  ];
  return rows.filter((row) => row !== false);
}

/** Nobody should be surprised by a clock of two hours. */
function examText(pool: number): string {
  const { questions, minutes } = EXAM_PRESETS['aws-associate'];
  return `Exam (${counted(Math.min(questions, pool), 'question')} in ${counted(minutes, 'minute')})`;
}

/** Ends practice that was left open, with what was answered. An exam stays open: it has its own end, and a result. */
function closeLeft(setup: Setup, { open }: Progress): void {
  const left = [...open.values()].filter(({ start }) => start.mode !== 'exam');
  const last = left.at(-1);
  if (last === undefined) return;
  const { io } = setup;
  const name = io.randomName();
  const ends = left.map(
    ({ start: { session } }, index): JournalEvent => ({
      id: `${name}-${index}`,
      atMs: io.now(),
      session,
      type: 'end',
      how: 'quit',
    }),
  );
  try {
    appendEvents(setup, ends);
    print(io.stdout, `The session that was left open is closed: ${progressText(last)}.`);
  } catch {
    // It will be offered again.
  }
}

/** @returns undefined on Ctrl-D */
function chosenTags(
  setup: Setup,
  options: QuizOptions,
  questions: readonly Question[],
): Promise<readonly string[] | undefined> {
  const choices = tagCounts(questions).map(({ tag, questions: tagged }) => ({
    name: `${cleanLine(tag)} (${tagged.length})`,
    value: tag,
  }));
  return chooseSeveral('Which tags?', choices, setup, options);
}
