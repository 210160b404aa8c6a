import type { Sureness } from '../domain/journal-event.ts';
import { NOT_SURE_ASKED, nextSureness } from './ask-state.ts';
import { LATE } from './line-reader.ts';
import { type CommandKey, parseLine } from './parse-line.ts';
import { plainExam } from './plain-exam.ts';
import { plainHeading, plainOptions, promptText, SETTING } from './plain-question.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Asking, Commands, FeedbackView, PathOf, Player } from './player.ts';
import { answerLines, explanationLines, NOT_ANSWERED } from './question-parts.ts';
import { LINKS_LATER } from './thinking.ts';
import { chosenText, scoreSoFar, toChoose, verdictText } from './wording.ts';

const HELP: readonly string[] = [
  'Numbers or letters choose, separated by blanks or commas: 1 5, a e.',
  's skips, m marks, u undoes the answer before, o opens the first link of the explanation above, v tells where the question stands,',
  '! and a remark disputes the key above, w says how sure you are, x 2 strikes option 2 out, q quits and counts what you answered.',
];

/** A pipe that says no more within this time has said all. */
const SHORT_MS = 250;

/** Questions as plain lines: results in words, nothing redrawn, no escape codes. */
export function plainPlayer(terminal: PlainTerminal, pathOf: PathOf): Player {
  const { say, ask, wait, onward, echoes } = terminal;
  /** The answer that was told last: feedback does not wait, so what belongs to it is done from the next question. */
  let told: { readonly view: FeedbackView; readonly commands: Commands } | undefined;
  const dispute = (remark: string): string =>
    told?.commands.dispute(remark).notice ?? 'There is no key to dispute yet.';
  return {
    ...plainExam(terminal, pathOf),
    async ask(presented, asking, commands) {
      const wanted = toChoose(presented);
      let sure: Sureness | undefined;
      let struck: readonly number[] = [];
      if (asking.notice !== '') say(asking.notice);
      say(...plainHeading(presented), '', ...plainOptions(presented, struck), '');
      for (;;) {
        const text = await ask(`${promptText(presented)}: `);
        if (text === undefined) return { type: 'end' };
        const line = parseLine(text, presented.order.length, wanted);
        if (line.type === 'refused') say(line.reason);
        else if (line.type === 'strike') {
          struck = toggledIn(struck, line.shown);
          say(...plainOptions(presented, struck));
        } else if (line.type === 'chosen') {
          const chosen = line.shown.flatMap((shown) => presented.order[shown] ?? []);
          return { type: 'answer', chosen, ...(sure === undefined ? {} : { sure }) };
        } else if (line.type === 'dispute') {
          say(dispute(line.remark));
          if (told?.view.presented.question.id === presented.question.id) return { type: 'again' };
        } else if (line.key === 'o') {
          const { notice, failure } = told?.commands.open() ?? { notice: LINKS_LATER, failure: undefined };
          say(notice, ...[await failure].filter((why) => why !== undefined));
        } else if (line.key === 'w') {
          if (asking.sureness) sure = nextSureness(sure);
          say(asking.sureness ? `How sure: ${sure ?? 'not said'}.` : NOT_SURE_ASKED);
        } else {
          const reply = replyTo(line.key, asking, commands);
          if (typeof reply === 'string') say(reply);
          else {
            if (reply.type === 'skip') onward();
            return reply;
          }
        }
      }
    },
    async feedback(view, commands, notice) {
      told = { view, commands };
      const { presented, right, chosen, debrief } = view;
      if (right || presented.try === 1) onward();
      if (notice !== '') say(notice);
      if (debrief) say(...plainHeading(presented), '', ...plainOptions(presented, []));
      const given = chosen.length === 0 ? NOT_ANSWERED : chosenText(presented, chosen);
      const verdict = right
        ? [verdictText(presented, true)]
        : [verdictText(presented, false), ...answerLines(presented, SETTING), given];
      say('', ...verdict, '', ...explanationLines(view, SETTING, pathOf), '');
      return 'next';
    },
    async pause(view) {
      say(scoreSoFar(view), '');
      return 'next';
    },
    async ending() {
      for (;;) {
        const text = echoes
          ? await ask(
              'That was the last one. Enter ends, u undoes the answer before, ! and a remark disputes its key: ',
            )
          : await wait(SHORT_MS);
        if (text === undefined || text === LATE) return 'end';
        const line = parseLine(text, 0, 0);
        if (line.type === 'command' && line.key === 'u') return 'undo';
        if (line.type !== 'dispute') return 'end';
        say(dispute(line.remark));
      }
    },
  };
}

function replyTo(
  key: Exclude<CommandKey, 'o' | 'w'>,
  { canUndo }: Asking,
  commands: Commands,
): { readonly type: 'skip' | 'undo' | 'quit' } | string {
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
      return commands.place();
    case '?':
      return HELP.join('\n');
  }
}

function toggledIn(struck: readonly number[], shown: number): readonly number[] {
  return struck.includes(shown) ? struck.filter((one) => one !== shown) : [...struck, shown];
}
