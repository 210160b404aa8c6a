import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/cli/annotations.ts';
import { diagnostic, type Rule } from '../../src/domain/diagnostic.ts';

const shown = (file: string): string => file.replace('/notes/', '');
const found = (rule: Rule, message: string, file = '/notes/a.md') =>
  diagnostic(rule, { file, line: 7, column: 3 }, message, 'Mend it.');

describe('an annotation', () => {
  it.each<[Rule, string]>([
    ['no-key', 'error'],
    ['cue-disagrees', 'warning'],
    ['no-explanation', 'notice'],
  ])('of %s is a command %s', (rule, command) => {
    expect(annotation(found(rule, 'What'), shown)).toBe(
      `::${command} file=a.md,line=7,col=3,title=${rule}::What%0AMend it.`,
    );
  });

  it('keeps colons and commas of a message, and escapes its per cent signs', () => {
    expect(annotation(found('no-key', '`100%`, a::b'), shown)).toMatch(/::`100%25`, a::b%0AMend it\.$/);
  });

  it('escapes colons, commas and per cent signs of a file', () => {
    expect(annotation(found('no-key', 'What', '/notes/1: a,b%0A.md'), shown)).toMatch(
      /^::error file=1%3A a%2Cb%250A\.md,line=7/,
    );
  });

  it.each(['\n', '\r\n', '\r'])('cannot be ended by a newline of the note: %j', (newline) => {
    const text = annotation(found('no-key', `a${newline}::error::b`, `/notes/a${newline}b.md`), shown);
    expect(text).not.toMatch(/[\r\n]/);
  });

  it('tells the other place', () => {
    const twice = { ...found('exact-duplicate', 'Copy'), also: { file: '/notes/b.md', line: 9, column: 1 } };
    expect(annotation(twice, shown)).toMatch(/::Copy \(also at b\.md:9\)%0AMend it\.$/);
  });
});
