/** A program with its arguments, to be started without a shell. */
export interface EditorCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** How an editor is told the line, by the name of its program; `wait` is what makes a window wait until it is closed. */
const EDITORS: readonly {
  readonly name: RegExp;
  readonly at: (file: string, line: number) => readonly string[];
  readonly wait?: string;
}[] = [
  {
    name: /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/,
    at: (file, line) => ['--goto', `${file}:${line}`],
    wait: '--wait',
  },
  { name: /^(?:subl|zed|zeditor)$/, at: (file, line) => [`${file}:${line}`], wait: '--wait' },
  { name: /^(?:hx|helix)$/, at: (file, line) => [`${file}:${line}`] },
  { name: /^mate$/, at: (file, line) => ['--line', String(line), file], wait: '--wait' },
  { name: /^(?:notepad|gedit|kate|open|xdg-open)$/, at: (file) => [file] },
];

/** What vi, nano, emacs, micro, kak and joe have in common. */
const atLine = (file: string, line: number): readonly string[] => [`+${line}`, file];

/**
 * The command that opens a note at a line: `$VISUAL`, else `$EDITOR`, which may have arguments and quotes.
 *
 * @param file absolute
 * @returns undefined where neither is set
 */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand | undefined {
  const [command, ...given] = wordsOf(env['VISUAL']?.trim() || env['EDITOR']?.trim() || '');
  if (command === undefined) return undefined;
  const name = (command.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
  const editor = EDITORS.find((one) => one.name.test(name));
  const wait =
    editor?.wait === undefined || given.some((word) => word === editor.wait || word === '-w') ? [] : [editor.wait];
  return { command, args: [...given, ...wait, ...(editor?.at ?? atLine)(file, line)] };
}

/** Words as a shell splits them, quotes taken off. Nothing is replaced, and nothing is run. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
