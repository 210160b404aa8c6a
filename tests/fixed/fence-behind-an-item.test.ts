// A fence at the margin that ends an item was taken for the end of the fence within it, and the note was cut where it holds code.
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/markdown/pieces.ts';

it('Below a fence in an item, a fence at the margin leaves the rest of a note in one piece', () => {
  const words = 'filler '.repeat(3000);
  const item = `- ${words}\n\n  \`\`\`\n`;
  expect(piecesOf(`${item}\n\`\`\`\n${words}\n\n# in code\n\n${words}\n`)).toHaveLength(1);
  expect(piecesOf(`${item}  \`\`\`\n\n# no code\n\n${words}\n\n# b\n`).length).toBeGreaterThan(1);
});
