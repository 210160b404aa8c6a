import type { SignalName } from '../terminal/interrupted.ts';

/** Exit status: never a count. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;

const BY_SIGNAL: Readonly<Record<SignalName, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export function exitOf(signal: SignalName): number {
  return BY_SIGNAL[signal];
}
