import { useState } from '@inquirer/core';
import { bodyRows, isTooSmall, type Size, textWidth } from './frame.ts';
import { afterWrongKey, type Guide, NO_GUIDE, type Nothing, pressGuide } from './guide.ts';
import { helpLines, type KeyHelp } from './help.ts';
import type { Key } from './key.ts';
import { useKey } from './use-screen.ts';

interface Keys {
  /** All keys of the screen. */
  readonly help: readonly KeyHelp[];
  /** A text is being typed: `?` is a character of it, and what is pasted belongs to it. */
  readonly typing?: boolean;
  /** @param typed what the key printed */
  readonly press: (key: Key, typed: string) => Nothing | undefined;
}

/** Takes the keys of a screen, and those that all screens share. */
export function useGuide(size: Size, { help, typing = false, press }: Keys): Guide {
  const [guide, setGuide] = useState<Guide>(NO_GUIDE);
  useKey((key, typed) => {
    // Nobody should answer what cannot be seen; but a paste that ends there has ended.
    if (isTooSmall(size) && !(key.kind === 'named' && key.name === 'paste-end')) return;
    const page = { total: helpLines(help, textWidth(size)).length, rows: bodyRows(size) };
    const next = typing ? undefined : pressGuide(guide, key, page);
    setGuide(next ?? (press(key, typed) === undefined ? NO_GUIDE : afterWrongKey(guide, key)));
  });
  return guide;
}
