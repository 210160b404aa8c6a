import { createPrompt, useState } from '@inquirer/core';
import { bodyRows } from './frame.ts';
import { type Page, type PageState, pageFrame, pressPage, scrolledPage } from './page-screen.ts';
import type { Look, Screen } from './screen.ts';
import { drawn, useKey, useSize } from './use-screen.ts';

/** Shows a page until a key goes on from it. */
export function showPage<Reply extends string>(screen: Screen, page: Page<Reply>): Promise<Reply | 'end'> {
  const prompt = createPrompt<Reply, Look>(({ output, theme }, done) => {
    const size = useSize(output);
    const [state, setState] = useState<PageState>({ offset: 0, notice: '' });
    useKey((key) => {
      const { state: next, effect } = pressPage(page, state, key, bodyRows(size));
      if (effect?.type === 'reply') done(effect.reply);
      setState(effect?.type === 'scroll' ? scrolledPage(page, next, effect.lines, size, theme) : next);
    });
    return drawn(pageFrame(page, state, size, theme));
  });
  return screen.show(prompt, screen.look);
}
