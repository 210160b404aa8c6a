import { parentPort, workerData } from 'node:worker_threads';
import { randomOf } from '../../src/engine/random.ts';
import { corpusIn } from './corpus.ts';
import { generate, KINDS } from './generate.ts';
import { PLANTED } from './planted.ts';
import { broken, type Finding } from './rules.ts';
import { shrink } from './shrink.ts';
import { PRODUCT } from './subject.ts';

/** What the one who watches says. */
export interface Work {
  readonly root: string;
  readonly seed: number;
  /** Number of the first note. */
  readonly from: number;
  /** Milliseconds since 1970. */
  readonly untilMs: number;
  /** Name of a fault to build in. */
  readonly planted: string | undefined;
}

/** What the one who works says: each note before it is read, so that one that never ends is known. */
export type Report =
  | { readonly type: 'note'; readonly number: number; readonly kind: string; readonly text: string }
  | { readonly type: 'finding'; readonly number: number; readonly text: string; readonly finding: Finding }
  | { readonly type: 'done'; readonly notes: number };

const { root, seed, from, untilMs, planted }: Work = workerData;
const port = parentPort;
if (port === null) throw new Error('no one watches');
const say = (report: Report): void => port.postMessage(report);

const corpus = corpusIn(root);
const subject = PLANTED.find(({ name }) => name === planted)?.plant(PRODUCT) ?? PRODUCT;
let number = from;
for (; Date.now() < untilMs; number += 1) {
  const random = randomOf(seed, number);
  const kind = KINDS[number % KINDS.length] ?? 'grammar';
  const text = generate(kind, corpus, random);
  const beside = generate('grammar', corpus, random);
  say({ type: 'note', number, kind, text });
  const finding = broken(text, beside, subject);
  if (finding === undefined) continue;
  const small =
    planted === undefined && finding.rule !== 'no more than a second'
      ? shrink(text, (fewer) => broken(fewer, beside, subject)?.rule === finding.rule)
      : text;
  const seen = small === text ? finding : (broken(small, beside, subject) ?? finding);
  say({ type: 'finding', number, text: small, finding: seen });
  if (planted !== undefined) break;
}
say({ type: 'done', notes: number - from });
