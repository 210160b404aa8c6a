import type { Sureness } from '../domain/journal-event.ts';
import type { Presented } from '../domain/session.ts';
import { LINKS_LATER, nextSureness } from './ask-state.ts';
import type { LineReader } from './line-reader.ts';
import { type CommandKey, parseLine } from './parse-line.ts';
import type { AskReply, Commands, PathOf, Player } from './player.ts';
import { answerLines, explanationLines, optionLines, stemLines } from './question-parts.ts';
import { PLAIN_THEME } from './theme.ts';
import type { Setting } from './typeset.ts';
import { chosenText, headerText, toChoose, verdictText } from './wording.ts';

const SETTING: Setting = { theme: PLAIN_THEME, width: undefined };

/** So many lines of a person bring a quiz on; of a program like `yes` they could go on for ever. */
const MOST_IN_VAIN = 1000;

const HELP: readonly string[] = [
  'Numbers or letters choose, separated by blanks or commas: 1 5, a e.',
  's skips, m marks, u undoes the answer before, o opens the first link of the explanation above, v tells where the question stands,',
  'w says how sure you are, x 2 strikes option 2 out, q quits and counts what you answered.',
];

/**
 * Questions as plain lines: results in words, nothing redrawn, no escape codes.
 *
 * @param out takes whole pieces of text, newlines included
 * @param echoes whether what is typed shows behind the prompt, as on a terminal; else the prompt is a line of its own
 */
export function plainPlayer(lines: LineReader, out: (text: string) => void, echoes: boolean, pathOf: PathOf): Player {
  const say = (...texts: readonly string[]): void => out(texts.map((text) => `${text}\n`).join(''));
  /** The explanation that was told last: feedback does not wait, so its link is opened from the next question. */
  let explained: Commands | undefined;
  /** Lines since a question was last right, skipped, or answered for the first time. */
  let inVain = 0;
  return {
    async ask(presented, canUndo, commands) {
      const wanted = toChoose(presented);
      let sure: Sureness | undefined;
      let struck: readonly number[] = [];
      say(headerText(presented, '·'), ...stemLines(presented, SETTING), '', ...plainOptions(presented, struck), '');
      for (;;) {
        out(`${promptText(presented)}${echoes ? '' : '\n'}`);
        const text = await lines.next();
        if (text === undefined) {
          if (echoes) say('');
          return { type: 'end' };
        }
        inVain += 1;
        if (!echoes && inVain > MOST_IN_VAIN) {
          say(`${MOST_IN_VAIN} lines brought no question further: the input counts as ended.`);
          return { type: 'end' };
        }
        const line = parseLine(text, presented.order.length, wanted);
        if (line.type === 'refused') say(line.reason);
        else if (line.type === 'strike') {
          struck = struck.includes(line.shown)
            ? struck.filter((shown) => shown !== line.shown)
            : [...struck, line.shown];
          say(...plainOptions(presented, struck));
        } else if (line.type === 'chosen') {
          const chosen = line.shown.flatMap((shown) => presented.order[shown] ?? []);
          return { type: 'answer', chosen, ...(sure === undefined ? {} : { sure }) };
        } else if (line.key === 'o') {
          const { notice, failure } = explained?.open() ?? { notice: LINKS_LATER, failure: undefined };
          say(notice, ...[await failure].filter((why) => why !== undefined));
        } else if (line.key === 'w') {
          sure = nextSureness(sure);
          say(`How sure: ${sure ?? 'not said'}.`);
        } else {
          const reply = replyTo(line.key, canUndo, commands);
          if (typeof reply === 'string') say(reply);
          else {
            if (reply.type === 'skip') inVain = 0;
            return reply;
          }
        }
      }
    },
    async feedback(view, commands) {
      explained = commands;
      const { presented, right, chosen } = view;
      if (right || presented.try === 1) inVain = 0;
      const verdict = right
        ? [verdictText(presented, true)]
        : [verdictText(presented, false), ...answerLines(presented, SETTING), chosenText(presented, chosen)];
      say('', ...verdict, '', ...explanationLines(view, SETTING, pathOf), '');
      return 'next';
    },
  };
}

function replyTo(key: Exclude<CommandKey, 'o' | 'w'>, canUndo: boolean, commands: Commands): AskReply | string {
  switch (key) {
    case 's':
      return { type: 'skip' };
    case 'u':
      return canUndo ? { type: 'undo' } : 'Nothing to undo: this is the first question.';
    case 'q':
      return { type: 'quit' };
    case 'm':
      return commands.mark().notice;
    case 'v':
      return commands.view();
    case '?':
      return HELP.join('\n');
  }
}

function plainOptions(presented: Presented, struck: readonly number[]): readonly string[] {
  return optionLines(presented, SETTING, (shown) => ({
    marker: '  ',
    note: struck.includes(shown) ? '(struck out)' : '',
    paint: (text) => text,
  })).flat();
}

/** The example names as many options as are wanted: `Choose 2 (e.g. 1 4): `. */
function promptText(presented: Presented): string {
  const wanted = toChoose(presented);
  const example = presented.order
    .map((_number, shown) => shown + 1)
    .filter((shown) => shown === 1 || shown > presented.order.length - wanted + 1);
  return `Choose ${wanted} (e.g. ${example.slice(0, wanted).join(' ')}): `;
}
