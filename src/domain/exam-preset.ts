/** What a real exam gives: how many questions, how many minutes, and how much of it has to be right. */
export interface ExamPreset {
  readonly questions: number;
  readonly minutes: number;
  /** Percent. AWS scales its scores, so a percent is only near to it. */
  readonly pass: number;
}
