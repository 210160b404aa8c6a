import { clean, cleanLine } from '../markdown/clean.ts';
import { cutColumns } from './break-lines.ts';
import { codeLanguage } from './code-languages.ts';
import type { CodePiece } from './highlight.ts';
import type { Theme } from './theme.ts';

/**
 * Code is never broken at words; a line that does not fit goes on in the next one, behind a mark.
 *
 * @param language what stands behind the fence
 * @param width columns; undefined keeps the fences, for those who listen
 */
export function codeLines(
  { text, language }: { readonly text: string; readonly language: string },
  { theme, width }: { readonly theme: Theme; readonly width: number | undefined },
): readonly string[] {
  // Before it is taken apart and painted: nothing is added to it but colours.
  const code = clean(text).replace(/\t/g, '  ');
  if (width === undefined) return [`\`\`\`${cleanLine(language)}`, ...code.split('\n'), '```'];
  const columns = Math.max(1, width - 2);
  return splitAtLines(piecesOf(code, language, theme)).flatMap((line) => {
    let from = 0;
    return cutColumns(line.map((piece) => piece.text).join(''), columns).map((row, index) => {
      const shown = between(line, from, from + row.length).map((piece) => painted(piece, theme));
      from += row.length;
      return `${index === 0 ? ' ' : theme.dim(theme.symbols.goesOn)} ${shown.join('')}`;
    });
  });
}

/** A piece of code; `code` is one that is not highlighted. */
type Piece = Pick<CodePiece, 'text'> & { readonly role: CodePiece['role'] | 'code' };

function piecesOf(code: string, words: string, { highlight }: Theme): readonly Piece[] {
  const language = codeLanguage(words);
  return (language === undefined ? undefined : highlight?.(code, language)) ?? [{ text: code, role: 'code' }];
}

function painted({ text, role }: Piece, { syntax, codeLine }: Theme): string {
  if (text === '' || role === undefined) return text;
  return role === 'code' ? codeLine(text) : (syntax?.[role](text) ?? text);
}

/** So that no style goes over the end of a line. */
function splitAtLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const { text, role } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, role });
    }
  }
  return lines;
}

/** The part of a line from one offset to another. */
function between(line: readonly Piece[], from: number, to: number): readonly Piece[] {
  let at = 0;
  return line.map(({ text, role }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return { text: part, role };
  });
}
