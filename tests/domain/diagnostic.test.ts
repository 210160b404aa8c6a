import { describe, expect, it } from 'vitest';
import { diagnostic, isRule, RULES, type Rule } from '../../src/domain/diagnostic.ts';

const place = { file: '/notes/note.md', line: 7, column: 3 };

const ERRORS: readonly Rule[] = [
  'no-key',
  'key-out-of-range',
  'key-twice',
  'key-not-understood',
  'keys-disagree',
  'fewer-than-two-options',
  'too-many-options',
  'options-alike',
  'option-empty',
  'stem-empty',
  'unclosed-details',
  'unclosed-fence',
  'unclosed-comment',
  'conflicting-duplicate',
  'not-utf-8',
  'not-readable',
];
const WARNINGS: readonly Rule[] = [
  'cue-disagrees',
  'every-option-right',
  'front-matter',
  'tags-not-text',
  'id-twice',
  'too-large',
  'image-without-text',
  'unknown-rule',
];
const INFOS: readonly Rule[] = [
  'open-question',
  'no-explanation',
  'explanation-without-link',
  'exact-duplicate',
  'relative-link-missing',
  'empty-note',
];

describe('a diagnostic', () => {
  it.each(ERRORS)('%s is an error: the question is left out, or its key is in doubt', (rule) => {
    expect(diagnostic(rule, place, 'what', 'how').severity).toBe('error');
  });

  it.each(WARNINGS)('%s is a warning', (rule) => {
    expect(diagnostic(rule, place, 'what', 'how').severity).toBe('warning');
  });

  it.each(INFOS)('%s is an info', (rule) => {
    expect(diagnostic(rule, place, 'what', 'how').severity).toBe('info');
  });

  it('carries place, message and hint as they were given', () => {
    expect(diagnostic('no-key', place, 'what', 'how')).toEqual({
      rule: 'no-key',
      severity: 'error',
      place: { file: '/notes/note.md', line: 7, column: 3 },
      message: 'what',
      hint: 'how',
    });
  });

  it('has no severity beside error, warning and info', () => {
    expect([...new Set(Object.values(RULES))].sort()).toEqual(['error', 'info', 'warning']);
  });
});

describe('isRule', () => {
  it('knows the name of a rule from any other word', () => {
    expect(isRule('no-key')).toBe(true);
    expect(isRule('No-Key')).toBe(false);
    expect(isRule('constructor')).toBe(false);
  });
});
