import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { ASCII, BARE, RICH, seen } from '../support/screens.ts';

const at = (markdown: string, width: number | undefined): readonly string[] =>
  typeset(markdown, { theme: BARE, width });
const QUEUES = '| Service | Use |\n|---|---|\n| SQS | queue |\n| SNS | 通知 |';

describe('a table that fits', () => {
  it('is set in columns, by what characters take on the screen, with a line below its head', () => {
    expect(at(QUEUES, 14)).toEqual(['Service  Use', '───────  ─────', 'SQS      queue', 'SNS      通知']);
  });

  it('has a bold head, and keeps the styles of its cells', () => {
    const [head, , row] = typeset('| A | B |\n|---|---|\n| **x** | `y` |', { theme: RICH, width: 40 });
    expect(head).toBe(`${RICH.strong('A')}  ${RICH.strong('B')}`);
    expect(row).toBe(`${RICH.strong('x')}  ${RICH.code('y')}`);
  });

  it('has its line in ASCII too', () => {
    expect(typeset('| A | Be |\n|---|---|\n| c | d |', { theme: ASCII, width: 40 })).toEqual([
      'A  Be',
      '-  --',
      'c  d',
    ]);
  });

  it('has its columns where the note wants them', () => {
    expect(at('| Left | Right | Middle |\n|:--|--:|:-:|\n| a | 1 | b |\n| c | 20 | dd |', 40)).toEqual([
      'Left  Right  Middle',
      '────  ─────  ──────',
      'a         1    b',
      'c        20    dd',
    ]);
  });

  it('keeps lines that the note broke within a cell', () => {
    expect(at('| A | B |\n|---|---|\n| one<br>two | three |\n| four | five |', 40)).toEqual([
      'A     B',
      '────  ─────',
      'one   three',
      'two',
      '',
      'four  five',
    ]);
  });

  it('does not mind rows with a cell too few or too many, nor cells and heads that are empty', () => {
    expect(at('| | B |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |\n| | 5 |', 40)).toEqual(['   B', '─  ─', '1', '2  3', '   5']);
  });
});

describe('a table that is wider than there is room', () => {
  const WIDE = '| Service | Keeps |\n|---|---|\n| SQS | each message until somebody deletes it |\n| SNS | nothing |';

  it('has its widest columns made narrower, their cells wrapped at words, and its rows apart', () => {
    expect(at(WIDE, 29)).toEqual([
      'Service  Keeps',
      '───────  ────────────────────',
      'SQS      each message until',
      '         somebody deletes it',
      '',
      'SNS      nothing',
    ]);
  });

  it('leaves the columns that are narrow already as they are', () => {
    expect(at('| No | First | Second |\n|--:|---|---|\n| 1 | aaaa aaaa aaaa | bbbb bbbb bbbb |', 24)).toEqual([
      'No  First      Second',
      '──  ─────────  ─────────',
      ' 1  aaaa aaaa  bbbb bbbb',
      '    aaaa       bbbb',
    ]);
  });

  it('breaks a word that is longer than a column can be, and no other', () => {
    expect(at('| Name | Value |\n|---|---|\n| queue | arn:aws:sqs:eu-west-1:12 |', 23)).toEqual([
      'Name   Value',
      '─────  ────────────────',
      'queue  arn:aws:sqs:eu-',
      '       west-1:12',
    ]);
  });

  it('is told as lines where words would have to be broken, its rows apart', () => {
    expect(at('| Service | Use |\n|---|---|\n| SQS | queue |\n| SNS | topic |', 13)).toEqual([
      'Service: SQS',
      'Use: queue',
      '',
      'Service: SNS',
      'Use: topic',
    ]);
  });

  it('keeps a style that goes over several lines of a cell within that cell', () => {
    const lines = typeset('| A | B |\n|---|---|\n| **one two three four** | five six seven |', {
      theme: RICH,
      width: 18,
    });
    const [, , ...rows] = lines;
    expect(rows.map(seen)).toEqual(['one two   five six', 'three     seven', 'four']);
    expect(rows[1]).toBe(`${RICH.strong('three')}     seven`);
  });
});

describe('a table that is listened to', () => {
  it('is told cell by cell, each with its head, its rows by their numbers', () => {
    expect(at(QUEUES, undefined)).toEqual([
      'Row 1 of 2',
      'Service: SQS',
      'Use: queue',
      'Row 2 of 2',
      'Service: SNS',
      'Use: 通知',
    ]);
  });

  it.each([
    ['a single row needs no number', '| A | B |\n|---|---|\n| c | d |', ['A: c', 'B: d']],
    ['nor do rows of a single column', '| A |\n|---|\n| c |\n| d |', ['A: c', 'A: d']],
    [
      'cells that are empty or not there say nothing',
      '| A | B |\n|---|---|\n| c |\n| | d |',
      ['Row 1 of 2', 'A: c', 'Row 2 of 2', 'B: d'],
    ],
    ['a cell without a head stands alone', '| | SQS |\n|---|---|\n| Order | kept |', ['Order', 'SQS: kept']],
    ['a head without rows is told', '| A | | B |\n|---|---|---|', ['A, B']],
    ['a cell is one line', '| A |\n|---|\n| one<br>two |', ['A: one two']],
  ])('%s', (_what, markdown, expected) => {
    expect(at(markdown, undefined)).toEqual(expected);
  });
});

it('a table of very many columns and rows is set in a time that a person does not notice', () => {
  const row = `|${' a word |'.repeat(1_000)}\n`;
  const table = `${row}|${'---|'.repeat(1_000)}\n${row.repeat(3)}`;
  for (const width of [30, 100, undefined]) expect(at(table, width).length).toBeGreaterThan(0);
}, 20_000);
