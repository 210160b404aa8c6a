import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { type Hash, questionId } from '../domain/identity.ts';
import { answerKey, type Question, type QuestionId } from '../domain/question.ts';
import { uniqueTags } from './tags.ts';

/**
 * Makes one question of those that ask the same. The first place stays, the others go to `alsoAt`, tags are joined, and its
 * options are shuffled only if no place says otherwise.
 * Where the places give different keys the question is disputed and not asked until the notes agree.
 */
export function mergeDuplicates(
  questions: readonly Question[],
  hash: Hash,
): { questions: readonly Question[]; diagnostics: readonly Diagnostic[] } {
  const names = givenIds(questions, hash);
  const byId = new Map<string, Question>();
  const copies = new Map<string, Question[]>();
  const diagnostics: Diagnostic[] = [];
  for (const read of questions) {
    const named = { ...read, id: names.get(wordingId(read, hash)) ?? read.id };
    const question = withOwnId(named, byId.get(named.id), hash);
    if (question !== named) diagnostics.push(idTwice(named, byId.get(named.id)));
    const first = byId.get(question.id);
    if (first === undefined) {
      byId.set(question.id, question);
      continue;
    }
    diagnostics.push(duplicateOf(first, question));
    const known = copies.get(question.id);
    if (known === undefined) copies.set(question.id, [question]);
    else known.push(question);
  }
  return {
    questions: [...byId.values()].map((first) => withCopies(first, copies.get(first.id) ?? [])),
    diagnostics,
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
function givenIds(questions: readonly Question[], hash: Hash): ReadonlyMap<string, QuestionId> {
  const given = new Map<string, QuestionId>();
  for (const question of questions) {
    const wording = wordingId(question, hash);
    if (question.id !== wording && !given.has(wording)) given.set(wording, question.id);
  }
  return given;
}

/** An id that a comment gives to two questions stays with the first; the other is known by what it asks. */
function withOwnId(question: Question, first: Question | undefined, hash: Hash): Question {
  if (first === undefined) return question;
  const own = wordingId(question, hash);
  return own === wordingId(first, hash) ? question : { ...question, id: own };
}

function wordingId({ plainStem, options }: Question, hash: Hash) {
  return questionId(
    plainStem,
    options.map(({ plain }) => plain),
    hash,
  );
}

function idTwice(question: Question, first: Question | undefined): Diagnostic {
  const message = `Unexpected id \`${question.id}\`, expected one that no other question has`;
  const found = diagnostic(
    'id-twice',
    question.place,
    message,
    'Give one of them another id; its history goes by its wording until then.',
  );
  return first === undefined ? found : { ...found, also: first.place };
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
