import type { Presented } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import { columnsOf } from './columns.ts';
import { sessionBar } from './session-bar.ts';
import type { Theme } from './theme.ts';
import { truncate } from './truncate.ts';
import { placeText, stateWords } from './wording.ts';

/** What stands above all else on a screen. */
export interface Heading {
  /** Where one is, from the longest to the shortest way to say it. */
  readonly places: readonly [string, ...string[]];
  /** Cut where columns are few. */
  readonly tags?: string;
  /** Never left out. */
  readonly states?: readonly string[];
  /** How much of the session is done, 0 to 1; undefined where nothing goes on. */
  readonly done?: number;
}

/** Fewer columns are no bar, and no tag that anybody would know again. */
const [LEAST_BAR, LEAST_TAGS] = [6, 4];

/** @param told the answer was given: the question counts as done */
export function questionHeading(presented: Presented, told: boolean): Heading {
  const { position, total, try: attempt, question } = presented;
  return {
    places: [placeText(presented), attempt === 1 ? `${position} of ${total}` : `Again: ${position} of ${total}`],
    tags: question.tags.map(cleanLine).join(', '),
    states: stateWords(presented),
    // Whatever is asked again was asked once.
    done: attempt > 1 ? 1 : (told ? position : position - 1) / total,
  };
}

/** Two lines: where one is, and how far. */
export function headingLines(heading: Heading, width: number, theme: Theme): readonly string[] {
  return [headingText(heading, width, theme), sessionBar(heading.done ?? 0, width, theme)];
}

/** All in one line, for windows of few rows; the bar goes before a state does. */
export function headingLine(heading: Heading, width: number, theme: Theme): string {
  const { places, states = [], done } = heading;
  const shortest = [places.at(-1) ?? '', ...states].join(jointOf(theme));
  if (done === undefined || columnsOf(shortest) + 1 + LEAST_BAR > width) return headingText(heading, width, theme);
  const text = headingText(heading, width - LEAST_BAR - 1, theme);
  return `${text} ${sessionBar(done, width - columnsOf(text) - 1, theme)}`;
}

function jointOf({ symbols }: Theme): string {
  return ` ${symbols.separator} `;
}

/** The longest way to say it that has room, with as much of the tags as there is room for. */
function headingText({ places, tags = '', states = [] }: Heading, width: number, theme: Theme): string {
  const { ellipsis } = theme.symbols;
  const joint = jointOf(theme);
  const room = (place: string): number => width - columnsOf([place, ...states].join(joint));
  const place = places.find((one) => room(one) >= 0) ?? places.at(-1) ?? '';
  const roomForTags = room(place) - joint.length;
  const shown = roomForTags >= Math.min(LEAST_TAGS, columnsOf(tags)) ? truncate(tags, roomForTags, ellipsis) : '';
  const rest = [...(shown === '' ? [] : [shown]), ...states].map((text) => joint + text).join('');
  const cut = truncate(`${place}${rest}`, width, ellipsis);
  return theme.strong(cut.slice(0, place.length)) + theme.dim(cut.slice(place.length));
}
