import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A question with twelve options', () => {
  it('takes the last letter that the line of keys names', async () => {
    const options = Array.from({ length: 12 }, (_option, index) => `Way ${index + 1}`);
    const window = await desk(noteOf({ ...LANTERN, options })).open(['play', '--no-shuffle']);
    const screen = await window.until(/Enter submits.*m marks/);
    const last = / a-([a-l]) chooses/.exec(screen)?.[1] ?? 'none';
    window.press(last);
    await window.until('● 12. Way 12');
  });
});
