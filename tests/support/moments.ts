import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Around, openAround } from './around.ts';
import { type Desk, desk } from './desk.ts';
import { KNOTS, LANTERN, noteOf } from './entries.ts';
import { answer, asks } from './quiz-screens.ts';
import { shellRun } from './shell.ts';
import type { TerminalWindow } from './terminal.ts';

/** A place in the program at which a person, or the system, may do something. */
export interface Moment {
  readonly name: string;
  /** Who is there, with their note and answers. */
  readonly who: () => Desk;
  /** What stands behind the name of the program. */
  readonly words: readonly string[];
  /** The way from the start to the moment. */
  readonly come: (window: TerminalWindow) => Promise<unknown>;
  /** What is on the screen then, its last line last. */
  readonly there: RegExp;
}

/** Someone for whom there is a menu. */
function withHistory(): Desk {
  const me = desk(noteOf(LANTERN, KNOTS));
  shellRun(me, 'echo 2 | quiz play --no-shuffle --once --limit 1');
  return me;
}
const withLantern = (): Desk => desk(noteOf(LANTERN));
const withTwo = (): Desk => desk(noteOf(LANTERN, KNOTS));

const PLAY = ['play', '--no-shuffle'];
const QUESTION = /Question 1 of 1.*❯ ● 1\..*Enter submits . q quits/s;
const SITTING = /Question 1 of 2.*Enter answers . q leaves/s;
const MAP = /Your exam.*Enter (goes there|goes|submits) . q leaves/s;
const SUBMIT = /Submit\? y submits.*y submits . any key goes back/s;
const MENU = /What next\?.*Enter takes it/s;
const TAGS = /Which tags\?.*harbour \(2\).*Enter starts/s;

async function toQuestion(window: TerminalWindow): Promise<void> {
  await window.until(asks('Question 1'));
  window.press('1');
  await window.until(QUESTION);
}

async function toMap(window: TerminalWindow): Promise<void> {
  await window.until(SITTING);
  window.press('r');
  await window.until(MAP);
}

async function toSubmit(window: TerminalWindow): Promise<void> {
  await toMap(window);
  window.press('End');
  await window.until(/❯ Submit the exam.*Enter submits/s);
  window.press('Enter');
  await window.until(SUBMIT);
}

const RESULT = /Your exam is over.*Enter goes on . q ends/s;

async function toResult(window: TerminalWindow): Promise<void> {
  await toSubmit(window);
  window.press('y');
  await window.until(RESULT);
}

async function toTags(window: TerminalWindow): Promise<void> {
  await window.until(MENU);
  window.press('t');
  await window.until(TAGS);
}

/** Comes to a screen, opens what a key opens there, and waits for it. */
const then =
  (come: (window: TerminalWindow) => Promise<unknown>, key: string, there: RegExp) =>
  async (window: TerminalWindow): Promise<void> => {
    await come(window);
    window.press(key);
    await window.until(there);
  };

const HELP = /^1-4, a-d +choose an option.*Keys\nany key goes back/ms;
const REMARK = /Why( is the key wrong)?\? .*Enter keeps.*Esc leaves it/s;
const FEEDBACK = /Question 1 of \d.*Wrong\..*Enter next . q quits/s;
const END = /The end.*That was the last one\..*Enter ends/s;
const TAGS_HELP = /^Enter +start with the tags.*Keys\nany key goes back/ms;

/** Each screen, and what can be open on it. */
export const SCREENS: readonly Moment[] = [
  { name: 'a question', who: withLantern, words: PLAY, come: toQuestion, there: QUESTION },
  { name: 'the help of a question', who: withLantern, words: PLAY, come: then(toQuestion, '?', HELP), there: HELP },
  {
    name: 'a feedback',
    who: withLantern,
    words: PLAY,
    come: (window) => answer(window, 'Question 1', 2),
    there: FEEDBACK,
  },
  {
    name: 'a remark on a key',
    who: withLantern,
    words: PLAY,
    come: then((window) => answer(window, 'Question 1', 2), '!', REMARK),
    there: REMARK,
  },
  {
    name: 'the end',
    who: withTwo,
    words: [...PLAY, '--once', '--limit', '2'],
    come: then(
      async (window) => {
        await answer(window, 'Question 1', 2);
        window.press('Enter');
        await window.until(asks('Question 2'));
      },
      's',
      END,
    ),
    there: END,
  },
  {
    name: 'a question of an exam',
    who: withTwo,
    words: ['exam'],
    come: (window) => window.until(SITTING),
    there: SITTING,
  },
  { name: 'the map of an exam', who: withTwo, words: ['exam'], come: toMap, there: MAP },
  { name: 'submitting an exam', who: withTwo, words: ['exam'], come: toSubmit, there: SUBMIT },
  { name: 'the result of an exam', who: withTwo, words: ['exam'], come: toResult, there: RESULT },
  {
    name: 'a question of an exam that is over',
    who: withTwo,
    words: ['exam'],
    come: then(toResult, 'Enter', FEEDBACK),
    there: FEEDBACK,
  },
  { name: 'the menu', who: withHistory, words: [], come: (window) => window.until(MENU), there: MENU },
  { name: 'the tags of the menu', who: withHistory, words: [], come: toTags, there: TAGS },
  { name: 'the help of the tags', who: withHistory, words: [], come: then(toTags, '?', TAGS_HELP), there: TAGS_HELP },
];

const PROMPT = /Choose 1 \(e\.g\. 1\): $/m;
const CONFIRM = /sta\s*r\s*t\s*o\s*v\s*e\s*r\s*\? \(y\/N\)/;

/** Where lines are asked for below one another. */
export const LINES: readonly Moment[] = [
  {
    name: 'a confirmation',
    who: withHistory,
    words: ['progress', 'reset'],
    come: (window) => window.until(CONFIRM),
    there: CONFIRM,
  },
  {
    name: 'a question in plain mode',
    who: withLantern,
    words: [...PLAY, '--plain'],
    come: (window) => window.until(PROMPT),
    there: PROMPT,
  },
];

/** The moment in a terminal, with the settings of that before and after. */
export async function comeTo({ who, words, come }: Moment, redirection = ''): Promise<Around & { readonly me: Desk }> {
  const me = who();
  const program = await openAround(me, words, redirection);
  await come(program.window);
  return { ...program, me };
}

/** An editor that says that it is open, and waits for Enter. */
export function withEditor(me: Desk): Desk {
  const script = join(me.folder, 'editor.sh');
  writeFileSync(script, 'echo EDITING; read line; echo LEFT\n');
  return { ...me, env: { ...me.env, EDITOR: `sh ${script}` } };
}
