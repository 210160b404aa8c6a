/** The ways in which notes of the wild write questions, each told by what it is given: `docs/note-format.md` names them. */
import { pick } from './bank-content.mjs';

/** @typedef {import('./bank-content.mjs').Content} Content */
/** @typedef {import('./bank-content.mjs').Random} Random */
/** @typedef {{ readonly head: string, readonly question: (content: Content, random: Random, place: number) => string }} Shape `place` is 1-based, within the note */

const letter = (/** @type {number} */ number) => String.fromCharCode(64 + number);
const letters = (/** @type {Content} */ { key }) => key.map(letter).join(', ');
const list = (/** @type {readonly string[]} */ options, /** @type {(number: number) => string} */ mark) =>
  options.map((text, index) => `${mark(index + 1)} ${text}`).join('\n');
const table = (/** @type {Content} */ content) => (content.table === undefined ? '' : `${content.table}\n\n`);

const CODES = /** @type {const} */ ([
  "const parts = new Map([['a', 1]]);\nfor (const [name, count] of parts) {\n  console.log(name, count * PARTS);\n}",
  'function add(list, one) {\n  // Gives a new list.\n  return [...list, one];\n}\nadd([PARTS], 2).length;',
  'async function main() {\n  await Promise.resolve();\n  return PARTS;\n}\nmain().then(console.log);',
]);

/** Numbered options, the key in `<mark>` within `<details>`. @type {Shape} */
const marked = {
  head: '## Questions\n\n',
  question: (content, random, place) => `### Q${place}

<!-- tags: part-${random(20)}, ${pick(random, ['easy', 'medium', 'hard'])} -->

**${content.situation.replaceAll('**', '')}**

${table(content)}**${content.asks}**

${list(content.options, (number) => `${number}.`)}

<details>
<summary>Explanation</summary>
<div>

${content.explanation}

<mark style="color:white">${content.key.join(', ')}</mark>

</div>
</details>
`,
};

/** Letters, and a bold answer behind them. @type {Shape} */
const lettered = {
  head: '',
  question: (content, _random, place) => `## Question ${place}

${content.situation}

${table(content)}${content.asks}

${list(content.options, (number) => `- ${letter(number)}.`)}

**Answer:** ${letters(content)}

**Explanation:** ${content.explanation}

---
`,
};

/** Boxes, with the stem in the heading. @type {Shape} */
const ticked = {
  head: '## Table of contents\n\nEverything is below.\n\n',
  question: (content, random, place) => `#### Q${place}. ${content.situation} ${content.asks}

${table(content)}${list(content.options, (number) => (content.key.includes(number) ? '- [x]' : '- [ ]'))}

${random(2) === 0 ? `[reference](https://docs.example.org/${content.number})` : content.explanation}
`,
};

/** Code, letters with colons, the key in a heading within `<details>`. @type {Shape} */
const coded = {
  head: '',
  question: (content, random, place) => `###### ${place}. What's the output in part ${content.number}?

\`\`\`javascript
${pick(random, CODES).replace('PARTS', String(content.number))}
\`\`\`

${list(
  content.options.map((text, index) => (index < 2 ? `\`${index + content.number}\`` : text)),
  (number) => `- ${letter(number)}:`,
)}

<details><summary><b>Answer</b></summary>
<p>

#### Answer: ${letters(content)}

${content.explanation}

</p>
</details>

---
`,
};

/** A heading that goes on in a second one, the key by position. @type {Shape} */
const headed = {
  head: '',
  question: (content, _random, place) => `#### ${place}. ${content.situation}

#### ${content.asks}

${table(content)}${list(content.options, (number) => `${number}.`)}

<details><summary><b>Answer</b></summary>
<p>

#### Answer ${content.key.join(', ')}

${content.explanation}

</p>
</details>

---
`,
};

/** Lines without bullets, the answer as a bold text or by letters. @type {Shape} */
const spoken = {
  head: '',
  question: (content, _random, place) => `## Question ${place}

${content.situation}

${table(content)}${content.asks}

${list(content.options, (number) => `${letter(number)}.`)}

${content.key.length === 1 ? 'The correct answer is' : 'The correct answers are'} **${content.key.map(letter).join(' and ')}**.

${content.explanation}
`,
};

/** One for each note, over and over: ten notes have the shares of every ten others. @type {readonly [Shape, ...Shape[]]} */
export const SHAPES = [marked, lettered, ticked, coded, marked, ticked, headed, lettered, marked, spoken];
