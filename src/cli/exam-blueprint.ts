import { join, resolve } from 'node:path';
import type { Blueprint } from '../domain/blueprint.ts';
import { EXAM_PRESETS, type ExamPreset } from '../domain/exam-preset.ts';
import { readBlueprint } from '../loader/blueprint.ts';
import { pathExists } from '../loader/disk.ts';
import { notePaths } from './note-paths.ts';
import type { ExamOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** A blueprint, and the absolute path of the file that it stands in. */
export interface BlueprintFile extends Blueprint {
  readonly file: string;
}

/**
 * What an exam is made up of: the blueprint that is named, else that of the preset that is named, where a folder of notes
 * has it. Notes of one's own with other tags have none, so they are drawn from as ever.
 *
 * @throws UserError where it cannot be read
 */
export function examBlueprint(setup: Setup, options: ExamOptions): BlueprintFile | undefined {
  const file = options.blueprint === undefined ? presetFile(setup, options) : resolve(setup.io.cwd, options.blueprint);
  return file === undefined ? undefined : { ...readBlueprint(file), file };
}

function presetFile(setup: Setup, { preset, notes }: ExamOptions): string | undefined {
  const named: ExamPreset | undefined = preset && EXAM_PRESETS[preset];
  const name = named?.blueprint;
  if (name === undefined) return undefined;
  return notePaths(setup, notes)
    .map((path) => join(path, 'blueprints', name))
    .find(pathExists);
}
