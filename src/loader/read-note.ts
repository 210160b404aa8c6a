import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Hash } from '../domain/identity.ts';
import type { Place, Question } from '../domain/question.ts';
import { type Overload, overloads, without } from '../markdown/overload.ts';
import { parseNote } from '../markdown/parse-note.ts';
import { parseMarkdown } from '../markdown/tree.ts';
import { sections, sheetFor } from './answer-sheet.ts';
import type { QuestionBlock } from './block.ts';
import { definitionsOf } from './definitions.ts';
import { enclosedBlock, takeEnclosed } from './enclosed.ts';
import { readFrontMatter } from './front-matter.ts';
import { questionsInComments } from './in-comment.ts';
import { lineTable } from './line-table.ts';
import { type Part, type Silences, silencesOf } from './lint-disable.ts';
import { openMarkdown } from './markdown-in-html.ts';
import { type NoteFile, normaliseNewlines } from './note.ts';
import { questionBlocks } from './question-block.ts';
import { imagesWithoutText, type NoteContext, placeAt, type QuestionRead, readQuestion } from './read-question.ts';
import { swallowingBlocks } from './swallowing-blocks.ts';
import { frontMatterTags, uniqueTags } from './tags.ts';

/** What a note gave. */
export interface NoteRead {
  readonly questions: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every tag that the note knows, of its front matter and of its questions. */
  readonly tags: readonly string[];
  /** What its comments switch off, if any. Whoever has all notes acts on it, as duplicates are found only then. */
  readonly silences?: Silences;
}

/** How far the reading of one note is. */
export interface NoteStep {
  /** From 0 to 1. */
  readonly share: number;
  /** Found so far in this note. */
  readonly questions: number;
}

/**
 * @param exists whether a file is there, for relative links; takes an absolute path
 * @param onStep is told again and again, as a large note takes seconds
 */
export function readNote(
  note: NoteFile,
  hash: Hash,
  exists: (path: string) => boolean,
  onStep: (step: NoteStep) => void = () => undefined,
): NoteRead {
  const frontMatter = readFrontMatter(normaliseNewlines(note.text), note.file);
  const noteTags = frontMatterTags(frontMatter.data, { file: note.file, line: 1, column: 1 });
  const overloaded = overloads(frontMatter.body);
  const source = openMarkdown(without(frontMatter.body, overloaded));
  const tree = parseNote(source, (share) => onStep({ share: share / 2, questions: 0 }));
  const definitions = definitionsOf(tree, source);
  const context: NoteContext = {
    file: note.file,
    source,
    lines: lineTable(source),
    linesAbove: 0,
    noteTags: noteTags.tags,
    hash,
    exists,
    definitions,
  };
  const { rest, enclosed } = takeEnclosed(tree.children, source);

  const questions: Question[] = [];
  const diagnostics = [
    ...emptyNote(note),
    ...overloaded.map((one) => tooMuch(one, placeAt(one.start, context))),
    ...frontMatter.diagnostics,
    ...noteTags.diagnostics,
    ...swallowingBlocks(tree, context),
    ...questionsInComments(tree, context),
  ];
  const parts: Part[] = [];
  let found: QuestionRead = { diagnostics: [] };
  const read = (block: QuestionBlock, within: NoteContext, until: number): void => {
    parts.push({ block, within });
    found = readQuestion(block, within, found);
    // What was left out of a question may be what makes the key right or wrong.
    if (overloaded.some((one) => meets(one, placeAt(block.start, within), placeAt(until, within), context)))
      found = { diagnostics: [] };
    if (found.question !== undefined) {
      questions.push(found.question);
      diagnostics.push(...imagesWithoutText(block, within));
    }
    diagnostics.push(...found.diagnostics);
    onStep({ share: 0.5 + block.start / Math.max(1, 2 * source.length), questions: questions.length });
  };
  for (const { nodes, sheet } of sections(rest, source)) {
    const blocks = questionBlocks(nodes, source, sheet !== undefined);
    const sure = sheetFor(blocks, sheet, source);
    const within = sure === undefined ? context : { ...context, sheet: sure };
    for (const [index, block] of blocks.entries()) read(block, within, blocks[index + 1]?.start ?? source.length);
  }
  for (const { text, linesAbove } of enclosed) {
    const within = { ...context, source: text, lines: lineTable(text), linesAbove };
    read(enclosedBlock(parseMarkdown(text).children, text), within, text.length);
  }
  questions.sort((a, b) => a.place.line - b.place.line);
  const tags = uniqueTags([...noteTags.tags, ...questions.flatMap((question) => question.tags)]);
  const { diagnostics: unknown, ...silences } = silencesOf(tree, parts, context);
  return { questions, diagnostics: [...diagnostics, ...unknown], tags, ...silences };
}

function tooMuch({ found }: Overload, place: Place): Diagnostic {
  return diagnostic(
    'too-large',
    place,
    `Unexpected lines with more than ${found}`,
    'They are left out, with the question they stand in; put empty lines between them, or fewer into each other.',
  );
}

/** Whether lines of a note stand between two places of it. */
function meets({ start, end }: Overload, from: Place, until: Place, note: NoteContext): boolean {
  return placeAt(start, note).line <= until.line && placeAt(end, note).line >= from.line;
}

/** A note without a word is more often a save that failed than a plan. */
function emptyNote({ file, text }: NoteFile): readonly Diagnostic[] {
  if (text.trim() !== '') return [];
  const message = 'Unexpected empty note, expected text';
  return [diagnostic('empty-note', { file, line: 1, column: 1 }, message, 'Write its questions, or remove the file.')];
}
