import { type Diagnostic, isRule, type Rule } from './diagnostic.ts';

/** How loud a rule is told; `off` is not at all. */
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];
export type RuleLevels = ReadonlyMap<Rule, Level>;

/** Reads `no-explanation=off`; undefined when the rule or the level is not known. */
export function parseRuleLevel(word: string): readonly [Rule, Level] | undefined {
  const [rule = '', given, ...more] = word.split('=');
  const level = LEVELS.find((one) => one === given);
  return isRule(rule) && level !== undefined && more.length === 0 ? [rule, level] : undefined;
}

/** The last word about a rule wins; a word that cannot be read is passed over. */
export function ruleLevels(words: readonly string[]): RuleLevels {
  return new Map(words.map(parseRuleLevel).filter((one) => one !== undefined));
}

/** What is told when rules are turned off, down or up. Which questions are asked never depends on it. */
export function withLevels(diagnostics: readonly Diagnostic[], levels: RuleLevels): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = levels.get(diagnostic.rule) ?? diagnostic.severity;
    return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
  });
}
