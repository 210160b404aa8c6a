/** Where the runs of a bench happen: folders of their own, banks that are written once, nothing of the person's. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBank } from './bank.mjs';

/** A little longer than notes count as just written by their last change, a time that cannot be set. */
const UNTIL_OLD_MS = 3_100;

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BIN = join(ROOT, 'bin', 'cognito-quiz.js');
export const baselineOf = (/** @type {string} */ name) => join(ROOT, 'bench', 'baselines', name);

/** What the person has set for this program, or for how programs look. */
const OF_THE_PERSON =
  /^(?:COGNITO_QUIZ_.*|XDG_.*|NO_COLOR|FORCE_COLOR|COLORTERM|COLORFGBG|TERM_PROGRAM.*|WT_SESSION|ACCESSIBLE|EDITOR|VISUAL|LC_.*)$/;

/** The rest is as a person has it, for both sides: some of it, such as `NODE_EXTRA_CA_CERTS`, costs every start of Node. */
const surroundings = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || OF_THE_PERSON.test(name) ? [] : [[name, value]],
  ),
);

/** @typedef {{ readonly cache: string, readonly data: string, readonly env: Readonly<Record<string, string>> }} Place */

/**
 * @typedef {object} Setting
 * @property {string} node the program that runs both sides
 * @property {(size: import('./sizes.mjs').Size) => string} bank a folder with such a bank
 * @property {() => Place} place without caches and answers
 */

/** @param {string} node @param {string} folder @returns {Setting} */
export function settingIn(node, folder) {
  return {
    node,
    bank: (size) => {
      const bank = join(folder, `bank-${size.questions}-${size.notes}`);
      // `recursive` tells by its result whether it was there.
      if (mkdirSync(bank, { recursive: true }) === undefined) return bank;
      writeBank(bank, size);
      // Until then each start reads them to see whether they are what they were. Those of a person are older.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, UNTIL_OLD_MS);
      return bank;
    },
    place: () => {
      const home = mkdtempSync(join(folder, 'place-'));
      const [cache, data] = [join(home, 'cache'), join(home, 'answers')];
      const env = {
        ...surroundings,
        HOME: home,
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_DATA_HOME: join(home, 'share'),
        XDG_STATE_HOME: join(home, 'state'),
        XDG_CACHE_HOME: cache,
        COGNITO_QUIZ_DATA: data,
        TERM: 'xterm-256color',
        LANG: 'C.UTF-8',
      };
      return { cache, data, env };
    },
  };
}

/** A folder that goes when the process ends. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));
  return folder;
}
