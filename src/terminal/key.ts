/**
 * A key as a screen takes it: a printed character in lower case, or the name of one that prints nothing. `other` is any that
 * no screen knows, with what a person calls it.
 */
export type Key =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'named'; readonly name: Name }
  | { readonly kind: 'named'; readonly name: 'other'; readonly label: string };

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

const LABELS: Readonly<Record<Name, string>> = {
  enter: 'Enter',
  space: 'Space',
  tab: 'Tab',
  backspace: 'Backspace',
  escape: 'Esc',
  'paste-start': 'A pasted text',
  'paste-end': 'A pasted text',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
};

interface KeyEvent {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/**
 * @param event of node:readline
 * @param typed what the key added to readline's line; empty for a key that prints nothing
 */
export function keyOf(event: KeyEvent, typed: string): Key {
  const name = NAMES[event.name ?? ''];
  // Esc and a key right behind it come as one, with Alt: that one must do nothing. Esc alone has Alt, too.
  const isAlone = name === 'escape' || (event.meta !== true && event.ctrl !== true);
  if (name !== undefined && isAlone) return { kind: 'named', name };
  const character = typed.toLowerCase();
  // A mark that stands alone, or a control character such as that of Ctrl-\\, is told as a key and never drawn.
  const isPrinted = event.ctrl !== true && event.meta !== true && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character);
  return isPrinted ? { kind: 'character', character } : { kind: 'named', name: 'other', label: otherLabel(event) };
}

function otherLabel({ name = '', ctrl, meta }: KeyEvent): string {
  // Of an escape sequence that it does not know readline says `undefined`.
  if (!/^[a-z][a-z0-9]{0,9}$/.test(name) || name === 'undefined') return 'That key';
  const modifiers = `${ctrl === true ? 'Ctrl-' : ''}${meta === true ? 'Alt-' : ''}`;
  return `${modifiers}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What a person calls the key: `z`, `Tab`, `Ctrl-R`. */
export function keyLabel(key: Key): string {
  if (key.kind === 'character') return key.character;
  return key.name === 'other' ? key.label : LABELS[key.name];
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
      return -pageLines(rows);
    case 'pagedown':
      return pageLines(rows);
    default:
      return undefined;
  }
}

/** A page without its lines that tell of hidden ones. */
export function pageLines(rows: number): number {
  return Math.max(1, rows - 2);
}
