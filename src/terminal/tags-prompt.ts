import { createPrompt, useRef, useState } from '@inquirer/core';
import { bodyRows } from './frame.ts';
import { drawn, onOwnScreen } from './own-screen.ts';
import type { ScreenOutput, Terminal } from './run-prompt.ts';
import { tagsFrame, tagsHelp, tagsOffset } from './tags-screen.ts';
import { NO_TAGS, pressTags, type TagLine, type TagsState } from './tags-state.ts';
import type { Theme } from './theme.ts';
import { useGuide } from './use-guide.ts';
import { useSize } from './use-screen.ts';

interface TagsConfig {
  readonly lines: readonly TagLine[];
  readonly output: ScreenOutput;
  readonly theme: Theme;
}

type TagsReply = 'back' | readonly number[];

const tagsPrompt = createPrompt<TagsReply, TagsConfig>(({ lines, output, theme }, done) => {
  const size = useSize(output);
  const [state, setState] = useState<TagsState>(NO_TAGS);
  const offset = useRef(0);
  const guide = useGuide(size, {
    help: tagsHelp(),
    press(key) {
      const { state: next, effect } = pressTags(state, key, lines, bodyRows(size));
      setState(next);
      if (effect?.type === 'nothing') return effect;
      if (effect?.type === 'back') done('back');
      if (effect?.type === 'start') done([...next.ticked]);
      return undefined;
    },
  });
  offset.current = tagsOffset(lines, state, offset.current, size, theme);
  return drawn(tagsFrame(lines, state, offset.current, size, theme, guide));
});

/**
 * Asks for one or more tags.
 *
 * @returns 0-based places of those that were ticked; `back` where the person wants none, `end` on Ctrl-D
 * @throws Interrupted on Ctrl-C and on a signal
 */
export function chooseTags(lines: readonly TagLine[], terminal: Terminal, theme: Theme): Promise<TagsReply | 'end'> {
  const { output } = terminal;
  return onOwnScreen(terminal, () => (context) => tagsPrompt({ lines, output, theme }, context));
}
