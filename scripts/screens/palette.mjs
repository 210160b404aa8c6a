/**
 * The colours of a terminal, once on a dark background and once on a light one. Every one of the first sixteen can be read as text on
 * it, but for black on dark and white on light, which terminals use for backgrounds.
 *
 * @typedef {{ readonly background: string, readonly bar: string, readonly edge: string, readonly quiet: string,
 *   readonly text: string, readonly sixteen: readonly string[] }} Palette
 * `bar`, `edge` and `quiet` are for the window around the screen.
 */

/** @type {Readonly<Record<'dark' | 'light', Palette>>} */
export const PALETTES = {
  dark: {
    background: '#15181e',
    bar: '#20242c',
    edge: '#3a414d',
    quiet: '#8b949e',
    text: '#d7dce3',
    // biome-ignore format: two rows of eight
    sixteen: ['#3b424d', '#ff8178', '#74c991', '#e3b341', '#79b8ff', '#d2a8ff', '#56d4dd', '#c9d1d9',
      '#8b949e', '#ffa198', '#8ddb9f', '#f2cc60', '#a5d0ff', '#e2c5ff', '#8be9f0', '#ffffff'],
  },
  light: {
    background: '#ffffff',
    bar: '#f0f2f5',
    edge: '#c9d0d8',
    quiet: '#59636e',
    text: '#1f2328',
    // biome-ignore format: two rows of eight
    sixteen: ['#1f2328', '#b3261e', '#1a7037', '#805500', '#0a58c4', '#7a3fc0', '#0b6a78', '#6e7781',
      '#59636e', '#cf3528', '#1f7a3d', '#8a5d00', '#1563d6', '#8a4ad6', '#0f7384', '#8c959f'],
  },
};

const STEPS = [0, 95, 135, 175, 215, 255];

/**
 * @param {number} index 0 to 255, as in `ESC[38;5;…m`
 * @param {Palette} palette
 * @returns {string} `#rrggbb`
 */
export function indexed(index, palette) {
  const own = palette.sixteen[index];
  if (own !== undefined) return own;
  if (index >= 232) return hex([0, 0, 0].map(() => 8 + 10 * (index - 232)));
  return hex([36, 6, 1].map((unit) => STEPS[Math.floor((index - 16) / unit) % 6] ?? 0));
}

/** @param {readonly number[]} channels red, green and blue, 0 to 255 */
export function hex(channels) {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} colour `#rrggbb` */
export function channelsOf(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/**
 * A colour moved towards another one: how terminals show what is dim.
 *
 * @param {string} colour
 * @param {string} other
 * @param {number} share of the other, 0 to 1
 */
export function mixed(colour, other, share) {
  const towards = channelsOf(other);
  return hex(channelsOf(colour).map((channel, at) => channel + ((towards[at] ?? 0) - channel) * share));
}
