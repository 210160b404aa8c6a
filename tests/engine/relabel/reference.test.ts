import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { type Random, randomOf } from '../../../src/engine/random.ts';
import { REFERENCES } from '../../../src/engine/relabel/explanation-references.ts';
import { OPTION_REFERENCES } from '../../../src/engine/relabel/option-references.ts';
import { PINS } from '../../../src/engine/relabel/pins.ts';
import { isSpokenOf } from '../../../src/engine/relabel/reference.ts';
import { pick } from '../../fuzz/pick.ts';

/** So many that each alternative of the longest pattern comes up. */
const TEXTS = 4_000;

/** A text that the pattern may match: what looks ahead or behind is not heeded. */
function textOf(node: AST.Element | AST.Alternative | AST.CharacterClassElement, random: Random): string {
  const of = (one: AST.Element | AST.Alternative | AST.CharacterClassElement): string => textOf(one, random);
  switch (node.type) {
    case 'Alternative':
      return node.elements.map(of).join('');
    case 'Group':
    case 'CapturingGroup':
      return of(pick(node.alternatives, random));
    case 'Quantifier':
      return Array.from({ length: node.min + random(Math.min(node.max - node.min, 2) + 1) }, () =>
        of(node.element),
      ).join('');
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClassRange':
      return String.fromCodePoint(node.min.value + random(node.max.value - node.min.value + 1));
    case 'CharacterSet':
      if ('negate' in node && node.negate) return pick(['"', '(', 'z'], random);
      return { space: ' ', digit: String(random(10)), word: 'z', property: 'z', any: pick([' ', 'z'], random) }[
        node.kind
      ];
    case 'CharacterClass':
      return node.negate ? pick([' ', 'z'], random) : of(pick(node.elements, random));
    case 'Assertion':
      return '';
    default:
      throw new Error(`no text for ${node.type}`);
  }
}

/** Texts that the pattern does match. */
function matchedBy(pattern: RegExp): readonly string[] {
  const random = randomOf(pattern.source);
  const { alternatives } = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  return Array.from(
    { length: TEXTS },
    () => textOf(pick(alternatives, random), random) + pick(['', '.', ' is'], random),
  )
    .flatMap((text) => [text, text.toUpperCase()])
    .filter((text) => pattern.test(text));
}

describe.each([
  { kind: 'what an explanation says of options', references: REFERENCES },
  { kind: 'what an option says of others', references: OPTION_REFERENCES },
  { kind: 'what an option says of all', references: PINS.map((pin) => ({ ...pin, name: pin.language })) },
])('$kind', ({ references }) => {
  it.each(references.map((reference) => ({ name: reference.name, reference })))(
    'has the words that are looked for first: $name',
    ({ reference }) => {
      const texts = matchedBy(reference.pattern());
      expect(texts.length).toBeGreaterThan(TEXTS / 100);
      expect(texts.filter((text) => !isSpokenOf([reference], text)).slice(0, 5)).toEqual([]);
    },
  );
});
