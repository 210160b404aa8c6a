import type { Sureness } from '../domain/journal-event.ts';
import { toggled } from '../domain/toggled.ts';
import { NOT_SURE_ASKED, nextSureness } from './ask-state.ts';
import { LATE } from './line-reader.ts';
import { type CommandKey, parseLine, type Refused } from './parse-line.ts';
import { plainExam } from './plain-exam.ts';
import { askedHelp, endingHelp, hasLink, plainHelp, type Works } from './plain-help.ts';
import { plainHeading, plainOptions, promptText, SETTING } from './plain-question.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Asking, Commands, FeedbackView, PathOf, Player } from './player.ts';
import { answerLines, explanationLines, NOT_ANSWERED } from './question-parts.ts';
import { LINKS_LATER } from './thinking.ts';
import { chosenText, NOTHING_TO_UNDO, placeText, scoreSoFar, toChoose, UNDONE, verdictText } from './wording.ts';

/** A pipe that says no more within this time has said all. */
const SHORT_MS = 250;

/** Questions as plain lines: results in words, nothing redrawn, no escape codes. */
export function plainPlayer(terminal: PlainTerminal, pathOf: PathOf): Player {
  const { say, ask, wait, onward, refuse, echoes, separator } = terminal;
  /** The answer that was told last: feedback does not wait, so what belongs to it is done from the next question. */
  let told: { readonly view: FeedbackView; readonly commands: Commands } | undefined;
  /** The question above, and not the one that is asked. */
  const dispute = (remark: string): string =>
    told === undefined
      ? 'There is no key to dispute yet.'
      : `${placeText(told.view.presented)}: ${told.commands.dispute(remark).notice}`;
  const open = async (): Promise<void> => {
    const { notice, failure } = told?.commands.open() ?? { notice: LINKS_LATER, failure: undefined };
    say(notice, ...[await failure].filter((why) => why !== undefined));
  };
  let undone = false;
  const takeBack = (): void => {
    undone = true;
    told = undefined;
  };
  return {
    ...plainExam(terminal, pathOf),
    async ask(presented, asking, commands) {
      const wanted = toChoose(presented);
      let sure: Sureness | undefined;
      let struck: ReadonlySet<number> = new Set();
      if (asking.notice !== '' || undone) say(asking.notice || UNDONE);
      undone = false;
      say(...plainHeading(presented, separator), '', ...plainOptions(presented, struck), '');
      for (;;) {
        const text = await ask(`${promptText(presented)}: `);
        if (text === undefined) return { type: 'end' };
        const line = parseLine(text, presented.order.length, wanted);
        if (line.type === 'refused') refuse(line);
        else if (line.type === 'strike') {
          struck = toggled(struck, line.shown);
          say(...plainOptions(presented, struck));
        } else if (line.type === 'chosen') {
          const chosen = line.shown.flatMap((shown) => presented.order[shown] ?? []);
          return { type: 'answer', chosen, ...(sure === undefined ? {} : { sure }) };
        } else if (line.type === 'dispute') {
          say(dispute(line.remark));
          if (told?.view.presented.question.id === presented.question.id) return { type: 'again' };
        } else if (line.key === 'o') await open();
        else if (line.key === 'w') {
          if (asking.sureness) sure = nextSureness(sure);
          say(asking.sureness ? `How sure: ${sure ?? 'not said'}.` : NOT_SURE_ASKED);
        } else if (line.key === '?') {
          say(...plainHelp(askedHelp(presented, worksNow(asking, told?.view))));
        } else {
          const reply = replyTo(line.key, asking, commands);
          if (typeof reply === 'string') say(reply);
          else {
            if (reply.type === 'skip') onward();
            if (reply.type === 'undo') takeBack();
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
      if (debrief) say(...plainHeading(presented, separator), '', ...plainOptions(presented));
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
      const way = told === undefined ? '' : ', ! and a remark disputes its key';
      let lead = 'That was the last one.\n';
      for (;;) {
        const text = echoes ? await ask(`${lead}Enter ends, u undoes the answer before${way}: `) : await wait(SHORT_MS);
        lead = '';
        if (text === undefined || text === LATE) return 'end';
        const line = parseLine(text, 0, 0);
        const key = line.type === 'command' ? line.key : undefined;
        if (line.type === 'dispute') say(dispute(line.remark));
        else if (key === 'u') {
          takeBack();
          return 'undo';
        } else if (key === '?') say(...plainHelp(endingHelp(told?.view)));
        else if (key === 'o') await open();
        else if (key === 'm' && told !== undefined) say(told.commands.mark().notice);
        else if (key === 'v' && told !== undefined) say(told.commands.place());
        else if (!echoes || text.trim() === '' || key === 'q') return 'end';
        else refuse(NOTHING_HERE);
      }
    },
  };
}

const NOTHING_HERE: Refused = {
  type: 'refused',
  reason: 'Nothing is left to answer.',
  full: 'Nothing is left to answer. ? lists the commands.',
};

function worksNow({ canUndo, sureness }: Asking, told: FeedbackView | undefined): Works {
  return { undo: canUndo, sureness, dispute: told !== undefined, open: hasLink(told) };
}

function replyTo(
  key: Exclude<CommandKey, 'o' | 'w' | '?'>,
  { canUndo }: Asking,
  commands: Commands,
): { readonly type: 'skip' | 'undo' | 'quit' } | string {
  switch (key) {
    case 's':
      return { type: 'skip' };
    case 'u':
      return canUndo ? { type: 'undo' } : NOTHING_TO_UNDO;
    case 'q':
      return { type: 'quit' };
    case 'm':
      return commands.mark().notice;
    case 'v':
      return commands.place();
  }
}
