import { isSpokenOf, type Reference } from './reference.ts';

/** An option that speaks of all options, in one language; matched against the whole option in small letters. */
type Pin = Reference & { readonly language: string };

const END = String.raw`(?:\s\S{1,24}){0,3}$`;

/** Each says all or none of the options, wherever these stand. */
export const PINS: readonly Pin[] = [
  {
    language: 'English',
    words: [['above', 'these', 'those', 'them', 'other', 'mentioned', 'listed', 'option', 'answer', 'choice']],
    pattern: () =>
      new RegExp(
        `^(?:all|none|any|both|neither|either|each|one|two|some|more than one|at least one|not any) of (?:the )?(?:above|these|those|them|others?|mentioned|listed|other (?:options|answers|choices)|(?:options|answers|choices)(?: above)?|above (?:options|answers|choices))${END}`,
      ),
  },
  {
    language: 'English',
    words: [['above', 'listed', 'mentioned']],
    pattern: () => /^(?:all|none|both|neither|any|everything|nothing)(?: of)?(?: the)? (?:above|listed|mentioned)$/,
  },
  {
    language: 'English',
    words: [
      ['all', 'none', 'both', 'neither'],
      ['correct', 'right', 'wrong', 'true', 'false', 'valid', 'falsy', 'truthy'],
    ],
    pattern: () =>
      /^(?:all|none|both|neither)(?: (?:options|answers|choices))? (?:are|is) (?:(?:equally|also|not) )?(?:correct|right|wrong|true|false|valid|incorrect|falsy|truthy)$/,
  },
  {
    language: 'English',
    words: [['above']],
    pattern: () =>
      /^(?:the|all) above (?:options |answers |statements )?(?:are|is) (?:all )?(?:correct|right|true|wrong)$/,
  },
  {
    language: 'English',
    words: [
      ['answer', 'option'],
      ['correct', 'right'],
    ],
    pattern: () => /^(?:there is )?no (?:correct|right) (?:answer|option)(?: is given)?$/,
  },
  {
    language: 'German',
    words: [['oben', 'obige', 'genannte', 'antwort', 'optionen', 'davon', 'diesen', 'anderen']],
    pattern: () =>
      /^(?:alle[srn]?|keine[rsn]?|beides?|nichts) (?:(?:der|von|das|die|den) )?(?:oben|obige\S{0,2}|genannte\S{0,2}|antwort\S{0,4}|optionen|davon|diesen|anderen)(?:\s\S{1,24}){0,3}$/,
  },
  { language: 'German', words: [['alle sind']], pattern: () => /^alle sind \S{1,24}$/ },
  {
    language: 'French',
    words: [['réponse', 'choix', 'option', 'ci-dessus', 'précédent', 'elles', 'eux']],
    pattern: () =>
      /^(?:toutes|tous|aucune?|les deux) (?:(?:les|des|de|ces|d[’']entre) ?){0,2}(?:réponses?|choix|options?|ci-dessus|précédente?s?|elles|eux)(?:\s\S{1,24}){0,3}$/,
  },
  {
    language: 'Spanish, Portuguese and Italian',
    words: [
      [
        'anterior',
        'opciones',
        'opções',
        'alternativas',
        'respuestas',
        'respostas',
        'acima',
        'precedenti',
        'risposte',
        'opzioni',
      ],
    ],
    pattern: () =>
      /^(?:tod[ao]s|ningun[ao]|nenhum[ao]?|ambos|ambas|tutte|tutti|nessun[ao]?|entrambe)(?: (?:las|los|as|os|le|de|das|dos|da|delle|dei|são|son)){0,2} (?:anteriores?|opciones|opções|alternativas|respuestas|respostas|acima|precedenti|risposte|opzioni)(?:\s\S{1,24}){0,3}$/,
  },
  {
    language: 'Russian',
    words: [['выше', 'перечисл', 'вариант', 'ответ', 'этого', 'них', 'указанн', 'являются']],
    pattern: () =>
      /^(?:вс[её]|ничего|ни один|ни одна|оба|обе|каждый|каждая|любой)(?: из)? (?:выше|перечисл|вариант|ответ|этого|них|указанн|являются)\S{0,16}(?:\s\S{1,24}){0,3}$/,
  },
  {
    language: 'Japanese',
    words: [['上記', 'これら', '以上', 'すべて', '全て', 'どれ', 'いずれ']],
    pattern: () =>
      /^(?:上記|これら|以上|すべて|全て|どれ|いずれ)(?:の|は|が|も|を)?(?:すべて|全て|いずれ|どれ|正し|でもない|も)\S{0,16}$/,
  },
  {
    language: 'Chinese',
    words: [['以上', '上述', '上面', '全部', '都']],
    pattern: () => /^(?:以上|上述|上面)\S{0,12}$|^(?:全部|都)(?:正确|不对|是|不是|错误)$/,
  },
];

/** Says all or none and nothing else; a value as well, so only its place tells. */
const ALONE =
  /^(?:all|none|both|neither|alle|keine|beide|todas|todos|ninguna|ninguno|nenhuma|toutes|aucune|tutte|nessuna|все|ничего)$/;

const UPWARDS = /above|oben|obige|ci-dessus|précédent|anterior|acima|precedenti|выше|上記|以上|上述|上面/;
const TWO = /^(?:both|neither|either|beide|les deux|ambos|ambas|entrambe|оба|обе)/;

/** `All of the above except C` names an option, whatever else it says. */
const EXCEPTION =
  /\b(?:except|excepted|excluding|excluded|but|besides|apart|save for|other than (?!the above)|außer|ausser|sauf|excepto|exceto|salvo|menos|tranne|eccetto)\b|кроме|除/i;

export interface PinFound {
  /** Stays where it is only if all others that stay are below it. */
  readonly upwards: boolean;
  /** Speaks of exactly two. */
  readonly two: boolean;
  readonly alone: boolean;
}

/** @param plain the words of an option */
export function pinOf(plain: string): PinFound | undefined {
  if (plain.length > 120) return undefined;
  const text = plain
    .toLowerCase()
    .replace(/^[\s"'“(]{1,4}/, '')
    .replace(/[.!;:"'”)。！]{1,4}$/, '')
    .replace(/\s+/g, ' ');
  const alone = ALONE.test(text);
  if ((!alone && !isSpokenOf(PINS, text)) || EXCEPTION.test(plain)) return undefined;
  return { upwards: UPWARDS.test(text), two: TWO.test(text), alone };
}
