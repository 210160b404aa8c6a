import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { isBlank, isLetter, skipBlanks } from './characters.ts';
import { closeTagEnd, nameEnd, openTagEnd } from './tag-scan.ts';
import { Unsure } from './unsure.ts';

/** CommonMark's seven kinds of raw HTML by what starts them; 0 is none. Kinds 6 and 7 end at an empty line. */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const BLOCK_NAMES = new Set(htmlBlockNames);
const RAW_NAMES = new Set(htmlRawNames);
const RAW_END = /<\/(?:pre|script|style|textarea)>/i;
const VALUE_BEHIND_VALUE = /=[^=]*=/;
const [SLASH, MORE] = [47, 62];

/**
 * @param at of the `<`
 * @param interrupts a paragraph is open, which kind 7 does not end
 */
export function htmlKind(text: string, at: number, end: number, interrupts: boolean): HtmlKind {
  const second = text.charCodeAt(at + 1);
  if (second === 33) {
    if (text.startsWith('--', at + 2)) return 2;
    if (text.startsWith('[CDATA[', at + 2)) return 5;
    return isLetter(text.charCodeAt(at + 2)) ? 4 : 0;
  }
  if (second === 63) return 3;
  const closes = second === SLASH;
  const nameFrom = closes ? at + 2 : at + 1;
  if (!isLetter(text.charCodeAt(nameFrom))) return 0;
  const nameTo = nameEnd(text, nameFrom);
  const behind = nameTo >= end ? MORE : text.charCodeAt(nameTo);
  if (behind !== SLASH && behind !== MORE && !isBlank(behind)) return 0;
  const name = text.slice(nameFrom, nameTo).toLowerCase();
  if (behind !== SLASH && !closes && RAW_NAMES.has(name)) return 1;
  if (BLOCK_NAMES.has(name)) return behind !== SLASH || text.charCodeAt(nameTo + 1) === MORE ? 6 : 0;
  if (interrupts) return 0;
  const line = text.slice(at, end);
  const tagEnd = closes ? closeTagEnd(line, 0) : openTagEnd(line, 0);
  if (tagEnd !== -1) return skipBlanks(line, tagEnd, line.length) === line.length ? 7 : 0;
  // Remark takes a second value of an attribute here, though not within a line.
  if (VALUE_BEHIND_VALUE.test(line)) throw new Unsure();
  return 0;
}

/** Whether a line of raw HTML ends it. @param line of its first line, what stands behind its `<` */
export function endsHtml(kind: HtmlKind, line: string): boolean {
  switch (kind) {
    case 1:
      return RAW_END.test(line);
    case 2:
      return line.includes('-->');
    case 3:
      return line.includes('?>');
    case 4:
      return line.includes('>');
    case 5:
      // Remark takes three brackets for none.
      if (line.includes(']]]')) throw new Unsure();
      return line.includes(']]>');
    default:
      return false;
  }
}
