import type { ExamStatus } from '../domain/session.ts';
import { timeLeftWords, warningBetween } from './exam-clock.ts';
import { LATE } from './line-reader.ts';
import type { PlainTerminal } from './plain-terminal.ts';
import type { Clock } from './player.ts';

/** How long a wait is cut into: after sleep, a timer of the system may come late. */
const TICK_MS = 1000;

/** `12 minutes left`. */
export function leftText({ terms }: ExamStatus, clock: Clock): string {
  return `${timeLeftWords(terms.deadlineAtMs - clock())} left`;
}

/** One line, while the clock runs: warnings are told as they come. @returns `LATE` where the time is up */
export async function timedLine(
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
