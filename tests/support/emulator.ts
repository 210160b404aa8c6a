import { createRequire } from 'node:module';

/** What a terminal window shows of the bytes that it got. */
export interface Emulator {
  /** The rows that can be seen, blanks at their ends left out. */
  readonly screen: () => readonly string[];
  /** What has scrolled away, and then the screen. */
  readonly all: () => readonly string[];
  /** Rows that can be seen and that the terminal itself began, because a line was wider than the window. */
  readonly broken: () => readonly string[];
  /** Waits until a text is on the screen. Resolves to the screen, row by row. */
  readonly until: (wanted: string | RegExp) => Promise<string>;
  readonly write: (data: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** No more will come. Resolves when all is drawn. */
  readonly end: () => Promise<void>;
}

/** Against a test that never ends: a hundred times what a screen takes. */
export const DEADLINE_MS = 20_000;

// CommonJS without names that `import` can see.
const { Terminal }: typeof import('@xterm/headless') = createRequire(import.meta.url)('@xterm/headless');

export function emulator(cols: number, rows: number): Emulator {
  const terminal = new Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true });
  const watchers = new Set<() => void>();
  let ended = false;
  const look = (): void => {
    for (const watcher of watchers) watcher();
  };
  const linesFrom = (first: number) =>
    Array.from({ length: terminal.buffer.active.length - first }, (_line, index) => first + index)
      .map((at) => terminal.buffer.active.getLine(at))
      .filter((line) => line !== undefined);
  // A line that was wider keeps what nobody sees.
  const textsFrom = (first: number): readonly string[] =>
    linesFrom(first).map((line) => line.translateToString(true, 0, terminal.cols));
  const screen = (): readonly string[] => textsFrom(terminal.buffer.active.baseY);
  return {
    screen,
    all: () => textsFrom(0),
    broken: () =>
      linesFrom(terminal.buffer.active.baseY)
        .filter(({ isWrapped }) => isWrapped)
        .map((line) => line.translateToString(true)),
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const stop = (then: () => void): void => {
          clearTimeout(deadline);
          watchers.delete(settle);
          then();
        };
        const settle = (): void => {
          const text = screen().join('\n');
          const there = typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
          if (there) stop(() => resolve(text));
          else if (ended) stop(() => reject(new Error(`The program ended without ${wanted} on the screen:\n${text}`)));
        };
        const late = (): void => reject(new Error(`Never ${wanted} on the screen:\n${screen().join('\n')}`));
        const deadline = setTimeout(() => stop(late), DEADLINE_MS);
        watchers.add(settle);
        settle();
      }),
    write: (data) => terminal.write(data, look),
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
