import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { confusionsIn } from '../../src/engine/confusions.ts';
import { fold } from '../../src/engine/fold.ts';
import { answered } from '../support/journal-events.ts';
import { question } from '../support/questions.ts';

const SERVICES = ['SQS', 'SNS', 'SES', 'EFS'];
const topic = question({ stem: 'Which one fans out?', options: SERVICES, key: [2] });
const mail = question({ stem: 'Which one notifies many?', options: SERVICES.toReversed(), key: [3] });
const both = question({ stem: 'Which two are messages?', options: SERVICES, key: [1, 2] });

let at = 0;
const chose = (asked: Question, ...texts: readonly string[]) =>
  answered({
    atMs: ++at,
    session: `s${at}`,
    question: asked.id,
    chosen: texts.map((text) => asked.options.find(({ plain }) => plain === text)?.fingerprint ?? text),
  });
const found = (questions: readonly Question[], ...events: readonly ReturnType<typeof chose>[]) =>
  confusionsIn(
    questions,
    fold(events, () => '2026-11-23'),
  );
const told = (...args: Parameters<typeof found>) =>
  found(...args).map(({ chosen, right, times }) => `${chosen} for ${right}: ${times}`);

describe('a confusion', () => {
  it('is an option that was chosen where another one was right, twice or more, over all questions with both', () => {
    const misses = [chose(topic, 'SQS'), chose(mail, 'SQS'), chose(topic, 'SQS'), chose(topic, 'EFS')];
    expect(found([topic, mail], ...misses)).toEqual([
      { chosen: 'SQS', right: 'SNS', times: 3, questions: [topic.id, mail.id] },
    ]);
  });

  it('has a direction, and the most frequent comes first', () => {
    const queue = question({ stem: 'Which one holds?', options: SERVICES, key: [4] });
    const misses = [
      chose(topic, 'EFS'),
      chose(topic, 'EFS'),
      chose(queue, 'SNS'),
      chose(queue, 'SNS'),
      chose(queue, 'SNS'),
    ];
    expect(told([topic, queue], ...misses)).toEqual(['SNS for EFS: 3', 'EFS for SNS: 2']);
  });

  it('of several right options is one only where exactly one of them was missed', () => {
    expect(told([both], chose(both, 'SQS', 'SES'), chose(both, 'SES', 'SQS'))).toEqual(['SES for SNS: 2']);
    expect(told([both], chose(both, 'EFS', 'SES'), chose(both, 'EFS', 'SES'))).toEqual([]);
  });

  it('goes by the key of today: what is right now was not confused, and what was right then may be', () => {
    const rekeyed = question({ stem: 'Which one fans out?', options: SERVICES, key: [1] });
    expect(rekeyed.id).toBe(topic.id);
    expect(told([rekeyed], chose(topic, 'SQS'), chose(topic, 'SQS'))).toEqual([]);
    expect(told([rekeyed], chose(topic, 'EFS'), chose(topic, 'EFS'))).toEqual(['EFS for SQS: 2']);
  });

  it.each([
    ['an option that was reworded since', topic, ['Simple Queue']],
    ['one beside another one that was', topic, ['EFS', 'Simple Queue']],
    ['one where two right ones were missed', both, ['EFS']],
    ['two where one was missed', topic, ['EFS', 'SES']],
    ['a question whose places disagree on the key', { ...topic, disputed: true }, ['SQS']],
    ['yes for no', question({ options: ['Yes', 'No'], key: [1] }), ['No']],
    ['one for all of the above', question({ options: ['SQS', 'SNS', 'All of the above'], key: [3] }), ['SQS']],
  ])('is none of %s', (_what, asked, texts) => {
    expect(told([asked], chose(asked, ...texts), chose(asked, ...texts))).toEqual([]);
  });

  it('of questions that no note has is not told', () => {
    expect(told([mail], chose(topic, 'SQS'), chose(topic, 'SQS'))).toEqual([]);
  });
});
