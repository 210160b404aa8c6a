import { type Hash, keyFingerprint, normalise } from '../domain/identity.ts';
import type { Move, Wording } from '../domain/progress.ts';
import { answerKey, type Question } from '../domain/question.ts';
import { distance } from './wording-diff.ts';

/**
 * The move of a history that a person asks for. Whether the key is the old one can be told where the old wording had all the
 * options that are right today.
 */
export function linkTo(question: Question, before: Wording | undefined, hash: Hash): Move {
  const former = answerKey(question).flatMap((number) => {
    const plain = question.options[number - 1]?.plain ?? '';
    const same = before?.options.find((option) => normalise(option) === normalise(plain));
    return same ?? before?.options.find((option) => distance(option, plain, []) !== 'other') ?? [];
  });
  const known = former.length === answerKey(question).length;
  return known
    ? { to: question.id, was: keyFingerprint(former, hash), key: question.keyFingerprint }
    : { to: question.id, was: undefined, key: undefined };
}
