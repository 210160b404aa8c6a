import { describe, expect, it } from 'vitest';
import { judged } from '../../support/strangers.ts';
import { STRANGERS } from './strangers.ts';

/** What is known to be shown with a wrong number: each reads like prose that names nothing. */
const KNOWN: ReadonlySet<string> = new Set([
  // A menu has options as well.
  'dhcp option letters',
  // Letters that most often are an abbreviation, as in AC or AD, and no key.
  'Going with ⟦A⟧⟦B⟧.',
  // `Only 2 nodes` counts.
  'Only ⟦2⟧ pushes.',
]);

const tested = STRANGERS.filter(({ name }) => !KNOWN.has(name));

describe('questions as strangers write them', () => {
  it('are many', () => {
    expect(STRANGERS.length).toBeGreaterThan(500);
    expect(STRANGERS.length - tested.length).toBe(KNOWN.size);
  });

  it.each(tested.map((one, index) => [`${index}: ${one.name}`, one] as const))('%s', (_name, one) => {
    for (const { verdict, due, shown } of judged(one)) {
      if (verdict === 'wrong') expect(shown).toBe(due);
    }
  });

  it('are shuffled where they name no option, but for a few', () => {
    const friends = STRANGERS.filter(({ means }) => means === 'friend');
    const kept = friends.filter((one) => judged(one).some(({ verdict }) => verdict === 'kept'));
    expect(kept.length).toBeLessThan(friends.length / 5);
  });
});
