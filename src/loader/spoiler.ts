import type { OptionNumber } from '../domain/question.ts';
import { readKey } from './answer-key.ts';
import type { Draft } from './draft.ts';
import { leadOf } from './leads.ts';

/** `(correct)`, `✅`, `<-- answer`: what gives an option away. */
const GIVEAWAY = /\((?:the )?(?:correct|right)(?: answer| option)?\)|[✅✔☑]|(?:<--?|←)\s?(?:correct|right|answer)/iu;

/** Whether the key can be seen before the question is answered: in a line of the stem, or on the right options alone. */
export function spoils({ stem, list }: Pick<Draft, 'stem' | 'list'>, answers: readonly OptionNumber[]): boolean {
  if (/<mark\b/i.test(stem.text) && stem.plain.split('\n').some((line) => saysKey(line, list, answers))) return true;
  const announced = stem.plain.split('\n').some((line) => {
    const lead = leadOf({ text: line });
    return lead?.kind === 'answer' && saysKey(line.slice(lead.from), list, answers);
  });
  const marked = list.options.flatMap(({ text }, index) => (GIVEAWAY.test(text) ? [index + 1] : []));
  return announced || (marked.length > 0 && marked.join() === answers.join());
}

function saysKey(text: string, { options }: Draft['list'], answers: readonly OptionNumber[]): boolean {
  const key = readKey(text, options);
  return key.understood && key.answers.join() === answers.join();
}
