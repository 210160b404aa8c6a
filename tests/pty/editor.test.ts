import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAround } from '../support/around.ts';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { withEditor } from '../support/moments.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

/** An editor that notes what it was given and how the terminal is, and replaces one text by another. */
const EDITOR = `import { readFileSync, writeFileSync } from 'node:fs';
const [log, from, to, line, file] = process.argv.slice(2);
writeFileSync(log, JSON.stringify({ line, raw: process.stdin.isRaw, terminal: process.stdin.isTTY }));
process.stdout.write('EDITING\\n');
writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
`;

function editing(from: string, to: string) {
  const one = desk(noteOf(LANTERN, KNOTS));
  const [script, log] = [join(one.folder, 'editor.mjs'), join(one.folder, 'edited.json')];
  writeFileSync(script, EDITOR);
  const env = { EDITOR: `${process.execPath} ${script} ${log} '${from}' '${to}'` };
  return { ...one, env, edited: () => JSON.parse(readFileSync(log, 'utf8')) };
}

describeOnTerminal('v opens the note in the editor', () => {
  it('at the line of the question, with the terminal as an editor needs it, and reads the question again', async () => {
    const { open, env, edited } = editing('Which lantern', 'Which bright lantern');
    const window = await open(['play', '--no-shuffle'], { env });
    await window.until(asks('Question 1 of 2'));
    window.press('v');
    const screen = await window.until(/Which bright lantern.*Enter submits/s);
    expect(screen).toContain('Question 1 of 2');
    expect(edited()).toEqual({ line: '+7', raw: false, terminal: true });
    window.press('1', 'Enter');
    await window.until(/Right\..*Enter next/s);
  });

  it('and what is typed meanwhile and not taken by it answers nothing', async () => {
    const one = desk(noteOf(LANTERN, KNOTS));
    const [script, closed] = [join(one.folder, 'editor.mjs'), join(one.folder, 'closed')];
    writeFileSync(
      script,
      `import { existsSync } from 'node:fs';
      process.stdout.write('EDITING\\n');
      setInterval(() => existsSync(process.argv[2]) && process.exit(), 5);`,
    );
    const window = await one.open(['play', '--no-shuffle'], {
      env: { EDITOR: `${process.execPath} ${script} ${closed}` },
    });
    await window.until(asks('Question 1 of 2'));
    window.press('v');
    await window.until('EDITING');
    window.press('4', 'Enter');
    writeFileSync(closed, '');
    await window.until(asks('Question 1 of 2'));
    window.press('Down');
    await window.until(/❯ ● 2\..*Choose 1 · chosen: 2/s);
  });

  it('while feedback is read, and asks again where the key has changed: the answer is taken back', async () => {
    const { open, env, events } = editing('<mark>1</mark>', '<mark>2</mark>');
    const window = await open(['play', '--no-shuffle'], { env });
    await answer(window, 'Question 1', 1);
    window.press('v');
    await window.until(asks('Question 1 of 2'));
    expect(events().at(-1)).toMatchObject({ type: 'undo' });
    window.press('2', 'Enter');
    await window.until(/Right\..*Enter next/s);
  });

  it('or tells the place where no editor is named, and what went wrong with one that does not start', async () => {
    const { open } = desk(noteOf(LANTERN));
    const bare = await open(['play', '--no-shuffle']);
    await bare.until(asks('Question 1'));
    bare.press('v');
    await bare.until(/notes\.md:7 \(set VISUAL or EDITOR/);
    const window = await open(['play', '--no-shuffle'], { env: { EDITOR: 'no-such-editor' } });
    await window.until(asks('Question 1'));
    window.press('v');
    await window.until(/was not opened: .*ENOENT/);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('and waits for it where %s comes meanwhile, then ends with status %i', async (signal, status) => {
    const me = withEditor(desk(noteOf(LANTERN, KNOTS)));
    const program = await openAround(me, ['play', '--no-shuffle']);
    await answer(program.window, 'Question 1', 1);
    program.window.press('v');
    await program.window.until('EDITING');
    program.send(signal);
    program.window.press('Enter');
    await program.window.until('LEFT');
    expect(await program.end()).toEqual({ status, left: [] });
    expect(me.events().map(({ type }) => type)).toEqual(['start', 'wording', 'answer']);
  });

  it('which gets Ctrl-C for itself: the quiz goes on', async () => {
    const me = withEditor(desk(noteOf(LANTERN)));
    const program = await openAround(me, ['play', '--no-shuffle']);
    await program.window.until(asks('Question 1'));
    program.window.press('v');
    await program.window.until('EDITING');
    program.window.press('Ctrl-C');
    await program.window.until(/notes\.md:7 was not opened: sh ended with SIGINT.*Enter submits/s);
    program.window.press('q');
    expect(await program.end()).toEqual({ status: 0, left: [] });
  });
});
