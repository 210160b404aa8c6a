import { describe, expect, it } from 'vitest';
import { namesOptions } from '../../support/names-options.ts';
import { question } from '../../support/questions.ts';

describe('explanations that point at options keep the order', () => {
  it.each([
    'B is the best choice.',
    'A does not scale; B does.',
    'C fails.',
    "D can't.",
    'D would cost more.',
    'B supports FIFO.',
    'B because it is durable.',
    'B - durable',
    '**A** – no',
    'A → wrong',
    '✅ B',
    'A, C: too slow',
    'A/C are wrong.',
    'A,C,D are wrong.',
    'neither A nor C',
    'Incorrect: A, C',
    'Correct: B',
    'Correct answer - B',
    'Ans: B',
    'Pick B',
    'Therefore C is right.',
    'option no. 2',
    '1, 2 and 4 are wrong.',
    '3 does not scale.',
    'See #3.',
    '- 1: wrong',
    '(1) wrong',
    '| A | wrong |',
    'options a and c',
    'answer a is wrong',
    'b and d are wrong',
    'choice b.',
    'the first is wrong',
    'the 2nd option',
    'The option above',
    '<b>B</b> is wrong',
    'Option&nbsp;B',
    'Option <b>B</b>',
    '1. **Incorrect**. A stream.\n2. **Correct**.',
    'B. A and its volumes are blocks; D does not store.',
  ])('%s', (explanation) => {
    expect(namesOptions(question({ explanation }))).toBe(true);
  });
});

describe('explanations that only look so are shuffled', () => {
  it.each([
    'All of these services are regional.',
    'Both of these services scale.',
    'None of these apply to IAM.',
    'Neither of these roles is needed.',
    'The first one million requests are free.',
    'The next one starts at once.',
    'Availability Zones A and B are apart.',
    'A and AAAA records point there.',
    'C and C++ are compiled.',
    'All statements in the policy are read.',
    'Exit code 1 is not valid.',
    'The former IAM role is gone.',
    'A Lambda function runs.',
    'See <https://docs.aws.amazon.com/A/B>.',
    'Use `A` records.',
    'It takes 2 minutes. 3 retries follow.',
  ])('%s', (explanation) => {
    expect(namesOptions(question({ explanation }))).toBe(false);
  });
});

describe('options that point at others keep the order', () => {
  it.each([
    'At least one of the above',
    'The above are all correct',
    'Same as above',
    'Same as A, with a queue',
    'All except 2',
    'All but C',
    '1 only',
    'A only',
    'A/B',
    '1-3',
    'A to C',
    'Not A',
    'All three',
    'All of the mentioned',
    'All listed',
    'The first two',
    'Combination of 1 and 3',
    'option a',
    'Answer b',
    'The next option',
    'There is no correct answer',
  ])('%s', (text) => {
    expect(namesOptions(question({ options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', text] }))).toBe(true);
  });
});

describe('options that only look so are shuffled', () => {
  it.each([
    'Use any of the following services',
    'Encrypt all objects above 5 GB',
    'Both A and AAAA records',
    'beta',
    'debate',
    'a bucket',
  ])('%s', (text) => {
    expect(namesOptions(question({ options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', text] }))).toBe(false);
  });
});

describe('a text made to take long', () => {
  /** Each a row that a pattern of these kinds might walk again and again. */
  const ROWS = [
    'option ',
    'A, ',
    '\n',
    ' \n',
    '-\n',
    'вариант',
    'ответ ',
    '<',
    '(1) ',
    '1, ',
    'all of the ',
    '```',
    '`',
    'zone A, ',
    '[',
    'the first ',
  ];

  it.each(ROWS)('made of %j is read at once', (row) => {
    const text = row.repeat(Math.ceil(50_000 / row.length));
    const asked = question({ explanation: text, options: ['one', 'two', text] });
    const from = performance.now();
    namesOptions(asked);
    // Ten times what the slowest takes: a pattern that walks again and again takes seconds.
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
