import type { SessionView } from '../domain/session.ts';
import { view } from '../engine/session.ts';
import type { Session } from '../engine/session-state.ts';
import { parseDocument } from '../markdown/document.ts';
import { withFullParser } from '../markdown/with-full-parser.ts';

/** What a session shows, once all is loaded that it takes to draw it: screens are drawn key by key and cannot wait. */
export async function readyView(session: Session): Promise<SessionView> {
  const current = await withFullParser(() => view(session));
  if ('presented' in current) {
    const { question, options, feedback, explanation } = current.presented;
    const told = current.phase === 'feedback' ? [...feedback, explanation] : [];
    for (const text of [question.stem, ...options, ...told]) await withFullParser(() => parseDocument(text));
  }
  return current;
}
