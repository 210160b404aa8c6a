import { agreeing } from '../../engine/select.ts';
import { tagCounts } from '../../engine/statistics.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { labelled } from '../../terminal/table.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';

/** The tags of the questions, with how many questions each has. */
export async function tags(io: Io, options: NoteOptions): Promise<number> {
  const { questions } = await readQuestions(setUp(io, options), options);
  const counts = tagCounts(agreeing(questions)).slice(0, options.limit);
  if (options.json) {
    printDocument(io, {
      version: 1,
      tags: counts.map(({ tag, questions: tagged }) => ({ tag, questions: tagged.length })),
    });
    return EXIT.ok;
  }
  for (const line of labelled(counts.map(({ tag, questions: tagged }) => [cleanLine(tag), String(tagged.length)])))
    print(io.stdout, line);
  return EXIT.ok;
}
