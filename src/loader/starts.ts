import type { Heading } from 'mdast';
import { plainText } from '../markdown/tokens.ts';
import type { Start } from './block.ts';
import { hasKey } from './evidence.ts';
import { evidenceBelow, fromHeading, type HeadingJudge, isOpenHeading } from './heading-starts.ts';
import { fromItems } from './item-starts.ts';
import { fromParagraph } from './paragraph-starts.ts';
import type { Sight } from './sight.ts';
import { isNumber, numberLength, QUESTIONS_HEADING, saysQuestion } from './titles.ts';

/** Headings that start a question, in the order in which they are tried; each row names who writes so. */
const HEADINGS: readonly HeadingJudge[] = [
  // `### Q1`, `### 12`, `## Question 7`: aws-notes, response blocks of practice tests.
  {
    name: 'heading that only counts',
    judge: (title) => (isNumber(title) ? 'counts' : undefined),
  },
  // `## Practice Question` over a stem and an answered list: notes on T-SQL, notes on caches, one question each.
  {
    name: 'heading that says question',
    judge: (title, sight) => (saysQuestion(title) && hasKey(evidenceBelow(sight)) ? 'counts' : undefined),
  },
  // `#### 2. stem`, `#### Q12. stem`, `### 5 . stem`: cloud-exam-questions, skill-quizzes, azure-notes, javascript-questions.
  {
    name: 'heading with a number and a stem',
    judge: (title) => (numberLength(title) === undefined ? undefined : 'sure'),
  },
  // Any deeper heading below `## Questions`: the product's own notes, further notes of the author of aws-notes.
  {
    name: 'heading below Questions',
    judge: (_title, { underQuestions }) => (underQuestions ? 'sure' : undefined),
  },
  // `### the whole stem` over boxes or an answered list: azure-notes, the practice tests with `Back to Top`, quizdown.
  {
    name: 'heading over options with a key',
    judge: (title, sight) => (isOpenHeading(title, evidenceBelow(sight)) ? 'open' : undefined),
  },
];

/** Where questions start: at a heading, a paragraph, or items of a list. */
export function startsAt(sight: Sight): readonly Start[] {
  const node = sight.nodes[sight.index];
  switch (node?.type) {
    case 'heading':
      return fromHeading(node, sight, HEADINGS);
    case 'list':
      // `12. stem` with its options within: practitioner-exams, lists of text2qti.
      return fromItems(node, sight);
    case 'paragraph':
      // `Q78. stem` without `#`, `**Question 5**`, `**12. stem**`: skill-quizzes, response blocks; Aiken with all on its lines.
      return fromParagraph(node, sight);
    default:
      return [];
  }
}

export function isQuestionsHeading(node: Heading, source: string): boolean {
  return QUESTIONS_HEADING.test(plainText([node], source));
}
