import { describe, expect, it } from 'vitest';
import { runSession } from '../../src/cli/run-session.ts';
import { start } from '../../src/engine/start-session.ts';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import type { AskReply, Player } from '../../src/terminal/player.ts';
import { n } from '../support/questions.ts';
import { planOf, questions } from '../support/sessions.ts';

/** What happens in a session of one question, in its order; asked, the person does this. */
async function happenings(ask: (happened: readonly string[]) => Promise<AskReply>): Promise<readonly string[]> {
  const happened: string[] = [];
  const none = () => Promise.reject(new Error('not in this session'));
  const player: Player = {
    ask() {
      happened.push('asked');
      return ask(happened);
    },
    feedback: () => Promise.resolve('quit'),
    ending: () => Promise.resolve('end'),
    pause: none,
    sit: none,
    overview: none,
    result: none,
  };
  await runSession(start(planOf(questions(1)), 1000), player, {
    now: () => 1000,
    store(events) {
      happened.push(...events.map(({ type }) => type));
      return true;
    },
    openLink: () => Promise.resolve(undefined),
    placeText: () => '',
    edit: () => Promise.resolve(''),
    sureness: false,
    takenOver: () => false,
    behindScreen: (work) => void setImmediate(work),
    notice: '',
  });
  return happened;
}

const ANSWER: AskReply = { type: 'answer', chosen: [n(1)] };

describe('How a session starts', () => {
  it('is stored once its first question is asked, whatever the person does', async () => {
    const told: (readonly string[])[] = [];
    await happenings(async (happened) => {
      told.push([...happened]);
      await expect.poll(() => happened).toContain('start');
      return { type: 'quit' };
    });
    expect(told).toEqual([['asked']]);
  });

  it('is stored before an answer that comes at once', async () => {
    const happened = await happenings(() => Promise.resolve(ANSWER));
    expect(happened).toEqual(['asked', 'start', 'wording', 'answer', 'end']);
  });

  it('is stored where the session is broken off at once', async () => {
    const happened = await happenings(() => Promise.reject(new Interrupted('SIGTERM')));
    expect(happened).toEqual(['asked', 'start']);
  });
});
