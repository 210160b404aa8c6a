import { isClean } from './clean.ts';

/**
 * The address of a link that may be offered, as it would be opened: http or https, host in punycode.
 *
 * @returns undefined for any other scheme, for control characters, and for an address with a user name: `https://aws.amazon.com@example.net/`
 * leads elsewhere than it seems
 */
export function webAddress(url: string): string | undefined {
  // `new URL` drops newlines and tabs without a word.
  if (!/^https?:/i.test(url) || !(ASCII.test(url) || mayStand(url))) return undefined;
  const parsed = parse(url);
  return parsed?.username === '' && parsed.password === '' ? parsed.href : undefined;
}

/** Letters and signs among which nothing has to be looked for. */
const ASCII = /^[!-~]+$/;

function mayStand(url: string): boolean {
  return isClean(url) && !/[\n\t]/.test(url);
}

/** By trying: once V8 has compiled a caller of `URL.canParse`, Node 20 refuses hosts with letters such as `é` there. */
function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
