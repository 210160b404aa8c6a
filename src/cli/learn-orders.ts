import type { Question } from '../domain/question.ts';
import { isForAnyOrder } from '../engine/relabel/shown-question.ts';
import { mayWrite, writeCopy } from '../store/copy-file.ts';
import { bankWithOrders, readBank } from '../store/kept-bank.ts';
import { type BankPlace, MOST_KEPT } from './bank-place.ts';
import type { Io } from './io.ts';
import type { NotesRead } from './read-notes.ts';

/** Nobody who starts and leaves at once is kept busy with it, nor the first keys. */
const SOON_MS = 500;
/** It takes a session more memory than all else. One that has read its notes has taken that already. */
const LATER_MS = 10_000;

/** Has it found out while a person reads, where nobody has yet, for which questions any order of the options will do. */
export function learnMeanwhile(
  io: Pick<Io, 'meanwhile' | 'saveMemory' | 'platform'>,
  { kept, unlearned }: Pick<NotesRead, 'kept' | 'unlearned'>,
): void {
  if (unlearned === undefined) return;
  if (kept === undefined) io.meanwhile(learnOrders(unlearned, io.saveMemory), SOON_MS);
  // What is kept stays open as long as the session, and Windows would put nothing in its place.
  else if (io.platform !== 'win32') io.meanwhile(learnOrders(unlearned, io.saveMemory), LATER_MS);
}

/**
 * Finds out for which questions of a bank any order of the options will do, and keeps that with it: to read what the texts of one
 * question name takes a start longer than to draw it.
 *
 * @returns steps of a question each; the first reads the index, and the last writes the bank
 */
export function* learnOrders({ file, key }: BankPlace, saveMemory: () => void): Generator<undefined, void> {
  if (!mayWrite(file)) return;
  saveMemory();
  // From its file, so that what is found out is of what is kept there.
  const bank = readBank(file, key, true);
  const orders: boolean[] = [];
  try {
    if (bank?.isWhole !== true || bank.knowsOrders) return;
    for (const question of bank.gives.questions) {
      orders.push(isSurelyForAnyOrder(question));
      yield;
    }
  } finally {
    bank?.close();
  }
  writeCopy(file, () => bankWithOrders(bank, orders), MOST_KEPT);
}

/** Not where that takes remark, or fails: then it is found out when the question is shown. */
function isSurelyForAnyOrder(question: Question): boolean {
  try {
    return isForAnyOrder(question);
  } catch {
    return false;
  }
}
