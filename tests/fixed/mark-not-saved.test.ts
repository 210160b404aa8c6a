import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { openWindow } from '../support/terminal.ts';

describeOnTerminal('A mark that cannot be saved', () => {
  it('is told as such, on a screen that is still whole', async () => {
    const { folder, env, command } = desk(noteOf(LANTERN));
    // No file may grow beyond a block: as good as a disk that is full after a few events. The signal that comes with
    // the error would end the program.
    const limited = 'ulimit -f 1 && exec "$@"';
    const NODE_OPTIONS = '--import data:text/javascript,process.on(`SIGXFSZ`,()=>{})';
    const words = command('play', '--no-shuffle');
    const window = await openWindow(['sh', '-c', limited, 'sh', ...words], {
      cwd: folder,
      env: { ...env, NODE_OPTIONS },
    });
    await window.until(asks('Question 1'));
    for (let pressed = 1; pressed <= 8; pressed += 1) {
      window.press('m');
      const heading = pressed % 2 === 1 ? 'harbour · marked' : 'harbour';
      await window.until(new RegExp(`${heading}\\n.*Enter submits.*m marks`, 's'));
    }
    const screen = window.screen().join('\n');
    expect.soft(screen).toContain('NOT SAVED');
    expect.soft(screen.match(/Which lantern/g)).toHaveLength(1);
  });
});
