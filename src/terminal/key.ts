/** A key as a screen takes it: a printed character in lower case, or the name of one that prints nothing. */
export type Key =
  | { readonly kind: 'character'; readonly character: string }
  | {
      readonly kind: 'named';
      readonly name: Name | 'other';
    };

type Name =
  | ('enter' | 'space' | 'tab' | 'backspace' | 'escape' | 'paste-start' | 'paste-end')
  | ('up' | 'down' | 'left' | 'right' | 'pageup' | 'pagedown' | 'home' | 'end');

const NAMES: Readonly<Record<string, Name>> = {
  return: 'enter',
  enter: 'enter',
  space: 'space',
  tab: 'tab',
  backspace: 'backspace',
  escape: 'escape',
  'paste-start': 'paste-start',
  'paste-end': 'paste-end',
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  pageup: 'pageup',
  pagedown: 'pagedown',
  home: 'home',
  end: 'end',
};

/**
 * @param event of node:readline
 * @param typed what the key added to readline's line; empty for a key that prints nothing
 */
export function keyOf(
  event: { readonly name?: string; readonly ctrl?: boolean; readonly meta?: boolean },
  typed: string,
): Key {
  const name = NAMES[event.name ?? ''];
  if (name !== undefined) return { kind: 'named', name };
  const character = typed.toLowerCase();
  if (event.ctrl === true || event.meta === true || [...character].length !== 1)
    return { kind: 'named', name: 'other' };
  return { kind: 'character', character };
}

/** How many lines a key scrolls where nothing else is to be moved, down being positive; undefined when it does not scroll. */
export function scrollLines(key: Key, rows: number): number | undefined {
  if (key.kind !== 'named') return undefined;
  switch (key.name) {
    case 'up':
      return -1;
    case 'down':
      return 1;
    case 'pageup':
      return 2 - rows;
    case 'pagedown':
      return rows - 2;
    default:
      return undefined;
  }
}
