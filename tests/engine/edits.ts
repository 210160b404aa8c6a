/**
 * What happens to the history of a question when its notes are edited, as a table: the expectations were written from the
 * notes, before the code that follows them.
 */

/** A question as a note has it; the first one of `before` was answered. */
export interface Asked {
  readonly stem: string;
  readonly options: readonly string[];
  /** Numbers of the right options; the first one unless given. */
  readonly key?: string;
}

export interface Edit {
  readonly edit: string;
  readonly before: readonly Asked[];
  readonly after: readonly Asked[];
  /** Index in `after` of the question that has the history now; none where nothing is certain enough. */
  readonly heir: number | undefined;
  /** Of the note; `notes/cognito.md` unless given. */
  readonly fileBefore?: string;
  readonly fileAfter?: string;
}

const MFA: Asked = {
  stem: 'Codes of the second factor reach nobody, though the numbers are right. Which change helps?',
  options: [
    'A longer password policy',
    'A verified email address',
    'An IAM role that lets Cognito send text messages',
    'A second app client',
  ],
  key: '3',
};
const TOKENS: Asked = {
  stem: 'Which token tells an API of your own who may call it?',
  options: ['The ID token', 'The access token', 'The refresh token'],
  key: '2',
};
const LIMIT: Asked = {
  stem: 'A function works on a file for 12 minutes. Does that fit into its limit?',
  options: ['Yes, it may run for 15 minutes', 'No, it ends after 5 minutes'],
};
const SENDS: Asked = {
  stem: 'Which service sends one message to many receivers?',
  options: ['Amazon SNS', 'Amazon SQS', 'Amazon SES'],
};
const OUTPUT: Asked = {
  stem: "What's the output?\n\n```js\nconsole.log(typeof null);\n```",
  options: ['`"object"`', '`"null"`', '`undefined`', '`ReferenceError`'],
};
const PUBLIC: Asked = {
  stem: 'Where do you put the load balancer that takes requests of customers from the internet?',
  options: ['In a public subnet', 'In a private subnet', 'In an isolated subnet'],
};

const stem = (asked: Asked, from: string, to: string): Asked => ({ ...asked, stem: replaced(asked.stem, from, to) });
const option = (asked: Asked, from: string, to: string): Asked => ({
  ...asked,
  options: asked.options.map((text) => (text.includes(from) ? replaced(text, from, to) : text)),
});

/** An edit that changes nothing would prove nothing. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${from} in ${text}`);
  return text.replace(from, to);
}

const one = (edit: string, before: Asked, after: Asked): Edit => ({ edit, before: [before], after: [after], heir: 0 });
const lost = (edit: string, before: Asked, after: Asked): Edit => ({ ...one(edit, before, after), heir: undefined });

/** A question about a piece of code. */
const code = (text: string, option: string): Asked => ({
  stem: `What does \`${text}\` give?`,
  options: [option, 'An error', 'Nothing'],
});

