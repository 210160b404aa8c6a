/** The table that `npm run bench` prints. */

/**
 * @typedef {object} Figures
 * @property {number} ours
 * @property {number} baseline
 * @property {number} value ratio, or difference in the unit
 * @property {number} limit
 * @property {boolean} isRatio
 * @property {boolean} kept
 */

/**
 * @typedef {object} Line
 * @property {string} what
 * @property {string} against
 * @property {'ms' | 'MB'} unit
 * @property {readonly (Figures | string)[]} results one for each Node, or why there are none; the first has the budget
 * @property {boolean} isBroken whether the first could not be measured though it should
 */

/** Whether the exit status is 0: where nothing was measured nothing is kept. @param {readonly Line[]} lines */
export const allKept = (lines) =>
  lines.length > 0 &&
  lines.every(({ results: [first], isBroken }) => !isBroken && (typeof first !== 'object' || first.kept));

/**
 * @param {readonly string[]} versions of Node, in the order of the results; that with the budgets first
 * @param {readonly Line[]} lines
 */
export function tableText(versions, lines) {
  const rows = [
    ['', '', ...versions.flatMap((version, index) => [`Node ${version}`, '', '', ...(index === 0 ? ['', ''] : [])])],
    ['what', 'baseline', ...versions.flatMap((_version, index) => [...HEAD, ...(index === 0 ? ['budget', ''] : [])])],
    ...lines.map(({ what, against, unit, results }) => [
      what,
      against,
      ...results.flatMap((result, index) => cells(result, unit, index === 0)),
    ]),
  ];
  const widths = (rows[1] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const remarks = lines.flatMap(({ what, results }) =>
    results.flatMap((result, index) =>
      typeof result === 'string' ? [`${what}, Node ${versions[index]}: ${result}`] : [],
    ),
  );
  return [...text, ...remarks].join('\n');
}

const HEAD = ['ours', 'baseline', 'ratio'];

/** @param {Figures | string} result @param {'ms' | 'MB'} unit @param {boolean} withBudget */
function cells(result, unit, withBudget) {
  if (typeof result === 'string') return ['-', '-', '-', ...(withBudget ? ['', ''] : [])];
  const { ours, baseline, value, limit, isRatio, kept } = result;
  const amount = (/** @type {number} */ number) => `${number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0)} ${unit}`;
  const ratio = isRatio ? `${value.toFixed(2)}x` : `${value < 0 ? '' : '+'}${amount(value)}`;
  const budget = isRatio ? `${Number(limit.toFixed(2))}x` : `+${Number(limit.toFixed(1))} ${unit}`;
  return [amount(ours), amount(baseline), ratio, ...(withBudget ? [budget, kept ? 'kept' : 'BROKEN'] : [])];
}
