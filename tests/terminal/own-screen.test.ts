import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import { onOwnScreen } from '../../src/terminal/own-screen.ts';
import type { Prompt } from '../../src/terminal/run-prompt.ts';

const ENTERED = '\u001b[?1049h';
const LEFT = '\u001b[?1049l\u001b[?25h';

function place({ signal = new AbortController().signal }: { signal?: AbortSignal } = {}) {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) });
  const output = new PassThrough();
  return { terminal: { input, output, signal }, raw, shown: () => String(output.read() ?? '') };
}

describe('A screen of its own', () => {
  it('shows what the prompt will draw first before that is loaded', async () => {
    const { terminal, shown } = place();
    let before = '';
    const load = (): Prompt<string> => {
      before = shown();
      return () => Promise.resolve('answered');
    };
    expect(await onOwnScreen(terminal, load, () => ['Which is right?', '1 This'])).toBe('answered');
    expect(before).toContain(`Which is right?\n1 This`);
    // The prompt draws over it.
    expect(before.endsWith('\u001b[H')).toBe(true);
  });

  it('is drawn for the window as it is once what was typed is dropped', async () => {
    const { terminal, shown } = place();
    let columns = 100;
    setImmediate(() => {
      columns = 50;
    });
    await onOwnScreen(
      terminal,
      () => () => Promise.resolve('answered'),
      () => [`${columns} columns`],
    );
    expect(shown()).toContain('50 columns');
  });

  it('is not drawn behind a signal, nor behind Ctrl-D', async () => {
    const load = () => Promise.reject(new Error('nothing is loaded'));
    const interrupted = place({ signal: AbortSignal.abort('SIGTERM') });
    await expect(onOwnScreen(interrupted.terminal, load)).rejects.toEqual(new Interrupted('SIGTERM'));
    const ended = place();
    ended.terminal.input.write('\u0004');
    expect(await onOwnScreen(ended.terminal, load)).toBe('end');
    expect(interrupted.shown() + ended.shown()).toBe('');
  });

  it.each(['', '\u0003'])(
    'leaves no terminal behind that hides what is typed, where %j was typed and nothing came of it',
    async (typed) => {
      const { terminal, raw } = place();
      terminal.input.write(typed);
      await expect(onOwnScreen(terminal, () => Promise.reject(new Error('no room')))).rejects.toThrow();
      expect(raw.at(-1)).toBe(false);
    },
  );

  it('drops what was typed while another screen was open or none', async () => {
    const { terminal } = place();
    const typed: unknown[] = [];
    for (const key of ['1', '2']) {
      terminal.input.write(key);
      await onOwnScreen(terminal, () => async () => typed.push(terminal.input.read()));
    }
    expect(typed).toEqual([null, null]);
  });

  it('is left with the cursor shown where the prompt cannot be loaded', async () => {
    const { terminal, shown } = place();
    const load = () => Promise.reject(new Error('no room'));
    await expect(onOwnScreen(terminal, load, () => ['Which?'])).rejects.toThrow('no room');
    const text = shown();
    expect(text.indexOf(ENTERED)).toBeLessThan(text.indexOf('Which?'));
    expect(text.endsWith(LEFT)).toBe(true);
  });

  it('is left by a signal that came while the prompt was loaded', async () => {
    const interruption = new AbortController();
    const { terminal, shown } = place(interruption);
    const load = () => {
      interruption.abort('SIGTERM');
      return () => Promise.resolve('answered');
    };
    await expect(onOwnScreen(terminal, load, () => ['Which?'])).rejects.toEqual(new Interrupted('SIGTERM'));
    expect(shown().endsWith(LEFT)).toBe(true);
  });

  it('ends at once where the input is gone by then', async () => {
    const { terminal } = place();
    const load = (): Prompt<string> => {
      terminal.input.destroy();
      return () => Promise.resolve('answered');
    };
    expect(await onOwnScreen(terminal, load)).toBe('end');
  });
});
