import type { ExamStatus } from '../domain/session.ts';
import { toggled } from '../domain/toggled.ts';
import { timeLeftWords, warningBetween } from './exam-clock.ts';
import {
  AFTER_THE_EXAM,
  countsText,
  FIRST_QUESTION,
  FLAG_THERE,
  mapLines,
  NONE_OPEN,
  NOT_ASKED_HOW_SURE,
  NOTHING_ANSWERED,
  openWarning,
} from './exam-lines.ts';
import { LATE } from './line-reader.ts';
import { ALL_ANSWERED } from './overview-state.ts';
import { type ExamWord, type MapWord, parseExamLine, parseMapLine } from './parse-line.ts';
import { mapHelp, mapPrompt, plainHelp, sittingHelp } from './plain-help.ts';
import { plainOptions, promptText, SETTING } from './plain-question.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Clock, Commands, OverviewReply, PathOf, Player, SittingReply, SittingView } from './player.ts';
import { stemLines } from './question-parts.ts';
import type { Struck } from './sit-state.ts';
import { summaryLines } from './summary-lines.ts';
import { examHeader, joined, shownNumbers, toChoose } from './wording.ts';

/** How long a wait is cut into: after sleep, a timer of the system may come late. */
const TICK_MS = 1000;

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
      say(openWarning(status) || ALL_ANSWERED);
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

/** What a word at a question comes to: a reply, or what to tell while the question stays. */
function sittingReply(word: ExamWord, view: SittingView, clock: Clock, commands: Commands): SittingReply | string {
  switch (word) {
    case 'next':
    case 's':
      return { type: 'next' };
    case 'prev':
      return view.presented.position === 1 ? FIRST_QUESTION : { type: 'previous' };
    case 'map':
      return { type: 'overview' };
    case 'submit':
      return { type: 'submit' };
    case 'time':
      return `${leftText(view.status, clock)}.`;
    case 'm':
      return commands.mark().notice;
    case 'u':
      return view.canUndo ? { type: 'undo' } : NOTHING_ANSWERED;
    case 'q':
      return { type: 'quit' };
    case '?':
      return plainHelp(sittingHelp(view)).join('\n');
    case 'o':
    case 'v':
    case '!':
      return AFTER_THE_EXAM;
    case 'w':
      return NOT_ASKED_HOW_SURE;
  }
}

function mapReply(word: MapWord, status: ExamStatus, clock: Clock): Exclude<OverviewReply, { index: number }> | string {
  const isAnswered = ({ answered }: { answered: boolean }): boolean => answered;
  switch (word) {
    case 'next':
      return status.questions.every(isAnswered) ? NONE_OPEN : { type: 'next' };
    case 'prev':
      return { type: 'previous' };
    case 'map':
      return { type: 'again' };
    case 'submit':
      return { type: 'submit' };
    case 'time':
      return `${leftText(status, clock)}.`;
    case 'm':
      return FLAG_THERE;
    case 'u':
      return status.questions.some(isAnswered) ? { type: 'undo' } : NOTHING_ANSWERED;
    case 'q':
      return { type: 'quit' };
    case '?':
      return plainHelp(mapHelp(status)).join('\n');
  }
}

/** An answer that is taken back is told: the question behind it may look as it did before. */
function taken<Reply extends { readonly type: string }>(reply: Reply, say: PlainTerminal['say']): Reply {
  if (reply.type === 'undo') say('Undone: the last answer is taken back.');
  return reply;
}

function leftText({ terms }: ExamStatus, clock: Clock): string {
  return `${timeLeftWords(terms.deadlineAtMs - clock())} left`;
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

/** One line, while the clock runs: warnings are told as they come. @returns `LATE` where the time is up */
async function timedLine(
  { prompt, wait, say }: PlainTerminal,
  text: string,
  { terms }: ExamStatus,
  clock: Clock,
): Promise<string | typeof LATE | undefined> {
  prompt(text);
  for (let left = terms.deadlineAtMs - clock(); ; ) {
    if (left <= 0) {
      say('', 'The time is up: the exam is submitted.');
      return LATE;
    }
    const line = await wait(Math.min(TICK_MS, left));
    const now = terms.deadlineAtMs - clock();
    const warning = warningBetween(left, now);
    // Behind a line that came the cursor stands on a new one already.
    if (warning !== undefined) say(...(line === LATE ? [''] : []), warning);
    if (line !== LATE) return line;
    left = now;
  }
}
