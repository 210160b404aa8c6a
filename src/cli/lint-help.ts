import { RULES, type Severity } from '../domain/diagnostic.ts';

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['cognito-quiz lint', 'the notes that a quiz would read'],
  ['cognito-quiz lint notes/ extra.md', 'these notes and folders'],
  ['cognito-quiz lint notes/ --format github', 'in GitHub Actions: beside the lines of a change'],
  ['cognito-quiz lint --rule no-explanation=off --rule cue-disagrees=error', 'for this run'],
  ['cognito-quiz config set rules no-explanation=off', 'from now on; --rule beats it'],
];

const WIDTH = 78;

/** What stands below the options in the help of `lint`. */
export function lintHelp(): string {
  return [
    '',
    'Examples:',
    ...EXAMPLES.flatMap(([command, what]) => [`  ${command}`, `      ${what}`]),
    '',
    'Findings go to stdout, each as file:line:column, the worst last; the bank in figures',
    'goes to stderr. Exit status: 1 when an error is told, else 0; 2 for bad usage.',
    '',
    'A comment in a note switches rules off, within a question for that question, elsewhere',
    'for the whole note: <!-- quiz-lint-disable no-explanation explanation-without-link -->',
    'Whatever is told or not, what is asked stays the same.',
    '',
    'Rules, by what they are told as unless you say otherwise:',
    ...wrapped('error'),
    ...wrapped('warning'),
    ...wrapped('info'),
  ].join('\n');
}

function wrapped(severity: Severity): readonly string[] {
  const lines = [`  ${severity}:`];
  for (const [rule, own] of Object.entries(RULES)) {
    if (own !== severity) continue;
    const last = lines.at(-1) ?? '';
    if (last.length + rule.length + 1 > WIDTH) lines.push(`      ${rule}`);
    else lines[lines.length - 1] = `${last} ${rule}`;
  }
  return lines;
}
