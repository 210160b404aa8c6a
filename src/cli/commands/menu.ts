import type { Progress } from '../../domain/progress.ts';
import type { Question } from '../../domain/question.ts';
import { askable, missed } from '../../engine/select.ts';
import { tagCounts } from '../../engine/statistics.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { type Choice, choose, chooseSeveral } from '../../terminal/menus.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { onTerminal } from '../on-terminal.ts';
import type { QuizOptions } from '../options.ts';
import { readProgress } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';
import { play } from './play.ts';
import { review } from './review.ts';
import { stats } from './stats.ts';

type Action = 'review' | 'new' | 'all' | 'tags' | 'stats' | 'quit';

/** Questions of a session of new ones. */
const NEW_AT_ONCE = 20;

/** The start menu: the best next action first, so that Enter takes it. */
export async function menu(io: Io, options: QuizOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const questions = askable(selection.questions);
  const choices = actions(questions, readProgress(setup, selection));
  const action = await onTerminal(io, options, (terminal) => choose('What next?', choices, terminal));
  switch (action) {
    case 'review':
      return review(io, options);
    case 'new':
      return play(io, { ...options, limit: NEW_AT_ONCE });
    case 'all':
      return play(io, options);
    case 'tags': {
      const tags = await onTerminal(io, options, (terminal) =>
        chooseSeveral('Which tags?', tagChoices(questions), terminal),
      );
      return tags === undefined ? EXIT.ok : play(io, { ...options, tag: [tags.join(',')] });
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
  return [
    ...(waiting > 0 ? [{ name: `Review ${waiting} missed`, value: 'review' as const }] : []),
    ...(unseen > 0 ? [{ name: `New questions (${unseen})`, value: 'new' as const }] : []),
    { name: `All questions (${questions.length})`, value: 'all' },
    { name: 'Choose tags', value: 'tags' },
    { name: 'Statistics', value: 'stats' },
    { name: 'Quit', value: 'quit' },
  ];
}

function tagChoices(questions: readonly Question[]): readonly Choice<string>[] {
  return tagCounts(questions).map(({ tag, questions: tagged }) => ({
    name: `${cleanLine(tag)} (${tagged.length})`,
    value: tag,
  }));
}
