import fc from 'fast-check';

const word = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z]{1,12}$/), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      'arn:aws:iam::123456789012:role/service-role/a-very-long-name-that-has-no-blank-in-it-at-all',
      '日本語のとても長い文章で単語の間に空白がありません',
      'Ünïcödé',
      '👩‍💻',
      '👍🏽',
      'e\u0301',
      '&lt;tag&gt;',
      '&#x202e;',
      '\u001b[31m',
      'a\u200bb',
      '`code with blanks`',
      '**bold words**',
      '_emphasis_',
      '~~struck~~',
      '[a link](https://example.org/some/long/path/that/goes/on?and=on)',
      '[bad](javascript:alert)',
      '[odd](<https://example.org/a[0]|b;c="d">)',
      '<https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html>',
      '![picture](picture-of-something.png)',
      'one<br>two',
      '<b>html</b>',
    ),
    weight: 4,
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
/** Of no language, or of many at once: whatever a grammar makes of it. */
const codeLine = fc.oneof(
  words,
  fc.constantFrom(
    '{ "Effect": "Allow", "Resource": ["arn:aws:s3:::b/*", 12, true] }',
    'const a = `b`; // why not',
    'Resources: # the rest\n\tQueue: !Ref "日本語"',
    'aws s3 cp "$file" s3://bucket --sse | tee \'log\'',
    "SELECT * FROM t WHERE a = '\u001b[31m' -- not coloured",
    '<a href="x">&lt;</a><script>let a = 1;</script>',
    '/* a remark that is not closed',
  ),
);
const code = fc
  .tuple(
    fc.constantFrom('js', 'json', 'yaml', 'sh', 'py', 'html', 'sql', 'diff', 'klingon', ''),
    fc.array(codeLine, { minLength: 1, maxLength: 4 }),
  )
  .map(([language, lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``);
const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

const leaf = fc.oneof(
  words,
  words,
  code,
  words.map((text) => `## ${text}`),
  fc.constant('---'),
);

/** A list or a quote of some blocks, at most two deep, as notes have them. */
const nest = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    inner,
    fc
      .array(inner, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
    inner.map((item) => `- [x] ${indent(item, '  ')}\n- [ ] _open_`),
    inner.map((item) => `One[^note].\n\n[^note]: ${indent(item, '    ')}`),
    fc
      .array(inner, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, index) => `${index + 8}. ${indent(item, '    ')}`).join('\n')),
    inner.map((text) => `> ${indent(text, '> ')}`),
  );

const join = (blocks: readonly string[]): string => blocks.join('\n\n');

/** Any Markdown but tables. */
export const someMarkdown: fc.Arbitrary<string> = fc.array(nest(nest(leaf)), { minLength: 1, maxLength: 4 }).map(join);

/** A table of one to four columns. */
export const someTable: fc.Arbitrary<string> = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(fc.oneof(words, word, fc.constant('')), { minLength: columns, maxLength: columns }), {
      minLength: 2,
      maxLength: 4,
    }),
  )
  .map(([head = [], ...body]) =>
    [head, head.map((_cell, column) => ['---', ':--', '--:', ':-:'][column] ?? '---'), ...body]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  );
