import { type Diagnostic, diagnostic, type Rule } from '../domain/diagnostic.ts';
import { HashedOption } from '../domain/hashed-option.ts';
import { asQuestionId, type Hash, keyFingerprint, questionId } from '../domain/identity.ts';
import { type OptionNumber, optionNumber, type Place, type Question } from '../domain/question.ts';
import { type LineTable, lineAndColumn } from '../markdown/line-table.ts';
import { linksOf } from '../markdown/links.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { writtenIn } from '../markdown/tree.ts';
import { normalsOf, readKey } from './answer-key.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { QuestionBlock } from './block.ts';
import { cueOf } from './cue.ts';
import { type Definitions, withDefinitions } from './definitions.ts';
import { type Draft, draftOf, keyOf } from './draft.ts';
import type { DraftKey } from './draft-key.ts';
import { saysKey } from './evidence.ts';
import { isLetter } from './letters.ts';
import { resolveLinks } from './links.ts';
import { keyFault, remarks, structureFaults } from './question-faults.ts';
import { splitTags, uniqueTags } from './tags.ts';
import { numberIn } from './titles.ts';

/** What the rules need to know beyond the text of the note. */
export interface NoteContext {
  readonly file: string;
  /** The note with its front matter as empty lines, or the part of it that a quote or a quiz block encloses. */
  readonly source: string;
  /** Of `source`. */
  readonly lines: LineTable;
  /** Lines of the file above `source`. */
  readonly linesAbove: number;
  /** Keys of the questions by their numbers, where they stand together below. */
  readonly sheet?: AnswerSheet;
  readonly noteTags: readonly string[];
  /** What the front matter says; undefined where it says nothing. */
  readonly noteShuffle?: boolean | undefined;
  readonly hash: Hash;
  readonly definitions: Definitions;
  /** Whether a file is there; takes an absolute path. */
  readonly exists: (path: string) => boolean;
}

