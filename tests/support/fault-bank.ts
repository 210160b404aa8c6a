/** A note with so many questions, of each of which the first option is right. */
export function bankOf(count: number): string {
  return Array.from(
    { length: count },
    (_none, index) =>
      `### Q${index + 1}\n\nWhich is number ${index + 1}?\n\n1. One of ${index + 1}\n2. Two of ${index + 1}\n\n<details>\n\n<mark>1</mark>\n\n</details>\n`,
  ).join('\n');
}

/** Fault tests run with small counts among all tests, and with the full ones in `npm run test:faults`. */
export function countOf(quick: number, full: number): number {
  return process.env['COGNITO_QUIZ_FAULTS'] === 'full' ? full : quick;
}
