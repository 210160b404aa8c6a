import { counted } from './wording.ts';

/** How far something long is. */
export interface BarState {
  /** Of `files`; a part of one counts as a part. */
  readonly read: number;
  readonly files: number;
  readonly questions: number;
}

const BAR = 20;

/** One line without colour: `Reading notes ████████░░░░░░░░░░░░ 4 of 10 files, 310 questions`. No wider than the columns. */
export function progressBar({ read, files, questions }: BarState, columns: number, unicode: boolean): string {
  const [full, empty] = unicode ? ['█', '░'] : ['#', '-'];
  const filled = Math.round(BAR * Math.min(1, files === 0 ? 0 : read / files));
  const bar = full.repeat(filled) + empty.repeat(BAR - filled);
  const figures = `${Math.floor(read)} of ${counted(files, 'file')}, ${counted(questions, 'question')}`;
  const longest = [`Reading notes ${bar} ${figures}`, `Reading notes: ${figures}`, figures, bar];
  return longest.find((line) => line.length < columns) ?? '';
}
