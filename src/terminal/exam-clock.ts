/** What is left of an exam, in words for those who listen and in digits for a screen. Milliseconds throughout. */

const MINUTE = 60_000;

/** A person is warned when so much is left. */
const WARNINGS = [10 * MINUTE, MINUTE];

/** `2:05:09`, `9:59`; full seconds, so that 0:00 is shown when the time is up and not before. */
export function timeLeftDigits(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** `1 hour 5 minutes`, `9 minutes`, `40 seconds`: no finer than one can use. */
export function timeLeftWords(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  if (seconds < 60) return many(seconds, 'second');
  const minutes = Math.floor(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return many(minutes, 'minute');
  return rest === 0 ? many(hours, 'hour') : `${many(hours, 'hour')} ${many(rest, 'minute')}`;
}

/** How long something took: `40 seconds`, `1 minute 35 seconds`, `12 minutes`. */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0 || minutes >= 10 || rest === 0) return timeLeftWords(seconds * 1000);
  return `${many(minutes, 'minute')} ${many(rest, 'second')}`;
}

/** The warning that is due between two moments; undefined where there is none. */
export function warningBetween(leftBeforeMs: number, leftNowMs: number): string | undefined {
  const passed = WARNINGS.filter((mark) => leftBeforeMs > mark && leftNowMs <= mark && leftNowMs > 0);
  const last = passed.at(-1);
  return last === undefined ? undefined : `${timeLeftWords(last)} left.`;
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
