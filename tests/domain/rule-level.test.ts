import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/domain/diagnostic.ts';
import { parseRuleLevel, ruleLevels, withLevels } from '../../src/domain/rule-level.ts';

const place = { file: '/notes/note.md', line: 7, column: 3 };
const found = [diagnostic('no-key', place, 'what', 'how'), diagnostic('no-explanation', place, 'what', 'how')];
const told = (...words: readonly string[]) =>
  withLevels(found, ruleLevels(words)).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a rule with its level', () => {
  it.each(['off', 'info', 'warning', 'error'])('may be %s', (level) => {
    expect(parseRuleLevel(`no-key=${level}`)).toEqual(['no-key', level]);
  });

  it.each(['', '=', 'no-key', 'no-key=', '=off', 'no-kye=off', 'no-key=OFF', 'no-key=off=off', 'constructor=off'])(
    'is not %j',
    (word) => {
      expect(parseRuleLevel(word)).toBeUndefined();
    },
  );
});

describe('what is told', () => {
  it('is everything with its own severity, where no level is given', () => {
    expect(told()).toEqual(['error no-key', 'info no-explanation']);
  });

  it('leaves out a rule that is off, and no other', () => {
    expect(told('no-key=off')).toEqual(['info no-explanation']);
  });

  it('takes the severity of the level, up and down', () => {
    expect(told('no-key=info', 'no-explanation=error')).toEqual(['info no-key', 'error no-explanation']);
  });

  it('goes by the last level of a rule', () => {
    expect(told('no-key=off', 'no-key=warning')).toEqual(['warning no-key', 'info no-explanation']);
  });
});
