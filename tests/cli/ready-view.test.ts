import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { n, question } from '../support/questions.ts';
import { planOf } from '../support/sessions.ts';

/** What a session of one question shows, in modules as a program has them that has just started, and what draws it. */
async function ready(asked: Question, answered: boolean) {
  const { readyView } = await import('../../src/cli/ready-view.ts');
  const { step } = await import('../../src/engine/session.ts');
  const { start } = await import('../../src/engine/start-session.ts');
  const { parseDocument } = await import('../../src/markdown/document.ts');
  const { FullParserNeeded } = await import('../../src/markdown/parsers.ts');
  const opening = start(planOf([asked]), 1000);
  const taken = answered ? step(opening.session, { type: 'answer', chosen: [n(2)], tookMs: 1 }, 1001) : opening;
  return { view: await readyView(taken.session), parseDocument, FullParserNeeded };
}

const TABLE = '| a |\n|---|\n| b |';

describe('what a session shows', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it.each([
    ['a stem', question({ stem: `Which?\n\n${TABLE}` })],
    ['an option', question({ options: ['who@example.org', 'c'] })],
  ])('can be drawn at once, with %s that takes remark', async (_what, asked) => {
    const { view, parseDocument } = await ready(asked, false);
    expect(view.phase).toBe('asking');
    expect(parseDocument(TABLE)).toMatchObject([{ type: 'table' }]);
  });

  it('loads no remark for a question that takes none, whatever is told behind the answer', async () => {
    const { view, parseDocument, FullParserNeeded } = await ready(question({ explanation: TABLE }), false);
    expect(view.phase).toBe('asking');
    expect(() => parseDocument(TABLE)).toThrow(FullParserNeeded);
  });

  it('can be drawn at once behind the answer', async () => {
    const { view, parseDocument } = await ready(question({ explanation: TABLE }), true);
    expect(view.phase).toBe('feedback');
    expect(parseDocument(TABLE)).toMatchObject([{ type: 'table' }]);
  });

  it('is relabelled with remark, where that is needed', async () => {
    const odd = question({ options: ['a\r\nb', 'c'] });
    const { view, parseDocument } = await ready(odd, false);
    expect(view).toMatchObject({ presented: { question: odd } });
    expect(parseDocument(TABLE)).toMatchObject([{ type: 'table' }]);
  });
});
