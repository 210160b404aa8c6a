import { EXAM_PRESETS } from '../../domain/exam-preset.ts';
import type { JournalEvent } from '../../domain/journal-event.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { coveredByTag } from '../../engine/covered.ts';
import { lastOpen } from '../../engine/open-session.ts';
import { remembered } from '../../engine/schedule.ts';
import { agreeing, askable, missed } from '../../engine/select.ts';
import { cleanLine } from '../../markdown/clean.ts';
import type { MenuChoice } from '../../terminal/choose-action.ts';
import { counted } from '../../terminal/wording.ts';
import { appendEvents } from '../append-events.ts';
import { chooseDue } from '../due-choice.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import { chooseAction, chooseTags } from '../menus.ts';
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

/** The person wants none of what a choice of the menu leads to. */
const BACK = Symbol('back');

/** Does what was chosen; resolves to the exit status. */
type Run = () => number | Promise<number | typeof BACK>;

/** The start menu: the best next action first, so that Enter takes it. */
export async function menu(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const choices = actions(setup, options, selection.questions, progress);
  for (let first = 0; ; ) {
    const run = await chooseAction('What next?', choices, setup, options, first);
    const status = run === undefined ? EXIT.ok : await run();
    if (status !== BACK) return status;
    first = choices.findIndex(({ value }) => value === run);
  }
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
  const waiting = missed(questions, progress, io.now()).length;
  const unseen = questions.filter(({ id }) => !progress.histories.has(id)).length;
  const dueToday = chooseDue(questions, progress, remembered, setup, options).queue.due.length;
  const left = lastOpen(progress);
  // Whoever starts another quiz has declined the open one.
  const quiz = (start: () => Promise<number>) => (): Promise<number> => {
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
    questions.some(({ tags }) => tags.length > 0) && {
      key: 't',
      name: 'Choose tags',
      value: async () => {
        const anyTag = await chosenTags(setup, options, questions);
        if (anyTag === 'back') return BACK;
        return anyTag === 'end' ? EXIT.ok : quiz(() => play(io, { ...options, anyTag }))();
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

/** @returns `back` where the person wants none after all, `end` on Ctrl-D */
async function chosenTags(
  setup: Setup,
  options: QuizOptions,
  questions: readonly Question[],
): Promise<readonly string[] | 'back' | 'end'> {
  const tags = coveredByTag(questions);
  const lines = tags.map(({ tag, covered }) => ({
    name: cleanLine(tag),
    asks: new Set([...covered].map(({ id }) => id)),
  }));
  const chosen = await chooseTags(lines, setup, options);
  return typeof chosen === 'string' ? chosen : chosen.flatMap((place) => tags[place]?.tag ?? []);
}
