import type { Link, Option, OptionNumber, OtherPlace, Place, Question, QuestionId } from '../domain/question.ts';
import type { QuestionRows } from './bank-rows.ts';

/** Where questions are kept, by their rows: what the index says of each, and the texts. */
export interface Shelf extends Omit<QuestionRows, 'count' | 'noteAt' | 'placeInNote'> {
  /** As its note has it. Takes time. */
  readonly recordAt: (row: number) => Question;
}

/**
 * A question whose texts are read when they are asked for first: a session starts with thousands of them and shows one. One class
 * for both kinds, as what is built on another one takes twice as long to make.
 */
export class KeptQuestion {
  private readonly shelf: Shelf;
  private readonly row: number;

  constructor(shelf: Shelf, row: number) {
    this.shelf = shelf;
    this.row = row;
  }

  get id(): QuestionId {
    return this.shelf.idAt(this.row);
  }

  get keyFingerprint(): string {
    return this.shelf.keyAt(this.row);
  }

  get place(): Place {
    return this.shelf.placeAt(this.row);
  }

  get tags(): readonly string[] {
    return this.shelf.tagsAt(this.row);
  }

  get alsoAt(): readonly OtherPlace[] {
    return this.shelf.alsoAt(this.row);
  }

  get disputed(): boolean {
    return this.shelf.isDisputed(this.row);
  }

  get shuffle(): boolean {
    return this.shelf.mayShuffle(this.row);
  }

  get anyOrder(): true | undefined {
    return this.shelf.isForAnyOrder(this.row) ? true : undefined;
  }

  get stem(): string {
    return this.shelf.recordAt(this.row).stem;
  }

  get plainStem(): string {
    return this.shelf.recordAt(this.row).plainStem;
  }

  get options(): readonly Option[] {
    return this.shelf.recordAt(this.row).options;
  }

  get explanation(): string {
    return this.shelf.recordAt(this.row).explanation;
  }

  get links(): readonly Link[] {
    return this.shelf.recordAt(this.row).links;
  }

  get kind(): Question['kind'] {
    return this.shelf.isMultiple(this.row) ? 'multiple' : 'single';
  }

  get answer(): OptionNumber {
    const record = this.shelf.recordAt(this.row);
    if (record.kind !== 'single') throw new RangeError('another kind of question');
    return record.answer;
  }

  get answers(): readonly OptionNumber[] {
    const record = this.shelf.recordAt(this.row);
    if (record.kind !== 'multiple') throw new RangeError('another kind of question');
    return record.answers;
  }
}
