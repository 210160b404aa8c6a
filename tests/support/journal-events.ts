import fc from 'fast-check';
import { asQuestionId } from '../../src/domain/identity.ts';
import { type AnswerEvent, type JournalEvent, MODES, type Mode, SURENESS } from '../../src/domain/journal-event.ts';
import type { Progress } from '../../src/domain/progress.ts';
import { openJournal } from '../../src/store/journal.ts';

export const id = asQuestionId;

/** A wrong first try; what a test does not care about has a default. */
export function answered(parts: Partial<AnswerEvent> = {}): AnswerEvent {
  return {
    id: `${parts.session ?? 's'}-${parts.atMs ?? 1}`,
    atMs: 1,
    session: 's',
    type: 'answer',
    question: id('q'),
    key: 'key',
    chosen: ['one'],
    right: false,
    try: 1,
    mode: 'play',
    tookMs: 1000,
    ...parts,
  };
}

export function marked(atMs: number, on: boolean, question = 'q'): JournalEvent {
  return { id: `m-${atMs}`, atMs, session: 's', type: 'mark', question: id(question), on };
}

export function undone(atMs: number, undoes: string): JournalEvent {
  return { id: `u-${atMs}`, atMs, session: 's', type: 'undo', undoes };
}

/** Names that break a store which uses them as keys of an object, or as paths. */
export const AWKWARD_NAMES: readonly string[] = ['__proto__', 'constructor', 'toString', 'a.b', 'a/b', 'q[1]', 'C:\\n'];

const text = fc.string({ unit: 'binary' });
const question = fc.oneof(fc.constantFrom(...AWKWARD_NAMES), fc.string({ unit: 'binary', minLength: 1 })).map(id);
const mode: fc.Arbitrary<Mode> = fc.constantFrom(...MODES.filter((one) => one !== 'exam'));
const stamp = { id: text, atMs: fc.integer(), session: text };

/** Any event that the program can write. */
export const anyEvent: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record(
    {
      ...stamp,
      type: fc.constant('start'),
      mode,
      seed: fc.nat(),
      questions: fc.array(question),
      shuffled: fc.boolean(),
      reask: fc.boolean(),
      notes: fc.array(text),
      continues: text,
      cram: fc.constant(true),
    },
    { requiredKeys: ['id', 'atMs', 'session', 'type', 'mode', 'seed', 'questions', 'shuffled', 'reask', 'notes'] },
  ),
  fc.record({
    ...stamp,
    type: fc.constant('start'),
    mode: fc.constant('exam'),
    seed: fc.nat(),
    questions: fc.array(question),
    shuffled: fc.boolean(),
    reask: fc.boolean(),
    notes: fc.array(text),
    exam: fc.record({ minutes: fc.nat(), deadlineAtMs: fc.nat(), pass: fc.nat(100), paper: text }),
  }),
  fc.record(
    { ...stamp, type: fc.constant('identity'), question, to: question, was: text, key: text },
    { requiredKeys: ['id', 'atMs', 'session', 'type', 'question', 'to'] },
  ),
  fc.record(
    {
      ...stamp,
      type: fc.constant('answer'),
      question,
      key: text,
      chosen: fc.array(text),
      right: fc.boolean(),
      try: fc.integer({ min: 1, max: 9 }),
      mode,
      tookMs: fc.nat(),
      sure: fc.constantFrom(...SURENESS),
      cram: fc.constant(true),
    },
    {
      requiredKeys: ['id', 'atMs', 'session', 'type', 'question', 'key', 'chosen', 'right', 'try', 'mode', 'tookMs'],
    },
  ),
  fc.record({ ...stamp, type: fc.constant('skip'), question }),
  fc.record({ ...stamp, type: fc.constant('mark'), question, on: fc.boolean() }),
  fc.record({ ...stamp, type: fc.constant('flag'), question, on: fc.boolean() }),
  fc.record({ ...stamp, type: fc.constant('dispute'), question, said: text, remark: text }),
  fc.record({ ...stamp, type: fc.constant('withdraw'), question }),
  fc.record(
    { ...stamp, type: fc.constant('undo'), undoes: text, change: fc.constant(true) },
    { requiredKeys: ['id', 'atMs', 'session', 'type', 'undoes'] },
  ),
  fc.record({
    ...stamp,
    type: fc.constant('wording'),
    question,
    stem: text,
    options: fc.array(text),
    file: text,
    line: fc.nat(),
  }),
  fc.record({ ...stamp, type: fc.constant('link'), question, to: question }),
  fc.record({ ...stamp, type: fc.constant('end'), how: fc.constantFrom('done', 'quit') }),
);

