// Syllables of Hindi and Tamil that may take two columns were taken for characters between which a line may be broken.
import { expect, it } from 'vitest';
import { wrapColumns } from '../../src/terminal/break-lines.ts';

it.each([
  ['Hindi', 'एक हिन्दी', 6, ['एक', 'हिन्दी']],
  ['Tamil', 'ஒரு தமிழ்', 7, ['ஒரு', 'தமிழ்']],
])('A word of %s goes to the next line whole', (_script, text, columns, expected) => {
  expect(wrapColumns(text, columns)).toEqual(expected);
});
