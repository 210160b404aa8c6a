// A tag that starts with `!` was ticked in the menu, and everything but its questions was asked.
import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { shellRun } from '../support/shell.ts';

const entry = (tag: string, stem: string): string =>
  `### Q\n\n<!-- tags: ${tag} -->\n\n**${stem}**\n\n1. One\n2. Two\n\n<details>\n\n<mark>2</mark>\n</details>\n`;
const NOTE = `## Questions\n\n${entry('!new', 'Which is new?')}\n${entry('old', 'Which is old?')}`;

describeOnTerminal('A tag that starts with an exclamation mark', () => {
  it('asks its own questions when it is ticked in the menu', async () => {
    const me = desk(NOTE);
    shellRun(me, 'echo 2 | quiz play --no-shuffle --once --limit 1');
    const window = await me.open([]);
    await window.until(/What next\?.*Enter takes it/s);
    window.press('t');
    await window.until(/❯ □ !new \(1\).*Enter starts/s);
    window.press('Space');
    await window.until(/1 tag ticked, 1 question\n/);
    window.press('Enter');
    await window.until(/Which is new\?.*Enter submits/s);
    await window.until(asks('Question 1 of 1'));
  });
});
