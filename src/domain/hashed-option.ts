import { type Hash, optionFingerprint } from './identity.ts';
import type { Option } from './question.ts';

/** An option that finds its fingerprint when it is asked for it: a bank has thousands of options, and a session names few. */
export class HashedOption implements Option {
  readonly label: string;
  readonly text: string;
  readonly plain: string;
  readonly feedback: string;
  readonly #hash: Hash;
  #fingerprint: string | undefined;

  constructor(label: string, text: string, plain: string, feedback: string, hash: Hash) {
    this.label = label;
    this.text = text;
    this.plain = plain;
    this.feedback = feedback;
    this.#hash = hash;
    this.#fingerprint = undefined;
  }

  get fingerprint(): string {
    this.#fingerprint ??= optionFingerprint(this.plain, this.#hash);
    return this.#fingerprint;
  }
}
