import type { RootContent } from 'mdast';
import type { Start } from './block.ts';

/** What a node is seen with when it is asked whether a question starts there. */
export interface Sight {
  readonly nodes: readonly RootContent[];
  readonly index: number;
  readonly source: string;
  /** The question above, where it has not ended. */
  readonly above: Start | undefined;
  /** Options were seen since the question above started. */
  readonly optionsSeen: boolean;
  /** So was its answer, or boxes to tick: what comes next may be another question. */
  readonly answerSeen: boolean;
  /** A heading `Questions` stands above, less deep. */
  readonly underQuestions: boolean;
  /** An answer sheet below holds the keys. */
  readonly keyed: boolean;
}
