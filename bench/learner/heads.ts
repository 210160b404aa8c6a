/** What is in a head of one question. Two models of it, neither of them the scheduler's. */
export interface Head {
  /** How likely the question is recalled on a day, 0 to 1, guessing aside. @param day days since the start, with fractions */
  readonly recall: (day: number) => number;
  /** An answer and its feedback. @param recalled whether it was known, not guessed */
  readonly meet: (day: number, recalled: boolean) => void;
}

const POOLS = 100;
/** Learning from what was recalled, against what was only told. */
const RECALLED = 9;
/**
 * Time constants and weights of the pools, so that what is met once fades as facts did in an experiment: .93, .88, .86, .66,
 * .47 and .34 after 5 minutes and 1, 2, 7, 14 and 42 days. These give 1, .89, .81, .61, .49 and .33.
 *
 * @see Carpenter, Pashler, Wixted, Vul 2008, Memory & Cognition 36:438, experiment 1
 */
const DAYS = Float64Array.from({ length: POOLS }, (_none, pool) => 1.55 * 1.07 ** (pool + 1));
const WEIGHTS = Float64Array.from({ length: POOLS }, (_none, pool) => 0.99 ** (pool + 1));

/**
 * Memory on many time scales: leaky pools, each of which learns what those that forget sooner have lost.
 *
 *     p(recall) = min(1, s_100)      s_i = mean of pools 1 to i by weight      pool i learns rate * (1 - s_i)
 *
 * FSRS has neither pools nor weights: it has a stability and a difficulty for each question, and one curve for all.
 *
 * @param pace how much slower than the average this one is forgotten
 * @see Mozer, Pashler, Cepeda, Lindsey, Vul 2009, Predicting the optimal spacing of study: a multiscale context model of
 * memory, NIPS 22:1321
 */
export function multiscale(pace: number): Head {
  const pools = new Float64Array(POOLS);
  let at = 0;
  const left = (day: number, pool: number): number =>
    (pools[pool] ?? 0) * Math.exp((at - day) / (pace * (DAYS[pool] ?? 1)));
  return {
    recall(day) {
      let [sum, weights] = [0, 0];
      for (let pool = 0; pool < POOLS; pool += 1) {
        const weight = WEIGHTS[pool] ?? 0;
        sum += weight * left(day, pool);
        weights += weight;
      }
      return Math.min(1, sum / weights);
    },
    meet(day, recalled) {
      let [sum, weights] = [0, 0];
      for (let pool = 0; pool < POOLS; pool += 1) {
        const now = left(day, pool);
        const weight = WEIGHTS[pool] ?? 0;
        sum += weight * now;
        weights += weight;
        pools[pool] = now + (recalled ? RECALLED : 1) * Math.max(0, 1 - sum / weights);
      }
      at = day;
    },
  };
}

/** As fitted in the study below. Between sessions time counts `H` times, as less comes between. */
const [A, C, THRESHOLD, S, H] = [0.177, 0.217, -0.704, 0.255, 0.025];
const DAY_S = 86_400;

/**
 * Each time leaves a trace that fades as a power of time, the faster the more active the question was just then.
 *
 *     m = strength + ln(sum of t_j^-d_j)     d_j = c * e^m_j + a     p(recall) = 1 / (1 + e^((threshold - m) / s))
 *
 * @param strength 0 as the word pairs of the study, more for what is easier
 * @see Pavlik and Anderson 2005, Practice and forgetting effects on vocabulary memory, Cognitive Science 29:559
 */
export function activated(strength: number): Head {
  const traces: { readonly day: number; readonly decay: number }[] = [];
  const activation = (day: number): number => {
    const sum = traces.reduce((all, trace) => all + secondsBetween(trace.day, day) ** -trace.decay, 0);
    return sum === 0 ? Number.NEGATIVE_INFINITY : strength + Math.log(sum);
  };
  return {
    recall: (day) => 1 / (1 + Math.exp((THRESHOLD - activation(day)) / S)),
    meet: (day) => {
      traces.push({ day, decay: C * Math.exp(activation(day)) + A });
    },
  };
}

/** As they count for forgetting. */
function secondsBetween(from: number, to: number): number {
  const nights = Math.floor(to) - Math.floor(from);
  return Math.max(1, (to - from - nights) * DAY_S + nights * DAY_S * H);
}
