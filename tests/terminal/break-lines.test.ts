import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { cutColumns, wrapColumns } from '../../src/terminal/break-lines.ts';

const chalk = new Chalk({ level: 2 });

describe('Wrapping', () => {
  it.each([
    ['breaks at blanks, and leaves those out', 'a user pool', 6, ['a user', 'pool']],
    ['keeps several blanks within a line', 'a  b', 6, ['a  b']],
    ['leaves blanks at the ends out', '  a b  ', 6, ['a b']],
    [
      'breaks a word only when it is longer than a line, and starts it on one',
      'an identity',
      6,
      ['an', 'identi', 'ty'],
    ],
    [
      'cuts an address behind a sign',
      'https://docs.aws.amazon.com/cognito/a',
      18,
      ['https://docs.aws.', 'amazon.com/', 'cognito/a'],
    ],
    ['but not where most of the line would be empty', 'a/bcdefghijk', 8, ['a/bcdefg', 'hijk']],
    ['goes on behind the rest of a long word', 'identity pool', 10, ['identity', 'pool']],
    ['keeps the breaks that are there', 'a\nb', 6, ['a', 'b']],
    ['keeps an empty line', 'a\n\nb', 6, ['a', '', 'b']],
    ['breaks between characters of a script without blanks', '日本語の選択肢', 6, ['日本語', 'の選択', '肢']],
    ['fills a line with them behind a word of another script', 'AWSの選択肢', 7, ['AWSの選', '択肢']],
    ['begins no line with a full stop', '日本語。選択', 6, ['日本', '語。選', '択']],
    ['ends no line with a bracket that opens', '日本「選択」', 6, ['日本', '「選', '択」']],
    ['does not take a character of several parts apart', 'xx👍🏽', 4, ['xx', '👍🏽']],
  ])('%s', (_rule, text, columns, expected) => {
    expect(wrapColumns(text, columns)).toEqual(expected);
  });
});

describe('Cutting', () => {
  it.each([
    ['breaks just where a line is full', 'let a = 1;', 4, ['let ', 'a = ', '1;']],
    ['keeps blanks at the beginning', '    return', 8, ['    retu', 'rn']],
    ['does not cut a wide character in half', 'a日本', 4, ['a日', '本']],
    ['puts what is wider than a line on one of its own', '日本', 1, ['日', '本']],
  ])('%s', (_rule, text, columns, expected) => {
    expect(cutColumns(text, columns)).toEqual(expected);
  });
});

describe('A style that goes over a break', () => {
  it.each([
    ['is closed and opened again', chalk.bold('one two'), [chalk.bold('one'), chalk.bold('two')]],
    ['of the 256 colours, too', chalk.ansi256(75)('one two'), [chalk.ansi256(75)('one'), chalk.ansi256(75)('two')]],
    [
      'stays within another one',
      chalk.bold(`one ${chalk.cyan('two')}`),
      [chalk.bold('one'), chalk.bold(chalk.cyan('two'))],
    ],
    [
      'keeps both of two',
      chalk.bold(chalk.cyan('one two')),
      ['\u001b[1m\u001b[36mone\u001b[39m\u001b[22m', '\u001b[1m\u001b[36mtwo\u001b[39m\u001b[22m'],
    ],
    ['that ended before it is not opened again', `${chalk.bold('one')} two`, [chalk.bold('one'), 'two']],
    [
      'of a link, too',
      '\u001b]8;;https://a.example\u0007one two\u001b]8;;\u0007',
      ['\u001b]8;;https://a.example\u0007one\u001b]8;;\u0007', '\u001b]8;;https://a.example\u0007two\u001b]8;;\u0007'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(wrapColumns(text, 3)).toEqual(expected);
  });
});
