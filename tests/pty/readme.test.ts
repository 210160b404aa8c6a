import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { asks, describeOnTerminal, tells } from '../support/quiz-screens.ts';
import { ROOT } from '../support/run-cli.ts';

/** The screens that the README shows. */
const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```text\n([\s\S]*?)\n```/g)].map(
  ([, text = '']) => text,
);

describeOnTerminal('The screens in the README', () => {
  it('are those of a real run', async () => {
    const me = desk(readFileSync(join(ROOT, 'questions', 'cognito.md'), 'utf8'));
    const words = ['play', '--tag', 'guest-access', '--seed', '5', '-n', '1'];
    const window = await me.open(words, { columns: 78, rows: 30 });
    await window.until(asks('Question 1'));
    window.press('5');
    const asking = await window.until(/■ 5\..*1 of 2 chosen/s);
    window.press('4');
    await window.until(/2 of 2 chosen/);
    window.press('Enter');
    const told = await window.until(tells('Question 1'));
    expect(shown).toHaveLength(2);
    expect(asking).toContain(shown[0]);
    expect(told).toContain(shown[1]);
  });
});
