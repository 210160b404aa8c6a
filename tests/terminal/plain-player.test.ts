import { describe, expect, it } from 'vitest';
import type { Presented } from '../../src/domain/session.ts';
import { plainPlayer } from '../../src/terminal/plain-player.ts';
import { plainTerminal } from '../../src/terminal/plain-terminal.ts';
import type { Asking, AskReply, Commands, FeedbackView } from '../../src/terminal/player.ts';
import { n, presented } from '../support/questions.ts';
import { pathOf, UNSAFE_LEFT } from '../support/screens.ts';

const COMMANDS: Commands = {
  mark: () => ({ on: true, notice: 'Marked.' }),
  open: () => ({ notice: 'Opening https://example.org/', failure: Promise.resolve(undefined) }),
  place: () => 'note.md:12',
  dispute: (remark) => ({ on: true, notice: `Disputed: ${remark}.` }),
};

const asking = (parts: Partial<Asking> = {}): Asking => ({ canUndo: false, sureness: true, notice: '', ...parts });

function playerFor(lines: readonly string[], echoes = false) {
  const waiting = [...lines];
  const pieces: string[] = [];
  const reader = { next: () => Promise.resolve(waiting.shift()), close: () => undefined };
  const player = plainPlayer(
    plainTerminal(reader, (piece) => pieces.push(piece), echoes, true),
    pathOf,
  );
  return { player, said: () => pieces.join('') };
}

async function ask(asked: Presented, lines: readonly string[], { canUndo = false, echoes = false } = {}) {
  const { player, said } = playerFor(lines, echoes);
  const reply: AskReply = await player.ask(asked, asking({ canUndo }), COMMANDS);
  return { reply, text: said() };
}

async function feedback(view: FeedbackView): Promise<string> {
  const { player, said } = playerFor([]);
  await player.feedback(view, COMMANDS, '');
  return said();
}

const asked = presented({
  stem: 'A team stores tokens.\n\n```js\nstore(token);\n```\n\n**Select TWO.**',
  options: ['Use `SQS`', 'Use SNS', 'Use **Lambda**', 'Use S3', 'Use Cognito'],
  key: [1, 5],
  tags: ['aws', 'cognito'],
  position: 2,
  total: 2,
  explanation: 'Tokens *expire*.',
  links: [{ kind: 'web', target: 'https://example.org/docs', text: 'The docs' }],
  line: 12,
});

const QUESTION = `Question 2 of 2 · aws, cognito
A team stores tokens.

\`\`\`js
store(token);
\`\`\`

Select TWO.

  1. Use \`SQS\`
  2. Use SNS
  3. Use Lambda
  4. Use S3
  5. Use Cognito

Choose 2 (e.g. 1 5): 
`;

