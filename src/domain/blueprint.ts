/** How an exam is made up: which share of its questions goes to which tag. */
export interface Blueprint {
  /** Shares are weights above 0: they need not come to 100. A tag also covers those nested under it. */
  readonly shares: readonly Share[];
  /** What the exam itself has; what is missing is left to the command line. */
  readonly questions?: number;
  readonly minutes?: number;
  /** Percent. */
  readonly pass?: number;
}

export interface Share {
  readonly tag: string;
  readonly weight: number;
}
