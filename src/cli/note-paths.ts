import { delimiter, resolve } from 'node:path';
import { UserError } from '../domain/user-error.ts';
import { parseTagFilter, type TagFilter, withAnyOf } from '../engine/tag-filter.ts';
import { pathExists } from '../loader/disk.ts';
import type { NoteOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** `--notes`, else the variable, else the setting, else the bundled notes; all absolute. */
export function notePaths({ io, settings }: Setup, named: readonly string[] | undefined): readonly string[] {
  const variable = (io.env['COGNITO_QUIZ_NOTES'] ?? '').split(delimiter).filter((path) => path !== '');
  const given = named ?? (variable.length > 0 ? variable : (settings.notes ?? [io.bundledNotes]));
  const paths = given.map((path) => resolve(io.cwd, path));
  for (const path of paths) {
    if (!pathExists(path))
      throw new UserError(
        `no notes at \`${path}\`, expected a note or a folder of notes`,
        'Check the path. With no notes named, the bundled ones are used.',
      );
  }
  return paths;
}

/** @throws UserError for a tag without a word */
export function filterOf({ tag = [], notTag = [], anyTag }: NoteOptions): TagFilter {
  try {
    const filter = parseTagFilter(tag, notTag);
    return anyTag === undefined ? filter : withAnyOf(filter, anyTag);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError('an empty tag, expected a word', "For example: --tag mfa,sms or --tag '!sms'");
  }
}
