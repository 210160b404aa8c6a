import { type Hash, keyFingerprint, optionFingerprint } from '../domain/identity.ts';
import type { Move, Progress, Worded } from '../domain/progress.ts';
import { answerKey, type Question, type QuestionId } from '../domain/question.ts';
import { byId } from './by-id.ts';
import { type FormerOptions, formerOptions } from './same-question.ts';
import { type Vanished, vanishedFrom } from './vanished.ts';

/** What questions that vanished have become today. */
export type Heirs = ReadonlyMap<QuestionId, Move>;

/** An option that more questions have, such as `True`, tells nothing. */
const COMMON = 200;

/**
 * Finds the questions that were edited since they were answered. Where more than one may be meant, none is.
 *
 * @param questions all that the notes have now
 * @param isGone whether a note was read without fault, so that what is not there was taken out
 */
export function findHeirs(
  progress: Progress,
  questions: readonly Question[],
  isGone: (file: string) => boolean,
  hash: Hash,
): Heirs {
  const present = byId(questions);
  const vanished = vanishedFrom(progress, present, isGone);
  const said = vanished.flatMap(([id]) => {
    const move = saidMove(id, progress.moves, present);
    return move === undefined ? [] : [[id, move] as const];
  });
  const known = new Set(said.map(([id]) => id));
  const unknown = vanished.filter(([id]) => !known.has(id) && !progress.apart.has(id));
  return new Map([...said, ...likelyMoves(unknown, progress, questions, hash)]);
}

/** Another device may have an older note: what the journal once said of two questions holds there as well, and back. */
function saidMove(
  id: QuestionId,
  moves: Progress['moves'],
  present: ReadonlyMap<QuestionId, Question>,
): Move | undefined {
  const forth = moves.get(id);
  if (forth !== undefined && present.has(forth.to)) return forth;
  const [back, ...others] = [...moves].filter(([from, { to }]) => to === id && present.has(from));
  if (back === undefined || others.length > 0) return undefined;
  const [from, { was, key }] = back;
  return { to: from, was: key, key: was };
}

function likelyMoves(
  vanished: Vanished,
  { places, listed }: Progress,
  questions: readonly Question[],
  hash: Hash,
): readonly (readonly [QuestionId, Move])[] {
  if (vanished.length === 0) return [];
  const alike = indexOf(questions, hash);
  /** What was asked for when the other one was answered is another question. */
  const wasThere = ({ id }: Question, { lastAtMs }: Worded): boolean =>
    (places.get(id)?.firstAtMs ?? listed.get(id) ?? Number.POSITIVE_INFINITY) < lastAtMs;
  const found = vanished.flatMap(([id, before]) => {
    const [hit, ...others] = alike(before.stem, before.options).flatMap((question) => {
      const former = wasThere(question, before) ? undefined : formerOptions(before, question);
      return former === undefined ? [] : [{ question, former }];
    });
    const twins = hit === undefined ? [] : twinsOf(hit.question, alike).filter((twin) => !wasThere(twin, before));
    return hit === undefined || others.length > 0 || twins.length > 0 ? [] : [{ id, before, ...hit }];
  });
  return found
    .filter((one) => found.every((other) => one === other || one.question !== other.question || follow(one, other)))
    .map(({ id, question, former }) => [id, moveTo(question, former, hash)] as const);
}

type Alike = (stem: string, options: readonly string[]) => readonly Question[];

/**
 * What two wordings of one question have in common: the stem, an option, or all options and one end of the stem.
 *
 * @param options fingerprints
 */
function textsOf(stem: string, options: readonly string[]): ReadonlySet<string> {
  const letters = lettersOf(stem);
  const set = options.toSorted().join(' ');
  return new Set([
    `stem ${letters}`,
    ...options,
    `start ${letters.slice(0, END)} ${set}`,
    `end ${letters.slice(-END)} ${set}`,
  ]);
}

/** Letters at one end of a stem: a slip spoils only one of the two. */
const END = 12;

/** A text without all in which two equal ones may differ: quick, as it is done for every question of the notes. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Stems that differ by more letters than this are not one with slips. */
const FAR = 24;

/** Questions that have something in common. */
function indexOf(questions: readonly Question[], hash: Hash): Alike {
  const byText = new Map<string, { question: Question; letters: number }[]>();
  for (const question of questions) {
    const fingerprints = question.options.map(({ fingerprint }) => fingerprint);
    const entry = { question, letters: question.plainStem.length };
    for (const text of textsOf(question.plainStem, fingerprints)) {
      const found = byText.get(text);
      if (found === undefined) byText.set(text, [entry]);
      else found.push(entry);
    }
  }
  return (stem, options) => {
    const fingerprints = options.map((option) => optionFingerprint(option, hash));
    const lists = [...textsOf(stem, fingerprints)].map((text) => byText.get(text) ?? []);
    const near = lists
      .filter((list) => list.length <= COMMON)
      .flat()
      .filter(({ letters }) => Math.abs(letters - stem.length) <= FAR);
    return [...new Set(near.map(({ question }) => question))];
  };
}

/** Questions of today that differ from one in no more than a slip. */
function twinsOf(question: Question, alike: Alike): readonly Question[] {
  const before = { stem: question.plainStem, options: plainOptions(question) };
  return alike(before.stem, before.options).filter(
    (other) => other.id !== question.id && formerOptions(before, other) !== undefined,
  );
}

/** One was answered no more when the other one came: both are earlier wordings of the same question. */
function follow({ before: one }: { before: Worded }, { before: other }: { before: Worded }): boolean {
  return one.lastAtMs <= other.firstAtMs || other.lastAtMs <= one.firstAtMs;
}

function moveTo(question: Question, former: FormerOptions, hash: Hash): Move {
  const texts = answerKey(question).map((number) => former[number - 1]);
  const known = texts.filter((text) => text !== undefined);
  const was = known.length === texts.length ? keyFingerprint(known, hash) : undefined;
  return { to: question.id, was, key: question.keyFingerprint };
}

function plainOptions({ options }: Question): readonly string[] {
  return options.map(({ plain }) => plain);
}
