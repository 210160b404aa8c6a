/** The form in which two tags are compared. Upper case first, as `ß` and `SS` meet only there. */
export function foldTag(tag: string): string {
  return tag.normalize('NFC').trim().toUpperCase().toLowerCase();
}

/** A tag also covers those nested under it: `aws` covers `aws/cognito`. Both are folded. */
export function covers(tag: string, other: string): boolean {
  return other === tag || other.startsWith(`${tag}/`);
}
