/** What a real exam gives: how many questions, how many minutes, and how much of it has to be right. */
export interface ExamPreset {
  readonly questions: number;
  readonly minutes: number;
  /** Percent. AWS scales its scores, so the percent is the scaled pass mark taken as one: only near to it. */
  readonly pass: number;
  /** What it is made up of: a file that a folder of notes may have in `blueprints/`. */
  readonly blueprint?: string;
}

/**
 * Formats of AWS exams as their guides give them (2026): the pass marks are 720, 700 and 750 of 1,000 points. Specialty exams
 * differ among themselves, so they have none. Of the associate exams there is a blueprint of one.
 */
export const EXAM_PRESETS = {
  'aws-associate': { questions: 65, minutes: 130, pass: 72, blueprint: 'developer-associate.yaml' },
  'aws-practitioner': { questions: 65, minutes: 90, pass: 70 },
  'aws-professional': { questions: 75, minutes: 180, pass: 75 },
} as const satisfies Record<string, ExamPreset>;

export type PresetName = keyof typeof EXAM_PRESETS;

export const PRESET_NAMES: readonly string[] = Object.keys(EXAM_PRESETS);

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(EXAM_PRESETS, name);
}
