import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Hash } from '../domain/identity.ts';
import type { NoteRead } from '../domain/note-read.ts';
import type { Question } from '../domain/question.ts';
import { lineTable } from '../markdown/line-table.ts';
import { endOf, parseMarkdown } from '../markdown/tree.ts';
import type { QuestionBlock } from './block.ts';
import { blocksInWindows } from './blocks-in-windows.ts';
import { type Enclosed, enclosedBlock } from './enclosed.ts';
import { readFrontMatter } from './front-matter.ts';
import { questionsInComments } from './in-comment.ts';
import { meeting, parsable, tooMuch, tooMuchAt, tooMuchIn } from './left-out.ts';
import { type Lines, type Switch, silencesOf, switchesIn } from './lint-disable.ts';
import { type NoteFile, normaliseNewlines } from './note.ts';
import { imagesWithoutText, type NoteContext, placeAt, type QuestionRead, readQuestion } from './read-question.ts';
import { frontMatterShuffle } from './shuffle-switch.ts';
import { swallowingBlocks } from './swallowing-blocks.ts';
import { frontMatterTags, uniqueTags } from './tags.ts';
import { parseWindows, type Window } from './windows.ts';

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
  const noteShuffle = frontMatterShuffle(frontMatter.data, { file: note.file, line: 1, column: 1 });
  const { source, pieces, leftOut } = parsable(frontMatter.body);
  const lines = lineTable(source);
  const shares = { parsed: 0, read: 0 };
  const step = (): void => onStep({ share: (shares.parsed + shares.read) / 2, questions: questions.length });
  const { definitions, windows } = parseWindows(source, pieces, lines, (share) => {
    shares.parsed = share;
    step();
  });
  const place = { file: note.file, lines, linesAbove: 0 };
  const context: NoteContext = {
    ...place,
    source,
    noteTags: noteTags.tags,
    noteShuffle: noteShuffle.shuffle,
    hash,
    exists,
    definitions,
  };

  const questions: Question[] = [];
  const diagnostics = [
    ...emptyNote(note),
    ...leftOut.map((one) => tooMuch(one, context)),
    ...frontMatter.diagnostics,
    ...noteTags.diagnostics,
    ...noteShuffle.diagnostics,
  ];
  const switches: Switch[] = [];
  function* looked(): Generator<Window> {
    for (const window of windows) {
      diagnostics.push(...swallowingBlocks(window.nodes, context), ...questionsInComments(window.nodes, context));
      switches.push(...switchesIn(window.nodes, source));
      yield window;
    }
  }
  const meetsLeftOut = meeting(leftOut, context);
  const parts: (() => Lines)[] = [];
  let above: QuestionRead = { diagnostics: [] };
  let more = 0;
  const read = (block: QuestionBlock, within: NoteContext, until: number): void => {
    parts.push(() => linesOf(block, within));
    above = readQuestion(block, within, above);
    // What was left out of a question may be what makes the key right or wrong.
    if (leftOut.length > 0 && meetsLeftOut(placeAt(block.start, within), placeAt(until, within)))
      above = { diagnostics: [] };
    const found = above.question && tooMuchIn(above.question);
    if (found !== undefined) above = { diagnostics: [tooMuchAt(placeAt(block.start, within), found)] };
    if (above.question !== undefined) {
      questions.push(above.question);
      diagnostics.push(...imagesWithoutText(block, within));
    }
    diagnostics.push(...above.diagnostics);
    shares.read = block.start / Math.max(1, source.length);
    step();
  };
  const enclosed: Enclosed[] = [];
  for (const window of blocksInWindows(looked(), source)) {
    for (const { block, until, sheet } of window.found)
      read(block, sheet === undefined ? context : { ...context, sheet }, until);
    enclosed.push(...window.enclosed);
    diagnostics.push(...window.tooLarge.map(({ at, found }) => tooMuch({ start: at, found }, context)));
    more += diagnostics.splice(MOST_TOLD).length;
  }
  for (const { text, linesAbove } of enclosed) {
    const within = { ...context, source: text, lines: lineTable(text), linesAbove };
    read(enclosedBlock(parseMarkdown(text).children, text), within, text.length);
  }
  if (more > 0) diagnostics.push(tooManyFaults(more, note.file));
  questions.sort((a, b) => a.place.line - b.place.line);
  const tags = uniqueTags([...noteTags.tags, ...questions.flatMap((question) => question.tags)]);
  const { diagnostics: unknown, ...silences } = silencesOf(switches, parts, context);
  return { questions, diagnostics: [...diagnostics, ...unknown], tags, ...silences };
}

function linesOf({ start, nodes }: QuestionBlock, within: NoteContext): Lines {
  const last = nodes.at(-1);
  const end = last === undefined ? start : endOf(last);
  return { from: placeAt(start, within).line, to: placeAt(end, within).line };
}

/** Nobody reads as many, and each takes memory. */
const MOST_TOLD = 10_000;

function tooManyFaults(more: number, file: string): Diagnostic {
  const message = `Unexpected ${more} more faults, expected at most ${MOST_TOLD} in a note`;
  return diagnostic('too-large', { file, line: 1, column: 1 }, message, 'Mend those that are told, and run again.');
}

/** A note without a word is more often a save that failed than a plan. */
function emptyNote({ file, text }: NoteFile): readonly Diagnostic[] {
  if (text.trim() !== '') return [];
  const message = 'Unexpected empty note, expected text';
  return [diagnostic('empty-note', { file, line: 1, column: 1 }, message, 'Write its questions, or remove the file.')];
}
