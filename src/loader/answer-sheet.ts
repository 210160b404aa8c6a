import type { RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { writtenIn } from '../markdown/tree.ts';
import type { QuestionBlock } from './block.ts';
import { numberIn } from './titles.ts';

/** The keys of several questions by their numbers. */
export type AnswerSheet = ReadonlyMap<number, string>;

/** A part of a note, and the answer sheet that follows it. */
export interface Section {
  readonly nodes: readonly RootContent[];
  readonly sheet?: AnswerSheet;
}

const TITLE =
  /^[^\p{L}\p{N}]*(?:(?:quiz\s)?answers?(?:\s?keys?)?(?:\s(?:and|&)\s(?:explanations?|solutions?))?|respuestas|gabarito|ответы|参考答案|答案(?:速查)?|解答|정답|đáp án|เฉลย)[^\p{L}\p{N}]*$/iu;
const LETTERS = '[A-La-l](?:\\s?[,;/&]\\s?[A-La-l]){0,5}';
/** `1. B`, `2) c.`, `3-A`, `4. (b)`, `5. B) text`, `6: C — text`: a letter that starts a word, `1. A closure`, is none. */
const ENTRY = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,3})\\s?[.):|-]\\s{0,4}\\(?(${LETTERS})(?=[).:]|\\s[—–-]|\\s*$|\\s+\\d{1,3}\\s?[.):-])`,
  'gu',
);
const NUMBERED = /^(?:[-*+]\s+)?(?:Q(?:uestion)?\s?)?(\d{1,3})\s?[.):|-]/i;
/** The last cell of a row whose first one is a number. */
const CELL = new RegExp(`^\\(?(${LETTERS})\\)?$`);

/**
 * Cuts a note at its answer sheets, which a heading `Answer Key` or `Answers` opens: exams on parsers, on Terraform, on
 * JavaScript, lessons on robots. A sheet that gives one number twice speaks of several exams, and is none.
 */
export function sections(nodes: readonly RootContent[], source: string): readonly Section[] {
  const found: Section[] = [];
  let from = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (index < from || node?.type !== 'heading' || !TITLE.test(plainText([node], source))) continue;
    const end = nodes.findIndex((one, at) => at > index && one.type === 'heading' && one.depth <= node.depth);
    const to = end === -1 ? nodes.length : end;
    const sheet = sheetIn(nodes.slice(index + 1, to), source);
    if (sheet === undefined) continue;
    found.push({ nodes: nodes.slice(from, index), sheet });
    from = to;
  }
  return [...found, { nodes: nodes.slice(from) }];
}

function sheetIn(nodes: readonly RootContent[], source: string): AnswerSheet | undefined {
  const keys = new Map<number, string>();
  const seen = new Set<number>();
  const text = writtenIn(nodes, source).replace(/[*_`]/g, '');
  for (const raw of text.split('\n')) {
    // What is indented explains the entry above.
    if (/^(?: {2}|\t)/.test(raw)) continue;
    const line = raw.replace(/^\|\s*/, '').trim();
    const number = NUMBERED.exec(line)?.[1];
    if (number === undefined) continue;
    const row = keyInRow(line);
    const entries = row === undefined ? [...line.matchAll(ENTRY)] : [['', number, row]];
    const found = entries.map(([, one = '', key = '']) => ({ number: Number(one), key }));
    // `6. False` and `1. A lucky guess` answer in words.
    const all = found[0]?.number === Number(number) ? found : [{ number: Number(number), key: '' }];
    for (const entry of all) {
      if (seen.has(entry.number)) return undefined;
      seen.add(entry.number);
      if (entry.key !== '') keys.set(entry.number, entry.key);
    }
  }
  return keys.size < 2 ? undefined : keys;
}

/** `3 | text | B |`. */
function keyInRow(line: string): string | undefined {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.at(-1) === '') cells.pop();
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  return cells.length > 1 && /^\d{1,3}$/.test(first) ? CELL.exec(last)?.[1] : undefined;
}

/** The sheet as far as it is sure: no two questions above it have one number, and it is about them. */
export function sheetFor(
  blocks: readonly QuestionBlock[],
  sheet: AnswerSheet | undefined,
  source: string,
): AnswerSheet | undefined {
  if (sheet === undefined) return undefined;
  const numbers = blocks.flatMap((block) => numberIn(source.slice(block.start, block.start + 80)) ?? []);
  const known = [...sheet.keys()].filter((number) => numbers.includes(number));
  return new Set(numbers).size < numbers.length || known.length * 2 < sheet.size ? undefined : sheet;
}
