import { describe, expect, it } from 'vitest';
import { parseCount, SETTINGS, settingNamed } from '../../src/domain/settings.ts';

describe('parseCount', () => {
  it.each([
    ['1', 1],
    ['20', 20],
    ['007', 7],
  ])('reads %s', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each(['0', '-1', '+1', '1.5', '5abc', '0x10', '1e3', '', ' 1', 'ten', '9999999999'])('refuses %j', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });
});

describe('a setting that is typed', () => {
  it.each([
    ['notes', ['/notes'], ['/notes']],
    ['notes', ['/a', '/b'], ['/a', '/b']],
    ['limit', ['5'], 5],
    ['shuffle', ['false'], false],
    ['shuffle', ['YES'], true],
    ['plain', ['on'], true],
    ['plain', ['off'], false],
    ['once', ['yes'], true],
    ['theme', ['none'], 'none'],
    ['theme', ['AUTO'], 'auto'],
    ['exam-date', ['2027-01-15'], '2027-01-15'],
    ['exam-date', ['2028-02-29'], '2028-02-29'],
    ['rules', ['no-key=off', 'no-explanation=error'], ['no-key=off', 'no-explanation=error']],
  ])('%s takes %j', (name, words, value) => {
    expect(settingNamed(name)?.parse(words)).toEqual(value);
  });

  it.each([
    ['notes', []],
    ['notes', ['']],
    ['limit', ['0']],
    ['limit', ['5', '6']],
    ['limit', []],
    ['shuffle', ['maybe']],
    ['shuffle', ['true', 'false']],
    ['plain', ['1']],
    ['plain', []],
    ['once', ['twice']],
    ['theme', ['purple']],
    ['theme', ['auto', 'none']],
    ['theme', []],
    ['exam-date', ['2027-02-30']],
    ['exam-date', ['2027-1-15']],
    ['exam-date', ['15.01.2027']],
    ['exam-date', ['2027-01-15', '2027-01-16']],
    ['exam-date', []],
    ['rules', []],
    ['rules', ['no-key=loud']],
    ['rules', ['no-key=off', 'no-kye=off']],
  ])('%s refuses %j', (name, words) => {
    expect(settingNamed(name)?.parse(words)).toBeUndefined();
  });
});

describe('a setting that is stored', () => {
  it.each([
    ['notes', ['/a']],
    ['limit', 1],
    ['shuffle', false],
    ['plain', true],
    ['once', false],
    ['theme', 'none'],
    ['exam-date', '2027-01-15'],
    ['rules', ['no-key=info']],
  ])('%s may be %j', (name, value) => {
    expect(settingNamed(name)?.fits(value)).toBe(true);
  });

  it.each([
    ['notes', '/a'],
    ['notes', []],
    ['notes', [1]],
    ['limit', '1'],
    ['limit', 0],
    ['limit', 1.5],
    ['shuffle', 'true'],
    ['plain', null],
    ['once', 1],
    ['theme', 'purple'],
    ['theme', ['none']],
    ['exam-date', '2027-02-30'],
    ['exam-date', 20270115],
    ['rules', 'no-key=info'],
    ['rules', ['no-key']],
    ['rules', [1]],
  ])('%s may not be %j', (name, value) => {
    expect(settingNamed(name)?.fits(value)).toBe(false);
  });
});

describe('settingNamed', () => {
  it('knows every setting by its name and no other', () => {
    const names = [
      'notes',
      'limit',
      'shuffle',
      'once',
      'plain',
      'sureness',
      'new-per-day',
      'theme',
      'exam-date',
      'rules',
    ];
    expect(SETTINGS.map(({ name }) => name)).toEqual(names);
    expect(settingNamed('colour')).toBeUndefined();
    expect(settingNamed('constructor')).toBeUndefined();
  });
});
