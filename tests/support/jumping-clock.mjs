/** Loaded before the program: a clock that is set forward and back by a year whenever somebody looks at it. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const JUMPS = [0, YEAR_MS, -YEAR_MS];
const real = Date.now;
let looks = 0;
Date.now = () => {
  looks += 1;
  return real() + (JUMPS[looks % JUMPS.length] ?? 0);
};
