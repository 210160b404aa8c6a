import type { JournalEvent } from '../domain/journal-event.ts';
import type { Link, Question } from '../domain/question.ts';
import type { Action, Summary } from '../domain/session.ts';
import type { Step } from '../engine/emit.ts';
import { step, view } from '../engine/session.ts';
import type { Session } from '../engine/session-state.ts';
import { summarise } from '../engine/summary.ts';
import { Interrupted, type SignalName } from '../terminal/interrupted.ts';
import type { Commands, Player } from '../terminal/player.ts';

/** What a session needs of the world. */
export interface Surroundings {
  readonly now: () => number;
  /** Stores events before the next screen; returns whether they are safe. */
  readonly store: (events: readonly JournalEvent[]) => boolean;
  /** Resolves to why a link could not be opened, if it could not. */
  readonly openLink: (url: string) => Promise<string | undefined>;
  readonly placeText: (question: Question) => string;
}

export interface Ended {
  readonly summary: Summary;
  /** The session was broken off by this and stays open. */
  readonly interrupted: SignalName | undefined;
}

/**
 * Runs a session with a person until it is over. Rules are the engine's, screens the player's; this only carries.
 *
 * @param opening how it starts: its events are stored before the first screen
 */
export async function runSession(opening: Step, player: Player, surroundings: Surroundings): Promise<Ended> {
  const { now, store } = surroundings;
  store(opening.events);
  let session = opening.session;
  const take = (action: Action): boolean => {
    const taken: Step = step(session, action, now());
    session = taken.session;
    return store(taken.events);
  };
  try {
    for (let current = view(session); current.phase !== 'over'; current = view(session)) {
      const commands = commandsFor(current.presented.question, () => session, take, surroundings);
      if (current.phase === 'asking') {
        const askedAt = now();
        const reply = await player.ask(current.presented, current.canUndo, commands);
        // A clock that was set back must not make time run backwards.
        if (reply.type === 'answer') take({ ...reply, tookMs: Math.max(0, now() - askedAt) });
        else take({ type: reply.type === 'end' ? 'quit' : reply.type });
      } else {
        const reply = await player.feedback(current, commands);
        take({ type: reply === 'end' ? 'quit' : reply });
      }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return { summary: summarise(session), interrupted: error.signal };
  }
  return { summary: summarise(session), interrupted: undefined };
}

function commandsFor(
  question: Question,
  session: () => Session,
  take: (action: Action) => boolean,
  { openLink, placeText }: Surroundings,
): Commands {
  return {
    mark() {
      const safe = take({ type: 'mark' });
      const on = session().marked.has(question.id);
      return { on, notice: `${on ? 'Marked' : 'No longer marked'}${safe ? '' : ', but NOT SAVED'}.` };
    },
    view: () => placeText(question),
    open() {
      const link = question.links.find((one): one is Extract<Link, { kind: 'web' }> => one.kind === 'web');
      if (link === undefined) return { notice: 'This explanation has no link.', failure: Promise.resolve(undefined) };
      const failure = openLink(link.target).then((why) => why && `Not opened: ${link.target} (${why})`);
      return { notice: `Opening ${link.target}`, failure };
    },
  };
}
