import { explanationNamesOptions } from './explanation-references.ts';
import { isIndented, masked } from './masked.ts';
import type { Naming, Scene } from './naming.ts';
import type { Rewritable } from './rewritten.ts';
import { namingsOf } from './scenes.ts';
import { sectionsOf } from './sections.ts';

/** What stands for something else than an option in this question. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  /** Those of the stem alone. */
  readonly meant: ReadonlySet<string>;
  /** All options are letters, or numbers: what is named by them alone is what they stand for. */
  readonly values: ReadonlySet<'letter' | 'number'>;
  /** The stem names options, or what it calls so. */
  readonly byStem: boolean;
}

/** What looks at the option above or below, which another takes the place of. */
const LOOKS_UP =
  /\b(?:ditto|(?:one|reason|option|answer|as|see|like) (?:just |directly )?(?:above|below)|previous one|oben|unten)\b/i;

interface TextRead {
  readonly source: string;
  readonly scene: Scene;
  readonly namings: readonly Naming[];
}

/**
 * Explanation and feedback of one question, which are judged together, as an author who names options once does so again.
 *
 * @returns undefined where something may name an option and nobody can tell; else the explanation, and each feedback
 */
export function readTexts(
  explanation: string,
  feedback: readonly string[],
  sceneOf: (markdown: string) => Scene,
  taken: Taken,
): readonly Rewritable[] | undefined {
  if (feedback.some((text) => text !== '' && LOOKS_UP.test(text))) return undefined;
  const read = [explanation, ...feedback].map((source): TextRead => {
    const scene = sceneOf(source);
    return { source, scene, namings: [...namingsOf(scene), ...doubtsInCode(scene, sceneOf)].toSorted(byStart) };
  });
  const sure = read.flatMap(({ namings }) => namings.filter(({ kind }) => kind === 'sure'));
  const named = sure.length > 0;
  const styled = new Set(sure.map(({ style }) => style));
  // A number by itself may be one of anything, unless others name options.
  const tells = ({ kind, style }: Naming): boolean => kind !== 'ambiguous' || style === undefined || styled.has(style);
  const judge = (naming: Naming): Naming => ({ ...naming, kind: judged(naming, named, taken) });
  const texts = read.map((text) => ({ ...text, namings: text.namings.filter(tells).map(judge) }));
  const all = texts.flatMap(({ namings }) => namings);
  if (all.some(({ kind }) => kind === 'doubt')) return undefined;
  const styles = new Set(all.flatMap(({ kind, style }) => (kind === 'sure' && style !== undefined ? [style] : [])));
  if (styles.size > 1 || (taken.byStem && all.some(({ kind }) => kind === 'sure'))) return undefined;
  const rewritable = texts.map(rewritableOf);
  return rewritable.every((text) => text !== undefined) ? rewritable : undefined;
}

const byStart = (a: Naming, b: Naming): number => a.start - b.start;

/** What names options in text that is code by its indentation, and therefore is not rewritten. */
function doubtsInCode({ pieces }: Scene, sceneOf: (markdown: string) => Scene): readonly Naming[] {
  return pieces.flatMap(({ kind, text, start, end }): readonly Naming[] => {
    if (kind !== 'code' || !isIndented(text)) return [];
    const namings = namingsOf(sceneOf(text.replace(/^[ \t]{1,100}/gm, '')));
    const named = namings.some((naming) => naming.kind === 'sure' || naming.kind === 'likely');
    return named ? [{ kind: 'doubt', start, end, edits: [], style: undefined, numbers: [], bare: [] }] : [];
  });
}

function judged({ kind, style, bare }: Naming, named: boolean, taken: Taken): Naming['kind'] {
  if (kind === 'friend') return kind;
  if (style !== undefined && taken.values.has(style)) return bare.length > 0 ? 'friend' : 'doubt';
  if (kind === 'doubt') return kind;
  if (kind === 'ambiguous') return named ? 'doubt' : 'friend';
  if (bare.some((name) => taken.names.has(name))) return 'doubt';
  return kind === 'sure' || named ? 'sure' : 'doubt';
}

/** Markup within a span would be lost with it. */
const MARKUP = /[*_<`[\]~\\]/;

/** Words set as code, which nobody would run. */
const SENTENCE = /^`\p{L}+(?: [\p{L},’'"-]+){4}[^`\n]{0,2000}`$/u;

function rewritableOf({ source, scene, namings }: TextRead): Rewritable | undefined {
  const sure = namings.filter(({ kind }) => kind === 'sure');
  const sections = sectionsOf(source, scene, sure);
  if (sections.doubtful) return undefined;
  const edits = sure.flatMap((naming) => naming.edits);
  if (edits.some(({ start, end }) => MARKUP.test(source.slice(start, end)))) return undefined;
  const left = masked(source, [...namings, ...sections.markers], scene.pieces);
  if (explanationNamesOptions(left, scene.names.count)) return undefined;
  const remarks = scene.pieces.filter(({ kind, text }) => kind === 'code' && SENTENCE.test(text));
  if (remarks.some(({ text }) => explanationNamesOptions(text.slice(1, -1), scene.names.count))) return undefined;
  return { source, edits, sections: sections.sections };
}
