export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type SignalName = (typeof SIGNALS)[number];

/** The session was broken off from outside and stays open. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: SignalName;

  constructor(signal: SignalName) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }

  /** @param signal aborted with the name of the signal as its reason */
  static by({ reason }: AbortSignal): Interrupted {
    return new Interrupted(SIGNALS.find((name) => name === reason) ?? 'SIGINT');
  }
}
