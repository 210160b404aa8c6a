/**
 * Whether the registry signed what is installed. Many registries, and every machine without a network, cannot say; only a
 * signature that is wrong fails.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', 'signatures', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32',
});
/** @returns {{ readonly invalid?: readonly { readonly name: string, readonly version: string }[] } | undefined} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
const said = answer();
if (said?.invalid === undefined) console.log('signatures of packages: not checked, as the registry cannot be asked');
else {
  for (const { name, version } of said.invalid) console.log(`wrong signature: ${name} ${version}`);
  console.log(`signatures of packages: ${said.invalid.length} wrong`);
  process.exitCode = said.invalid.length > 0 ? 1 : 0;
}
