import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/markdown/links.ts';

const URL = 'https://docs.example/a';

/** Each link as `text -> address`. */
const links = (markdown: string): readonly string[] => linksOf(markdown).map(({ url, text }) => `${text} -> ${url}`);

describe('a link is found', () => {
  it.each([
    ['in Markdown', `See [Tokens](${URL}).`, `Tokens -> ${URL}`],
    ['with a title', `[Tokens](${URL} "About")`, `Tokens -> ${URL}`],
    ['with code in its text', `[\`GetId\` call](${URL})`, `GetId call -> ${URL}`],
    ['in a list', `- one\n  - [Tokens](${URL})`, `Tokens -> ${URL}`],
    ['to a file beside the note', '[Lambda](../lambda)', 'Lambda -> ../lambda'],
    ['as an autolink', `<${URL}>`, `${URL} -> ${URL}`],
    ['as an address alone', `See ${URL} for more`, `${URL} -> ${URL}`],
    ['as its own text', `[${URL}](${URL})`, `${URL} -> ${URL}`],
    ['by reference', `[Tokens][t]\n\n[t]: ${URL}`, `Tokens -> ${URL}`],
    ['by a reference of one word', `[Tokens]\n\n[tokens]: ${URL}`, `Tokens -> ${URL}`],
    ['in raw HTML', `<a href="${URL}">Tokens</a>`, `Tokens -> ${URL}`],
    ['in raw HTML with tags within', `<a class="x" href='${URL}'><b>ID token</b></a>`, `ID token -> ${URL}`],
    ['in text that stands right behind a tag', `<div>See ${URL} here\n</div>`, `${URL} -> ${URL}`],
    ['in Markdown that a tag made raw', `<div>[Tokens](${URL})\n</div>`, `${URL} -> ${URL}`],
    ['in a link within a link', `[[Tokens](${URL})](${URL})`, `Tokens -> ${URL}`],
    ['with its brackets the wrong way round', `(Tokens)[${URL}]`, `${URL} -> ${URL}`],
  ])('%s', (_how, markdown, expected) => {
    expect(links(markdown)).toEqual([expected]);
  });
});

describe('a bare address ends', () => {
  it.each([
    ['before a stop', `See ${URL}.`, URL],
    ['before a comma', `${URL}, and more`, URL],
    ['before several marks', `${URL}?!:;`, URL],
    ['before the bracket around it', `(see ${URL})`, URL],
    ['before a bracket and a stop', `(see ${URL}).`, URL],
    ['before a quote', `"${URL}"`, URL],
    ['before emphasis that closes', `**${URL}**`, URL],
    ['behind a bracket that it opened', `${URL}_(pool)`, `${URL}_(pool)`],
    ['behind that bracket, before the one around it', `(${URL}_(pool))`, `${URL}_(pool)`],
    ['behind its query and fragment', `${URL}?b=1&c=2#d.`, `${URL}?b=1&c=2#d`],
  ])('%s', (_where, markdown, url) => {
    expect(linksOf(markdown)).toEqual([{ url, text: url }]);
  });
});

describe('no link is found', () => {
  it.each([
    ['in code', `\`${URL}\``],
    ['in a fence', `\`\`\`\n${URL}\n\`\`\``],
    ['in a comment', `<!-- ${URL} -->`],
    ['in an attribute', `<abbr title="${URL}">JWT</abbr>`],
    ['where the reference leads nowhere', '[Tokens][t]'],
    ['in an anchor without address', '<a name="tokens">Tokens</a>'],
    ['in an image', `![Tokens](${URL})`],
    ['where there is no scheme', 'docs.example/a'],
  ])('%s', (_where, markdown) => {
    expect(linksOf(markdown)).toEqual([]);
  });
});

describe('several links', () => {
  it('come in the order of the text, whatever they are written with', () => {
    const markdown = 'https://one.example <a href="https://two.example">two</a> [three](https://three.example)';
    expect(linksOf(markdown).map(({ url }) => url)).toEqual([
      'https://one.example',
      'https://two.example',
      'https://three.example',
    ]);
  });

  it('to one address are one link, with the text that came first', () => {
    expect(links(`[Tokens](${URL}) and [again](${URL}) and ${URL}`)).toEqual([`Tokens -> ${URL}`]);
  });
});
