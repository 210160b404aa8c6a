import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Diagnostic, diagnostic, isRule, type Rule } from '../domain/diagnostic.ts';
import { HashedOption } from '../domain/hashed-option.ts';
import { asQuestionId, type Hash } from '../domain/identity.ts';
import type { NoteOutcome, NoteRead, ReadOutcome, Silences } from '../domain/note-read.ts';
import { answerKey, type Link, type Option, optionNumber, type Question } from '../domain/question.ts';
import { CellReader, CellWriter } from './cells.ts';
import type { PathCode } from './path-within.ts';

/** How records are written. */
export interface RecordForm {
  readonly paths: PathCode;
  /** A third to a sixth of the size; to read the first of them takes half a millisecond longer. */
  readonly compressed: boolean;
}

/**
 * What notes gave, as records. Questions stand in blocks: smaller ones take more room, and larger ones more time where a single
 * question is wanted.
 */
export const IN_BLOCK = 16;

/** Quick. */
const LEVEL = { level: 1 };

/** What a record starts with. */
const [PLAIN, COMPRESSED] = [Buffer.from('p'), Buffer.from('c')];

export function packQuestions(questions: readonly Question[], form: RecordForm): readonly Buffer[] {
  const blocks: Buffer[] = [];
  for (let from = 0; from < questions.length; from += IN_BLOCK) {
    const cells = new CellWriter();
    cells.list(questions.slice(from, from + IN_BLOCK), (question) => writeQuestion(cells, question, form.paths));
    blocks.push(packCells(cells, form));
  }
  return blocks;
}

/** @throws Error for what is no block */
export function unpackQuestions(block: Uint8Array, paths: PathCode, hash: Hash): readonly Question[] {
  const cells = unpackCells(block);
  return cells.list(() => readQuestion(cells, paths, hash));
}

/** All that a note gave but for its questions. */
export function packRest(outcome: NoteOutcome, form: RecordForm): Buffer {
  const { paths } = form;
  const cells = new CellWriter();
  if ('fault' in outcome) {
    writeDiagnostic(cells, outcome.fault, paths);
    return packCells(cells, form);
  }
  const { read, lookedUp } = outcome;
  cells.list(read.tags, (tag) => cells.text(tag));
  cells.list(read.diagnostics, (one) => writeDiagnostic(cells, one, paths));
  cells.list(read.silences === undefined ? [] : [read.silences], (silences) => writeSilences(cells, silences));
  cells.list(lookedUp, ([path, found]) => {
    cells.text(paths.to(path));
    cells.number(found ? 1 : 0);
  });
  return packCells(cells, form);
}

/** @throws Error for what is no such record */
export function unpackRest(
  block: Uint8Array,
  paths: PathCode,
): Omit<NoteRead, 'questions'> & Pick<ReadOutcome, 'lookedUp'> {
  const cells = unpackCells(block);
  const tags = cells.list(() => cells.text());
  const diagnostics = cells.list(() => readDiagnostic(cells, paths));
  const [silences] = cells.list(() => readSilences(cells));
  const lookedUp = new Map(cells.list(() => [paths.from(cells.text()), cells.number() === 1] as const));
  return { tags, diagnostics, lookedUp, ...(silences === undefined ? {} : { silences }) };
}

export function packDiagnostics(diagnostics: readonly Diagnostic[], form: RecordForm): Buffer {
  const cells = new CellWriter();
  cells.list(diagnostics, (one) => writeDiagnostic(cells, one, form.paths));
  return packCells(cells, form);
}

/** @throws Error for what is no such record */
export function unpackDiagnostics(block: Uint8Array, paths: PathCode): readonly Diagnostic[] {
  const cells = unpackCells(block);
  return cells.list(() => readDiagnostic(cells, paths));
}

function packCells(cells: CellWriter, { compressed }: RecordForm): Buffer {
  const { texts, numbers } = cells.bytes();
  const parts = [Buffer.from(`${texts.length}\n`), texts, numbers];
  return Buffer.concat(compressed ? [COMPRESSED, deflateRawSync(Buffer.concat(parts), LEVEL)] : [PLAIN, ...parts]);
}

function unpackCells(block: Uint8Array): CellReader {
  const record = Buffer.from(block.buffer, block.byteOffset + 1, block.byteLength - 1);
  const bytes = block[0] === COMPRESSED[0] ? inflateRawSync(record) : record;
  const start = bytes.indexOf('\n') + 1;
  const middle = start + Number(bytes.toString('latin1', 0, start));
  return new CellReader(bytes.subarray(start, middle), bytes.subarray(middle));
}

