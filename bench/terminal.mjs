/** A program in a real pseudo-terminal. */

/** Reading a huge bank for the first time takes a while. */
const DEADLINE_MS = 600_000;
const END_MS = 10_000;
/** A frame is over when nothing has come for so long; it is sent in one piece, or in a few at once. */
const QUIET_MS = 20;

/** @typedef {{ readonly columns: number, readonly rows: number }} Size */

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @param {Size} [size]
 */
export async function openTerminal(node, args, env, { columns, rows } = { columns: 80, rows: 24 }) {
  // Not every platform has it.
  const { spawn } = await import('@lydell/node-pty').catch(() => {
    throw new Error('skipped: there are no pseudo-terminals here');
  });
  const startedAt = performance.now();
  const pty = spawn(node, [...args], { cols: columns, rows, env });
  let [text, lastAt, ended] = ['', startedAt, false];
  let heard = () => undefined;
  pty.onData((data) => {
    text += data;
    lastAt = performance.now();
    heard();
  });
  const end = new Promise((resolve) => {
    pty.onExit(() => {
      ended = true;
      heard();
      resolve(undefined);
    });
  });
  return {
    pid: pty.pid,
    /**
     * Waits for what stands in the output, without escape codes.
     *
     * @param {RegExp} what
     * @returns {Promise<number>} milliseconds from the start to the moment when the last of it came
     */
    until: (what) =>
      new Promise((resolve, reject) => {
        const failed = (/** @type {string} */ why) =>
          reject(new Error(`${args.join(' ')} ${why}:\n${text.slice(-2000)}`));
        const deadline = setTimeout(() => failed('took too long'), DEADLINE_MS);
        heard = () => {
          const isThere = what.test(withoutCodes(text));
          if (!isThere && !ended) return;
          clearTimeout(deadline);
          heard = () => undefined;
          if (isThere) resolve(lastAt - startedAt);
          else failed('ended');
        };
        heard();
      }),
    /** @param {string} key @returns {Promise<number>} milliseconds from the key to the last byte of what it draws */
    press: async (key) => {
      text = '';
      const from = performance.now();
      pty.write(key);
      while (text === '' || performance.now() - lastAt < QUIET_MS) {
        if (performance.now() - from > END_MS) throw new Error(`nothing came for ${JSON.stringify(key)}`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return lastAt - from;
    },
    /** @param {string} keys that are pressed, whatever they draw */
    type: (keys) => pty.write(keys),
    /** Ends it: by a key, where one is named, so that it can put away what it has to. */
    end: async (/** @type {string} */ key = '') => {
      if (key !== '') pty.write(key);
      const deadline = setTimeout(() => pty.kill('SIGKILL'), key === '' ? 0 : END_MS);
      await end;
      clearTimeout(deadline);
    },
  };
}

/** @param {string} text */
function withoutCodes(text) {
  return text.replace(/\u001b(?:\[[\d;?]*[A-Za-z]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g, '');
}
