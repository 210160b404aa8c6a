import type { ExamStatus, Presented } from '../domain/session.ts';
import { timeLeftWords, warningBetween } from './exam-clock.ts';
import { countsText, mapLines, openWarning } from './exam-lines.ts';
import { LATE } from './line-reader.ts';
import { parseExamLine, parseMapLine } from './parse-line.ts';
import { plainOptions, promptText, SETTING } from './plain-question.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Clock, OverviewReply, PathOf, Player, SittingReply, SittingView } from './player.ts';
import { stemLines } from './question-parts.ts';
import { summaryLines } from './summary-lines.ts';
import { examHeader, joined, shownNumbers, toChoose } from './wording.ts';

const HELP: readonly string[] = [
  'Numbers or letters choose and go on, separated by blanks or commas: 1 5, a e. An answer can be changed.',
  'next and prev go on and back, go 12 goes to question 12, map tells what is answered, open and flagged,',
  'm flags the question, x 2 strikes option 2 out, u takes the last answer back, submit ends the exam,',
  'q leaves it: cognito-quiz continue goes on, and the clock does not stop.',
];
const MAP_HELP =
  'submit ends the exam, go 12 goes to question 12, next to the first open one, prev back, u takes the last answer back, q leaves it.';

/** How long a wait is cut into: after sleep, a timer of the system may come late. */
const TICK_MS = 1000;

/** An exam in plain lines. Time is told with each question, and when 10 minutes and 1 minute are left. */
export function plainExam(terminal: PlainTerminal, pathOf: PathOf): Pick<Player, 'sit' | 'overview' | 'result'> {
  const { say } = terminal;
  return {
    async sit(view, clock, commands): Promise<SittingReply> {
      const { presented, status, chosen: standing, canUndo } = view;
      const wanted = toChoose(presented);
      let struck: readonly number[] = [];
      say(...questionLines(view, clock), '', ...plainOptions(presented, struck), '', ...standingLines(view));
      for (;;) {
        const text = await timedLine(terminal, `${promptText(presented)}, or next, prev, map: `, status, clock);
        if (text === LATE) return { type: 'timeUp', chosen: [] };
        // Without a terminal nobody can come back to it.
        if (text === undefined) return { type: terminal.echoes ? 'end' : 'submit' };
        const line = parseExamLine(text, presented.order.length, wanted, status.questions.length);
        if (line.type === 'refused') say(line.reason);
        else if (line.type === 'strike') {
          const { shown } = line;
          struck = struck.includes(shown) ? struck.filter((one) => one !== shown) : [...struck, shown];
          say(...plainOptions(presented, struck));
        } else if (line.type === 'goTo') return line;
        else if (line.type === 'chosen') {
          if (standing.length === 0) terminal.onward();
          return { type: 'answer', chosen: line.shown.flatMap((shown) => presented.order[shown] ?? []) };
        } else if (line.word === 'm') say(commands.mark().notice);
        else if (line.word === '?') say(...HELP);
        else if (line.word === 'u' && !canUndo) say('Nothing to undo: no question is answered.');
        else return { type: REPLIES[line.word] };
      }
    },
    async overview({ status }, clock): Promise<OverviewReply> {
      const left = timeLeftWords(status.terms.deadlineAtMs - clock());
      say(`Your exam: ${countsText(status)}. ${left} left.`, ...mapLines(status), openWarning(status));
      for (;;) {
        const text = await timedLine(terminal, 'submit, go 12, next (the first open one), prev, q: ', status, clock);
        if (text === LATE) return { type: 'timeUp' };
        if (text === undefined) return { type: terminal.echoes ? 'end' : 'submit' };
        const line = parseMapLine(text, status.questions.length);
        if (line.type === 'refused') say(line.reason);
        else if (line.type === 'goTo') return line;
        else if (line.word === '?') say(MAP_HELP);
        else if (line.word === 'm') say('Flag a question where it is asked.');
        else if (line.word === 'map') return { type: 'again' };
        else return { type: REPLIES[line.word] };
      }
    },
    async result(summary) {
      say('', ...summaryLines(summary, SETTING, pathOf), '');
      return 'next';
    },
  };
}

const REPLIES = { next: 'next', prev: 'previous', map: 'overview', submit: 'submit', u: 'undo', q: 'quit' } as const;

function questionLines({ presented, status }: SittingView, clock: Clock): readonly string[] {
  const left = `${timeLeftWords(status.terms.deadlineAtMs - clock())} left`;
  return [examHeader(presented, left, '·'), ...stemLines(presented, SETTING)];
}

function standingLines({
  presented,
  chosen,
}: {
  presented: Presented;
  chosen: SittingView['chosen'];
}): readonly string[] {
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
    if (line !== LATE) return line;
    const now = terms.deadlineAtMs - clock();
    const warning = warningBetween(left, now);
    if (warning !== undefined) say('', warning);
    left = now;
  }
}
