import { toggled } from '../domain/toggled.ts';
import { countsText, mapLines, openWarning } from './exam-lines.ts';
import { LATE } from './line-reader.ts';
import { ALL_ANSWERED } from './overview-state.ts';
import { parseExamLine, parseMapLine } from './parse-line.ts';
import { mapReply, sittingReply } from './plain-exam-words.ts';
import { mapPrompt } from './plain-help.ts';
import { plainOptions, promptText, SETTING } from './plain-question.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Clock, OverviewReply, PathOf, Player, SittingReply, SittingView } from './player.ts';
import { stemLines } from './question-parts.ts';
import type { Struck } from './sit-state.ts';
import { summaryLines } from './summary-lines.ts';
import { leftText, timedLine } from './timed-line.ts';
import { examHeader, joined, shownNumbers, toChoose } from './wording.ts';

/** An exam in plain lines. Time is told with each question and when it is asked for, and warned of as it runs out. */
export function plainExam(terminal: PlainTerminal, pathOf: PathOf): Pick<Player, 'sit' | 'overview' | 'result'> {
  const { say, refuse, echoes } = terminal;
  const struck: Struck = new Map();
  return {
    async sit(view, clock, commands): Promise<SittingReply> {
      const { presented, status, chosen: standing } = view;
      const wanted = toChoose(presented);
      const { id } = presented.question;
      const options = (): readonly string[] => plainOptions(presented, struck.get(id));
      say(...questionLines(view, clock, terminal), '', ...options(), '', ...standingLines(view));
      for (;;) {
        const text = await timedLine(terminal, `${promptText(presented)}, or next, prev, map: `, status, clock);
        if (text === LATE) return { type: 'timeUp', chosen: [] };
        // Without a terminal nobody can come back to it.
        if (text === undefined) return { type: echoes ? 'end' : 'submit' };
        const line = parseExamLine(text, presented.order.length, wanted, status.questions.length);
        if (line.type === 'refused') refuse(line);
        else if (line.type === 'strike') {
          struck.set(id, toggled(struck.get(id) ?? new Set(), line.shown));
          say(...options());
        } else if (line.type === 'goTo') return line;
        else if (line.type === 'chosen') {
          if (standing.length === 0) terminal.onward();
          return { type: 'answer', chosen: line.shown.flatMap((shown) => presented.order[shown] ?? []) };
        } else {
          const reply = sittingReply(line.word, view, clock, commands);
          if (typeof reply !== 'string') return taken(reply, say);
          say(reply);
        }
      }
    },
    async overview({ status }, clock): Promise<OverviewReply> {
      say(`Your exam: ${countsText(status)}. ${leftText(status, clock)}.`, ...mapLines(status));
      say(openWarning(status) || ALL_ANSWERED, 'Type submit to end the exam.');
      for (;;) {
        const text = await timedLine(terminal, mapPrompt(status), status, clock);
        if (text === LATE) return { type: 'timeUp' };
        if (text === undefined) return { type: echoes ? 'end' : 'submit' };
        const line = parseMapLine(text, status.questions.length);
        if (line.type === 'refused') refuse(line);
        else if (line.type === 'goTo') return line;
        else {
          const reply = mapReply(line.word, status, clock);
          if (typeof reply !== 'string') return taken(reply, say);
          say(reply);
        }
      }
    },
    async result(summary) {
      say('', ...summaryLines(summary, SETTING, pathOf), '', 'All questions, with what is right:', '');
      return 'next';
    },
  };
}

/** An answer that is taken back is told: the question behind it may look as it did before. */
function taken<Reply extends { readonly type: string }>(reply: Reply, say: PlainTerminal['say']): Reply {
  if (reply.type === 'undo') say('Undone: the last answer is taken back.');
  return reply;
}

function questionLines(
  { presented, status }: SittingView,
  clock: Clock,
  { separator }: PlainTerminal,
): readonly string[] {
  return [examHeader(presented, leftText(status, clock), separator), ...stemLines(presented, SETTING)];
}

function standingLines({ presented, chosen }: SittingView): readonly string[] {
  return chosen.length === 0
    ? []
    : [`Your answer: ${joined(shownNumbers(presented, chosen))}. Another one replaces it.`];
}
