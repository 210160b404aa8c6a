import { expect, it } from 'vitest';
import { read } from '../support/note-text.ts';

const explained = (below: string): string | undefined =>
  read(`### Which one?\n\n- [ ] This\n- [x] That\n\n${below}\n\n### Which other one?\n\n- [x] This\n- [ ] That\n`)
    .questions[0]?.explanation;

/** The bracket of a link whose words announce an explanation was lost, and with it the link. */
it.each([
  '[reference](https://docs.example/that)',
  '[Solution](https://docs.example/that)',
  '**[Reference](https://docs.example/that)**',
  '_See [explanation](https://docs.example/that)_',
  '[Docs](https://docs.example/that)',
])('%s below the options stays a link', (below) => {
  expect(explained(below)).toBe(below);
});