/** What other places of the bank say of it stands in the index. */
function writeQuestion(to: CellWriter, question: Question, paths: PathCode): void {
  to.text(question.id);
  to.text(question.keyFingerprint);
  to.text(paths.to(question.place.file));
  to.text(question.stem);
  to.text(question.plainStem);
  to.text(question.explanation);
  to.number(question.place.line);
  to.number(question.place.column);
  to.number(question.shuffle ? 1 : 0);
  to.number(question.named === undefined ? 0 : 1);
  to.number(question.kind === 'multiple' ? 1 : 0);
  to.list(answerKey(question), (number) => to.number(number));
  to.list(question.options, ({ label, text, plain, feedback }) => {
    to.text(label);
    to.text(text);
    to.text(feedback);
    to.optionalText(plain === text ? undefined : plain);
  });
  to.list(question.tags, (tag) => to.text(tag));
  to.list(question.links, ({ kind, target, text }) => {
    to.number(kind === 'web' ? 1 : 0);
    to.text(kind === 'web' ? target : paths.to(target));
    to.text(text);
  });
}

function readQuestion(from: CellReader, paths: PathCode, hash: Hash): Question {
  const [id, keyFingerprint, file] = [asQuestionId(from.text()), from.text(), paths.from(from.text())];
  const [stem, plainStem, explanation] = [from.text(), from.text(), from.text()];
  const place = { file, line: from.number(), column: from.number() };
  const [shuffle, named, isMultiple] = [from.number() === 1, from.number() === 1, from.number() === 1];
  const answers = from.list(() => optionNumber(from.number()));
  const options = from.list((): Option => {
    const [label, text, feedback] = [from.text(), from.text(), from.text()];
    return new HashedOption(label, text, from.optionalText() ?? text, feedback, hash);
  });
  const tags = from.list(() => from.text());
  const links = from.list((): Link => {
    const isWeb = from.number() === 1;
    const [target, text] = [from.text(), from.text()];
    return isWeb ? { kind: 'web', target, text } : { kind: 'note', target: paths.from(target), text };
  });
  const [answer] = answers;
  if (answer === undefined) throw new RangeError('a question without a key');
  return {
    id,
    named: named ? true : undefined,
    keyFingerprint,
    place,
    stem,
    plainStem,
    options,
    tags,
    explanation,
    links,
    alsoAt: [],
    disputed: false,
    shuffle,
    ...(isMultiple ? { kind: 'multiple', answers } : { kind: 'single', answer }),
  };
}

function writeDiagnostic(to: CellWriter, { rule, place, message, hint, also }: Diagnostic, paths: PathCode): void {
  to.text(rule);
  to.text(message);
  to.text(hint);
  to.list(also === undefined ? [place] : [place, also], ({ file, line, column }) => {
    to.text(paths.to(file));
    to.number(line);
    to.number(column);
  });
}

function readDiagnostic(from: CellReader, paths: PathCode): Diagnostic {
  const [rule, message, hint] = [readRule(from), from.text(), from.text()];
  const [place, also] = from.list(() => ({
    file: paths.from(from.text()),
    line: from.number(),
    column: from.number(),
  }));
  if (place === undefined) throw new RangeError('a diagnostic without a place');
  const found = diagnostic(rule, place, message, hint);
  return also === undefined ? found : { ...found, also };
}

function readRule(from: CellReader): Rule {
  const name = from.text();
  if (!isRule(name)) throw new RangeError('no such rule');
  return name;
}

function writeSilences(to: CellWriter, { note, questions, lines }: Silences): void {
  to.list(note, (rule) => to.text(rule));
  to.list(questions, ([index, rules]) => {
    to.number(index);
    to.list(rules, (rule) => to.text(rule));
  });
  for (const numbers of [lines.from, lines.to]) to.list(numbers, (line) => to.number(line));
}

function readSilences(from: CellReader): Silences {
  const rules = (): ReadonlySet<Rule> => new Set(from.list(() => readRule(from)));
  const numbers = (): readonly number[] => from.list(() => from.number());
  return {
    note: rules(),
    questions: new Map(from.list(() => [from.number(), rules()] as const)),
    lines: { from: numbers(), to: numbers() },
  };
}
