import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-cli.ts';

/** A stem of 3,600 characters: sentences that tell where they stand. */
const REPORT = `${Array.from({ length: 84 }, (_sentence, index) => {
  const what = index % 2 === 0 ? 'left at dawn in a calm sea' : 'came back after dark, alone';
  return `On day ${index + 1} she ${what}.`;
}).join(' ')} What is sure of all of her days at sea?`;

const LONG = `
### Q7

${REPORT}

1. She left first
2. She came back first
3. She left and came back on the same day, which nobody can tell who knows nothing but this report of her days
4. None of these

<details>
<summary>Explanation</summary>

She left at dawn.

<mark>1</mark>
</details>
`;

/** One question of each kind: single, multiple, code, table, scripts, blocks, and a long one. */
export const KINDS = readFileSync(join(ROOT, 'tests', 'golden', 'notes', 'kinds.md'), 'utf8') + LONG;
