import { hash32 } from '../domain/hash32.ts';
import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';

/** Changes when a note says something else about the key of a question or why; what it asks is in its id. */
export function saidBy({ keyFingerprint, explanation }: Question): string {
  return `${keyFingerprint}-${(hash32(explanation.replace(/\s+/g, ' ')) >>> 0).toString(36)}`;
}

/** Whether a person holds the key to be wrong that the note has now: then no quiz asks the question. */
export function isDisputed(question: Question, { disputes }: Pick<Progress, 'disputes'>): boolean {
  const dispute = disputes.get(question.id);
  return dispute !== undefined && dispute.said === saidBy(question);
}
