import type { RootContent } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import { endOf, parseMarkdown, type Span, spanOf, startOf } from '../markdown/tree.ts';
import type { QuestionBlock } from './block.ts';
import { evidenceIn, hasKey, saysKey } from './evidence.ts';
import { isNumber, numberLength } from './titles.ts';

/** A question that something encloses, as a Markdown text of its own: CommonMark reads it as raw HTML, or as a quote. */
export interface Enclosed {
  readonly text: string;
  /** Offset in the note where it starts. */
  readonly at: number;
  /** Offset behind all that belongs to it. */
  readonly end: number;
  /** Lines of the note above it. */
  readonly linesAbove: number;
}

/** `> [!question] stem`, as Obsidian writes call-outs. */
const CALL_OUT = /^[ \t]*>[ \t]?\[!(?:question|quiz|faq|help|example)\][-+]?[ \t]*/i;
const ANSWER_CALL_OUT = /^[ \t]*>[ \t]?\[!(?:success|check|done|answer|solution)\][-+]?[ \t]*/i;
/** `- A) text`, `A. text`: the first option, at the start of a line. */
const FIRST_OPTION = /^[ \t]*(?:[-*+][ \t]+)?(?:\*\*)?\(?[Aa](?:\*\*)?[).](?:\*\*)?[ \t]/gm;
const QUIZ_OPEN = /^<quiz\b[^<>\n]{0,80}>/i;
const QUIZ_CLOSE = '</quiz>';
const LONGEST_QUIZ = 64 * 1024;

/**
 * Takes the enclosed questions out of neighbouring nodes of a note.
 *
 * @param from offset up to which nodes belong to what was enclosed before
 */
export function takeEnclosed(
  nodes: readonly RootContent[],
  source: string,
  from = 0,
): { readonly rest: readonly RootContent[]; readonly enclosed: readonly Enclosed[] } {
  const rest: RootContent[] = [];
  const enclosed: Enclosed[] = [];
  let lines = 0;
  let counted = 0;
  let upTo = from;
  const add = (text: string, at: number, end: number): void => {
    upTo = end;
    lines += newlines(source, counted, at);
    counted = at;
    enclosed.push({ text, at, end, linesAbove: lines });
  };
  let index = -1;
  for (const node of nodes) {
    index += 1;
    const { start, end } = spanOf(node);
    if (start < upTo) continue;
    const quiz = node.type === 'html' ? quizAt(start, source) : undefined;
    const text = source.slice(start, end);
    if (quiz !== undefined) {
      add(source.slice(quiz.from, quiz.to), quiz.from, quiz.to);
    } else if (node.type === 'blockquote' && CALL_OUT.test(text)) {
      const answer = answerBelow(nodes[index + 1], source);
      add(withoutInner(unquoted(text.replace(CALL_OUT, ''))) + between(end, answer, source), start, answer?.end ?? end);
    } else if (node.type === 'blockquote' && nodes[index - 1]?.type !== 'code' && holdsQuestion(unquoted(text))) {
      add(unquoted(text), start, end);
    } else rest.push(node);
  }
  return { rest, enclosed };
}

/**
 * Whether a plain quote holds one question with its key: lessons on web pages, samples of an exam in Vietnamese. What stands
 * in code above it may belong to the stem, so that quote is left alone.
 */
function holdsQuestion(text: string): boolean {
  if (text.match(FIRST_OPTION)?.length !== 1 || text.trimStart().search(FIRST_OPTION) === 0) return false;
  const { children } = parseMarkdown(text);
  return children.some((node) => saysKey(node, text)) && hasKey(evidenceIn(children, text));
}

/** `> [!success]- Answer` right below a question that is a call-out itself. */
function answerBelow(node: RootContent | undefined, source: string): Span | undefined {
  if (node?.type !== 'blockquote') return undefined;
  const span = spanOf(node);
  return ANSWER_CALL_OUT.test(source.slice(span.start, span.end)) ? span : undefined;
}

/** The answer with the lines above it, so that every line keeps its number. */
function between(from: number, answer: Span | undefined, source: string): string {
  if (answer === undefined) return '';
  const text = source.slice(answer.start, answer.end).replace(ANSWER_CALL_OUT, '');
  return source.slice(from, answer.start) + unquoted(text);
}

function unquoted(text: string): string {
  return text.replace(/^[ \t]{0,3}>[ \t]?/gm, '');
}

/** A call-out within a call-out, such as `> [!success]- Answer`, holds the answer: its title is a line of its own. */
function withoutInner(text: string): string {
  let within = false;
  const lines = text.split('\n').map((line) => {
    const quoted = /^[ \t]{0,3}>[ \t]?/.exec(line)?.[0];
    const title = quoted === undefined ? undefined : /^\[!\w{1,20}\][-+]?[ \t]*/.exec(line.slice(quoted.length))?.[0];
    within = quoted !== undefined && (within || title !== undefined);
    return within ? line.slice((quoted?.length ?? 0) + (title?.length ?? 0)) : line;
  });
  return lines.join('\n');
}

function quizAt(start: number, source: string): { from: number; to: number } | undefined {
  const open = QUIZ_OPEN.exec(source.slice(start, start + 100))?.[0];
  if (open === undefined) return undefined;
  const from = start + open.length;
  const text = source.slice(from, from + LONGEST_QUIZ);
  const next = text.indexOf('<quiz');
  const length = (next === -1 ? text : text.slice(0, next)).indexOf(QUIZ_CLOSE);
  return length === -1 ? undefined : { from, to: from + length };
}

function newlines(source: string, from: number, to: number): number {
  return source.slice(from, to).split('\n').length - 1;
}

/** The whole text as one question. A first line that only counts, or a heading of that kind, is no stem. */
export function enclosedBlock(nodes: readonly RootContent[], source: string): QuestionBlock {
  const first = nodes[0];
  const title = first === undefined ? '' : (plainText([first], source).split('\n')[0] ?? '');
  const start = first === undefined ? 0 : startOf(first);
  const line = source.slice(start, source.indexOf('\n', start) === -1 ? source.length : source.indexOf('\n', start));
  const numbered = isNumber(line.replace(/^#{1,6}\s/, ''));
  const stemFrom = numbered ? start + line.length : start + (numberLength(line) ?? 0);
  const own = numbered && (first?.type === 'heading' || (first !== undefined && endOf(first) <= start + line.length));
  return { start: 0, title, numbered, sure: false, stemFrom, nodes: own ? nodes.slice(1) : nodes };
}
