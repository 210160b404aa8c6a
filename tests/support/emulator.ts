import { createRequire } from 'node:module';
import type { IBufferLine } from '@xterm/headless';
import { type ClickableText, markedUp } from './marked-up.ts';

/** What a terminal window shows of the bytes that it got. */
export interface Emulator {
  /** The rows that can be seen, blanks at their ends left out. */
  readonly screen: () => readonly string[];
  /** What has scrolled away, and then the screen. */
  readonly all: () => readonly string[];
  /** Rows that can be seen and that the terminal itself began, because a line was wider than the window. */
  readonly broken: () => readonly string[];
  /** Such rows among all, those that have scrolled away too, each with the row before it. */
  readonly allBroken: () => readonly string[];
  /** Rows that can be seen and that reach into the last column, which stays free: the terminal may have cut them there. */
  readonly full: () => readonly string[];
  /** The rows that can be seen, with their styles. */
  readonly marked: () => readonly string[];
  /** While a second screen is open: what stands on the first one, which scrolls. */
  readonly under: () => readonly string[];
  readonly columns: () => number;
  readonly rows: () => number;
  /** How many screens were drawn to their end so far: the cursor is hidden behind each. */
  readonly frames: () => number;
  /** Waits until so many were. */
  readonly drawn: (count: number) => Promise<void>;
  /** Waits until a text is on the screen. Resolves to the screen, row by row. */
  readonly until: (wanted: string | RegExp) => Promise<string>;
  /** The same, of a screen that was drawn to its end. */
  readonly untilDrawn: (wanted: string | RegExp) => Promise<string>;
  readonly write: (data: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** No more will come. Resolves when all is drawn. */
  readonly end: () => Promise<void>;
}

/** The terminal's name for the mode in which the cursor is seen, which screens switch off. */
const HIDDEN_CURSOR = 25;

/** How a screen ends: it hides the cursor, which is only moved then; where text can be pasted that is said behind it. */
const DRAWN = /\u001b\[\?25l(?:\u001b\[\d*[A-G]|\u001b\[\?2004[hl])*$/;

/** Against a test that never ends: a hundred times what a screen takes. */
export const DEADLINE_MS = 20_000;

// CommonJS without names that `import` can see.
const require = createRequire(import.meta.url);
const { Terminal }: typeof import('@xterm/headless') = require('@xterm/headless');
const { Unicode11Addon }: typeof import('@xterm/addon-unicode11') = require('@xterm/addon-unicode11');

export function emulator(cols: number, rows: number): Emulator {
  const terminal = new Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true });
  // Emoji take two columns, as on the terminals that people use.
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  const watchers = new Set<() => void>();
  const linksAt = linksOf(terminal);
  let ended = false;
  let frames = 0;
  let tail = '';
  terminal.parser.registerCsiHandler({ prefix: '?', final: 'l' }, (modes) => {
    if (modes.includes(HIDDEN_CURSOR)) frames += 1;
    return false;
  });
  const look = (): void => {
    for (const watcher of watchers) watcher();
  };
  const linesFrom = (first: number) =>
    Array.from({ length: terminal.buffer.active.length - first }, (_line, index) => first + index)
      .map((at) => terminal.buffer.active.getLine(at))
      .filter((line) => line !== undefined);
  // A window that got narrower still has what stood beyond its edge.
  const textOf = (line: IBufferLine): string => line.translateToString(true, 0, terminal.cols);
  const textsFrom = (first: number): readonly string[] => linesFrom(first).map(textOf);
  const seen = () => linesFrom(terminal.buffer.active.baseY);
  const screen = (): readonly string[] => textsFrom(terminal.buffer.active.baseY);
  const text = (): string => screen().join('\n');
  const shows = (wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text());
  const when = (isThere: () => boolean, wanted: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (then: () => void): void => {
        clearTimeout(deadline);
        watchers.delete(settle);
        then();
      };
      const shown = (): string => `on the screen:\n${text()}`;
      const settle = (): void => {
        if (isThere()) stop(resolve);
        else if (ended) stop(() => reject(new Error(`The program ended without ${wanted} ${shown()}`)));
      };
      const deadline = setTimeout(() => stop(() => reject(new Error(`Never ${wanted} ${shown()}`))), DEADLINE_MS);
      watchers.add(settle);
      settle();
    });
  return {
    screen,
    all: () => textsFrom(0),
    broken: () =>
      seen()
        .filter(({ isWrapped }) => isWrapped)
        .map(textOf),
    allBroken: () => {
      const rows = linesFrom(0);
      return rows.flatMap((line, row) => {
        const before = rows[row - 1];
        return line.isWrapped && before !== undefined ? [`${textOf(before)}|${textOf(line)}`] : [];
      });
    },
    full: () =>
      seen()
        .filter((line) => line.translateToString(false, terminal.cols - 1, terminal.cols).trim() !== '')
        .map(textOf),
    marked: () => seen().map((line, row) => markedUp(line, terminal.cols, linksAt(terminal.buffer.active.baseY + row))),
    under: () => {
      const { normal } = terminal.buffer;
      return Array.from({ length: normal.length }, (_line, row) => normal.getLine(row)?.translateToString(true) ?? '');
    },
    columns: () => terminal.cols,
    rows: () => terminal.rows,
    until: async (wanted) => {
      await when(() => shows(wanted), wanted);
      return text();
    },
    untilDrawn: async (wanted) => {
      await when(() => shows(wanted) && DRAWN.test(tail), wanted);
      return text();
    },
    frames: () => frames,
    drawn: (count) => when(() => frames >= count, `${count} screens`),
    write: (data) =>
      terminal.write(data, () => {
        tail = (tail + data).slice(-100);
        look();
      }),
    resize: (columns, height) => terminal.resize(columns, height),
    end: () =>
      new Promise((resolve) => {
        terminal.write('', () => {
          ended = true;
          look();
          resolve();
        });
      }),
  };
}

/** Keeps what opens by a click: xterm.js knows it, but does not tell. */
function linksOf(terminal: InstanceType<typeof Terminal>): (row: number) => readonly ClickableText[] {
  const rows = new Map<number, ClickableText[]>();
  let open: { readonly url: string; readonly from: number } | undefined;
  terminal.parser.registerOscHandler(8, (data) => {
    const { active } = terminal.buffer;
    const [row, column] = [active.baseY + active.cursorY, active.cursorX];
    if (open !== undefined) {
      const text = active.getLine(row)?.translateToString(true, open.from, column) ?? '';
      rows.set(row, [...(rows.get(row) ?? []), { ...open, to: column, text }]);
    }
    const url = data.slice(data.indexOf(';') + 1);
    open = url === '' ? undefined : { url, from: column };
    return false;
  });
  return (row) => rows.get(row) ?? [];
}
