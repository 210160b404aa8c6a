import { createPrompt, useState } from '@inquirer/core';
import { bodyRows } from './frame.ts';
import { NOTHING } from './guide.ts';
import { drawn } from './own-screen.ts';
import { type Page, pageFrame, pageHelp, pressPage, scrolledPage } from './page-screen.ts';
import type { Look, Screen } from './screen.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';

/** Shows a page until a key goes on from it. */
export function showPage<Reply extends string>(screen: Screen, page: Page<Reply>): Promise<Reply | 'end'> {
  const prompt = createPrompt<Reply, Look>(({ output, theme }, done) => {
    const size = useSize(output);
    const [offset, setOffset] = useState(0);
    const guide = useGuide(size, {
      help: pageHelp(page),
      press(key) {
        const effect = pressPage(page, key, bodyRows(size));
        if (effect.type === 'nothing') return effect;
        if (effect.type === 'reply') {
          done(effect.reply);
          return undefined;
        }
        const moved = scrolledPage(page, offset, effect.lines, size, theme);
        if (moved === undefined) return NOTHING;
        setOffset(moved);
        return undefined;
      },
    });
    return drawn(pageFrame(page, offset, size, theme, guide));
  });
  return screen.show(() => prompt, screen.look);
}
