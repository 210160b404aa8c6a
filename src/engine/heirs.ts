import { type Hash, keyFingerprint } from '../domain/identity.ts';
import type { Worded } from '../domain/progress.ts';
import { answerKey, type Question, type QuestionId } from '../domain/question.ts';
import { type FormerOptions, formerOptions } from './same-question.ts';
import { folded } from './wording-diff.ts';

/** The question of today that has the history of one that vanished. */
export interface Heir {
  readonly id: QuestionId;
  /** Fingerprint that the key of today had in the old wording; undefined where that wording had no such key. */
  readonly formerKey: string | undefined;
  /** Fingerprint of the key of today. */
  readonly key: string;
  /** A person said so: nobody can tell what its options were before. */
  readonly linked: boolean;
}

export type Heirs = ReadonlyMap<QuestionId, Heir>;

/** An option that more questions have, such as `True`, tells nothing. */
const COMMON = 200;

/**
 * Finds the questions that were edited since they were answered. Where more than one may be meant, none is.
 *
 * @param worded what was answered, by its id
 * @param questions all that the notes have now
 * @param isGone whether a note was read without fault, so that what is not there was taken out
 */
export function findHeirs(
  worded: ReadonlyMap<QuestionId, Worded>,
  questions: readonly Question[],
  isGone: (file: string) => boolean,
  hash: Hash,
): Heirs {
  const present = new Set(questions.map(({ id }) => id));
  const vanished = [...worded].filter(([id, { file }]) => !present.has(id) && isGone(file));
  if (vanished.length === 0) return new Map();
  const alike = indexOf(questions);
  const found = vanished.flatMap(([id, before]) => {
    const [hit, ...others] = alike(before.stem, before.options).flatMap((question) => {
      const since = worded.get(question.id)?.firstAtMs ?? Number.POSITIVE_INFINITY;
      const former = since < before.lastAtMs ? undefined : formerOptions(before, question);
      return former === undefined ? [] : [{ question, former }];
    });
    return hit === undefined || others.length > 0 || hasTwin(hit.question, alike) ? [] : [{ id, before, ...hit }];
  });
  return new Map(
    found
      .filter((one) => found.every((other) => one === other || one.question !== other.question || follow(one, other)))
      .map(({ id, question, former }) => [id, heirOf(question, former, hash)]),
  );
}

type Alike = (stem: string, options: readonly string[]) => readonly Question[];

/** What two wordings of one question have in common: the stem, an option, or all options and one end of the stem. */
function textsOf(stem: string, options: readonly string[]): ReadonlySet<string> {
  const words = folded(stem).split(' ');
  const all = options.map(folded);
  const set = all.toSorted().join('\n');
  return new Set([
    `stem ${words.join(' ')}`,
    ...all.map((option) => `option ${option}`),
    `start ${words.slice(0, END).join(' ')}\n${set}`,
    `end ${words.slice(-END).join(' ')}\n${set}`,
  ]);
}

/** Words at one end of a stem: a slip spoils only one of the two. */
const END = 2;

/** Questions that have something in common. */
function indexOf(questions: readonly Question[]): Alike {
  const byText = new Map<string, Question[]>();
  for (const question of questions) {
    for (const text of textsOf(question.plainStem, plainOptions(question))) {
      const found = byText.get(text);
      if (found === undefined) byText.set(text, [question]);
      else found.push(question);
    }
  }
  return (stem, options) => {
    const lists = [...textsOf(stem, options)].map((text) => byText.get(text) ?? []);
    return [...new Set(lists.filter((list) => list.length <= COMMON).flat())];
  };
}

/** Two questions of today that differ in no more than a slip: nobody knows which of them it was. */
function hasTwin(question: Question, alike: Alike): boolean {
  const { plainStem: stem, place } = question;
  const options = plainOptions(question);
  return alike(stem, options).some(
    (other) => other.id !== question.id && formerOptions({ stem, options, file: place.file }, other) !== undefined,
  );
}

/** One was answered no more when the other one came: both are earlier wordings of the same question. */
function follow({ before: one }: { before: Worded }, { before: other }: { before: Worded }): boolean {
  return one.lastAtMs <= other.firstAtMs || other.lastAtMs <= one.firstAtMs;
}

function heirOf(question: Question, former: FormerOptions, hash: Hash): Heir {
  const texts = answerKey(question).map((number) => former[number - 1]);
  const known = texts.filter((text) => text !== undefined);
  const formerKey = known.length === texts.length ? keyFingerprint(known, hash) : undefined;
  return { id: question.id, formerKey, key: question.keyFingerprint, linked: false };
}

function plainOptions({ options }: Question): readonly string[] {
  return options.map(({ plain }) => plain);
}
