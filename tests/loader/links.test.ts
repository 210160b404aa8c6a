import { describe, expect, it } from 'vitest';
import { resolveLinks } from '../../src/loader/links.ts';
import { only } from '../support/note-text.ts';

const FILE = '/notes/aws/cognito.md';

/** What becomes of one address, where these files are there. */
const resolved = (url: string, there: readonly string[] = []) =>
  resolveLinks([{ url, text: 'text' }], FILE, (path) => there.includes(path));

describe('a web link', () => {
  it.each([
    ['https://docs.example/a', 'https://docs.example/a'],
    ['http://docs.example/a?b=1#c', 'http://docs.example/a?b=1#c'],
    ['HTTPS://Docs.Example/A', 'https://docs.example/A'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://docs.example/"$(run)`', 'https://docs.example/%22$(run)%60'],
  ])('to %j is offered as %j, the form in which it would be opened', (url, target) => {
    expect(resolved(url)).toEqual({ links: [{ kind: 'web', target, text: 'text' }], missing: [] });
  });
});

describe('an address that is never offered', () => {
  it.each([
    ['javascript:alert(1)'],
    ['https://docs.example/a\u001b[0m'],
    ['https://docs.example/\u202egpj.exe'],
    ['https://docs.\nexample/'],
    ['JavaScript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['ssh:-oProxyCommand=run'],
    ['vscode://file/etc/passwd'],
    ['mailto:a@docs.example'],
    ['C:\\notes\\a.md'],
    ['//docs.example/a'],
    ['\\\\server\\share'],
    ['https://user:secret@docs.example/'],
    ['https://user@docs.example/'],
    ['https://:secret@docs.example/'],
    ['https://'],
    ['http://[broken'],
    ['#tokens'],
    ['?a=1'],
    [''],
  ])('%j', (url) => {
    const everywhere = resolveLinks([{ url, text: 'text' }], FILE, () => true);
    expect(everywhere).toEqual({ links: [], missing: [] });
  });
});

describe('a link to a file beside the note', () => {
  it.each([
    ['sns.md', '/notes/aws/sns.md'],
    ['./sns.md', '/notes/aws/sns.md'],
    ['../lambda.md', '/notes/lambda.md'],
    ['../lambda', '/notes/lambda.md'],
    ['../lambda/', '/notes/lambda.md'],
    ['../lambda', '/notes/lambda/index.md'],
    ['../lambda/', '/notes/lambda/_index.md'],
    ['sns.md#fifo', '/notes/aws/sns.md'],
    ['sns?a=1#fifo', '/notes/aws/sns.md'],
    ['img/flow.png', '/notes/aws/img/flow.png'],
  ])('%s leads to %s', (url, target) => {
    expect(resolved(url, [target])).toEqual({ links: [{ kind: 'note', target, text: 'text' }], missing: [] });
  });

  it('takes the nearest of several files', () => {
    const there = ['/notes/lambda/_index.md', '/notes/lambda/index.md', '/notes/lambda.md'];
    expect(only(resolved('../lambda', there).links).target).toBe('/notes/lambda.md');
    expect(only(resolved('../lambda', there.slice(0, 2)).links).target).toBe('/notes/lambda/index.md');
  });

  it('that is not there is told as it is written', () => {
    expect(resolved('../lambda#limits', ['/notes/lambda.txt'])).toEqual({ links: [], missing: ['../lambda#limits'] });
  });
});

it('links keep their order, whatever their kind', () => {
  const raw = ['a.md', 'https://docs.example/', 'javascript:x', 'b.md'].map((url) => ({ url, text: url }));
  const { links } = resolveLinks(raw, FILE, () => true);
  expect(links.map(({ text }) => text)).toEqual(['a.md', 'https://docs.example/', 'b.md']);
});
