/**
 * The smallest note that is found to break the same rule by leaving lines, then characters out.
 *
 * @param breaks whether a note still breaks it
 * @param most how often that may be asked
 */
export function shrink(text: string, breaks: (text: string) => boolean, most = 400): string {
  let asked = 0;
  const without = (parts: readonly string[], joint: string): readonly string[] => {
    let rest = parts;
    for (let size = Math.ceil(rest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < rest.length; ) {
        const fewer = [...rest.slice(0, at), ...rest.slice(at + size)];
        asked += 1;
        if (asked > most) return rest;
        if (breaks(fewer.join(joint))) rest = fewer;
        else at += size;
      }
    }
    return rest;
  };
  const lines = without(text.split('\n'), '\n').join('\n');
  return without([...lines], '').join('');
}
