import type { Looks } from '../terminal/capabilities.ts';
import type { Setup } from './setup.ts';

/** What decides on how things look. */
export function looksOf({ io, settings }: Setup, { color }: { readonly color: boolean }): Looks {
  return { env: io.env, platform: io.platform, noColour: !color, theme: settings.theme };
}
