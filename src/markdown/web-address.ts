/**
 * The address of a link that may be offered, as it would be opened: http or https, host in punycode.
 *
 * @returns undefined for any other scheme, and for an address with a user name: `https://aws.amazon.com@example.net/`
 * leads elsewhere than it seems
 */
export function webAddress(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { href, username, password } = new URL(url);
  return username === '' && password === '' ? href : undefined;
}
