import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ExamStatus } from '../../src/domain/session.ts';
import type { Commands, Player, SittingView } from '../../src/terminal/player.ts';
import { screenPlayer } from '../../src/terminal/screen-player.ts';
import { type Emulator, emulator } from '../support/emulator.ts';
import { n, presented } from '../support/questions.ts';
import { BARE, pathOf } from '../support/screens.ts';

const MINUTE = 60_000;
const COMMANDS: Commands = {
  mark: () => ({ on: true, notice: 'Flagged.' }),
  open: () => ({ notice: '', failure: Promise.resolve(undefined) }),
  place: () => 'note.md:1',
  dispute: () => ({ on: true, notice: 'Disputed.' }),
};

interface Hands {
  readonly player: Player;
  readonly window: Emulator;
  readonly press: (keys: string) => void;
}

/** A player on a terminal that is none: what it draws is emulated, its keys are handed in. */
function atScreen({ onDrawn }: { onDrawn?: (press: Hands['press']) => void } = {}): Hands {
  const window = emulator(80, 24);
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const press = (keys: string): void => void input.write(keys);
  const output = Object.assign(
    new Writable({
      write(piece: Buffer, _encoding, done) {
        // As the line discipline of a terminal does it.
        window.write(piece.toString().replace(/\r?\n/g, '\r\n'));
        if (piece.includes('submits')) onDrawn?.(press);
        onDrawn = undefined;
        done();
      },
    }),
    // The prompt library ends every output but those of the process.
    { columns: 80, rows: 24, _isStdio: true },
  );
  const signal = new AbortController().signal;
  const { player } = screenPlayer({ input, output, signal }, BARE, pathOf);
  return { player, window, press };
}

const status: ExamStatus = {
  terms: { minutes: 130, deadlineAtMs: 130 * MINUTE, pass: 72, paper: 'p' },
  at: 0,
  questions: [
    { answered: false, flagged: false },
    { answered: false, flagged: false },
  ],
};
const sitting: SittingView = {
  phase: 'sitting',
  // On the screen the note's last option is the first.
  presented: presented({ key: [1, 2], order: [4, 3, 2, 1].map(n), total: 2 }),
  chosen: [],
  status,
  canUndo: false,
};
/** A clock that stands until it is set: what is left is told in minutes. */
const clockWith = (leftMinutes: number) => {
  const clock = () => now;
  let now = (130 - leftMinutes) * MINUTE;
  const set = (minutes: number): void => {
    now = (130 - minutes) * MINUTE;
  };
  return { clock, set };
};

describe('the first question', () => {
  it('takes a key that comes as soon as it is drawn, while what hears it is still loaded', async () => {
    const { player } = atScreen({ onDrawn: (press) => press('2\r') });
    const asking = { canUndo: false, sureness: false, notice: '' };
    const reply = await player.ask(presented({ key: [1], order: [2, 1].map(n), total: 1 }), asking, COMMANDS);
    expect(reply).toEqual({ type: 'answer', chosen: [n(1)] });
  });
});

