/** Nobody who starts and leaves at once is kept busy with it, nor the first keys. */
const UNTIL_IT_STARTS_MS = 500;
/** Keys wait for no longer. */
const SLICE_MS = 5;

/** Work of short steps that is done while a person reads a screen, in slices, as far as it comes. */
export class Meanwhile {
  readonly #now: () => number;
  #steps: Iterator<unknown> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #slice: NodeJS.Immediate | undefined;

  /** @param now milliseconds of a clock that runs on */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** In place of what was being done. */
  begin(steps: Iterator<unknown>): void {
    this.stop();
    this.#steps = steps;
    this.#timer = setTimeout(() => this.#goOn(steps), UNTIL_IT_STARTS_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#slice);
    this.#steps?.return?.();
    this.#steps = undefined;
  }

  #goOn(steps: Iterator<unknown>): void {
    const until = this.#now() + SLICE_MS;
    while (this.#now() < until) if (steps.next().done === true) return;
    this.#slice = setImmediate(() => this.#goOn(steps));
  }
}
