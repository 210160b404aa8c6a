import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { type Hash, questionId } from '../domain/identity.ts';
import { answerKey, type Question, type QuestionId } from '../domain/question.ts';
import { uniqueTags } from './tags.ts';

/**
 * Makes one question of those that ask the same. The first place stays, the others go to `alsoAt`, tags are joined, and its
 * options are shuffled only if no place says otherwise.
 * Where the places give different keys the question is disputed and not asked until the notes agree.
 *
 * @returns `firsts` has the index of the first copy of each
 */
export function mergeDuplicates(
  questions: readonly Question[],
  hash: Hash,
): { questions: readonly Question[]; diagnostics: readonly Diagnostic[]; firsts: readonly number[] } {
  const wordings = questions.map((question) => wordingId(question, hash));
  const names = givenIds(questions, wordings);
  const byId = new Map<string, { question: Question; index: number }>();
  const copies = new Map<string, Question[]>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, read] of questions.entries()) {
    const wording = wordings[index] ?? read.id;
    const id = names.get(wording) ?? read.id;
    const named = id === read.id ? read : { ...read, id };
    const holder = byId.get(named.id);
    // An id that a comment gives to two questions stays with the first; the other is known by what it asks.
    const isOwn = holder === undefined || wording === wordings[holder.index];
    const question = isOwn ? named : { ...named, id: wording };
    if (!isOwn) diagnostics.push(idTwice(named, holder.question));
    const first = byId.get(question.id)?.question;
    if (first === undefined) {
      byId.set(question.id, { question, index });
      continue;
    }
    diagnostics.push(duplicateOf(first, question));
    const known = copies.get(question.id);
    if (known === undefined) copies.set(question.id, [question]);
    else known.push(question);
  }
  return {
    questions: [...byId.values()].map(({ question }) => withCopies(question, copies.get(question.id) ?? [])),
    diagnostics,
    firsts: [...byId.values()].map(({ index }) => index),
  };
}

function withCopies(first: Question, copies: readonly Question[]): Question {
  if (copies.length === 0) return first;
  return {
    ...first,
    tags: uniqueTags([first, ...copies].flatMap(({ tags }) => tags)),
    alsoAt: copies.map((copy) => ({ place: copy.place, answers: answerKey(copy) })),
    shuffle: [first, ...copies].every(({ shuffle }) => shuffle),
    disputed: copies.some((copy) => !agree(first, copy)),
  };
}

function agree(one: Question, other: Question): boolean {
  return one.keyFingerprint === other.keyFingerprint;
}

/** Ids that comments give, by the wording of their questions: a copy without the comment is the same question. */
function givenIds(questions: readonly Question[], wordings: readonly QuestionId[]): ReadonlyMap<string, QuestionId> {
  const given = new Map<string, QuestionId>();
  for (const [index, { id }] of questions.entries()) {
    const wording = wordings[index];
    if (wording !== undefined && id !== wording && !given.has(wording)) given.set(wording, id);
  }
  return given;
}

/** The id that follows from what is asked. */
function wordingId({ id, named, plainStem, options }: Question, hash: Hash): QuestionId {
  if (named === undefined) return id;
  return questionId(
    plainStem,
    options.map(({ plain }) => plain),
    hash,
  );
}

function idTwice(question: Question, first: Question): Diagnostic {
  const message = `Unexpected id \`${question.id}\`, expected one that no other question has`;
  const hint = 'Give one of them another id; its history goes by its wording until then.';
  return { ...diagnostic('id-twice', question.place, message, hint), also: first.place };
}

function duplicateOf(first: Question, copy: Question): Diagnostic {
  const { place } = copy;
  const found = agree(first, copy)
    ? diagnostic('exact-duplicate', place, 'Unexpected copy of a question', 'It is asked once, with the tags of both.')
    : diagnostic(
        'conflicting-duplicate',
        place,
        'Unexpected key, expected the one that the same question has elsewhere',
        'It is not asked until both agree.',
      );
  return { ...found, also: first.place };
}
