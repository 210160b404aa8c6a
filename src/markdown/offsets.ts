/** 0-based offsets into the text that was parsed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
