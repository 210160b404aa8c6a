import type { JournalEvent } from '../domain/journal-event.ts';
import { firstLink, type Question } from '../domain/question.ts';
import type { Action, SessionView, Summary } from '../domain/session.ts';
import type { Step } from '../engine/emit.ts';
import { step, view } from '../engine/session.ts';
import type { Session } from '../engine/session-state.ts';
import { summarise } from '../engine/summary.ts';
import { Interrupted, type SignalName } from '../terminal/interrupted.ts';
import type { Commands, Player } from '../terminal/player.ts';
import { readyView } from './ready-view.ts';

/** What a session needs of the world. */
export interface Surroundings {
  readonly now: () => number;
  /** Stores events before the next screen; returns whether they are safe. */
  readonly store: (events: readonly JournalEvent[]) => boolean;
  /** Resolves to why a link could not be opened, if it could not. */
  readonly openLink: (url: string) => Promise<string | undefined>;
  readonly placeText: (question: Question) => string;
  /** Lets a person edit the note of a question, and gives what it has become, or what to tell. */
  readonly edit: (question: Question) => Promise<Question | string>;
  /** How sure a person is may be said. */
  readonly sureness: boolean;
  /** Another window goes on with this session: nothing more is kept here. */
  readonly takenOver: () => boolean;
  /** Does what can wait until a screen is drawn. */
  readonly behindScreen: (work: () => void) => void;
  /** What is told with the first question; empty where there is nothing. */
  readonly notice: string;
}

export interface Ended {
  readonly summary: Summary;
  /** The session was broken off by this and stays open. */
  readonly interrupted: SignalName | undefined;
  /** It can be gone on with. */
  readonly leftOpen: boolean;
  /** Another window goes on with it. */
  readonly takenOver: boolean;
}

/**
 * Runs a session with a person until it is over. Rules are the engine's, screens the player's; this only carries.
 *
 * @param opening how it starts: its events are stored behind the first screen, and before all others
 */