/** Writes events as one device does; returns its file. */
export function write(folder: string, device: string, ...events: readonly JournalEvent[]): string {
  const journal = openJournal(folder, device);
  for (const event of events) journal.append(event);
  journal.close();
  return journal.file;
}

/** Events of few sessions and questions at few moments, so that many of them have to do with each other. */
export const relatedEvent: fc.Arbitrary<JournalEvent> = fc
  .record({
    session: fc.constantFrom('r', 's', 't'),
    number: fc.nat(40),
    atMs: fc.nat(9),
    names: fc.tuple(fc.constantFrom('p', 'q', 'x'), fc.constantFrom('p', 'q', 'x')),
    yes: fc.boolean(),
    attempt: fc.integer({ min: 1, max: 2 }),
    undoes: fc.nat(40),
    type: fc.constantFrom(
      'answer',
      'answer',
      'answer',
      'mark',
      'undo',
      'wording',
      'identity',
      'link',
      'start',
      'skip',
      'flag',
      'dispute',
      'withdraw',
      'end',
    ),
  })
  .map(({ session, number, atMs, names, yes, attempt, undoes, type }): JournalEvent => {
    const stamp = { id: `${session}-${number}`, atMs, session };
    const [question, to] = [id(names[0]), id(names[1])];
    switch (type) {
      case 'answer':
        return answered({
          ...stamp,
          question,
          chosen: names.slice(undoes % 3),
          right: yes,
          try: attempt,
          ...(undoes % 4 === 0 ? { cram: true } : {}),
        });
      case 'mark':
        return { ...stamp, type, question, on: yes };
      case 'undo':
        return { ...stamp, type, undoes: `${session}-${undoes}` };
      case 'wording':
        return { ...stamp, type, question, stem: names[0], options: names, file: `/${names[1]}.md`, line: 1 };
      case 'identity':
        return names[0] === names[1]
          ? { ...stamp, type: 'skip', question }
          : { ...stamp, type, question, to, key: 'k' };
      case 'link':
        return { ...stamp, type, question, to };
      case 'start':
        return {
          ...stamp,
          type,
          mode: 'play',
          seed: 1,
          questions: [question, to],
          shuffled: yes,
          reask: true,
          notes: [],
        };
      case 'skip':
      case 'withdraw':
        return { ...stamp, type, question };
      case 'flag':
        return { ...stamp, type, question, on: yes };
      case 'dispute':
        return { ...stamp, type, question, said: names[1], remark: names[0] };
      default:
        return { ...stamp, type: 'end', how: 'done' };
    }
  });
export const relatedEvents = fc.uniqueArray(relatedEvent, { selector: (event) => event.id, maxLength: 30 });

/** What progress says, wordings told: as a value that can be compared. */
export function toldOf({ wordingOf, ...rest }: Progress) {
  const { histories, wrongChoices, places, days, listed } = rest;
  return {
    ...rest,
    histories: new Map(histories),
    wrongChoices: new Map(wrongChoices),
    places: new Map(places),
    days: new Map(days),
    listed: new Map(listed),
    wordings: [...places.keys()].map((one) => wordingOf(one)),
  };
}
