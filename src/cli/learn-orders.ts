import type { Question } from '../domain/question.ts';
import { isForAnyOrder } from '../engine/relabel/shown-question.ts';
import { writeCopy } from '../store/copy-file.ts';
import { bankWithOrders, readBank } from '../store/kept-bank.ts';
import { type BankPlace, MOST_KEPT } from './bank-place.ts';

/**
 * Finds out for which questions of a bank any order of the options will do, and keeps that with it: to read what the texts of one
 * question name takes a start longer than to draw it.
 *
 * @returns steps of a question each
 */
export function* learnOrders({ file, key }: BankPlace): Generator<undefined, void> {
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
    // Where it is open, Windows would put nothing in its place.
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
