import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { type Background, type Ink, PALETTES, type Palette } from '../../src/terminal/palette.ts';

/** The 16 colours as xterm has them by itself; people may set others. */
const XTERM: Readonly<Record<string, string>> = {
  red: '#cd0000',
  green: '#00cd00',
  yellow: '#cdcd00',
  blue: '#0000ee',
  magenta: '#cd00cd',
  magentaBright: '#ff00ff',
  cyan: '#00cdcd',
  redBright: '#ff0000',
  blueBright: '#5c5cff',
};

const BEHIND: Readonly<Record<Background, readonly string[]>> = {
  dark: ['#000000', '#1e1e1e'],
  light: ['#ffffff', '#fafafa'],
  unknown: ['#000000', '#ffffff'],
};

/** A colour of the cube or of the greys of xterm, which are the same on each terminal. */
function fixed(number: number): string {
  const steps = [0, 95, 135, 175, 215, 255];
  const grey = 8 + 10 * (number - 232);
  const cube = [Math.floor((number - 16) / 36), Math.floor((number - 16) / 6) % 6, (number - 16) % 6];
  const parts = number >= 232 ? [grey, grey, grey] : cube.map((step) => steps[step] ?? 0);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const hexOf = (ink: Ink): string | undefined => (typeof ink === 'number' ? fixed(ink) : XTERM[ink]);

function colourOf(ink: Ink): Color {
  const colour = parse(hexOf(ink) ?? '');
  if (colour === undefined) throw new Error(`${ink} is no colour`);
  return colour;
}

const every = Object.entries(PALETTES).flatMap(([colours, palettes]) =>
  (['dark', 'light', 'unknown'] as const).map((background) => ({ colours, background, palette: palettes[background] })),
);
const inksOf = (palette: Palette): readonly [string, string][] =>
  Object.entries<Ink>({ ...palette, ...palette.syntax, syntax: 'dim' }).flatMap(([role, ink]: [string, Ink]) => {
    const hex = hexOf(ink);
    return hex === undefined ? [] : [[role, hex]];
  });

describe('The palette', () => {
  it.each(every)(
    'of $colours colours for a background that is $background can be read',
    ({ colours, background, palette }) => {
      const least = colours === '16' ? 3.4 : background === 'unknown' ? 4.4 : 4.5;
      for (const [role, hex] of inksOf(palette)) {
        for (const behind of BEHIND[background]) {
          expect(wcagContrast(hex, behind), `${role} ${hex} on ${behind}`).toBeGreaterThanOrEqual(least);
        }
      }
    },
  );

  it.each(every)(
    'of $colours colours for a background that is $background tells right from wrong also for the colour-blind',
    ({ palette }) => {
      const [right, wrong] = [colourOf(palette.right), colourOf(palette.wrong)];
      const apart = differenceEuclidean('lab');
      for (const filter of [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)]) {
        expect(apart(filter(right), filter(wrong))).toBeGreaterThan(50);
      }
      expect(new Set([palette.right, palette.wrong, palette.accent]).size).toBe(3);
      // Else code looks like the option under the cursor.
      expect(palette.code).not.toBe(palette.accent);
    },
  );

  it('has names only of colours that people set themselves, and numbers only of fixed ones', () => {
    for (const { colours, palette } of every) {
      const { syntax, ...others } = palette;
      for (const ink of [...Object.values(others), ...Object.values(syntax)]) {
        if (colours === '16') expect(typeof ink).toBe('string');
        else expect(ink).toBeGreaterThanOrEqual(16);
      }
    }
  });
});
