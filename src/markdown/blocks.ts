/** Text within a line. Raw HTML is gone; `text` is not cleaned yet: that is for the one who draws. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly alt: string; readonly url: string }
  | { readonly type: 'break' };

export interface ListItem {
  /** Whether its box is ticked; undefined where it has none. */
  readonly ticked?: boolean;
  /** Its blocks stand apart in the note. */
  readonly apart: boolean;
  readonly blocks: readonly Block[];
}

export interface Table {
  /** Of each column, where the note says so. */
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[];
  /** The head first. Rows may have fewer cells than it, or more. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** What can be drawn one below the other. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly ListItem[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'footnote'; readonly label: string; readonly blocks: readonly Block[] }
  | ({ readonly type: 'table' } & Table)
  | { readonly type: 'rule' };
