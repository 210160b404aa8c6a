/**
 * The chance of a statistic at least as large, by the series of the lower incomplete gamma function: all its terms are
 * positive, so nothing cancels out.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 and 8.11
 */
export function chiSquareP(statistic: number, degrees: number): number {
  if (statistic <= 0 || degrees <= 0) return 1;
  const [a, x] = [degrees / 2, statistic / 2];
  let [term, sum] = [1, 1];
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  // So far out that nothing is left.
  if (!Number.isFinite(sum)) return 0;
  return Math.max(0, 1 - sum * Math.exp(a * Math.log(x) - x - logGamma(a + 1)));
}

/** Of whole and half numbers, which are all that half a number of degrees can be. */
function logGamma(value: number): number {
  let [log, rest] = [0, value];
  for (; rest > 1; rest -= 1) log += Math.log(rest - 1);
  return rest === 1 ? log : log + Math.log(Math.PI) / 2;
}
