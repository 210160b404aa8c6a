import { askable } from '../../engine/select.ts';
import { tagCounts } from '../../engine/statistics.ts';
import { cleanLine, safeJson } from '../../markdown/clean.ts';
import { pad } from '../../terminal/table.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';

/** The tags of the questions, with how many questions each has. */
export function tags(io: Io, options: NoteOptions): number {
  const { questions } = readQuestions(setUp(io, options), options);
  const counts = tagCounts(askable(questions)).slice(0, options.limit);
  if (options.json) {
    print(
      io.stdout,
      safeJson({ version: 1, tags: counts.map(({ tag, questions: tagged }) => ({ tag, questions: tagged.length })) }),
    );
    return EXIT.ok;
  }
  const width = Math.max(0, ...counts.map(({ tag }) => cleanLine(tag).length));
  for (const { tag, questions: tagged } of counts) print(io.stdout, `${pad(cleanLine(tag), width)}  ${tagged.length}`);
  return EXIT.ok;
}
