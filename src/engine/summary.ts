import type { Mode } from '../domain/journal-event.ts';
import type { Outcome, Summary } from '../domain/session.ts';
import { foldTag } from '../domain/tag.ts';
import type { Session } from './session-state.ts';

/** What a session came to. First tries alone count; re-asks are for learning. */
export function summarise(session: Session): Summary {
  const outcomes = session.turns.flatMap((turn): readonly Outcome[] => {
    const question = session.questions[turn.showing.index];
    if (turn.showing.try !== 1 || question === undefined) return [];
    const answered = turn.type === 'answered';
    const marked = session.marked.has(question.id);
    return [
      { question, chosen: answered ? turn.chosen : [], right: answered && turn.right, skipped: !answered, marked },
    ];
  });
  const answered = outcomes.filter(({ skipped }) => !skipped);
  return {
    mode: session.mode,
    seed: session.seed,
    right: answered.filter(({ right }) => right).length,
    answered: answered.length,
    total: session.questions.length,
    outcomes,
    byTag: tagResults(answered),
  };
}

function tagResults(answered: readonly Outcome[]): Summary['byTag'] {
  const results = new Map<string, { tag: string; right: number; answered: number }>();
  for (const { question, right } of answered) {
    for (const tag of question.tags) {
      const result = results.get(foldTag(tag)) ?? { tag, right: 0, answered: 0 };
      results.set(foldTag(tag), { ...result, right: result.right + (right ? 1 : 0), answered: result.answered + 1 });
    }
  }
  return [...results.values()].sort((a, b) => (foldTag(a.tag) < foldTag(b.tag) ? -1 : 1));
}

/** Of a session for which there was no question. */
export function emptySummary(mode: Mode, seed: number): Summary {
  return { mode, seed, right: 0, answered: 0, total: 0, outcomes: [], byTag: [] };
}