export async function runSession(opening: Step, player: Player, surroundings: Surroundings): Promise<Ended> {
  const { now } = surroundings;
  let begun = false;
  const store = (events: readonly JournalEvent[]): boolean => {
    const before = begun ? [] : opening.events;
    begun = true;
    return surroundings.store([...before, ...events]);
  };
  const begin = (): void => {
    if (!begun) store([]);
  };
  let session = opening.session;
  const take = (action: Action): boolean => {
    const taken = step(session, action, now());
    session = taken.session;
    return store(taken.events);
  };
  let interrupted: SignalName | undefined;
  const carrier = new Carrier(player, surroundings, () => session, take);
  try {
    for (let current = await readyView(session); ; current = await readyView(session)) {
      if (surroundings.takenOver()) break;
      if (current.phase === 'over') {
        if (!(await carrier.endTakenBack())) break;
        continue;
      }
      const shown = carrier.show(current);
      // With how it starts no answer is lost.
      if (!begun) surroundings.behindScreen(begin);
      await shown;
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    interrupted = error.signal;
  } finally {
    begin();
  }
  const takenOver = surroundings.takenOver();
  return { summary: summarise(session), interrupted, leftOpen: isOpen(session) && !takenOver, takenOver };
}

function isOpen(session: Session): boolean {
  return session.kind === 'exam' ? ['asking', 'overview', 'left'].includes(session.phase) : session.phase !== 'over';
}

/** Shows what there is to show, and hands what is said to it on. */
class Carrier {
  readonly #player: Player;
  readonly #surroundings: Surroundings;
  readonly #session: () => Session;
  readonly #take: (action: Action) => boolean;
  /** What is told with the next question. */
  #notice: string;
  /** Whoever leaves has said so; whoever comes to the end has not. */
  #left = false;

  constructor(player: Player, surroundings: Surroundings, session: () => Session, take: (action: Action) => boolean) {
    this.#player = player;
    this.#surroundings = surroundings;
    this.#session = session;
    this.#take = take;
    this.#notice = surroundings.notice;
  }

  async show(current: Exclude<SessionView, { phase: 'over' }>): Promise<void> {
    const { now, sureness } = this.#surroundings;
    const notice = this.#notice;
    this.#notice = '';
    switch (current.phase) {
      case 'asking': {
        const { presented, canUndo } = current;
        const askedAt = now();
        const asking = { canUndo, sureness, notice };
        const reply = await this.#player.ask(presented, asking, this.#commands(presented.question));
        // A clock that was set back must not make time run backwards.
        if (reply.type === 'answer') this.#take({ ...reply, tookMs: Math.max(0, now() - askedAt) });
        else await this.#go(reply.type, presented.question);
        return;
      }
      case 'feedback': {
        const { question } = current.presented;
        return this.#go(await this.#player.feedback(current, this.#commands(question), notice), question);
      }
      case 'pause':
        return this.#go(await this.#player.pause(current));
      case 'sitting': {
        const reply = await this.#player.sit(current, now, this.#commands(current.presented.question), notice);
        if (reply.type === 'answer') this.#take({ ...reply, tookMs: 0 });
        else if (reply.type === 'timeUp') this.#take({ type: 'timeUp', chosen: reply.chosen });
        else if (reply.type === 'goTo') this.#take(reply);
        else await this.#go(reply.type);
        return;
      }
      case 'overview': {
        const reply = await this.#player.overview(current, now);
        if (reply.type === 'goTo') this.#take(reply);
        else if (reply.type === 'timeUp') this.#take({ type: 'timeUp', chosen: [] });
        else await this.#go(reply.type);
        return;
      }
      case 'result':
        return this.#go(await this.#player.result(current.summary));
    }
  }

  /** At the end of itself, a session asks once whether its last answer was a slip. */
  async endTakenBack(): Promise<boolean> {
    const session = this.#session();
    if (this.#left || session.kind === 'exam' || session.turns.length === 0) return false;
    if ((await this.#player.ending()) === 'end') return false;
    this.#take({ type: 'undo' });
    return true;
  }

  async #go(
    said: 'again' | 'next' | 'previous' | 'overview' | 'submit' | 'skip' | 'undo' | 'quit' | 'end' | 'view',
    question?: Question,
  ): Promise<void> {
    if (said === 'view' && question !== undefined) {
      const edited = await this.#surroundings.edit(question);
      if (typeof edited === 'string') this.#notice = edited;
      else this.#take({ type: 'reread', question: edited });
      return;
    }
    if (said === 'quit' || said === 'end') this.#left = true;
    if (said === 'view' || said === 'again') return;
    const { disputed } = this.#session();
    this.#take({ type: said === 'end' ? 'quit' : said });
    if (this.#session().disputed.size < disputed.size) this.#notice = 'Undone, and your dispute of the key with it.';
  }

  #commands(question: Question): Commands {
    const { openLink, placeText } = this.#surroundings;
    const told = (what: string, safe: boolean): string => `${what}${safe ? '' : ', but NOT SAVED'}.`;
    return {
      mark: () => {
        const safe = this.#take({ type: 'mark' });
        const current = view(this.#session());
        const on = 'presented' in current && current.presented.marked;
        const word = current.phase === 'sitting' ? 'flagged' : 'marked';
        return { on, notice: told(on ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : `No longer ${word}`, safe) };
      },
      place: () => placeText(question),
      open: () => {
        const link = firstLink(question);
        if (link === undefined) return { notice: 'This explanation has no link.', failure: Promise.resolve(undefined) };
        const failure = openLink(link.target).then((why) => why && `Not opened: ${link.target} (${why})`);
        return { notice: `Opening ${link.target}`, failure };
      },
      dispute: (remark) => {
        const safe = this.#take({ type: 'dispute', question: question.id, remark });
        const on = this.#session().disputed.has(question.id);
        return {
          on,
          notice: told(on ? 'Disputed: no quiz asks it until the note changes' : 'No longer disputed', safe),
        };
      },
    };
  }
}
