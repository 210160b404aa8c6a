import type { RootContent } from 'mdast';
import { type Diagnostic, diagnostic, type Rule } from '../domain/diagnostic.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
import { type NoteContext, placeAt } from './read-question.ts';
import { swallowedHeading } from './swallowed-heading.ts';

/** What opens a block of raw HTML that goes on to its own end, over empty lines and headings, and that end. */
const RAW: readonly (readonly [RegExp, string])[] = [
  [/^<pre\b/i, '</pre>'],
  [/^<script\b/i, '</script>'],
  [/^<style\b/i, '</style>'],
  [/^<textarea\b/i, '</textarea>'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
];

/** All of these start with this. */
const RAW_START = /^<[pst?!]/i;

/** What is never closed swallows the rest of the note, and CommonMark says nothing about it. */
export function swallowingBlocks(nodes: readonly RootContent[], context: NoteContext): readonly Diagnostic[] {
  return nodes.flatMap((node) => {
    const found =
      node.type === 'code'
        ? unclosedFence(node, context)
        : node.type === 'html'
          ? unclosedHtml(node, context)
          : undefined;
    if (found === undefined) return [];
    const [rule, at, message, hint] = found;
    return [diagnostic(rule, placeAt(at, context), message, hint)];
  });
}

type Found = readonly [rule: Rule, at: number, message: string, hint: string];

function unclosedFence(node: RootContent, { source }: NoteContext): Found | undefined {
  const { start, end } = spanOf(node);
  const code = source.slice(start, end);
  const fence = /^(?:`{3,}|~{3,})/.exec(code)?.[0];
  if (fence === undefined) return undefined;
  const newline = code.lastIndexOf('\n');
  const last = newline === -1 ? '' : code.slice(newline + 1).trim();
  const closed = last.startsWith(fence) && last === fence.charAt(0).repeat(last.length);
  if (closed) return undefined;
  return [
    'unclosed-fence',
    start,
    `Unexpected end of the note, expected \`${fence}\` to close the code`,
    'All that stands below it was read as code.',
  ];
}

function unclosedQuiz(start: number, source: string): boolean {
  if (!/^<quiz\b/i.test(source.slice(start, start + 6))) return false;
  const next = source.indexOf('<quiz', start + 5);
  return !source.slice(start, next === -1 ? undefined : next).includes('</quiz>');
}

function unclosedHtml(node: RootContent, { source }: NoteContext): Found | undefined {
  const { start, end } = spanOf(node);
  const html = source.slice(start, end);
  const comment = html.includes('<!--')
    ? tokensOf([node], source).find((token) => token.kind === 'comment' && !token.closed)
    : undefined;
  if (comment !== undefined) {
    return [
      'unclosed-comment',
      comment.start,
      'Unexpected end of the note, expected `-->` to close the comment',
      'All that stands below it was read as a comment.',
    ];
  }
  const closing = RAW_START.test(html) ? RAW.find(([opening]) => opening.test(html))?.[1] : undefined;
  if (closing !== undefined && !html.toLowerCase().includes(closing.toLowerCase())) {
    return [
      'unclosed-html',
      start,
      `Unexpected end of the note, expected \`${closing}\``,
      'All that stands below it was read as raw HTML.',
    ];
  }
  const quiz = unclosedQuiz(start, source);
  if (quiz) {
    return ['unclosed-html', start, 'Unexpected next quiz or end of the note, expected `</quiz>`', 'It is not read.'];
  }
  const heading = swallowedHeading(node, source);
  if (heading === undefined) return undefined;
  return [
    'unclosed-html',
    heading,
    'Unexpected heading within raw HTML, expected an empty line above it',
    'Without that line the question is not read.',
  ];
}
