import { resolve } from 'node:path';
import type { JournalEvent } from '../../domain/journal-event.ts';
import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { exportText, importEvents, writeExport } from '../../store/exchange.ts';
import { type JournalRead, readJournalFile } from '../../store/read-journal.ts';
import { counted } from '../../terminal/wording.ts';
import { EXIT } from '../exit.ts';
import { type Io, print, printAside } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { readEvents } from '../read-answers.ts';
import { tellFaults } from '../read-progress.ts';
import { type Setup, setUp, shownPath } from '../setup.ts';

/** All answers in one file, or on stdout where none is named. */
export function progressExport(io: Io, path: string | undefined, options: CommonOptions): number {
  const events = eventsTold(setUp(io, options));
  const text = exportText(events);
  if (path === undefined) {
    io.stdout.write(text);
    return EXIT.ok;
  }
  const file = resolve(io.cwd, path);
  try {
    writeExport(file, text);
  } catch (error) {
    throw new UserError(`not exported: ${messageOf(error)}`, 'Name a file that is not there yet, where you may write.');
  }
  printAside(io, `${counted(text.split('\n').length - 1, 'event')} in ${cleanLine(shownPath(file, io.cwd))}`);
  return EXIT.ok;
}

/** Adds the answers of an exported or copied file; what is known already counts once. */
export function progressImport(io: Io, path: string, options: CommonOptions): number {
  const setup = setUp(io, options);
  const known = eventsTold(setup);
  const read = readOther(resolve(io.cwd, path));
  tellFaults(read.faults, setup);
  const { data } = setup.paths();
  let added: number;
  try {
    added = importEvents(data, io.randomName(), known, read.events);
  } catch (error) {
    throw new UserError(
      `not imported: ${messageOf(error)}`,
      `Check that you may write in ${data}, and that there is space.`,
    );
  }
  print(io.stdout, `${counted(added, 'new event')} of ${counted(read.events.length, 'event')}`);
  return EXIT.ok;
}

function eventsTold(setup: Setup): readonly JournalEvent[] {
  const { events, faults } = readEvents(setup);
  tellFaults(faults, setup);
  return events;
}

function readOther(file: string): JournalRead {
  try {
    return readJournalFile(file);
  } catch (error) {
    throw new UserError(
      `\`${file}\` cannot be read: ${messageOf(error)}`,
      'Name a file that `cognito-quiz progress export` wrote, or a file of another device, answers-NAME.jsonl.',
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
