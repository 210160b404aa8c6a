// Bold text with code in it was bold in the next line only if nothing was drawn between, and the bar of a quote is.
import { expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { RICH } from '../support/screens.ts';

it('bold text that goes on in the next line is closed in the first and opened in the second', () => {
  const { dim, strong, code } = RICH;
  expect(typeset('> **use `SQS` not SNS**', { theme: RICH, width: 12 })).toEqual([
    `${dim('│ ')}${strong(`use ${code('SQS')}`)}`,
    `${dim('│ ')}${strong('not SNS')}`,
  ]);
});
