import type { RootContent } from 'mdast';

/** The part of a note that may be one question. */
export interface QuestionBlock {
  /** Offset where it starts: its heading, list item, or the first line of its stem. */
  readonly start: number;
  /** Plain text of the heading or line that starts it. */
  readonly title: string;
  /** The title only counts, so the stem stands below it. */
  readonly numbered: boolean;
  /** The shape of its start makes it a question; else only its options and key do. */
  readonly sure: boolean;
  /** Offset where the stem starts, behind a number. */
  readonly stemFrom: number;
  /** Its parts; a heading that holds stem is one of them. */
  readonly nodes: readonly RootContent[];
}

/** A place where a question starts. */
export interface Start extends Omit<QuestionBlock, 'nodes'> {
  /** Index of the node. */
  readonly index: number;
  /** What belongs to it at that index: all of the node, some of it, or nothing. */
  readonly within: readonly RootContent[];
  /** Index of the first node behind it that may belong to it. */
  readonly goesOnAt: number;
  /** What stands below a title that asks nothing shows that a question is asked there. */
  readonly asked?: true;
  /** Depth of its heading; 7 where it has none, so that any heading ends it. */
  readonly depth: number;
}
