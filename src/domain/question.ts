/** 1-based place of an option as the note lists it. Shuffling changes what is shown, never this number. */
export type OptionNumber = number & { readonly __brand: 'OptionNumber' };

/** What a question asks, as 16 characters: see `identity.ts`. Survives moving, renumbering and reordering. */
export type QuestionId = string & { readonly __brand: 'QuestionId' };

/** Where something stands: line and column are 1-based and count in the file itself, front matter included. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Option {
  /** What the note calls it: `3`, `B`. The key and the explanation may use this name. */
  readonly label: string;
  /** Markdown source without the label. */
  readonly text: string;
  /** Its words without markup: what identity and lists go by. */
  readonly plain: string;
  /** Names the option in the journal, so that an answer survives reordering. */
  readonly fingerprint: string;
  /** What the note says to the one who chose it, as Markdown source; empty when it says nothing. */
  readonly feedback: string;
}

/**
 * A link of an explanation. `web` is http or https, without user name and password; `note` leads to a file beside the
 * note, `target` is its absolute path. Links of any other kind are never offered.
 */
export type Link =
  | { readonly kind: 'web'; readonly target: string; readonly text: string }
  | { readonly kind: 'note'; readonly target: string; readonly text: string };

/** A further place of the same question, with that place's own key. */
export interface OtherPlace {
  readonly place: Place;
  readonly answers: readonly OptionNumber[];
}

interface Asked {
  readonly id: QuestionId;
  /** The note gives the id; else it follows from what is asked. */
  readonly named?: true | undefined;
  /** Changes when the right options change, and only then. */
  readonly keyFingerprint: string;
  /** The heading, or the first line of the stem where there is none. */
  readonly place: Place;
  /** Markdown source, like every text here. */
  readonly stem: string;
  /** The words of the stem without markup, blocks as lines. */
  readonly plainStem: string;
  readonly options: readonly Option[];
  /** As the notes spell them, each once. */
  readonly tags: readonly string[];
  /** Empty when the note gives none. */
  readonly explanation: string;
  readonly links: readonly Link[];
  readonly alsoAt: readonly OtherPlace[];
  /** Its places give different keys, so no quiz asks it until the notes agree. */
  readonly disputed: boolean;
  /** Whether its options may be shown in another order; a note can switch that off. */
  readonly shuffle: boolean;
  /** Nothing that it says depends on the order of its options. Undefined where nobody has read its texts for that. */
  readonly anyOrder?: true | undefined;
}

export interface SingleChoice extends Asked {
  readonly kind: 'single';
  readonly answer: OptionNumber;
}

export interface MultipleChoice extends Asked {
  readonly kind: 'multiple';
  /** Two or more, ascending. */
  readonly answers: readonly OptionNumber[];
}

export type Question = SingleChoice | MultipleChoice;

/** The right options, ascending; all of them and no other make an answer right. */
export function answerKey(question: Question): readonly OptionNumber[] {
  switch (question.kind) {
    case 'single':
      return [question.answer];
    case 'multiple':
      return question.answers;
  }
}

/** @throws RangeError for what cannot be a place in a list: a bug in the caller */
export function optionNumber(value: number): OptionNumber {
  if (!isOptionNumber(value)) throw new RangeError(`${value} is no option number`);
  return value;
}

function isOptionNumber(value: number): value is OptionNumber {
  return Number.isInteger(value) && value >= 1;
}

/** Letters `a` to `l` name options on the screen, so there can be no more than these. */
export const MOST_OPTIONS = 12;

/** The link that opens by a key: the first one that leads to the web. */
export function firstLink({ links }: Pick<Question, 'links'>): Extract<Link, { kind: 'web' }> | undefined {
  return links.find((link): link is Extract<Link, { kind: 'web' }> => link.kind === 'web');
}
