import type { Random } from '../../src/engine/random.ts';
import { FRAGMENTS } from './fragments.ts';
import { pick } from './pick.ts';

const WORDS = [
  'Which',
  'token',
  'says',
  'who',
  'the user is',
  'user pool',
  'not',
  'two',
  '3',
  '`code`',
  '**bold**',
  '_weak_',
  'a_b',
  '1.5',
];
const LABELS: readonly ((at: number) => string)[] = [
  (at) => `${at + 1}. `,
  () => '1. ',
  (at) => `${at + 1}) `,
  () => '- ',
  (at) => `- ${letter(at)}) `,
  (at) => `- **${letter(at)}.** `,
  (at) => `${letter(at)}. `,
  (at) => `- ${letter(at).toLowerCase()}. `,
  () => '- [ ] ',
  (at) => `* (${letter(at)}) `,
];

/** A question in a shape that is put together at random: some are of a kind that people write. */
export function question(random: Random): string {
  const count = 1 + random(6);
  const right = random(count + 1);
  const label = pick(LABELS, random);
  const options = Array.from({ length: count }, (_none, at) => {
    const ticked = label(at) === '- [ ] ' && at === right ? '- [x] ' : label(at);
    const text = words(random, 1 + random(5));
    return `${ticked}${at === right && random(6) === 0 ? `**${text}**` : text}${gap(random)}`;
  }).join('');
  return `${start(random)}${words(random, 2 + random(8))}${pick(['?', '', '? (Select TWO.)', ':'], random)}\n${gap(random)}${options}\n${key(random, right)}\n`;
}

function start(random: Random): string {
  const number = String(1 + random(20));
  return pick(
    [
      '### Q1\n\n',
      `### ${number}\n\n`,
      `#### ${number}. `,
      `## Question ${number}\n\n`,
      `**${number}.** `,
      `Q${number}. `,
      `${number}. `,
      '## Questions\n\n### ',
      '> [!question] ',
      '<quiz>\n',
      '### ',
    ],
    random,
  );
}

function key(random: Random, right: number): string {
  const written = pick(
    [String(right + 1), letter(right), `${right + 1}, 2`, letter(right).toLowerCase(), '', words(random, 2)],
    random,
  );
  return pick(
    [
      `<details>\n<summary>Explanation</summary>\n\n${words(random, 9)}\n\n<mark>${written}</mark>\n\n</details>\n`,
      `<details><summary>Answer</summary>\n\n**Answer: ${written}**\n\n${words(random, 5)}\n</details>\n`,
      `**Answer:** ${written}\n`,
      `Correct answer: ${written}\n`,
      `> [!success]- Answer\n> ${written}\n`,
      `#### Answer: ${written}\n\n${words(random, 7)}\n`,
      `<!-- answer: ${written} -->\n`,
      `</quiz>\n`,
      '',
    ],
    random,
  );
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random(15) === 0 ? FRAGMENTS : WORDS, random)).join(' ');
}

function gap(random: Random): string {
  return pick(['\n', '\n', '\n', '\n\n', '\n    ', ' '], random);
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
