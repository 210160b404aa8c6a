import { optionNumber } from '../../domain/question.ts';
import { judgedAt, wordAt } from './around.ts';
import { inWords, type Recogniser, spanned } from './naming.ts';
import { COUNTS, ORDINALS, SPOKEN } from './naming-words.ts';

const NOUN = /^(?:options?|answers?|choices?|alternatives?|distractors?|statements?)$/;
/** Whose option it is, if it is none of the question's. */
const OTHER_OWNER = /^(?:this|that|these|those|your|our|my|his|her|a|an|its|their|only|very|next)$/;
/** `the first option of the command` */
const GOES_ON = /^(?:of|for|to|in|should|when|you|we|that|which)$/;

/** `the last option is wrong`, `the first two answers`. */
export const byPlace: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  let next = at;
  if (wordAt(pieces, next) === 'the') next += 1;
  const places: number[] = [];
  for (;;) {
    const place = ORDINALS.get(wordAt(pieces, next));
    if (place === undefined) break;
    places.push(place < 0 ? names.count : place);
    const joint = /^(?:and|or|nor)$/.test(wordAt(pieces, next + 1)) || pieces[next + 1]?.text === ',';
    if (!joint) {
      next += 1;
      break;
    }
    next += 2;
    if (/^(?:and|or)$/.test(wordAt(pieces, next))) next += 1;
    if (wordAt(pieces, next) === 'the') next += 1;
  }
  const count = places.length === 1 ? COUNTS.get(wordAt(pieces, next)) : undefined;
  if (count !== undefined) next += 1;
  const noun = wordAt(pieces, next);
  if (places.length > 0 && wordAt(pieces, at) === 'the' && (noun === '' || SPOKEN.has(noun))) {
    const lastButOne = noun === 'but' && /^(?:one|two)$/.test(wordAt(pieces, next + 1));
    return spanned(scene, at, next, places.length > 1 || lastButOne || judgedAt(pieces, next) ? 'doubt' : 'ambiguous');
  }
  if (places.length === 0 || places.length > names.count || !NOUN.test(noun)) return undefined;
  next += 1;
  const judged = judgedAt(pieces, next);
  if (noun.startsWith('statement') && !judged && !scene.statements) return spanned(scene, at, next, 'friend');
  const numbers = count === undefined ? places : places.flatMap((place) => placesFrom(place, count, names.count));
  const unclear =
    (noun.startsWith('statement') && scene.statements) ||
    // `neither the first nor the last option`
    pieces.slice(at, next).some(({ text }) => /^n?or$/i.test(text)) ||
    OTHER_OWNER.test(wordAt(pieces, at - 1)) ||
    (GOES_ON.test(wordAt(pieces, next)) && !judged) ||
    numbers.some((number) => number < 1 || number > names.count);
  if (unclear) return spanned(scene, at, next, 'doubt');
  const [start, end] = [pieces[at]?.start ?? 0, pieces[next - 1]?.end ?? 0];
  const plural = numbers.length > 1 && !noun.endsWith('s') ? `${noun}s` : noun;
  const word = /^\p{Lu}/u.test(pieces[at]?.text ?? '') ? `${plural.charAt(0).toUpperCase()}${plural.slice(1)}` : plural;
  return spanned(scene, at, next, judged || /^(?:answer|distractor)/.test(noun) ? 'sure' : 'likely', {
    numbers: numbers.map(optionNumber),
    edits: [
      { start, end, write: (placeOf) => `${word} ${inWords(numbers.map((number) => placeOf(optionNumber(number))))}` },
    ],
  });
};

/** The first two are counted from the start, the last two to the end. */
function placesFrom(place: number, count: number, all: number): readonly number[] {
  const from = place === 1 ? 1 : place === all ? all - count + 1 : 0;
  return Array.from({ length: count }, (_none, index) => (from < 1 ? 0 : from + index));
}
