import type { IBufferCell, IBufferLine } from '@xterm/headless';

/** What opens an address by a click: columns `from` to `to` of a row, `to` not included, as long as they show this text. */
export interface ClickableText {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly url: string;
}

const COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/**
 * A row with the names of its styles around its runs: `[bold blue-bright]Right.[/]`. A bracket of the text itself is
 * written twice. Blanks at the end are left out where they have no style.
 */
export function markedUp(line: IBufferLine, columns: number, links: readonly ClickableText[]): string {
  const live = links.filter(({ from, to, text }) => line.translateToString(true, from, to) === text);
  let marked = '';
  let open = '';
  for (const { text, style } of cellsOf(line, columns, live)) {
    if (style !== open) marked += `${open === '' ? '' : '[/]'}${style === '' ? '' : `[${style}]`}`;
    open = style;
    marked += text.replaceAll('[', '[[');
  }
  return open === '' ? marked.trimEnd() : `${marked}[/]`;
}

function cellsOf(
  line: IBufferLine,
  columns: number,
  links: readonly ClickableText[],
): readonly { text: string; style: string }[] {
  return Array.from({ length: columns }, (_cell, column) => {
    const cell = line.getCell(column);
    // The second half of a wide character has no width.
    if (cell === undefined || cell.getWidth() === 0) return undefined;
    const link = links.find(({ from, to }) => from <= column && column < to);
    const names = link === undefined ? styleOf(cell) : [...styleOf(cell).filter(isOurs), `link=${link.url}`];
    return { text: cell.getChars() || ' ', style: names.join(' ') };
  }).filter((one) => one !== undefined);
}

/** The emulator underlines what opens by a click. */
function isOurs(style: string): boolean {
  return style !== 'underline';
}

function styleOf(cell: IBufferCell): readonly string[] {
  const attributes: readonly (readonly [string, number])[] = [
    ['bold', cell.isBold()],
    ['dim', cell.isDim()],
    ['italic', cell.isItalic()],
    ['underline', cell.isUnderline()],
    ['inverse', cell.isInverse()],
    ['strike', cell.isStrikethrough()],
  ];
  const front = cell.isFgDefault() ? [] : [colourName(cell.isFgRGB(), cell.getFgColor())];
  const back = cell.isBgDefault() ? [] : [`on-${colourName(cell.isBgRGB(), cell.getBgColor())}`];
  return [...attributes.flatMap(([name, on]) => (on === 0 ? [] : [name])), ...front, ...back];
}

/** `cyan`, `blue-bright`, `colour-208` of the 256, or `#8700ff`. */
function colourName(rgb: boolean, colour: number): string {
  if (rgb) return `#${colour.toString(16).padStart(6, '0')}`;
  const name = COLOURS[colour % 8];
  if (name === undefined || colour >= 16) return `colour-${colour}`;
  return colour < 8 ? name : `${name}-bright`;
}
