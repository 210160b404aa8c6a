import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../src/domain/calendar-day.ts';
import { ROOT } from '../support/run-cli.ts';
import { QUESTIONS } from './bundled.ts';

const FILE = join(ROOT, 'docs', 'question-sources.md');

interface Row {
  readonly id: string;
  readonly page: string;
  readonly fact: string;
  readonly lookedUp: string;
}

/** The rows of the table below its head; a bar within a cell has a backslash before it. */
const rows: readonly Row[] = (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => {
    const [, id = '', page = '', fact = '', lookedUp = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { id, page, fact, lookedUp };
  });
const wrong = (isWrong: (row: Row) => boolean): readonly string[] => rows.filter(isWrong).map(({ id }) => id);

describe('the table of sources', () => {
  it('has the fact behind each question', () => {
    const told = new Set(rows.map(({ id }) => id));
    expect(QUESTIONS.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('has no row of a question that is gone', () => {
    const asked = new Set<string>(QUESTIONS.map(({ id }) => id));
    expect(wrong(({ id }) => !asked.has(id))).toEqual([]);
  });

  it('names the page that says so', () => {
    expect(wrong(({ page }) => !URL.canParse(page) || new URL(page).protocol !== 'https:')).toEqual([]);
  });

  it('says it in a sentence', () => {
    expect(wrong(({ fact }) => fact.length < 20)).toEqual([]);
  });

  it('says on which day it was looked up', () => {
    expect(wrong(({ lookedUp }) => !isCalendarDay(lookedUp))).toEqual([]);
  });
});
