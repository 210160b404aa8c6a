/** The words around names of options, by language; a further language is a further row. */

/** Words with blanks between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What may stand before the name of an option: `option B`. Small letters. */
export const NOUNS: ReadonlySet<string> = wordSet(
  `option options answer answers choice choices alternative alternatives distractor distractors letter letters
  antwort antworten auswahlmöglichkeit antwortmöglichkeit antwortmöglichkeiten
  opción opciones opcion alternativa alternativas letra letras respuesta respuestas
  opção opções resposta respostas
  réponse réponses proposition propositions
  opzione opzioni risposta risposte
  вариант варианты варианта вариантов ответ ответы ответа ответов`,
);
/** What may speak of the stem as well. */
export const STATEMENTS: ReadonlySet<string> = wordSet('statement statements');
/** The last of them need no blank behind. */
export const UNSPACED_NOUN = /(?:選択肢|选项|選項|答案|正解|答え|解答)(?:は|が|是|为|為)?$/;

/** What may stand between such a word and the name: `the answer is B`. */
export const COPULAS: ReadonlySet<string> = wordSet(
  'is are was were ist sind lautet lauten es est son é è são sont sono',
);
export const CORRECT_BEHIND: ReadonlySet<string> = wordSet(
  `correcta correctas correta corretas correcte correctes corretta corrette juste richtig incorrecta errada`,
);

/** What joins two names: a letter of these only between two of them. */
export const JOINTS: ReadonlySet<string> = wordSet(
  'and or nor und oder y e o et ou и или と や 和 或 与 及 noch als auch',
);
export const JOINT_SIGNS: ReadonlySet<string> = wordSet(', & / 、 ，');
export const THROUGH: ReadonlySet<string> = wordSet('to through thru');
export const DASHES: ReadonlySet<string> = wordSet('- – —');

export const OPENING: ReadonlySet<string> = wordSet('( " “ « „ [ \' ‘ 「 （');
export const CLOSING: ReadonlySet<string> = wordSet(') " ” » “ ] \' ’ 」 ）');

/** Says whether what is named is right. */
export const VERDICTS: ReadonlySet<string> = wordSet(
  `correct incorrect right wrong true false valid invalid
  correcta correctas incorrecta incorrectas correcto incorrecto correta corretas incorreta incorretas errada erradas falsa falsas
  richtig falsch korrekt juste justes fausse fausses corretta corrette errata errate sbagliata
  верен верны верно неверен неверны неверно правильный правильно`,
);
/** What the key is called at the start of a line. */
export const KEYS: ReadonlySet<string> = wordSet('ans key solution');
/** What speaks of several options at once: `all of the above`, `the other answers`. */
export const SOME: ReadonlySet<string> = wordSet(
  'all none both neither either any each every some one two three most the these those other others',
);
export const SIGN_OF_VERDICT = /^[✅❌✔✓✗✘☑✖]$/u;
export const BE: ReadonlySet<string> = wordSet(
  'is are was were isn aren wasn weren being seems looks ist sind war waren es son está están é são estão est sont è sono',
);
/** What may stand between a form of be and a verdict. */
export const HEDGES: ReadonlySet<string> = wordSet(
  "not t the a an also both all clearly partially partly technically obviously therefore simply just thus always never only still factually completely nicht auch beide no não pas non ne ’ '",
);

/** What follows a letter that is spoken of. */
export const SPOKEN: ReadonlySet<string> = wordSet(
  `is are was were isn aren does do did doesn don can cannot couldn could would wouldn will won should shouldn must has have had
  and or but nor because since as so while whereas though although if when which who that then than
  fails fail scales scale needs need requires require supports support uses use allows allow lacks lack costs cost means mean
  describes describe refers refer works work provides provide gives give makes make adds add only also alone both would wrong
  incorrect right correct true false valid invalid says say in for with by on at to from
  ist sind ist’s beschreibt kostet war waren und oder hat está están es son é são está estão est sont è sono`,
);

/** What makes a letter the name of something else: `Plan B`. One, or several: `zones`, `classes`. */
const OWNERS = wordSet(
  `zone type class plan vitamin record grade tier model series appendix figure table phase hepatitis layer team instance bucket
  server node account user subnet vpc service function role company region group queue topic app application network site host
  point step part section chapter drive influenza resource system process product customer client project department file page
  vector matrix set variable player person candidate stage schedule column row branch version category cluster rule level
  method policy component task device router switch machine factor block volume office vendor declaration line snippet example
  expression selector image picture sample query loop`,
);

export function isOwner(word: string): boolean {
  const small = word.toLowerCase();
  if (OWNERS.has(small)) return true;
  return (
    small.endsWith('s') && (OWNERS.has(small.slice(0, -1)) || (small.endsWith('es') && OWNERS.has(small.slice(0, -2))))
  );
}

/** What makes a letter the kind of something: `B cells`, `A/B test`. */
export const KINDS: ReadonlySet<string> = wordSet(
  `cell cells lymphocyte lymphocytes record records language compiler tree trees test tests testing tested lymphoblasts
  vitamin vitamins aaaa symptoms`,
);

/** What a number counts rather than names. */
export const UNITS: ReadonlySet<string> = wordSet(
  `gb mb kb tb gib mib day days hour hours minute minutes second seconds ms times question questions point points percent items
  people users years months weeks year month week answers options`,
);

/** Places, first as 1, last as -1. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
    '6th': 6,
    last: -1,
    final: -1,
  }),
);
export const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4, '5': 5 }),
);
