import type { Root } from 'mdast';
import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Hash } from '../domain/identity.ts';
import type { Question } from '../domain/question.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { parseMarkdown, spanOf } from '../markdown/tree.ts';
import { readFrontMatter } from './front-matter.ts';
import { type NoteFile, normaliseNewlines } from './note.ts';
import { questionBlocks } from './question-block.ts';
import { imagesWithoutText, type NoteContext, placeAt, readQuestion } from './read-question.ts';
import { frontMatterTags, uniqueTags } from './tags.ts';

/** What a note gave. */
export interface NoteRead {
  readonly questions: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every tag that the note knows, of its front matter and of its questions. */
  readonly tags: readonly string[];
}

/** @param exists whether a file is there, for relative links; takes an absolute path */
export function readNote(note: NoteFile, hash: Hash, exists: (path: string) => boolean): NoteRead {
  const frontMatter = readFrontMatter(normaliseNewlines(note.text), note.file);
  const noteTags = frontMatterTags(frontMatter.data, { file: note.file, line: 1, column: 1 });
  const context: NoteContext = { file: note.file, source: frontMatter.body, noteTags: noteTags.tags, hash, exists };
  const tree = parseMarkdown(context.source);

  const questions: Question[] = [];
  const diagnostics = [...frontMatter.diagnostics, ...noteTags.diagnostics, ...unclosedBlocks(tree, context)];
  for (const block of questionBlocks(tree, context.source)) {
    const read = readQuestion(block, context);
    if (read.question !== undefined) {
      questions.push(read.question);
      diagnostics.push(...imagesWithoutText(block, context));
    }
    diagnostics.push(...read.diagnostics);
  }
  const tags = uniqueTags([...noteTags.tags, ...questions.flatMap((question) => question.tags)]);
  return { questions, diagnostics, tags };
}

/** A fence or a comment that is never closed swallows the rest of the note, and CommonMark says nothing about it. */
function unclosedBlocks(tree: Root, context: NoteContext): readonly Diagnostic[] {
  return tree.children.flatMap((node) => {
    const { start, end } = spanOf(node);
    if (node.type === 'code') {
      const fence = /^(?:`{3,}|~{3,})/.exec(context.source.slice(start, end))?.[0];
      const lastLine = context.source.slice(start, end).split('\n').at(-1)?.trim() ?? '';
      if (fence === undefined || (lastLine.startsWith(fence) && start + lastLine.length < end)) return [];
      const message = `Unexpected end of the note, expected \`${fence}\` to close the code`;
      return [
        diagnostic('unclosed-fence', placeAt(start, context), message, 'All that stands below it was read as code.'),
      ];
    }
    if (node.type !== 'html') return [];
    return tokensOf([node], context.source).flatMap((token) => {
      if (token.kind !== 'comment' || token.closed) return [];
      const message = 'Unexpected end of the note, expected `-->` to close the comment';
      return [
        diagnostic(
          'unclosed-comment',
          placeAt(token.start, context),
          message,
          'All that stands below it was read as a comment.',
        ),
      ];
    });
  });
}
