/** What a real exam gives: how many questions, how many minutes, and how much of it has to be right. */
export interface ExamPreset {
  readonly questions: number;
  readonly minutes: number;
  /** Percent. AWS scales its scores, so the percent is the scaled pass mark taken as one: only near to it. */
  readonly pass: number;
}

/**
 * Formats of AWS exams, as their pages on aws.amazon.com/certification have them: 65 questions in 130 minutes and 720 of
 * 1,000 points for associates, 65 in 90 and 700 for practitioners, 75 in 180 and 750 for professionals, 65 in 170 and 750
 * for specialties.
 */
export const EXAM_PRESETS = {
  'aws-associate': { questions: 65, minutes: 130, pass: 72 },
  'aws-practitioner': { questions: 65, minutes: 90, pass: 70 },
  'aws-professional': { questions: 75, minutes: 180, pass: 75 },
  'aws-specialty': { questions: 65, minutes: 170, pass: 75 },
} as const satisfies Record<string, ExamPreset>;

export type PresetName = keyof typeof EXAM_PRESETS;

export const PRESET_NAMES: readonly string[] = Object.keys(EXAM_PRESETS);

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(EXAM_PRESETS, name);
}
