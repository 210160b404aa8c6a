import { spawn } from 'node:child_process';

/** The program that opens an address, with what stands before the address. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the browser: as one argument, never through a shell, and nothing but http and https.
 *
 * @returns why it could not be opened, if it could not
 */
export function openLink(url: string, platform: string): Promise<string | undefined> {
  if (!/^https?:\/\//.test(url)) return Promise.resolve('only http and https are opened');
  const [command, ...before] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) => resolve(code === 0 ? undefined : `${command} ended with ${code}`));
    child.unref();
  });
}
