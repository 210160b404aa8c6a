import type { Presented } from '../domain/session.ts';
import { type Setting, typeset } from './typeset.ts';

/** What the note says about single options, each under the number that the option has on the screen. */
export function feedbackLines(presented: Presented, setting: Setting): readonly string[] {
  return presented.feedback.flatMap((feedback, shown) => {
    if (feedback === '') return [];
    const lead = `Option ${shown + 1}: `;
    const width = setting.width === undefined ? undefined : Math.max(1, setting.width - lead.length);
    const [first = '', ...rest] = typeset(feedback, { ...setting, width });
    return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(lead.length)}${line}`.trimEnd())];
  });
}
