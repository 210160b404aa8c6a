import { answerKey } from '../domain/question.ts';
import type { Presented } from '../domain/session.ts';
import { cleanLine } from '../markdown/clean.ts';
import { columnsOf } from './columns.ts';
import { feedbackLines } from './feedback-lines.ts';
import { linkLines } from './link-lines.ts';
import type { FeedbackView, PathOf } from './player.ts';
import { type Setting, typeset } from './typeset.ts';
import { chosenText, verdictText } from './wording.ts';
import { wrap } from './wrap.ts';

/** The parts of a question and of its feedback as lines, for screens and plain mode alike. */

export function stemLines({ question }: Presented, setting: Setting): readonly string[] {
  return typeset(question.stem, setting);
}

/** What stands beside an option: a marker before its number, a note behind its text. */
export interface OptionMark {
  readonly marker: string;
  readonly note: string;
  readonly paint: (text: string) => string;
}

/**
 * The options with hanging indentation.
 *
 * @param markOf gets the 0-based place on the screen
 * @returns the lines of each option, in the order shown
 */
export function optionLines(
  presented: Presented,
  setting: Setting,
  markOf: (shown: number) => OptionMark,
): readonly (readonly string[])[] {
  const digits = String(presented.order.length).length;
  const options = presented.options.map((text, shown) => {
    const { marker, note, paint } = markOf(shown);
    const lead = `${marker}${String(shown + 1).padStart(digits)}. `;
    const indent = columnsOf(lead);
    const width = setting.width === undefined ? undefined : Math.max(1, setting.width - indent);
    const lines = withNote(typeset(text, { ...setting, width }), note, text.includes('\n') ? 0 : width);
    return lines.map((line, index) =>
      line === '' ? '' : `${index === 0 ? paint(lead) : ' '.repeat(indent)}${paint(line)}`,
    );
  });
  // An option of several blocks would run into its neighbours.
  const isLong = (shown: number): boolean => options[shown]?.includes('') === true;
  return options.map((lines, shown) => {
    const apart = shown < options.length - 1 && (isLong(shown) || isLong(shown + 1));
    return apart ? [...lines, ''] : lines;
  });
}

/** The note goes on behind the last line, or below it where it does not fit, or where that line is but the end of a list. */
function withNote(lines: readonly string[], note: string, width: number | undefined): readonly string[] {
  if (note === '') return lines;
  const last = lines.at(-1) ?? '';
  const fits = width === undefined || columnsOf(last) + note.length + 1 <= width;
  return fits ? [...lines.slice(0, -1), `${last} ${note}`] : [...lines, note];
}

/** Symbol and word of each option after the answer. */
export function feedbackMark({ presented, chosen }: FeedbackView, { theme }: Setting): (shown: number) => OptionMark {
  const key = answerKey(presented.question);
  return (shown) => {
    const number = presented.order[shown];
    const right = number !== undefined && key.includes(number);
    const yours = number !== undefined && chosen.includes(number);
    const { symbols } = theme;
    if (right && yours) return { marker: `${symbols.right} `, note: '(right, your choice)', paint: theme.right };
    if (right) return { marker: `${symbols.missed} `, note: '(right, not chosen)', paint: theme.right };
    if (yours) return { marker: `${symbols.wrong} `, note: '(wrong, your choice)', paint: theme.wrong };
    return { marker: '  ', note: '', paint: (text) => text };
  };
}

/** Of a question of an exam that was left open. */
export const NOT_ANSWERED = 'You did not answer it.';

/** The verdict in words, and what was chosen where that is not the same. */
export function verdictLines({ presented, right, chosen }: FeedbackView, { theme, width }: Setting): readonly string[] {
  const verdict = (right ? theme.right : theme.wrong)(theme.strong(verdictText(presented, right)));
  const given = chosen.length === 0 ? NOT_ANSWERED : chosenText(presented, chosen);
  const lines = right ? [verdict] : [verdict, given];
  return width === undefined ? lines : lines.flatMap((line) => wrap(line, width));
}

/** What is said of single options, explanation, links and place of the note, as far as there are any. */
export function explanationLines({ presented }: FeedbackView, setting: Setting, pathOf: PathOf): readonly string[] {
  const { question } = presented;
  const links = linkLines(question.links, pathOf, setting);
  const explanation = saysMoreThanLinks(presented.explanation, links.length)
    ? typeset(presented.explanation, setting)
    : [];
  const place = wrap(
    setting.theme.dim(cleanLine(`${pathOf(question.place.file)}:${question.place.line}`)),
    setting.width,
  );
  return [feedbackLines(presented, setting), explanation, links, place]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** An explanation that is nothing but its links is told once, by the links. */
function saysMoreThanLinks(explanation: string, links: number): boolean {
  if (links === 0) return explanation !== '';
  const rest = explanation
    .replace(/<a\s[^<>]{0,2000}>[^<]{0,2000}<\/a>/gi, '')
    .replace(/\[[^[\]]{0,2000}\]\([^()\s]{0,2000}\)/g, '')
    .replace(/https?:\/\/\S{1,2000}/g, '');
  return /[\p{L}\p{N}]/u.test(rest);
}

/** The right options with their texts, below a verdict that names their numbers. */
export function answerLines(presented: Presented, setting: Setting): readonly string[] {
  const key = answerKey(presented.question);
  const all = optionLines(presented, setting, () => ({ marker: '  ', note: '', paint: (text) => text }));
  return presented.order.flatMap((number, shown) => (key.includes(number) ? (all[shown] ?? []) : []));
}
