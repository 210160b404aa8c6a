import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sayer } from '../../src/cli/sayer.ts';
import { folderWith } from '../support/folder.ts';

/** What was said of some texts by the descriptor alone, and what by the stream. */
function said(texts: readonly string[], { file = 'out', isOpen = false, platform = 'linux' } = {}) {
  const path = file.startsWith('/') ? file : join(folderWith({ [file]: '' }), file);
  const descriptor = opened(path, 'r+');
  const streamed = saidTo(descriptor, texts, isOpen, platform);
  return { direct: file.startsWith('/') ? undefined : readFileSync(path, 'utf8'), streamed };
}

function opened(path: string, flags: string | number): number {
  const descriptor = openSync(path, flags);
  onTestFinished(() => closeSync(descriptor));
  return descriptor;
}

/** What the stream is told. */
function saidTo(descriptor: number, texts: readonly string[], isOpen = false, platform = 'linux'): string | undefined {
  let streamed: string | undefined;
  const stream = () => {
    streamed ??= '';
    return new Writable({
      write(piece, _encoding, written) {
        streamed += String(piece);
        written();
      },
    });
  };
  const say = sayer({ descriptor, isOpen: () => isOpen || streamed !== undefined, opened: stream }, platform);
  for (const text of texts) say(text);
  return streamed;
}

describe('What is said', () => {
  it('is written without opening a stream', () => {
    expect(said(['Which?\n', 'É – 答\n'])).toEqual({ direct: 'Which?\nÉ – 答\n', streamed: undefined });
  });

  it('goes to the stream where that is open, as it may hold what was said before', () => {
    expect(said(['Which?\n'], { isOpen: true })).toEqual({ direct: '', streamed: 'Which?\n' });
  });

  it.runIf(process.platform === 'linux')(
    'goes to the stream where it cannot be written, and what is said behind it too',
    () => {
      expect(said(['Which?\n', 'This.\n'], { file: '/dev/full' }).streamed).toBe('Which?\nThis.\n');
    },
  );

  it.runIf(process.platform === 'linux')(
    'goes to the stream of a console of Windows where that alone knows its letters',
    () => {
      const there = { file: '/dev/null', platform: 'win32' };
      expect(said(['answer: 1\n'], there).streamed).toBe(undefined);
      expect(said(['réponse : 1\n'], there).streamed).toBe('réponse : 1\n');
      expect(said(['réponse : 1\n'], { platform: 'win32' }).streamed).toBe(undefined);
    },
  );

  it.runIf(process.platform === 'linux')('goes to the stream from where a pipe takes no more on', () => {
    const pipe = join(folderWith({}), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;
    const reader = opened(pipe, O_RDONLY | O_NONBLOCK);
    const texts = ['Which one? '.repeat(20_000), 'This one.\n'];
    const streamed = saidTo(opened(pipe, O_WRONLY | O_NONBLOCK), texts) ?? '';
    const held = Buffer.alloc(1024 * 1024);
    const direct = held.toString('utf8', 0, readSync(reader, held));
    expect(direct.length).toBeGreaterThan(1000);
    expect(streamed.length).toBeGreaterThan(1000);
    expect(direct + streamed).toBe(texts.join(''));
  });
});
