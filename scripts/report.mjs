/** Tells a runner's report in one line, and fails where a test that Linux must run was skipped. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [file = ''] = process.argv.slice(2);
/** @type {{ numPassedTests: number, numFailedTests: number, numTotalTests: number, testResults: { name: string, message: string, assertionResults: { status: string, fullName: string }[] }[] }} */
const report = JSON.parse(readFileSync(file, 'utf8'));

/** These open a pseudo-terminal, provoke faults or generate notes: skipping them would prove nothing. */
const NEVER_SKIPPED = /^tests\/(pty|faults|fuzz|setup)\//;
const skipped = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ path: relative(process.cwd(), name), fullName })),
);
const wrong = process.platform === 'linux' ? skipped.filter(({ path }) => NEVER_SKIPPED.test(path)) : [];
for (const { path, fullName } of wrong) console.log(`skipped, and must not be: ${path}: ${fullName}`);

// A file that could not even be loaded has no test that failed.
const unloaded = report.testResults.filter(
  ({ assertionResults, message }) => assertionResults.length === 0 && message !== '',
).length;
const failed = report.numFailedTests + unloaded + wrong.length;
console.log(
  `${report.numPassedTests} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
