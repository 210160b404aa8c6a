import type { Heading, RootContent } from 'mdast';
import { plainText, tokensOf } from '../markdown/tokens.ts';
import { spanOf } from '../markdown/tree.ts';
import type { Start } from './block.ts';
import { hasKey } from './evidence.ts';
import { evidenceBelow, fromHeading, isOpenHeading } from './heading-starts.ts';
import { fromItems } from './item-starts.ts';
import { fromParagraph } from './paragraph-starts.ts';
import type { Sight } from './sight.ts';
import { isNumber, numberLength, QUESTIONS_HEADING, saysQuestion } from './titles.ts';

/** Where a question starts, in the order in which it is tried; each row names who writes so. */
const RECOGNISERS: readonly {
  readonly name: string;
  readonly read: (sight: Sight) => readonly Start[];
}[] = [
  // `### Q1`, `### 12`, `## Question 7`: aws-notes, response blocks of practice tests.
  {
    name: 'heading that only counts',
    read: (sight) => fromHeading(sight, (title) => (isNumber(title) ? 'counts' : undefined)),
  },
  // `## Practice Question` over a stem and an answered list: notes on T-SQL, notes on caches, one question each.
  {
    name: 'heading that says question',
    read: (sight) =>
      fromHeading(sight, (title) => (saysQuestion(title) && hasKey(evidenceBelow(sight)) ? 'counts' : undefined)),
  },
  // `#### 2. stem`, `#### Q12. stem`, `### 5 . stem`: cloud-exam-questions, skill-quizzes, azure-notes, javascript-questions.
  {
    name: 'heading with a number and a stem',
    read: (sight) => fromHeading(sight, (title) => (numberLength(title) === undefined ? undefined : 'sure')),
  },
  // Any deeper heading below `## Questions`: the product's own notes, further notes of the author of aws-notes.
  {
    name: 'heading below Questions',
    read: (sight) => fromHeading(sight, () => (sight.underQuestions ? 'sure' : undefined)),
  },
  // `### the whole stem` over boxes or an answered list: azure-notes, the practice tests with `Back to Top`, quizdown.
  {
    name: 'heading over options with a key',
    read: (sight) => fromHeading(sight, (title) => (isOpenHeading(title, evidenceBelow(sight)) ? 'open' : undefined)),
  },
  // `12. stem` with its options within: practitioner-exams, lists of text2qti.
  { name: 'item of a list of questions', read: fromItems },
  // `Q78. stem` without `#`, `**Question 5**`, `**12. stem**`: skill-quizzes, response blocks; Aiken with all on its lines.
  { name: 'paragraph', read: fromParagraph },
];

export function startsAt(sight: Sight): readonly Start[] {
  for (const { read } of RECOGNISERS) {
    const starts = read(sight);
    if (starts.length > 0) return starts;
  }
  return [];
}

export function isQuestionsHeading(node: Heading, source: string): boolean {
  return QUESTIONS_HEADING.test(plainText([node], source));
}

/** The `<details>` (1) and `</details>` (-1) in a node. */
export function detailsTags(node: RootContent, source: string): readonly number[] {
  const { start, end } = spanOf(node);
  if (!/details/i.test(source.slice(start, end))) return [];
  const tags: number[] = [];
  for (const token of tokensOf([node], source)) {
    if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'details') continue;
    tags.push(token.kind === 'open' ? 1 : -1);
  }
  return tags;
}
