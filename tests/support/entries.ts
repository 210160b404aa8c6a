/** A question of a note that a test writes. */
export interface Entry {
  readonly stem: string;
  readonly options: readonly string[];
  /** Numbers of the right options. */
  readonly key: readonly number[];
  readonly explanation?: string;
}

export const LANTERN: Entry = {
  stem: 'Which lantern does a ship show on her port side?',
  options: ['A red one', 'A green one', 'A white one', 'None at all'],
  key: [1],
  explanation: 'Port is red: [navigation lights](https://docs.aws.amazon.com/lights).',
};

export const KNOTS: Entry = {
  stem: 'Which two of these are knots? (Select TWO.)',
  options: ['Bowline', 'Bulkhead', 'Clove hitch', 'Keel', 'Capstan'],
  key: [1, 3],
  explanation: 'A bulkhead is a wall: [knots](https://docs.aws.amazon.com/knots).',
};

export const DEPTH: Entry = {
  stem: 'How long is a fathom?',
  options: ['Three feet', 'Six feet', 'Nine feet'],
  key: [2],
  explanation: 'Two yards: [depths](https://docs.aws.amazon.com/depths).',
};

/** A note as people write them. */
export function noteOf(...entries: readonly Entry[]): string {
  return `---\ntags: [harbour]\n---\n\n## Questions\n\n${entries.map(written).join('\n\n')}\n`;
}

function written({ stem, options, key, explanation = 'It is so.' }: Entry, index: number): string {
  return [
    `### Q${index + 1}`,
    `**${stem}**`,
    options.map((text, at) => `${at + 1}. ${text}`).join('\n'),
    '<details>\n<summary>Explanation</summary>',
    explanation,
    `<mark>${key.join(', ')}</mark>\n</details>`,
  ].join('\n\n');
}