export const EDITS: readonly Edit[] = [
  // It asks the same, so it is the same.
  { edit: 'nothing', before: [MFA, TOKENS], after: [MFA, TOKENS], heir: 0 },
  { edit: 'moved behind another', before: [MFA, TOKENS], after: [TOKENS, MFA], heir: 1 },
  { edit: 'others inserted above', before: [MFA], after: [TOKENS, LIMIT, SENDS, MFA], heir: 3 },
  { edit: 'others deleted', before: [MFA, TOKENS, LIMIT], after: [MFA], heir: 0 },
  { edit: 'the note renamed', before: [MFA], after: [MFA], heir: 0, fileAfter: 'notes/sign-in.md' },
  { edit: 'the note moved into a folder', before: [MFA], after: [MFA], heir: 0, fileAfter: 'notes/aws/cognito.md' },
  one('options reordered', MFA, { ...MFA, options: [...MFA.options].reverse(), key: '2' }),
  one('emphasis added', MFA, stem(MFA, 'second factor', '**second factor**')),
  one('a link added', MFA, stem(MFA, 'second factor', '[second factor](https://docs.example/mfa)')),
  one('lines broken elsewhere', MFA, stem(MFA, 'nobody, though', 'nobody,\nthough')),
  one('another key', MFA, { ...MFA, key: '4' }),

  // A slip of the pen was put right.
  one('a typo in the stem', stem(MFA, 'reach', 'raech'), MFA),
  one('a letter missing in the stem', stem(MFA, 'numbers', 'numbrs'), MFA),
  one('a letter too many in the stem', stem(MFA, 'numbers', 'numbbers'), MFA),
  one('a typo in an option', option(MFA, 'password', 'pasword'), MFA),
  one('a typo in the right option', option(MFA, 'messages', 'mesages'), MFA),
  one('typos in stem and option', option(stem(MFA, 'second', 'secnod'), 'verified', 'verifed'), MFA),
  one('two typos in the stem', stem(stem(MFA, 'numbers', 'numbres'), 'change', 'chnage'), MFA),
  one('a plural', stem(MFA, 'Codes', 'Code'), MFA),
  one('a capital', stem(TOKENS, 'Which', 'which'), TOKENS),
  one('a capital in a name', stem(MFA, 'second', 'Second'), MFA),
  one('a comma', stem(MFA, 'nobody,', 'nobody'), MFA),
  one('a question mark', stem(MFA, 'helps?', 'helps'), MFA),
  one('a stop behind an option', MFA, option(MFA, 'A second app client', 'A second app client.')),
  one('an article', stem(MFA, 'the numbers', 'numbers'), MFA),
  one('quotation marks', MFA, stem(MFA, 'second factor', '“second factor”')),
  one('a typo and another key', stem(MFA, 'reach', 'raech'), { ...MFA, key: '4' }),
  { edit: 'a typo, and moved', before: [stem(MFA, 'reach', 'raech'), TOKENS], after: [TOKENS, MFA], heir: 1 },
  {
    edit: 'a typo, and the note renamed',
    before: [stem(MFA, 'reach', 'raech')],
    after: [MFA],
    heir: 0,
    fileAfter: 'notes/sign-in.md',
  },
  one('a typo beside code', stem(OUTPUT, 'output', 'ouput'), OUTPUT),
  one(
    'one vowel for another in a long word',
    stem(MFA, 'numbers are', 'seperate numbers are'),
    stem(MFA, 'numbers are', 'separate numbers are'),
  ),
  one('a word that stood twice', stem(MFA, 'of the', 'of of the'), MFA),
  one('a hyphen', stem(MFA, 'second factor', 'second-factor'), MFA),
  one('two words that are one', stem(TOKENS, 'may call', 'can not call'), stem(TOKENS, 'may call', 'cannot call')),
  one('an apostrophe', stem(OUTPUT, "What's", 'What’s'), OUTPUT),
  one('an apostrophe that was missing', stem(SENDS, 'sends', 'doesnt send'), stem(SENDS, 'sends', "doesn't send")),
  one(
    'another address of a link',
    stem(MFA, 'factor', '[factor](https://a.example)'),
    stem(MFA, 'factor', '[factor](https://b.example)'),
  ),

  // One option is another, and the rest is as it was.
  one('a distractor replaced', MFA, option(MFA, 'A second app client', 'A custom domain')),
  one(
    'the right option replaced',
    MFA,
    option(MFA, 'An IAM role that lets Cognito send text messages', 'A role for SNS'),
  ),
  one('an option added', MFA, { ...MFA, options: [...MFA.options, 'A custom domain'] }),
  one('an option deleted', MFA, { ...MFA, options: MFA.options.slice(0, 3) }),

  // Another question, however alike.
  lost('another one in its place', MFA, TOKENS),
  lost('a NOT', MFA, stem(MFA, 'Which change helps', 'Which change does NOT help')),
  lost('a not in small letters', TOKENS, stem(TOKENS, 'may call', 'may not call')),
  lost('another number', LIMIT, stem(LIMIT, '12 minutes', '18 minutes')),
  lost('another number in an option', LIMIT, option(LIMIT, '15 minutes', '10 minutes')),
  lost('a number in words', MFA, stem(MFA, 'second factor', 'third factor')),
  lost('another service', SENDS, stem(SENDS, 'Which service sends', 'Which service queues')),
  lost(
    'another service in a short stem',
    { ...SENDS, stem: 'What does SNS do with messages?' },
    { ...SENDS, stem: 'What does SQS do with messages?' },
  ),
  lost('the same words over other code', OUTPUT, stem(OUTPUT, 'typeof null', 'typeof []')),
  lost(
    'one sign of the code',
    { ...OUTPUT, stem: "What's the output of `a == b`?" },
    { ...OUTPUT, stem: "What's the output of `a === b`?" },
  ),
  lost('one letter of the code', OUTPUT, stem(OUTPUT, 'null', 'nul1')),
  lost('one letter of a name in the code', OUTPUT, stem(OUTPUT, 'typeof null', 'typeof nulls')),
  lost(
    'brackets of the code',
    { ...OUTPUT, stem: "What's the output of `f`?" },
    { ...OUTPUT, stem: "What's the output of `f()`?" },
  ),
  lost('a sign less at the start of the code', code('a !== b', 'x'), code('a == b', 'x')),
  lost('a sign less at the end of the code', code('getUser()', 'x'), code('getUser', 'x')),
  lost('a not of the code', code('!isReady', 'x'), code('isReady', 'x')),
  lost('quotation marks of the code', code("'1'", 'x'), code('1', 'x')),
  lost('brackets less of the code', code('(1, 2)', 'x'), code('1, 2', 'x')),
  lost('a word of the code that is an article in prose', code('a b', 'x'), code('b', 'x')),
  lost('a not less in a fence', stem(OUTPUT, 'typeof null', '!ready'), stem(OUTPUT, 'typeof null', 'ready')),
  lost(
    'signs of code in the options',
    { ...LIMIT, options: ["`'1'`", "`'2'`", "`'3'`"] },
    { ...LIMIT, options: ['`1`', '`2`', '`3`'] },
  ),
  lost(
    'one letter of code in HTML',
    stem(SENDS, 'message', '<code>items</code>'),
    stem(SENDS, 'message', '<code>item</code>'),
  ),
  lost(
    'a sign of preformatted HTML',
    stem(SENDS, 'message', '<pre>if (!done)</pre>'),
    stem(SENDS, 'message', '<pre>if (done)</pre>'),
  ),
  lost('a sign in prose', stem(SENDS, 'message', 'a !== b'), stem(SENDS, 'message', 'a == b')),
  lost('a fraction', stem(LIMIT, '12', '.5'), stem(LIMIT, '12', '5')),
  lost('a fraction and a ratio', stem(LIMIT, '12', '1.5'), stem(LIMIT, '12', '1:5')),
  lost('a factorial', stem(LIMIT, '12', '5!'), stem(LIMIT, '12', '5')),
  lost('a minus', stem(LIMIT, '12', '–5'), stem(LIMIT, '12', '5')),
  lost(
    'fractions in all options',
    { ...LIMIT, options: ['.5', '.25', '.75'] },
    { ...LIMIT, options: ['5', '25', '75'] },
  ),
  lost('nots in all options', { ...LIMIT, options: ['!a', '!b', '!c'] }, { ...LIMIT, options: ['a', 'b', 'c'] }),
  lost('a path', stem(LIMIT, 'a file', '../src'), stem(LIMIT, 'a file', './src')),
  lost('a pattern that leaves out', stem(LIMIT, 'a file', '!build'), stem(LIMIT, 'a file', 'build')),
  lost('a number in words that is one more letter', stem(LIMIT, '12', 'eight'), stem(LIMIT, '12', 'eighty')),
  lost('a unit', stem(LIMIT, '12 minutes', '10 Gbps'), stem(LIMIT, '12 minutes', '10 GBps')),
  lost('a prefix of a unit', stem(LIMIT, '12 minutes', '5 mW'), stem(LIMIT, '12 minutes', '5 MW')),
  lost('a name of one letter', stem(LIMIT, 'a file', 'a class A network'), stem(LIMIT, 'a file', 'a class network')),
  lost('one vowel for another in a short word', stem(LIMIT, 'works on', 'fits on'), stem(LIMIT, 'works on', 'fats on')),
  lost('a vowel that makes a name', stem(LIMIT, 'a file', 'an Amazon file'), stem(LIMIT, 'a file', 'an Amazin file')),
  lost(
    'another question with the same filling, below a stem that says nothing',
    { stem: 'Which statement is true?', options: ['Lambda runs for days', 'All of the above', 'None of the above'] },
    { stem: 'Which statement is true?', options: ['S3 is a block store', 'All of the above', 'None of the above'] },
  ),
  lost('the opposite', PUBLIC, stem(PUBLIC, 'from the internet', 'within the company')),
  lost('a prefix that turns a word', stem(MFA, 'right', 'typical'), stem(MFA, 'right', 'atypical')),
  lost('a prefix of two letters', stem(MFA, 'right', 'valid'), stem(MFA, 'right', 'invalid')),
  lost('increase and decrease', stem(MFA, 'helps', 'increases it'), stem(MFA, 'helps', 'decreases it')),
  lost('most and least', stem(MFA, 'helps', 'helps most'), stem(MFA, 'helps', 'helps least')),
  lost('upload and unload', stem(MFA, 'helps', 'helps to upload'), stem(MFA, 'helps', 'helps to unload')),
  lost('the same stem over other options', MFA, { ...MFA, options: ['One', 'Two', 'Three', 'Four'] }),
  lost('two of four options replaced', MFA, option(option(MFA, 'password', 'name'), 'client', 'page')),
  lost('two options added', MFA, { ...MFA, options: [...MFA.options, 'A custom domain', 'A group'] }),
  lost(
    'two options deleted',
    { ...MFA, options: [...MFA.options, 'A custom domain'] },
    { ...MFA, options: MFA.options.slice(0, 3) },
  ),
  lost(
    'a typo in the stem and an option replaced',
    stem(MFA, 'reach', 'raech'),
    option(MFA, 'A second app client', 'A custom domain'),
  ),
  lost('one of two options replaced', LIMIT, option(LIMIT, 'No, it ends after 5 minutes', 'It depends on the memory')),
  lost('half of the stem rewritten', MFA, {
    ...MFA,
    stem: 'Nobody gets the codes of the second factor. Which change helps?',
  }),
  lost('a word that says more', PUBLIC, stem(PUBLIC, 'load balancer', 'internal load balancer')),
  {
    edit: 'two came, each with another option replaced',
    before: [MFA],
    after: [option(MFA, 'A second app client', 'A custom domain'), option(MFA, 'A longer password policy', 'A group')],
    heir: undefined,
  },
  {
    edit: 'two that are alike came',
    before: [stem(MFA, 'reach', 'raech')],
    after: [MFA, stem(MFA, 'reach', 'reachh')],
    heir: undefined,
  },
  {
    edit: 'deleted, and one with the same options stayed',
    before: [SENDS, stem(SENDS, 'sends one message to many receivers', 'keeps messages until they are read')],
    after: [stem(SENDS, 'sends one message to many receivers', 'keeps messages until they are read')],
    heir: undefined,
  },
  { edit: 'deleted', before: [MFA, TOKENS], after: [TOKENS], heir: undefined },
];
