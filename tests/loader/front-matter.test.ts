import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFrontMatter } from '../../src/loader/front-matter.ts';
import { FILE, faults, only, read, readOne, written } from '../support/note-text.ts';

const QUESTION = written();

describe('front matter', () => {
  it('is what stands between two lines of three dashes at the start of a note', () => {
    const { data, body, diagnostics } = readFrontMatter('---\ntitle: Cognito\n---\nText\n', FILE);
    expect(data).toEqual({ title: 'Cognito' });
    expect(body).toBe('\n\n\nText\n');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['blanks behind the dashes', '--- \ntags: [aws]\n---\t\n'],
    ['a list of its own lines', '---\ntags:\n- aws\n---\n'],
    ['a text that holds dashes', '---\ntitle: a --- b\ntags: [aws]\n---\n'],
    ['an indented line of dashes in a text', '---\nabout: |\n  ---\n  x\ntags: [aws]\n---\n'],
    ['no newline at its end', '---\ntags: [aws]\n---'],
  ])('may have %s', (_what, text) => {
    expect(read(text)).toMatchObject({ tags: ['aws'], diagnostics: [] });
  });

  it.each([
    ['an empty block', '---\n---\n'],
    ['only comments', '---\n# todo\n---\n'],
    ['only empty lines', '---\n\n\n---\n'],
  ])('may be %s', (_what, text) => {
    expect(readFrontMatter(text, FILE)).toMatchObject({ data: {}, diagnostics: [] });
  });

  it.each([
    ['nothing of the kind', 'Prose.\n\n'],
    ['an empty line before the dashes', '\n---\ntags: [no]\n---\n\n'],
    ['four dashes', '----\n\n'],
    ['a line across the page in parts', '--- ---\n\n'],
    ['TOML', '+++\ntags = ["no"]\n+++\n\n'],
    ['JSON', '{"tags": ["no"]}\n\n'],
  ])('is not there, and nothing is wrong, with %s', (_what, start) => {
    expect(read(start + QUESTION)).toMatchObject({ tags: [], questions: [{}], diagnostics: [] });
  });
});

describe('front matter that cannot be read costs the tags and never a question', () => {
  const huge = `---\ntitle: ${'x'.repeat(16 * 1024)}\ntags: [no]\n---\n\n`;
  const longest = `---\ntags: [yes]\ntitle: ${'x'.repeat(16 * 1024 - 'tags: [yes]\ntitle: '.length)}\n---\n\n`;

  it.each([
    ['no second line of dashes', '---\ntags: [no]\n\n', 1],
    ['a language behind the dashes', '--- yaml\ntags: [no]\n---\n\n', 1],
    ['prose behind the dashes', '--- hello ---\n\n', 1],
    ['the name of an object member behind them', '---constructor\ntags: [no]\n---\n\n', 1],
    ['dashes with text within the block', '---\ntags: [no]\n---y\nz: 1\n---\n\n', 3],
    ['four dashes within the block', '---\ntags: [no]\n----\n---\n\n', 3],
    ['a blank behind the dashes that YAML does not know', '---\u00a0\ntags: [no]\n---\n\n', 1],
    ['a language behind such a blank', '---\u00a0js\ntags: [no]\n---\n\n', 1],
    ['lists that are nested until a parser overflows', `---\ntags: ${'['.repeat(900)}\n---\n\n`, 2],
    ['more than 16 KB', huge, 1],
  ])('%s', (_what, start, line) => {
    const { questions, tags, diagnostics } = read(start + QUESTION);
    expect(only(questions).place.line).toBe(start.split('\n').length);
    expect(tags).toEqual([]);
    expect(only(diagnostics)).toMatchObject({ rule: 'front-matter', severity: 'warning' });
    expect(only(diagnostics).place).toEqual({ file: FILE, line, column: 1 });
  });

  it.each([
    ['prose alone', '---\nprose alone\n---\n\n'],
    ['broken YAML', '---\ntags: [no\n---\n\n'],
    ['an anchor', '---\ntags: &a [no]\n---\n\n'],
    ['an alias that unfolds to itself', '---\ntags: &a [*a]\n---\n\n'],
    ['a YAML tag', '---\ntags: !!js/function no\n---\n\n'],
    ['a field twice', '---\ntags: [no]\ntags: [no]\n---\n\n'],
  ])('%s', (_what, start) => {
    const { questions, tags, diagnostics } = read(start + QUESTION);
    expect(only(questions).place.line).toBe(start.split('\n').length);
    expect(tags).toEqual([]);
    expect(only(diagnostics)).toMatchObject({ rule: 'front-matter', severity: 'warning' });
  });

  it('but a block of exactly 16 KB is read', () => {
    expect(read(longest + QUESTION)).toMatchObject({ tags: ['yes'], diagnostics: [] });
  });

  it('is told each time that the note is read, not only the first time', () => {
    const note = `---\ntags: [no\n---\n\n${QUESTION}`;
    expect(faults(note)).toEqual(faults(note));
    expect(faults(note)).toHaveLength(1);
  });
});

describe('code in front matter', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(['---js', '---javascript', '--- JavaScript', '---JS', '---json', '---coffee'])(
    'is never run: %s',
    (fence) => {
      const ran = vi.fn();
      vi.stubGlobal('cognitoQuizRan', ran);
      const note = `${fence}\n{ tags: [globalThis.cognitoQuizRan()] }\n---\n\n${QUESTION}`;
      expect(faults(note)).toEqual(['1:1 front-matter']);
      expect(readOne(note).tags).toEqual([]);
      expect(ran).not.toHaveBeenCalled();
    },
  );
});

describe('two notes with the same front matter', () => {
  it('share nothing that one could change for the other', () => {
    const text = '---\ntags: [aws]\n---\n';
    expect(readFrontMatter(text, FILE).data['tags']).toEqual(['aws']);
    expect(readFrontMatter(text, FILE).data['tags']).not.toBe(readFrontMatter(text, FILE).data['tags']);
  });
});
