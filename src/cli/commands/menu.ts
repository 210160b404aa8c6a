import type { JournalEvent } from '../../domain/journal-event.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { lastOpen } from '../../engine/open-session.ts';
import { askable, missed } from '../../engine/select.ts';
import { tagCounts } from '../../engine/statistics.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { type Choice, choose, chooseSeveral } from '../../terminal/menus.ts';
import { appendEvents } from '../append-events.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import { onTerminal } from '../on-terminal.ts';
import type { QuizOptions } from '../options.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { type Setup, setUp } from '../setup.ts';
import { continueSession, progressText } from './continue.ts';
import { play } from './play.ts';
import { review } from './review.ts';
import { stats } from './stats.ts';

type Action = 'continue' | 'review' | 'new' | 'all' | 'tags' | 'stats' | 'quit';

/** Questions of a session of new ones. */
const NEW_AT_ONCE = 20;

/** The start menu: the best next action first, so that Enter takes it. */
export async function menu(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const questions = askable(selection.questions, progress);
  const choices = actions(questions, progress);
  const action = await onTerminal(io, options, (terminal) => choose('What next?', choices, terminal));
  switch (action) {
    case 'continue':
      return continueSession(io, options);
    case 'review':
      closeLeft(setup, progress);
      return review(io, options);
    case 'new':
      closeLeft(setup, progress);
      return play(io, { ...options, limit: NEW_AT_ONCE });
    case 'all':
      closeLeft(setup, progress);
      return play(io, options);
    case 'tags': {
      const tags = await onTerminal(io, options, (terminal) =>
        chooseSeveral('Which tags?', tagChoices(questions), terminal),
      );
      if (tags === undefined) return EXIT.ok;
      closeLeft(setup, progress);
      return play(io, { ...options, tag: [tags.join(',')] });
    }
    case 'stats':
      return stats(io, options);
    case 'quit':
    case undefined:
      return EXIT.ok;
  }
}

function actions(questions: readonly Question[], progress: Progress): readonly Choice<Action>[] {
  const waiting = missed(questions, progress).length;
  const unseen = questions.filter(({ id }) => !progress.histories.has(id)).length;
  const left = lastOpen(progress);
  return [
    ...(left === undefined ? [] : [{ name: `Continue (${progressText(left)})`, value: 'continue' as const }]),
    ...(waiting > 0 ? [{ name: `Review ${waiting} missed`, value: 'review' as const }] : []),
    ...(unseen > 0 ? [{ name: `New questions (${unseen})`, value: 'new' as const }] : []),
    { name: `All questions (${questions.length})`, value: 'all' },
    { name: 'Choose tags', value: 'tags' },
    { name: 'Statistics', value: 'stats' },
    { name: 'Quit', value: 'quit' },
  ];
}

/** Whoever starts another quiz has declined the open one: it ends with what was answered. */
function closeLeft(setup: Setup, progress: Progress): void {
  const left = lastOpen(progress);
  if (left === undefined) return;
  const { io } = setup;
  const name = io.randomName();
  const ends = [...progress.open.keys()].map(
    (session, index): JournalEvent => ({ id: `${name}-${index}`, atMs: io.now(), session, type: 'end', how: 'quit' }),
  );
  try {
    appendEvents(setup, ends);
    print(io.stdout, `The session that was left open is closed: ${progressText(left)}.`);
  } catch {
    // It will be offered again.
  }
}

function tagChoices(questions: readonly Question[]): readonly Choice<string>[] {
  return tagCounts(questions).map(({ tag, questions: tagged }) => ({
    name: `${cleanLine(tag)} (${tagged.length})`,
    value: tag,
  }));
}
