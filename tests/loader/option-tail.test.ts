import { describe, expect, it } from 'vitest';
import { optionTexts, readOne } from '../support/note-text.ts';

const options = (...below: readonly [string, string, string]) => {
  const [one, two, behind] = below;
  return optionTexts(readOne(`#### Q7. Which?\n\n- [ ] ${one}\n\n- [x] ${two}\n\n${behind}\n`));
};
const CODE = '```js\ncall();\n```';
const OTHER = '```js\nsend();\n```';

describe('what stands behind the last option', () => {
  it('belongs to it as far as the one above has the like', () => {
    expect(options(`A\n\n${CODE}`, 'B', `${OTHER}\n\nText that explains.`)).toEqual([CODE, OTHER]);
    expect(options('one\n\n![a](a.png)', 'two', '![b](b.png)\n\n![c](c.png)')).toEqual([
      'one\n\n![a](a.png)',
      'two\n\n![b](b.png)',
    ]);
  });

  it('does not belong to it where the one above has nothing', () => {
    expect(options('one', 'two', CODE)).toEqual(['one', 'two']);
    expect(options('one', 'two', 'Text that explains.')).toEqual(['one', 'two']);
  });

  it('does not belong to it where the one above has another kind', () => {
    expect(options(`one\n\n${CODE}`, 'two', '![b](b.png)')).toEqual([`one\n\n${CODE}`, 'two']);
  });
});
