import type { Question } from '../../src/domain/question.ts';
import { explanationNamesOptions } from '../../src/engine/relabel/explanation-references.ts';
import { namesOtherOptions } from '../../src/engine/relabel/option-references.ts';

/** Whether those who look for what the rewriting missed find something in a question that nothing was understood of. */
export function namesOptions({ options, explanation }: Question): boolean {
  return options.some(({ plain }) => namesOtherOptions(plain)) || explanationNamesOptions(explanation, options.length);
}