describe('a question in plain lines', () => {
  it('is header, stem with its fences, options and prompt, and takes one line', async () => {
    expect(await ask(asked, ['5 a'])).toEqual({
      reply: { type: 'answer', chosen: [1, 5] },
      text: QUESTION,
    });
  });

  it('leaves the cursor behind the prompt where what is typed shows', async () => {
    const { text } = await ask(asked, ['1 5'], { echoes: true });
    expect(text).toBe(QUESTION.trimEnd().concat(' '));
  });

  it('gives the numbers of the note for those on the screen', async () => {
    const turned = { ...asked, order: [5, 4, 3, 2, 1].map(n), options: asked.options.toReversed() };
    const { reply, text } = await ask(turned, ['1 2']);
    expect(reply).toEqual({ type: 'answer', chosen: [5, 4] });
    expect(text).toContain('\n  1. Use Cognito\n  2. Use S3\n');
  });

  it('says that it is asked again', async () => {
    const { text } = await ask({ ...asked, position: 1, try: 2 }, ['1 5']);
    expect(text.split('\n')[0]).toBe('Again: question 1 of 2 · aws, cognito');
  });

  it.each([
    [1, 4, 'Choose 1 (e.g. 1): '],
    [2, 4, 'Choose 2 (e.g. 1 4): '],
    [3, 5, 'Choose 3 (e.g. 1 4 5): '],
    [2, 2, 'Choose 2 (e.g. 1 2): '],
  ])('asks for %i of %i options with an example of that many', async (wanted, count, prompt) => {
    const options = Array.from({ length: count }, (_none, index) => `text ${index}`);
    const key = Array.from({ length: wanted }, (_none, index) => index + 1);
    const { text } = await ask(presented({ options, key }), []);
    expect(text).toContain(`\n${prompt}\n`);
  });

  it.each([
    ['the wrong count', '1', '1 of 2 chosen: choose 2.'],
    ['what is not offered', '1 9', '`9` is no option'],
    ['the same one twice', '1 1', '1 is named twice'],
  ])('refuses %s with the reason and asks again', async (_what, line, reason) => {
    const { reply, text } = await ask(asked, [line, '1 5']);
    expect(reply).toEqual({ type: 'answer', chosen: [1, 5] });
    expect(text.slice(QUESTION.length)).toContain(reason);
    expect(text.endsWith('\nChoose 2 (e.g. 1 5): \n')).toBe(true);
  });

  it('says all that would work at the first line that it refuses, and the reason alone afterwards', async () => {
    const { text } = await ask(asked, ['9', '9', '1', 'x', '1 5']);
    expect(text.slice(QUESTION.length).split('\nChoose 2 (e.g. 1 5): \n')).toEqual([
      '`9` is no option: 1 to 5, or a to e, are offered. ? lists the commands.',
      '`9` is no option: choose 1 to 5.',
      '1 of 2 chosen: choose 2.',
      'Name the option to strike out, such as x 2.',
      '',
    ]);
  });

  it('lists only what works now', async () => {
    const first = await ask(asked, ['?']);
    expect(first.text).not.toMatch(/^(u|o|! and a remark): /m);
    const { player, said } = playerFor(['?']);
    await player.feedback(
      { phase: 'feedback', presented: asked, chosen: [n(1), n(5)], right: true, debrief: false },
      COMMANDS,
      '',
    );
    await player.ask(asked, { ...asking({ canUndo: true }), sureness: false }, COMMANDS);
    expect(said()).toMatch(/^u: undo.*\no: open.*\n! and a remark: dispute/m);
    expect(said()).not.toMatch(/^w: /m);
  });

  it.each([
    ['s', { type: 'skip' }],
    ['q', { type: 'quit' }],
    ['u', { type: 'undo' }],
  ])('%s', async (line, reply) => {
    expect((await ask(asked, [line], { canUndo: true })).reply).toEqual(reply);
  });

  it('ends where the input ends', async () => {
    expect((await ask(asked, [])).reply).toEqual({ type: 'end' });
    expect((await ask(asked, ['1'])).reply).toEqual({ type: 'end' });
  });

  it.each([
    ['u with nothing to undo', 'u', 'Nothing to undo'],
    ['m', 'm', 'Marked.'],
    ['v', 'v', 'note.md:12'],
    ['o gives no link away', 'o', 'The links come with the answer.'],
    ['?', '?', '\nq: quit; what you answered counts\n'],
    ['w', 'w', 'How sure: sure.'],
    ['x', 'x 2', '  2. Use SNS (struck out)'],
  ])('%s is told at once, and the question stays', async (_what, line, expected) => {
    const { reply, text } = await ask(asked, [line, '1 5']);
    expect(text.slice(QUESTION.length)).toContain(expected);
    expect(reply).toMatchObject({ type: 'answer', chosen: [1, 5] });
  });

  it('keeps how sure the person said to be, and forgets it when it is taken back', async () => {
    expect((await ask(asked, ['w', 'w', '1 5'])).reply).toEqual({ type: 'answer', chosen: [1, 5], sure: 'unsure' });
    expect((await ask(asked, ['w', 'w', 'w', 'w', '1 5'])).reply).toEqual({ type: 'answer', chosen: [1, 5] });
  });

  it('takes a strike back', async () => {
    const { text } = await ask(asked, ['x 2', 'x 2', '1 5']);
    expect(text.match(/struck out/g)).toHaveLength(1);
  });

  it('holds no escape codes, whatever the note holds and whatever the variables say', async () => {
    const { text } = await ask(presented({ stem: '\u001b[31mred\u001b[0m \u202eabc', options: ['a\u0007b', 'c'] }), [
      '1',
    ]);
    for (const line of text.split('\n')) expect(line).not.toMatch(UNSAFE_LEFT);
  });
});

describe('an input without a person', () => {
  const refused = Array.from({ length: 999 }, () => 'y');

  it('counts as ended when a thousand lines brought no question further', async () => {
    const { reply, text } = await ask(asked, [...refused, 'y', 'y', '1 5']);
    expect(reply).toEqual({ type: 'end' });
    expect(text).toContain('1000 lines brought no question further: the input counts as ended.');
    expect((await ask(asked, [...refused, 'y', 'y', '1 5'], { echoes: true })).reply).toMatchObject({ type: 'answer' });
  });

  it.each(['1 5', 's'])('goes on as long as questions are done, as by %s', async (line) => {
    const { player } = playerFor([...refused, line, ...refused, line]);
    for (let done = 0; done < 2; done += 1) {
      const reply = await player.ask(asked, asking(), COMMANDS);
      expect(reply.type).not.toBe('end');
      if (reply.type !== 'answer') continue;
      await player.feedback(
        { phase: 'feedback', presented: asked, chosen: [n(1), n(5)], right: true, debrief: false },
        COMMANDS,
        '',
      );
    }
  });
});

describe('feedback in plain lines', () => {
  it('says right in a word, then explanation, link and place', async () => {
    const view: FeedbackView = {
      phase: 'feedback',
      presented: asked,
      chosen: [n(1), n(5)],
      right: true,
      debrief: false,
    };
    expect(await feedback(view)).toBe(
      '\nRight.\n\nTokens expire.\n\nThe docs <https://example.org/docs>\n\nnote.md:12\n\n',
    );
  });

  it('says wrong with the right numbers and their texts, and what was chosen', async () => {
    const view: FeedbackView = {
      phase: 'feedback',
      presented: asked,
      chosen: [n(1), n(4)],
      right: false,
      debrief: false,
    };
    const [, verdict, first, second, chosen] = (await feedback(view)).split('\n');
    expect(verdict).toBe('Wrong. The answer is 1 and 5.');
    expect([first, second]).toEqual(['  1. Use `SQS`', '  5. Use Cognito']);
    expect(chosen).toBe('You chose 1 and 4: 1 of 2 right, no partial credit.');
  });

  it('goes on without waiting', async () => {
    const { player } = playerFor([]);
    const view: FeedbackView = { phase: 'feedback', presented: asked, chosen: [n(1)], right: false, debrief: false };
    expect(await player.feedback(view, COMMANDS, '')).toBe('next');
  });
});
