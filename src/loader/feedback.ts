import { endOf, type Span, spanOf, startOf } from '../markdown/tree.ts';
import { leadOf } from './leads.ts';
import type { OptionMark } from './option-marks.ts';
import { dedent } from './slice.ts';

/** Words with which a remark on an option starts. */
const VERDICT = /^\W{0,6}(?:in)?correct(?:ly)?\b|^\W{0,6}(?:right|wrong|yes|no|true|false)\s?[.:,!–—-]|^[✅❌✔✖☑]/iu;

const SAYS_RIGHT = /^\W{0,6}correct(?:ly)?\b|^\W{0,6}(?:right|yes|true)\s?[.:,!–—-]|^[✅✔☑]/iu;

/** Whether what is said to the one who chose an option calls it right; undefined where it says neither. */
export function verdictIn(feedback: string): boolean | undefined {
  const text = feedback.replace(/^(?:[-*+]|\d{1,2}[.)])\s+/, '');
  return VERDICT.test(text) ? SAYS_RIGHT.test(text) : undefined;
}

/** A quote behind no words, or behind a colon, is what the option says itself. */
function isContent(before: string): boolean {
  return /^[\s\]]*$|[:：]\s*$/u.test(before);
}

const NONE = { spans: [], text: '' };

/**
 * What an option says to the one who chose it: a quote below its text, as quizdown has it, or a nested list or paragraph
 * that starts with a verdict. It is no part of what the option says.
 *
 * @param end offset where the option ends
 */
export function feedbackOf(
  { item, textFrom }: OptionMark,
  end: number,
  source: string,
): { spans: readonly Span[]; text: string } {
  if (item === undefined || item.children.length < 2) return NONE;
  const nested = item.children.slice(1).filter((node) => {
    const span = spanOf(node);
    if (span.start < textFrom || span.end > end) return false;
    const text = source
      .slice(span.start, Math.min(span.end, span.start + 40))
      .replace(/^(?:[-*+>]|\d{1,2}[.)])\s+/, '');
    if (node.type === 'blockquote') return VERDICT.test(text) || !isContent(source.slice(textFrom, span.start));
    return (
      (node.type === 'paragraph' || node.type === 'list') &&
      (VERDICT.test(text) || leadOf(text)?.kind === 'explanation')
    );
  });
  const texts = nested.map((node) => {
    const text = dedent(source, startOf(node), endOf(node));
    return node.type === 'blockquote' ? text.replace(/^[ \t]*>[ \t]?/gm, '') : text;
  });
  return { spans: nested.map(spanOf), text: texts.join('\n\n') };
}
