import { type Diagnostic, isRule, RULES } from '../domain/diagnostic.ts';
import { LEVELS, parseRuleLevel, ruleLevels, withLevels } from '../domain/rule-level.ts';
import type { Settings } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';
import { nearest } from './nearest.ts';

/**
 * What is told of what was found in the notes: the setting says how loud, and a flag beats it.
 *
 * @param flags words behind `--rule`, such as `no-explanation=off`
 * @throws UserError when one of the flags names no rule or no level
 */
export function told(
  diagnostics: readonly Diagnostic[],
  { rules = [] }: Settings,
  flags: readonly string[] = [],
): readonly Diagnostic[] {
  const wrong = wrongRuleWord(flags, 'behind --rule');
  if (wrong !== undefined) throw wrong;
  return withLevels(diagnostics, ruleLevels([...rules, ...flags]));
}

/** @param where for the message: where the words were typed */
export function wrongRuleWord(words: readonly string[], where: string): UserError | undefined {
  const word = words.find((one) => parseRuleLevel(one) === undefined);
  if (word === undefined) return undefined;
  const [rule = '', level = ''] = word.split('=');
  const guess = isRule(rule) ? nearestLevel(level) : nearest(rule, Object.keys(RULES));
  const what = isRule(rule) ? `expected ${rule}= and then ${LEVELS.join(', ')}` : 'expected a rule and its level';
  return new UserError(
    `\`${word}\` ${where}, ${what}`,
    guess === undefined
      ? 'For example: no-explanation=off. lint --help lists the rules.'
      : `did you mean \`${guess}\`?`,
  );
}

/** `warn` is farther from `warning` than a slip of the finger would be, but it is what other tools say. */
function nearestLevel(word: string): string | undefined {
  return nearest(word, LEVELS) ?? LEVELS.find((level) => word !== '' && level.startsWith(word));
}
