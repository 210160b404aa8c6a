import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { commandText } from '../command-text.ts';
import { diagnosticEntry, questionEntry } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { type Io, print, printAside } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';
import { told } from '../told.ts';

export interface ListOptions extends NoteOptions {
  readonly marked?: boolean;
}

/** The questions that were found in the notes, in the order of the notes. */
export async function list(io: Io, options: ListOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const { notes, questions } = selection;
  const marked = options.marked ? readToday(setup, selection).progress.marked : undefined;
  const wanted = questions.filter(({ id }) => marked === undefined || marked.has(id)).slice(0, options.limit);
  const found = told(notes.diagnostics, setup.settings);
  const shown = perFile((file) => shownPath(file, io.cwd));
  if (options.json) {
    const diagnostics = found.map((diagnostic) => diagnosticEntry(diagnostic, shown));
    printDocument(io, {
      version: 1,
      questions: wanted.map((question) => questionEntry(question, shown)),
      diagnostics,
    });
  } else {
    for (const { id, place, plainStem, tags, disputed } of wanted) {
      const where = cleanLine(`${shown(place.file)}:${place.line}`);
      const notes = [...tags.map(cleanLine), ...(disputed ? ['disputed'] : [])].join(', ');
      print(io.stdout, `${cleanLine(id)}  ${where}  ${cleanLine(plainStem)}${notes === '' ? '' : `  [${notes}]`}`);
    }
  }
  const problems = found.filter(({ severity }) => severity !== 'info').length;
  const left =
    problems === 0 ? '' : `, ${counted(problems, 'problem')}: ${cleanLine(commandText(['lint'], options, io))}`;
  printAside(io, `${counted(wanted.length, 'question')} in ${counted(notes.files, 'note')}${left}`);
  return EXIT.ok;
}

/** What is found for each file once: there are many questions in one. */
function perFile(find: (file: string) => string): (file: string) => string {
  const found = new Map<string, string>();
  return (file) => {
    const text = found.get(file) ?? find(file);
    found.set(file, text);
    return text;
  };
}
