import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type HtmlPiece, scanHtml } from '../../src/markdown/html.ts';

/** A piece in a few characters: `<b>`, `</b>`, `!comment`, or its text. */
function brief(piece: HtmlPiece): string {
  if ('name' in piece) return `<${piece.kind === 'close' ? '/' : ''}${piece.name}>`;
  if (piece.kind === 'comment') return `!${piece.text}${piece.closed ? '' : '…'}`;
  return piece.text;
}

const briefs = (html: string): readonly string[] => scanHtml(html, 0).map(brief);

describe('scanHtml', () => {
  it.each([
    ['tags and the text between them', '<div>a<b>c</b></div>', ['<div>', 'a', '<b>', 'c', '</b>', '</div>']],
    ['names in any case', '<DIV></Div>', ['<div>', '</div>']],
    ['a tag that closes itself', 'a<br/>b<br />', ['a', '<br>', 'b', '<br>']],
    ['the wrong `</br>`', 'a</br>b', ['a', '</br>', 'b']],
    ['a `>` within quotes as part of the tag', '<mark title="a>b">2</mark>', ['<mark>', '2', '</mark>']],
    ['an apostrophe in a quoted value', `<a title="it's">x</a>`, ['<a>', 'x', '</a>']],
    ['a comment', 'a<!-- tags: mfa -->b', ['a', '!tags: mfa', 'b']],
    ['tags in a comment as nothing', '<!-- <mark>2</mark> -->', ['!<mark>2</mark>']],
    ['a comment without end', 'a<!-- b', ['a', '!b…']],
    ['a `<` that opens no tag as text', '1 < 2 and <3', ['1 < 2 and <3']],
    ['a tag that another one cuts off as text', '<mark <b>x', ['<mark ', '<b>', 'x']],
    ['a tag without end as text', 'a<mark', ['a<mark']],
    ['`details>` without its `<` as text', 'details>a</details>', ['details>a', '</details>']],
    ['nothing in an empty text', '', []],
  ])('reads %s', (_what, html, expected) => {
    expect(briefs(html)).toEqual(expected);
  });

  it('keeps the attributes of a tag as they are written', () => {
    expect(scanHtml('<mark style="color:white" hidden>', 0)).toEqual([
      { kind: 'open', name: 'mark', attributes: 'style="color:white" hidden', start: 0, end: 33 },
    ]);
  });

  it('adds the offset to every span', () => {
    expect(scanHtml('a<b>', 10)).toEqual([
      { kind: 'text', text: 'a', start: 10, end: 11 },
      { kind: 'open', name: 'b', attributes: '', start: 11, end: 14 },
    ]);
  });

  it('covers the whole input with pieces, in order and without a gap, whatever it holds', () => {
    const part = fc.oneof(
      fc.constantFrom('<', '>', '</', '<!--', '-->', '/', '=', '"', "'", ' ', '\n', 'a', 'mark', '<mark>', '</mark>'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.nat({ max: 1000 }), (parts, offset) => {
        const html = parts.join('');
        let at = offset;
        for (const piece of scanHtml(html, offset)) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(at);
          if (piece.kind === 'text') expect(piece.text).toBe(html.slice(piece.start - offset, piece.end - offset));
          at = piece.end;
        }
        expect(at).toBe(offset + html.length);
      }),
    );
  });
});

describe('attribute', () => {
  it.each([
    ['in double quotes', 'href="/a b" id="x"', '/a b'],
    ['in single quotes', "id='x' href='/a'", '/a'],
    ['bare', 'href=/a id=x', '/a'],
    ['with blanks around the sign', 'href = "/a"', '/a'],
    ['in any case', 'HREF="/a"', '/a'],
    ['empty', 'href=""', ''],
    ['behind one whose name ends alike', 'data-href="/no" href="/a"', '/a'],
  ])('is found %s', (_how, attributes, value) => {
    expect(attribute(attributes, 'href')).toBe(value);
  });

  it('is undefined where there is none', () => {
    expect(attribute('id="href"', 'href')).toBeUndefined();
    expect(attribute('hreflang="en"', 'href')).toBeUndefined();
  });
});