describe('a question of an exam while its clock runs', () => {
  it('tells what was said before the screen was there, until the next key', async () => {
    const { player, window, press } = atScreen();
    void player.sit(sitting, clockWith(5).clock, COMMANDS, 'Open questions are wrong.');
    await window.until(/Open questions are wrong\.\nEnter answers/);
    press('1');
    await window.until(/1 of 2 chosen.*\nEnter answers/);
  });

  it('tells a warning until the next key', async () => {
    const { player, window, press } = atScreen();
    const { clock, set } = clockWith(10.5);
    const reply = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/10:30 left.*Choose 2 · 0 of 2 chosen\nEnter answers/s);
    set(9.99);
    await window.until(/10:00 left.*10 minutes left\.\nEnter answers/s);
    press('1');
    await window.until('Choose 2 · 1 of 2 chosen');
    set(1);
    await window.until(/1:00 left.*1 minute left\.\nEnter answers/s);
    press('nn');
    expect(await reply).toEqual({ type: 'next' });
  });

  it('tells a warning that came between two screens on the second', async () => {
    const { player, window, press } = atScreen();
    const { clock, set } = clockWith(10.01);
    const first = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/Enter answers/);
    press('r');
    expect(await first).toEqual({ type: 'overview' });
    set(10);
    const map = player.overview({ phase: 'overview', status }, clock);
    await window.until(/Your exam · 10:00 left.*10 minutes left\.\nEnter goes there/s);
    press('q');
    expect(await map).toEqual({ type: 'quit' });
  });

  it('tells none of a mark that was passed before the exam was gone on with', async () => {
    const { player, window, press } = atScreen();
    const reply = player.sit(sitting, clockWith(5).clock, COMMANDS, '');
    expect(await window.until(/5:00 left.*Enter answers/s)).toContain('Choose 2 · 0 of 2 chosen');
    press('n');
    await reply;
  });

  it('ends with what is chosen when the time is up, as after sleep, by the numbers of the note', async () => {
    const { player, window, press } = atScreen();
    const { clock, set } = clockWith(60);
    const reply = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/Enter answers/);
    press('13');
    await window.until('2 of 2 chosen');
    set(-500);
    expect(await reply).toEqual({ type: 'timeUp', chosen: [4, 2] });
  });

  it('takes no key once the time is up', async () => {
    const { player, window, press } = atScreen();
    const { clock, set } = clockWith(60);
    const reply = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/Enter answers/);
    set(0);
    press('q');
    expect(await reply).toEqual({ type: 'timeUp', chosen: [] });
  });

  it('ends at once where the time is up before it is shown', async () => {
    const { clock } = clockWith(0);
    expect(await atScreen().player.sit(sitting, clock, COMMANDS, '')).toEqual({ type: 'timeUp', chosen: [] });
    expect(await atScreen().player.overview({ phase: 'overview', status }, clock)).toEqual({ type: 'timeUp' });
  });
});

describe('what a player remembers', () => {
  it('is what was struck out in an exam, on the way there and back', async () => {
    const { player, window, press } = atScreen();
    const { clock } = clockWith(60);
    const first = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/Enter answers/);
    press('x');
    await window.until('1. delta (struck out)');
    press('n');
    await first;
    const second = player.sit({ ...sitting, presented: presented({ stem: 'Another?' }) }, clock, COMMANDS, '');
    expect(await window.until(/Another\?.*Enter answers/s)).not.toContain('struck out');
    press('p');
    press('q');
    await second;
    const again = player.sit(sitting, clock, COMMANDS, '');
    await window.until(/Which one\?.*1\. delta \(struck out\).*Enter answers/s);
    press('q');
    await again;
  });

  it('is what was chosen when the note was opened in the editor, as long as the question is the same', async () => {
    const { player, window, press } = atScreen();
    const asking = { canUndo: false, sureness: true, notice: '' };
    const asked = presented({ key: [1, 2] });
    const first = player.ask(asked, asking, COMMANDS);
    await window.until(/Enter submits/);
    press('3x2w');
    await window.until(/■ 2\. beta.*3\. gamma \(struck out\).*1 of 2 chosen: 2 · sure/s);
    press('v');
    expect(await first).toEqual({ type: 'view' });
    const second = player.ask(asked, { ...asking, notice: 'note.md:1 was not opened.' }, COMMANDS);
    await window.until(/❯ ■ 2\. beta.*gamma \(struck out\).*note\.md:1 was not opened\.\nEnter submits/s);
    press('v');
    await second;
    const edited = player.ask(presented({ key: [1, 2], stem: 'Which ones?' }), asking, COMMANDS);
    expect(await window.until(/Which ones\?.*Enter submits/s)).not.toMatch(/■|struck out|chosen · sure/);
    press('q');
    await edited;
  });

  it('is what was asked last: after a feedback nothing is left to be taken back', async () => {
    const { player, window, press } = atScreen();
    const skipped = player.ask(presented(), { canUndo: false, sureness: false, notice: '' }, COMMANDS);
    await window.until(/Enter submits/);
    press('s');
    await skipped;
    const end = player.ending();
    await window.until(/That was the last one\. Enter ends, u undoes\./);
    press('u');
    expect(await end).toBe('undo');
    const view = { phase: 'feedback' as const, presented: presented(), chosen: [n(1)], right: true, debrief: false };
    const told = player.feedback(view, COMMANDS, '');
    await window.until(/Enter next/);
    press('\r');
    await told;
    expect(await player.ending()).toBe('end');
  });
});
