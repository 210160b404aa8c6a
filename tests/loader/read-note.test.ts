import { describe, expect, it } from 'vitest';
import { faults, key, only, read, readOne, written } from '../support/note-text.ts';

describe('a note', () => {
  it('holds questions among prose, lists and headings that are none', () => {
    const note = [
      '# Amazon Cognito\n\nTwo parts:\n\n1. User pool\n2. Identity pool\n\n### Alternatives\n\n- Keycloak\n',
      `## Questions\n\n${written({ heading: '### Q1' })}`,
      written({ heading: '### Q2', stem: '**Which one lasts longest?**', key: '<mark>3</mark>' }),
      '## Resources\n\n### Community posts\n\n- one\n- two\n',
    ].join('\n');
    expect(read(note).questions.map((question) => [question.plainStem, key(question)])).toEqual([
      ['Which token says who the user is?', [1]],
      ['Which one lasts longest?', [3]],
    ]);
    expect(faults(note)).toEqual([]);
  });

  it('holds questions also without a heading Questions', () => {
    expect(read(`## Exam\n\n${written()}`).questions).toHaveLength(1);
  });

  it('may number its questions anew in each group', () => {
    const note = `## Questions\n\n${written()}## Q11 - Q20\n\n${written({ stem: 'Another?' })}`;
    expect(read(note).questions.map(({ place }) => place.line)).toEqual([3, 24]);
  });

  it('loses one bad question and keeps those around it', () => {
    const bad = written({ heading: '### Q2', stem: 'Bad?', key: '<mark>9</mark>' });
    const note = [written(), bad, written({ heading: '### Q3', stem: 'Good?' })].join('');
    expect(read(note).questions.map(({ plainStem }) => plainStem)).toEqual([
      'Which token says who the user is?',
      'Good?',
    ]);
    expect(faults(note)).toEqual(['34:1 key-out-of-range']);
  });

  it.each(['', '\n', '\ufeff', ' \r\n\t\r\n'])('is told when it has no word: %j', (text) => {
    expect(faults(text)).toEqual(['1:1 empty-note']);
    expect(read(text).questions).toEqual([]);
  });

  it.each(['---\ntags: [aws]\n---\n', '# Notes\n', '<!-- to do -->\n'])('is not told when it has one: %j', (text) => {
    expect(faults(text)).not.toContain('1:1 empty-note');
  });

  it('knows the tags of its front matter and of its questions', () => {
    const note = `---\ntags: [aws]\n---\n\n${written({ explanation: '<!-- tags: mfa -->\n\nhttps://docs.example/a' })}`;
    expect(read(note).tags.toSorted()).toEqual(['aws', 'mfa']);
  });
});

describe('a fence that is never closed', () => {
  it.each([
    ['at its place', '```sh\naws s3 ls\n', '20:1'],
    ['with tildes', '~~~\naws s3 ls\n', '20:1'],
    ['with a shorter line of marks at the end', '````\naws s3 ls\n```\n', '20:1'],
    ['with nothing behind it', '```', '20:1'],
  ])('is told %s', (_what, fence, place) => {
    expect(faults(`${written()}${fence}`)).toEqual([`${place} unclosed-fence`]);
  });

  it('swallows what stands below it, and the note says so', () => {
    const note = `\`\`\`\naws s3 ls\n\n${written()}`;
    expect(read(note).questions).toEqual([]);
    expect(faults(note)).toEqual(['1:1 unclosed-fence']);
  });

  it.each(['```\na\n```', '````\n```\n````', '~~~\n```\n~~~', '```\n```', '    indented', '```\na\n`````'])(
    'is not told of %j',
    (code) => {
      expect(faults(`${written()}${code}\n`)).toEqual([]);
    },
  );
});

describe('a comment that is never closed', () => {
  it('is told at its place, as it swallows what stands below it', () => {
    const note = `${written()}<!-- todo\n\n${written({ heading: '### Q2', stem: 'Lost?' })}`;
    expect(only(read(note).questions).plainStem).toBe('Which token says who the user is?');
    expect(faults(note)).toEqual(['20:1 unclosed-comment']);
  });

  it('is told with its column', () => {
    expect(faults('<div><!-- todo\n\n')).toEqual(['1:6 unclosed-comment']);
  });

  it('is not told of one that is closed; a question that it hides is', () => {
    const note = `<!--\n\n${written({ heading: '### Q0', stem: 'Hidden?' })}\n-->\n\n${written()}`;
    expect(faults(note)).toEqual(['1:1 in-comment']);
    expect(readOne(note).plainStem).toBe('Which token says who the user is?');
  });
});

describe('a note that means harm', () => {
  it('is data: what a terminal obeys stays in the text until it is drawn', () => {
    const { stem, plainStem } = readOne(written({ stem: 'Which \u001b]0;owned\u0007 one?' }));
    expect([stem, plainStem]).toEqual(['Which \u001b]0;owned\u0007 one?', 'Which \u001b]0;owned\u0007 one?']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may call an id, a tag or a label %s', (name) => {
    const note = written({ explanation: `<!-- id: ${name} -->\n<!-- tags: ${name} -->\n\nhttps://docs.example/a` });
    expect(readOne(note)).toMatchObject({ id: name, tags: [name] });
  });
});
