/** What the questions of generated banks say: sentences put together at random, about no service that there is. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** @typedef {(below: number) => number} Random a whole number from 0 to `below` - 1 */

/**
 * @typedef {object} Content
 * @property {number} number 1-based, unlike that of any other question of the bank
 * @property {string} situation one sentence, or a few
 * @property {string} asks one sentence with a question mark, which says how many to choose where it is two
 * @property {readonly string[]} options 4 or 5, no two alike
 * @property {readonly number[]} key 1-based, rising: one, or two of every seventh question
 * @property {string} explanation a paragraph with a link
 * @property {string | undefined} table in the stem of every twentieth question
 */

/** @param {number} seed @returns {Random} */
export function randomOf(seed) {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

/** @template T @param {Random} random @param {readonly [T, ...T[]]} list @returns {T} */
export const pick = (random, list) => list[random(list.length)] ?? list[0];

/** @type {readonly [string, ...string[]]} */
const WHO = [
  'A shop with customers in many countries',
  'The team that keeps the billing of a hospital',
  'A maker of games for phones',
  'A bank that moves its reports out of the cellar',
  'A school with more pupils than seats',
  'The operator of a fleet of sensors',
  'A newspaper that is read mostly in the morning',
];
/** @type {readonly [string, ...string[]]} */
const DOES = [
  'stores uploaded pictures in a bucket and resizes them with a function',
  'runs its web servers in two zones behind a load balancer',
  'keeps sessions in a table whose reads are throttled at noon',
  'sends every order through a queue that sometimes delivers twice',
  'has to keep its audit log for seven years without anybody being able to change it',
  'lets mobile clients sign in with the accounts of other companies',
  'copies a database to a second region every night, which takes longer each week',
];
/** @type {readonly [string, ...string[]]} */
const BUT = [
  'Since the last release the error rate has doubled, though nothing was changed in the network.',
  'The bill for data that leaves the region is the largest of all, and nobody knows where it comes from.',
  'A new rule says that `no key` may leave the account, and that each use of one has to be **logged**.',
  'At the peak, requests wait for more than three seconds, while the processors are at 20 percent.',
  'The administrators want to change as little code as possible.',
  'Two engineers may deploy, the others may only _look_ at what is running.',
];
/** @type {readonly [string, ...string[]]} */
const ASKS = [
  'Which change helps with the least effort?',
  'What should be done first?',
  'Which of these meets the requirements at the lowest cost?',
  'What explains this?',
  'Which service or setting is meant for this?',
];
const VERBS = ['Turn on', 'Replace the queue by', 'Put a cache in front of', 'Grant a role to', 'Move the state into'];
/** @type {readonly [string, ...string[]]} */
const THINGS = [
  'a table with on-demand capacity',
  'the `read-only` replica in the second zone',
  'an endpoint inside of the private network',
  'a stream with three shards',
  'the policy of the bucket, with a condition on the **source**',
  'versioning and a lifecycle rule',
  'a scheduled function that runs each night',
];
/** @type {readonly [string, ...string[]]} */
const TAILS = [
  '',
  '',
  '',
  '',
  ', and remove the old one',
  ' for each of the teams',
  ', encrypted with a key of its own that is rotated once a year',
  ' before the traffic of the day begins',
];
/** @type {readonly [string, ...string[]]} */
const BECAUSE = [
  'What is read often and written seldom belongs into a cache, as the table is billed by the read.',
  'A role gives credentials that end by themselves, so nothing has to be rotated or revoked.',
  'Deliveries may come twice, so whoever reads them has to know those that were seen before.',
  'The rule is checked where the request arrives, so it also holds for clients that nobody knows yet.',
  'Copies within a region cost nothing, those between regions are billed by the gigabyte.',
  'An endpoint keeps the traffic within the network, which costs less and needs no gateway.',
];
/** @type {readonly [string, ...string[]]} */
const PAGES = ['quotas', 'security-best-practices', 'how-it-works', 'pricing', 'troubleshooting'];

const TABLE = `| Zone | Requests a second | Share |
|:-----|------------------:|:-----:|
| a    |             1,200 | 60 %  |
| b    |               800 | 40 %  |`;

/**
 * @param {Random} random
 * @param {number} number
 * @returns {Content}
 */
export function contentOf(random, number) {
  const options = VERBS.slice(0, random(3) === 0 ? 5 : 4)
    .map((verb) => ({ text: `${verb} ${pick(random, THINGS)}${pick(random, TAILS)}`, at: random(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ text }) => text);
  const first = 1 + random(options.length);
  const second = 1 + ((first + random(options.length - 1)) % options.length);
  const hasTwo = random(7) === 0;
  const sentences = Array.from({ length: random(3) }, () => pick(random, BUT));
  const reasons = Array.from({ length: 1 + random(2) }, () => pick(random, BECAUSE));
  const link = `https://docs.example.org/guide/${pick(random, PAGES)}.html#part-${number}`;
  return {
    number,
    situation: [`${pick(random, WHO)} ${pick(random, DOES)}, in ${number} parts.`, ...new Set(sentences)].join(' '),
    asks: hasTwo ? `${pick(random, ASKS)} (Select TWO.)` : pick(random, ASKS),
    options,
    key: hasTwo ? [first, second].toSorted((a, b) => a - b) : [first],
    explanation: `${[...new Set(reasons)].join(' ')} See the [guide](${link}).`,
    table: random(20) === 0 ? TABLE : undefined,
  };
}