/** What one block gave: a question or the reason why it is none; neither, when it only looked like one. */
export interface QuestionRead {
  readonly question?: Question;
  /** It has options, and nothing that answers it: its key may stand behind a later one. */
  readonly keyless?: true;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param above what the block above gave */
export function readQuestion(block: QuestionBlock, note: NoteContext, above: QuestionRead): QuestionRead {
  const place = placeAt(block.start, note);
  const draft = draftOf(block, note.source);
  if (draft === undefined) return { diagnostics: withoutOptions(block, place, note.source) };
  const faults = structureFaults(draft, place);
  const key = withSheet(above.keyless === true ? ownKey(draft, note) : keyOf(draft), draft, note);
  const open = !key.understood && key.rule === 'no-key' ? { keyless: true as const } : {};
  if (!key.understood && !isMeant(draft, key.rule)) return { ...open, diagnostics: [] };
  const unclosed = unclosedDetails(draft, note);
  if (!key.understood) {
    const fault = keyFault(key, draft.list.options.length, placeAt(key.at, note));
    return { ...open, diagnostics: [...faults, ...unclosed, fault] };
  }
  if (faults.length > 0) return { diagnostics: [...faults, ...unclosed] };
  const { question, missing } = questionOf(draft, key.answers, place, note);
  const found = remarks(draft, key.answers, question.links.length, place);
  return { question, diagnostics: [...unclosed, ...found, ...missing] };
}

/** A question without a key of its own has the one that the answer sheet gives its number; one with a key has to agree. */
function withSheet(key: DraftKey, { block, list }: Draft, { sheet, source }: NoteContext): DraftKey {
  if (sheet === undefined || (!key.understood && key.rule !== 'no-key')) return key;
  const text = sheet.get(numberIn(source.slice(block.start, block.start + 80)) ?? -1);
  if (text === undefined || !list.options.every(({ label }) => isLetter(label))) return key;
  const given = readKey(text, list.options);
  if (key.understood) {
    if (!given.understood || given.answers.join() === key.answers.join()) return key;
    const found = `${key.answers.join(', ')} and ${text} in the answers below`;
    return { understood: false, rule: 'keys-disagree', found, at: block.start };
  }
  return given.understood ? given : { ...given, at: block.start };
}

/** Several options named in a line behind questions without a key may be one for each: `Answers: B, C`. */
function ownKey(draft: Draft, { source }: NoteContext): DraftKey {
  const key = keyOf(draft);
  const ticked = draft.list.options.some((option) => option.ticked);
  if (!key.understood || key.answers.length === 1 || ticked || cueOf(draft.stem.plain) !== undefined) return key;
  const enclosed = source.startsWith('<details', draft.answer?.span.start);
  if (enclosed) return key;
  const at = draft.answer?.span.start ?? draft.block.start;
  return { understood: false, rule: 'key-not-understood', found: key.answers.join(', '), at };
}

/** A list that nobody can answer may be anything, unless its heading counts, something is asked, or an answer was begun. */
function isMeant({ block, answer, stem, list }: Draft, rule: Rule): boolean {
  const boxed = list.options.some(({ ticked }) => ticked !== undefined);
  if (block.numbered || /[?？؟]/.test(stem.plain)) return true;
  if (!block.sure) return rule !== 'no-key';
  return boxed || (answer?.keys.length ?? 0) > 0 || answer?.opened === true;
}

/** A heading that counts, or one with an answer, is a flash card; any other is no question at all. */
function withoutOptions(block: QuestionBlock, place: Place, source: string): readonly Diagnostic[] {
  const hasAnswer = block.nodes.some(
    (node) => (node.type === 'html' && /^<details/i.test(node.value)) || saysKey(node, source),
  );
  if (!hasAnswer && !block.numbered) return [];
  const message = 'Unexpected question without options, expected a list of two or more';
  return [diagnostic('open-question', place, message, 'It is left out. Add options to have it asked.')];
}

/** The key of such a question still reads as a whole, so it is asked; what comes behind it may be lost. */
function unclosedDetails({ answer }: Draft, note: NoteContext): readonly Diagnostic[] {
  if (answer === undefined || answer.closed) return [];
  const message = 'Unexpected end of the question, expected `</details>`';
  return [diagnostic('unclosed-details', placeAt(answer.span.start, note), message, 'Close it behind the key.')];
}

function questionOf(draft: Draft, answers: readonly OptionNumber[], place: Place, note: NoteContext) {
  const { stem, list, answer, directives } = draft;
  const texts = normalsOf(list.options);
  const explanation = withDefinitions(answer?.explanation ?? '', note.definitions);
  const { links, missing } = resolveLinks(linksOf(explanation), note.file, note.exists);
  const only = answers[0] ?? optionNumber(1);
  const question: Question = {
    id: directives.id === undefined ? questionId(stem.plain, texts, note.hash) : asQuestionId(directives.id),
    named: directives.id === undefined ? undefined : true,
    keyFingerprint: keyFingerprint(
      answers.map((number) => texts[number - 1] ?? ''),
      note.hash,
    ),
    place,
    stem: withDefinitions(stem.text, note.definitions),
    plainStem: stem.plain,
    options: list.options.map(
      ({ label, text, plain, feedback }) =>
        new HashedOption(label, text, plain, withDefinitions(feedback, note.definitions), note.hash),
    ),
    tags: directives.tags === undefined ? note.noteTags : uniqueTags([...note.noteTags, ...splitTags(directives.tags)]),
    explanation,
    links,
    alsoAt: [],
    disputed: false,
    shuffle: directives.shuffle ?? note.noteShuffle ?? true,
    ...(answers.length < 2 ? { kind: 'single', answer: only } : { kind: 'multiple', answers }),
  };
  return {
    question,
    missing: missing.map((url) =>
      diagnostic(
        'relative-link-missing',
        place,
        `Unexpected link to \`${url}\`, expected a file beside the note`,
        'Tried with .md, index.md and _index.md too.',
      ),
    ),
  };
}

/** Offsets are those of the source. */
export function placeAt(
  offset: number,
  { file, lines, linesAbove }: Pick<NoteContext, 'file' | 'lines' | 'linesAbove'>,
): Place {
  const { line, column } = lineAndColumn(offset, lines);
  return { file, line: linesAbove + line, column };
}

/** Whether an image of a question says nothing to those who do not see it. */
export function imagesWithoutText(block: QuestionBlock, note: NoteContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!writtenIn(block.nodes, note.source).includes('![')) return found;
  for (const token of tokensOf(block.nodes, note.source)) {
    if (token.kind !== 'image' || token.alt.trim() !== '') continue;
    const message = 'Unexpected image without a text, expected `![what it shows](address)`';
    const hint = 'Its address is shown in its place.';
    found.push(diagnostic('image-without-text', placeAt(token.start, note), message, hint));
  }
  return found;
}
