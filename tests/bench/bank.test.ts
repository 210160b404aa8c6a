import { describe, expect, it } from 'vitest';
import { bankNotes } from '../../bench/bank.mjs';
import { SHAPES } from '../../bench/bank-shapes.mjs';
import { answerKey } from '../../src/domain/question.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { sha256 } from '../support/questions.ts';

const BANK = { questions: 405, notes: 20 };
const texts = (seed: number): readonly string[] => [...bankNotes({ ...BANK, seed })].map(({ text }) => text);
const notes = [...bankNotes(BANK)];

describe('a generated bank', () => {
  it('has the same bytes for the same seed, and others for another one', () => {
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });

  it('has as many notes and questions as were asked for, each told once', () => {
    expect(notes).toHaveLength(BANK.notes);
    expect(notes.flatMap(({ contents }) => contents.map(({ number }) => number))).toEqual(
      Array.from({ length: BANK.questions }, (_none, index) => index + 1),
    );
  });

  it('has the same shapes in every ten notes', () => {
    expect(SHAPES).toHaveLength(10);
    expect(new Set(SHAPES).size).toBe(6);
  });

  it('asks what no other question asks', () => {
    const ids = notes.flatMap(({ name, text }) =>
      readNote({ file: `/${name}`, text }, sha256, () => false).questions.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(BANK.questions);
  });

  it.each(notes)('is read as it was meant, and nothing is told of it: $name', ({ name, text, contents }) => {
    const { questions, diagnostics } = readNote({ file: `/${name}`, text }, sha256, () => false);
    expect(diagnostics).toEqual([]);
    expect(questions.map(answerKey)).toEqual(contents.map(({ key }) => key));
    expect(questions.map(({ options }) => options.length)).toEqual(contents.map(({ options }) => options.length));
  });

  it('has 400 to 1,500 bytes a question, in each shape', () => {
    for (const { text, contents } of notes) {
      expect(text.length / contents.length).toBeGreaterThan(400);
      expect(text.length / contents.length).toBeLessThan(1500);
    }
  });
});
