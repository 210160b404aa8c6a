import { createHash } from 'node:crypto';
import { keyFingerprint, optionFingerprint, questionId } from '../../src/domain/identity.ts';
import { type OptionNumber, optionNumber, type Question } from '../../src/domain/question.ts';
import type { Presented } from '../../src/domain/session.ts';
import { plainOf } from '../../src/markdown/plain-words.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Short for an option number. */
export const n = (value: number): OptionNumber => optionNumber(value);

export interface QuestionParts {
  readonly stem?: string;
  readonly options?: readonly string[];
  /** Of the options; their numbers without it. */
  readonly labels?: readonly string[];
  /** Numbers of the right options. */
  readonly key?: readonly number[];
  /** What the note says to each option, in the order of the note. */
  readonly feedback?: readonly string[];
  readonly explanation?: string;
  readonly tags?: readonly string[];
  readonly links?: Question['links'];
  readonly disputed?: boolean;
  readonly shuffle?: boolean;
  readonly line?: number;
}

/** A question with a key of one or more options; every part that a test does not care about has a default. */
export function question({
  stem = 'Which one?',
  options = ['alpha', 'beta', 'gamma', 'delta'],
  labels = [],
  key = [1],
  feedback = [],
  explanation = '',
  tags = [],
  links = [],
  disputed = false,
  shuffle = true,
  line = 1,
}: QuestionParts = {}): Question {
  const [only = 1, ...more] = key;
  return {
    id: questionId(stem, options, sha256),
    keyFingerprint: keyFingerprint(
      key.map((number) => options[number - 1] ?? ''),
      sha256,
    ),
    place: { file: '/notes/note.md', line, column: 1 },
    stem,
    plainStem: stem,
    options: options.map((text, index) => ({
      label: labels[index] ?? String(index + 1),
      text,
      plain: plainOf(text),
      fingerprint: optionFingerprint(text, sha256),
      feedback: feedback[index] ?? '',
    })),
    tags,
    explanation,
    links,
    alsoAt: [],
    disputed,
    shuffle,
    ...(more.length === 0 ? { kind: 'single', answer: n(only) } : { kind: 'multiple', answers: key.map(n) }),
  };
}

/** A question on the screen, its options in the order of the note. */
export function presented(
  parts: QuestionParts & Partial<Omit<Presented, 'question' | keyof QuestionParts>> = {},
): Presented {
  const { order, position = 1, total = 1, try: attempt = 1, marked = false, rekeyed = false, ...rest } = parts;
  const asked = question(rest);
  const shown = order ?? asked.options.map((_option, index) => n(index + 1));
  return {
    question: asked,
    order: shown,
    options: shown.map((number) => asked.options[number - 1]?.text ?? ''),
    feedback: shown.map((number) => asked.options[number - 1]?.feedback ?? ''),
    explanation: asked.explanation,
    position,
    total,
    try: attempt,
    marked,
    rekeyed,
    disputed: false,
  };
}
