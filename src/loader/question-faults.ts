import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { MOST_OPTIONS, type OptionNumber, type Place } from '../domain/question.ts';
import { normalsOf } from './answer-key.ts';
import { cueOf } from './cue.ts';
import type { Draft } from './draft.ts';
import type { DraftKey } from './draft-key.ts';
import { spoils } from './spoiler.ts';

/** Why a question cannot be asked, whatever its key says. */
export function structureFaults({ stem, list, block }: Draft, place: Place): readonly Diagnostic[] {
  const { options, unclear } = list;
  const faults: Diagnostic[] = [];
  const fault = (...[rule, message, hint]: [Diagnostic['rule'], string, string]): void => {
    faults.push(diagnostic(rule, place, message, hint));
  };
  if (stem.plain === '')
    fault(
      'stem-empty',
      `Unexpected options right below \`${block.title}\`, expected a stem`,
      'Write what is asked between the heading and the options.',
    );
  if (options.length < 2)
    fault(
      'fewer-than-two-options',
      `Unexpected list of ${options.length}, expected two options or more`,
      'Check that all options are items of one list.',
    );
  if (options.length > MOST_OPTIONS)
    fault(
      'too-many-options',
      `Unexpected list of ${options.length} options, expected at most ${MOST_OPTIONS}`,
      'Letters a to l name the options; split the question.',
    );
  if (unclear)
    fault(
      'options-unclear',
      `Unexpected labels ${options.map(({ label }) => label).join(', ')}, expected 1, 2, 3 or A, B, C in one list`,
      'Number the options from 1 and keep them in one list.',
    );

  const texts = normalsOf(options);
  const empty = texts.indexOf('');
  if (empty !== -1)
    fault(
      'option-empty',
      `Unexpected empty option ${empty + 1}, expected a text`,
      'Indent what belongs to the option, or remove it.',
    );
  const alike = texts.findIndex((text, index) => text !== '' && texts.indexOf(text) < index);
  if (alike !== -1)
    fault(
      'options-alike',
      `Unexpected option ${alike + 1} that says the same as option ${texts.indexOf(texts[alike] ?? '') + 1}`,
      'Two options with one text cannot be told apart; change one.',
    );
  return faults;
}

export function keyFault(key: Extract<DraftKey, { understood: false }>, count: number, place: Place): Diagnostic {
  const found = `\`${key.found.slice(0, 40)}\``;
  switch (key.rule) {
    case 'no-key':
      return diagnostic(
        'no-key',
        place,
        'Unexpected end of the question, expected its key',
        'Tick a box, write `Answer: 2` behind the options, or put `<mark>2</mark>` in its `<details>`.',
      );
    case 'key-out-of-range':
      return diagnostic(
        'key-out-of-range',
        place,
        `Unexpected key ${found}, expected numbers from 1 to ${count}`,
        'Count the options above the key.',
      );
    case 'key-twice':
      return diagnostic(
        'key-twice',
        place,
        `Unexpected key ${found}, expected each option once`,
        'Remove the repeated option from the key.',
      );
    case 'keys-disagree':
      return diagnostic(
        'keys-disagree',
        place,
        `Unexpected keys ${found}, expected one`,
        'Keep the right one; the question is not asked until then.',
      );
    case 'key-not-understood':
      return diagnostic(
        'key-not-understood',
        place,
        `Unexpected key ${found}, expected numbers or letters such as \`2\`, \`B\` or \`1, 5\``,
        'A key is never guessed. Name the options and nothing else.',
      );
  }
}

/** What is worth a look in a question that can be asked. */
export function remarks(
  { stem, list, answer }: Draft,
  answers: readonly OptionNumber[],
  links: number,
  place: Place,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const cue = cueOf(stem.plain);
  if (cue !== undefined && cue !== answers.length) {
    found.push(
      diagnostic(
        'cue-disagrees',
        place,
        `Unexpected key with ${answers.length} of the ${cue} answers that the stem asks for`,
        'The key decides. Mend the stem or the key.',
      ),
    );
  }
  const [one, other] = casePair(normalsOf(list.options));
  if (one !== undefined && other !== undefined) {
    found.push(
      diagnostic(
        'options-differ-in-case',
        place,
        `Unexpected options ${one} and ${other} that differ in nothing but case`,
        'Check that this is what the question is about.',
      ),
    );
  }
  if (spoils({ stem, list }, answers)) {
    found.push(
      diagnostic(
        'spoiler',
        place,
        'Unexpected key above the options or on one of them, expected it behind them',
        'Move it into the answer, so that the question can be answered without it.',
      ),
    );
  }
  if (answers.length === list.options.length) {
    found.push(
      diagnostic(
        'every-option-right',
        place,
        `Unexpected key with all ${answers.length} options, expected one that is wrong`,
        'Nobody can answer this wrong; add a distractor.',
      ),
    );
  }
  if (answer === undefined || answer.explanation === '') {
    found.push(
      diagnostic(
        'no-explanation',
        place,
        'Unexpected key alone, expected an explanation',
        'Say why it is right and why the others are not.',
      ),
    );
  } else if (links === 0) {
    found.push(
      diagnostic(
        'explanation-without-link',
        place,
        'Unexpected explanation without a link, expected a page that proves it',
        'Link the documentation.',
      ),
    );
  }
  return found;
}

/** 1-based places of the first two texts that are one text in small letters. */
function casePair(texts: readonly string[]): readonly number[] {
  const small = texts.map((text) => text.toLowerCase());
  const other = small.findIndex((text, index) => small.indexOf(text) < index);
  return other === -1 ? [] : [small.indexOf(small[other] ?? '') + 1, other + 1];
}
