/** A tag alone on its line that says that Markdown stands within, as Python-Markdown, MkDocs and kramdown have it. */
const OPENING = /^[ \t]{0,3}<(?:div|section|article|center)\b[^<>]*\smarkdown(?:[\s=][^<>]*)?>[ \t]*$/i;
/** Most notes have none on any line. */
const SUCH_TAG = /<(?:div|section|article|center)\b[^<>\n]*\smarkdown/i;
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** CommonMark reads on as raw HTML up to an empty line, so such a tag is made one. Every offset stays. */
export function openMarkdown(text: string): string {
  if (!SUCH_TAG.test(text)) return text;
  let fence = '';
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && fence === '') fence = mark;
    else if (mark?.startsWith(fence) && fence !== '') fence = '';
    return fence === '' && OPENING.test(line) ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}
