import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A question with twelve options', () => {
  it('takes the last number that the line of keys names', async () => {
    const options = Array.from({ length: 12 }, (_option, index) => `Way ${index + 1}`);
    const window = await desk(noteOf({ ...LANTERN, options })).open(['play', '--no-shuffle']);
    const screen = await window.until(/Enter submits.*m marks/);
    const last = / 1-(\d+) /.exec(screen)?.[1] ?? '';
    window.press(...last);
    await window.until(`● ${last.padStart(2)}. Way ${last}`);
  });
});
