import type { Random } from '../../src/engine/random.ts';
import { FRAGMENTS } from './fragments.ts';
import { question } from './grammar.ts';
import { pick } from './pick.ts';

/** No note is longer, in characters: the densest lists take a tenth of a second for each thousand. */
const LONGEST = 8 * 1024;

export const KINDS = ['grammar', 'mutation', 'splice', 'repetition'] as const;
export type Kind = (typeof KINDS)[number];

/** A note that nobody would write, or somebody who means harm. */
export function generate(kind: Kind, corpus: readonly string[], random: Random): string {
  return MAKERS[kind](corpus, random).slice(0, LONGEST);
}

const MAKERS: Readonly<Record<Kind, (corpus: readonly string[], random: Random) => string>> = {
  grammar: (_corpus, random) => Array.from({ length: 1 + random(6) }, () => question(random)).join('\n'),
  mutation: (corpus, random) => {
    let note = part(pick(corpus, random), random);
    for (let left = 1 + random(12); left > 0; left -= 1) note = mutated(note, random);
    return note;
  },
  splice: (corpus, random) => {
    const [one, other] = [pick(corpus, random), pick(corpus, random)];
    return one.slice(0, random(one.length + 1)) + other.slice(random(other.length + 1));
  },
  repetition: (_corpus, random) => {
    const unit = Array.from({ length: 1 + random(4) }, () => pick(FRAGMENTS, random)).join('');
    const middle = unit.repeat(1 + random(Math.ceil(LONGEST / unit.length)));
    const other = pick(FRAGMENTS, random).repeat(1 + random(500));
    const text = [middle, middle + other, `${middle}a${other}`][random(3)] ?? middle;
    return random(3) === 0 ? text : within(text, random);
  },
};

/** The repetition in a place of a question, or of a note. */
function within(text: string, random: Random): string {
  const key = '<details>\n\n<mark>1</mark>\n\n</details>\n';
  return pick(
    [
      `### Q1\n\n${text}\n\n1. a\n2. b\n\n${key}`,
      `### Q1\n\nWhich?\n\n1. ${text}\n2. b\n\n${key}`,
      `### Q1\n\nWhich?\n\n1. a\n2. b\n\n<details>\n\n${text}\n\n<mark>1</mark>\n\n</details>\n`,
      `### Q1\n\nWhich?\n\n1. a\n2. b\n\n<details>\n\n<mark>${text}</mark>\n\n</details>\n`,
      `### ${text}\n\n1. a\n2. b\n\n${key}`,
      `---\ntags: [${text}]\n---\n\n### Q1\n\nWhich?\n\n1. a\n2. b\n\n${key}`,
      `---\n${text}\n---\n`,
      `${text}\n\n### Q1\n\nWhich?\n\n1. a\n2. b\n\n${key}`,
      `**1. Which?**\n\n${text}\n\n- [ ] a\n- [x] b\n`,
    ],
    random,
  );
}

/** A long note would be mutated where nobody looks. */
function part(note: string, random: Random): string {
  const from = random(note.length);
  return note.length < 4000 ? note : note.slice(from, from + 4000);
}

function mutated(note: string, random: Random): string {
  const at = random(note.length + 1);
  const end = Math.min(note.length, at + random(40));
  const cut = note.slice(0, at) + note.slice(end);
  switch (random(6)) {
    case 0:
      return cut;
    case 1:
      return note.slice(0, end) + note.slice(at, end) + note.slice(end);
    case 2:
      return note.slice(0, at) + pick(FRAGMENTS, random) + note.slice(at);
    case 3:
      return note.slice(0, at) + pick(FRAGMENTS, random).repeat(1 + random(60)) + note.slice(at);
    case 4:
      return flipped(note, random);
    default:
      return note.replaceAll(/\n{2}/g, () => (random(8) === 0 ? '\n' : '\n\n'));
  }
}

/** One byte becomes another, whatever comes of the character that it was in. */
function flipped(note: string, random: Random): string {
  const bytes = Buffer.from(note);
  bytes[random(Math.max(1, bytes.length))] = random(256);
  return bytes.toString('utf8');
}
