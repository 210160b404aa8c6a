import type { Score } from './figures.ts';
import type { Guessing } from './read.ts';

/** What is told, for people. */
export function lines({ questions, strategies, positions, ofTheAbove, uneven, counts, broken }: Guessing) {
  const { statistic, degrees, p, groups } = positions;
  return [
    `${questions} questions`,
    ...Object.entries(counts).map(
      ([what, kinds]) =>
        `  by ${what}: ${Object.entries(kinds)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', ')}`,
    ),
    '',
    row('strategy', 'speaks of', 'per option', 'chance', 'over', 'per question', 'chance', 'over'),
    ...strategies.map(({ strategy, speaksOf, perOption, perQuestion }) =>
      row(strategy, String(speaksOf), ...cells(perOption), ...cells(perQuestion)),
    ),
    '',
    `Positions of right options: chi-square ${statistic.toFixed(2)} of ${degrees} degrees of freedom, p = ${p.toFixed(4)}`,
    ...groups.map(
      ({ options, found, expected }) =>
        `  ${options} options: ${found.join(', ')}; even would be ${expected.toFixed(1)} each`,
    ),
    `Options such as "all of the above": ${list(ofTheAbove)}`,
    `Long options, one more than twice as long as another: ${list(uneven)}`,
    '',
    ...(broken.length === 0 ? ['All limits are kept.'] : []),
    ...broken.map(
      ({ limit, questions: most }) => `Broken: ${limit}${most.length === 0 ? '' : `\n  most by: ${list(most)}`}`,
    ),
  ];
}

function row(first: string, ...rest: readonly string[]): string {
  return `  ${first.padEnd(28)}${rest.map((cell) => cell.padStart(13)).join('')}`;
}

function cells({ score, chance, over }: Score): readonly string[] {
  return [`${score.toFixed(1)} %`, `${chance.toFixed(1)} %`, `${over < 0 ? '' : '+'}${over.toFixed(1)}`];
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}
