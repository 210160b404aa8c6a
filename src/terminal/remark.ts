import { cleanLine } from '../markdown/clean.ts';
import { columnsOf } from './columns.ts';
import { graphemesOf } from './graphemes.ts';
import type { Key } from './key.ts';
import { withoutLast } from './without-last.ts';

/** Why a key is disputed, while it is being typed. */
export interface Remark {
  readonly text: string;
  /** Between the two ends of a pasted text: a line end in it is no Enter. */
  readonly pasting: boolean;
}

export const NO_REMARK: Remark = { text: '', pasting: false };

/** Enough for a reason, and no more than a line of the journal should take. */
const MOST_CHARACTERS = 500;

/**
 * @param typed what the key printed
 * @returns what stands there now, the same remark where the key did nothing; `keep` and `leave` end it
 */
export function typeRemark(remark: Remark, key: Key, typed: string): Remark | 'keep' | 'leave' {
  const { text, pasting } = remark;
  const name = key.kind === 'named' ? key.name : undefined;
  switch (name) {
    case 'paste-start':
      return { text, pasting: true };
    case 'paste-end':
      return { text, pasting: false };
    case 'backspace':
      return text === '' ? remark : { ...remark, text: withoutLast(text) };
    case 'enter':
      return pasting ? added(remark, ' ') : 'keep';
    case 'escape':
      return pasting ? remark : 'leave';
    case 'tab':
      return added(remark, ' ');
    default:
      return added(remark, typed);
  }
}

/** As it is kept. */
export function keptRemark({ text }: Remark): string {
  return cleanLine(text);
}

/** Control characters and what else would move the cursor are not typed at all. */
function added(remark: Remark, typed: string): Remark {
  const safe = typed.replace(/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  const text = safe === ' ' && (remark.text === '' || remark.text.endsWith(' ')) ? remark.text : remark.text + safe;
  const kept = [...text].slice(0, MOST_CHARACTERS).join('');
  return kept === remark.text ? remark : { ...remark, text: kept };
}

/** The question, and the end of what was typed, as much as one line takes. */
export function remarkLine({ text }: Remark, width: number): string {
  const lead = width < 60 ? 'Why? ' : 'Why is the key wrong? ';
  const room = width - lead.length - 1;
  let tail = '';
  for (const character of graphemesOf(text).toReversed()) {
    if (columnsOf(character + tail) > room) break;
    tail = character + tail;
  }
  return `${lead}${tail}_`;
}
