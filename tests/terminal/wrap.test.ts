import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/terminal/wrap.ts';

const chalk = new Chalk({ level: 2 });
const { bold, cyan, italic } = chalk;
const orange = chalk.ansi256(208);
const onBlue = chalk.bgAnsi256(17);

describe('each line has its styles for itself', () => {
  it.each([
    ['one style', bold('one two'), [bold('one'), bold('two')]],
    ['styles within each other', bold(italic('one two')), [bold(italic('one')), bold(italic('two'))]],
    ['a style around one that has ended', bold(`${cyan('one')} two`), [bold(cyan('one')), bold('two')]],
    ['256 colours', orange('one two'), [orange('one'), orange('two')]],
    ['a background', onBlue('one two'), [onBlue('one'), onBlue('two')]],
    ['none after its end', `${bold('one')} two`, [bold('one'), 'two']],
    ['within a word that is longer than a line', cyan('abcdef'), [cyan('abc'), cyan('def')]],
  ])('%s', (_what, text, expected) => {
    expect(wrap(text, 3)).toEqual(expected);
  });
});
