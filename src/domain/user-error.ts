/** What the person can put right: shown as `error: …` and `hint: …`, never with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string;

  /**
   * @param message what is wrong and what was expected: `no tag "lamda", expected one that the notes have`
   * @param hint what to do about it
   */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
