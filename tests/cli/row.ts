/** A whole run: what is typed, what must come of it. Texts are looked for in the order given. */
export interface Row {
  readonly name: string;
  readonly args: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** Nothing at all may stand on that stream. */
  readonly silent?: 'stdout' | 'stderr';
}
