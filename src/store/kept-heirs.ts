import { readFileSync } from 'node:fs';
import { asQuestionId } from '../domain/identity.ts';
import type { Move } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { checksum } from './checksum.ts';
import { writeCopy } from './copy-file.ts';

/** What was decided of questions that were edited, and a digest of all that it was decided by. */
export interface KeptHeirs {
  readonly basis: string;
  readonly moves: ReadonlyMap<QuestionId, Move>;
}

/** A moved question, what it has become, and the fingerprints of keys before and now, empty where nobody can tell. */
const CELLS = 4;

/** @returns undefined where there is none, or it goes by something else */
export function readHeirs(file: string, basis: string): KeptHeirs['moves'] | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n');
    const [known, ...cells] = text.slice(0, end).split('\n');
    if (known !== basis || sumOf(text.slice(0, end)) !== text.slice(end + 1)) return undefined;
    const moves = new Map<QuestionId, Move>();
    for (let at = 0; at < cells.length; at += CELLS) {
      const [from = '', to = '', was = '', key = ''] = cells.slice(at, at + CELLS).map(decodeURIComponent);
      moves.set(asQuestionId(from), { to: asQuestionId(to), was: was || undefined, key: key || undefined });
    }
    return moves;
  } catch {
    // It is only a copy: whatever is wrong with it, notes and answers have everything.
    return undefined;
  }
}

export function writeHeirs(file: string, { basis, moves }: KeptHeirs, most: number): void {
  const cells = [...moves].flatMap(([from, { to, was = '', key = '' }]) => [from, to, was, key]);
  const text = [basis, ...cells.map(encodeURIComponent)].join('\n');
  writeCopy(file, () => [Buffer.from(`${text}\n${sumOf(text)}`)], most);
}

function sumOf(text: string): string {
  return String(checksum([Buffer.from(text)]));
}
