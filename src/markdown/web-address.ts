import { isClean } from './clean.ts';

/**
 * The address of a link that may be offered, as it would be opened: http or https, host in punycode.
 *
 * @returns undefined for any other scheme, for control characters, and for an address with a user name: `https://aws.amazon.com@example.net/`
 * leads elsewhere than it seems
 */
export function webAddress(url: string): string | undefined {
  // `new URL` drops newlines and tabs without a word.
  if (!/^https?:/i.test(url) || !isClean(url) || /[\n\t]/.test(url) || !URL.canParse(url)) return undefined;
  const { href, username, password } = new URL(url);
  return username === '' && password === '' ? href : undefined;
}
