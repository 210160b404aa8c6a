import type { OptionNumber } from '../domain/question.ts';
import { matchesIn } from '../markdown/matches.ts';
import { readKey } from './answer-key.ts';
import type { Draft } from './draft.ts';
import { leadOf } from './leads.ts';

/** `(correct)`, `✅`, `<-- answer`: what gives an option away. */
const GIVEAWAY = /\((?:the )?(?:correct|right)(?: answer| option)?\)|[✅✔☑]|(?:<--?|←)\s?(?:correct|right|answer)/iu;

/** Each has one of these. */
const MAY_GIVE_AWAY = /[(✅✔☑<←]/u;

/** A mark in what is asked with signs of a key: a word in it is only stressed. */
const MARK = /<mark\b[^<>]{0,200}>([^<>]{1,40})<\/mark>/giu;
const WORD = /\p{L}{2}/u;

/** Whether the key can be seen before the question is answered: in the stem, or on the right options alone. */
export function spoils({ stem, list }: Pick<Draft, 'stem' | 'list'>, answers: readonly OptionNumber[]): boolean {
  const says = (text: string): boolean => saysKey(text, list, answers);
  const marks = /<mark\b/i.test(stem.text) ? matchesIn(MARK, stem.text).map(([, said = '']) => said) : undefined;
  if (marks !== undefined && stem.plain.split('\n').some(says)) return true;
  if (marks?.some((said) => !WORD.test(said) && says(said))) return true;
  const announces = (text: string): boolean => {
    const lead = leadOf(text);
    return lead?.kind === 'answer' && says(text.slice(lead.from));
  };
  const announced = stem.plain.split('\n').some((line) => saidIn(line).some(announces));
  const marked = list.options.flatMap(({ text }, index) =>
    MAY_GIVE_AWAY.test(text) && GIVEAWAY.test(text) ? [index + 1] : [],
  );
  return announced || (marked.length > 0 && marked.join() === answers.join());
}

const IN_BRACKETS = /[([]([^()[\]]{1,60})[)\]]/gu;

/** A line, and what it has in brackets. */
function saidIn(line: string): readonly string[] {
  if (!/[([]/.test(line)) return [line];
  return [line, ...matchesIn(IN_BRACKETS, line).map(([, said = '']) => said)];
}

function saysKey(text: string, { options }: Draft['list'], answers: readonly OptionNumber[]): boolean {
  const key = readKey(text, options);
  return key.understood && key.answers.join() === answers.join();
}
