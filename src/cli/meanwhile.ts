/** Behind each of them keys are heard, and a screen takes some to be drawn. */
const SLICE_MS = 2;

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
  begin(steps: Iterator<unknown>, afterMs: number): void {
    this.stop();
    this.#steps = steps;
    this.#timer = setTimeout(() => this.#goOn(), afterMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#slice);
    this.#steps?.return?.();
    this.#steps = undefined;
  }

  #goOn(): void {
    const until = this.#now() + SLICE_MS;
    while (this.#now() < until) {
      if (this.#steps?.next().done === false) continue;
      // A generator that is done still holds what it worked with.
      this.#steps = undefined;
      return;
    }
    this.#slice = setImmediate(() => this.#goOn());
  }
}
