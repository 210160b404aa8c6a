import type { Diagnostic } from '../domain/diagnostic.ts';
import { answerKey, type Question } from '../domain/question.ts';
import type { ExamResult, Summary } from '../domain/session.ts';

/** The JSON documents. Fields are only ever added; each has `version: 1`. `shown` gives a path as it is told. */

type Shown = (file: string) => string;

export function questionEntry(question: Question, shown: Shown) {
  return {
    id: question.id,
    file: shown(question.place.file),
    line: question.place.line,
    kind: question.kind,
    stem: question.stem,
    options: question.options.map(({ text }) => text),
    feedback: question.options.map(({ feedback }) => feedback),
    answers: answerKey(question),
    tags: question.tags,
    explanation: question.explanation,
    links: question.links.map(({ kind, target, text }) => ({ url: kind === 'web' ? target : shown(target), text })),
    disputed: question.disputed,
    alsoAt: question.alsoAt.map(({ place, answers }) => ({ file: shown(place.file), line: place.line, answers })),
  };
}

export function diagnosticEntry({ place, severity, rule, message, hint, also }: Diagnostic, shown: Shown) {
  const entry = { file: shown(place.file), line: place.line, column: place.column, severity, rule, message, hint };
  return also === undefined ? entry : { ...entry, also: { file: shown(also.file), line: also.line } };
}

/**
 * @param open the exam goes on: nothing is told of what is right, as answers can still be changed
 */
export function sessionDocument(summary: Summary, shown: Shown, open = false) {
  const { mode, seed, right, answered, total, outcomes, byTag, exam } = open ? unjudged(summary) : summary;
  return {
    version: 1 as const,
    mode,
    seed,
    score: { right, answered, total },
    ...(open ? { open } : {}),
    ...(exam === undefined ? {} : examEntry(exam, byTag)),
    questions: outcomes.map(({ question, chosen, right: isRight, skipped, marked, tookMs }) => ({
      id: question.id,
      file: shown(question.place.file),
      line: question.place.line,
      chosen,
      right: isRight,
      skipped,
      marked,
      ...(exam === undefined ? {} : { tookMs }),
    })),
  };
}

function examEntry({ terms, percent, passed, changes }: ExamResult, byTag: Summary['byTag']) {
  const { minutes, pass, paper } = terms;
  // Open questions are wrong, so all of a tag count.
  return {
    passed,
    percent,
    pass,
    minutes,
    paper,
    changes,
    byTag: byTag.map(({ answered, ...rest }) => ({ ...rest, total: answered })),
  };
}

function unjudged(summary: Summary): Summary {
  const { outcomes, byTag, exam } = summary;
  const none = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  return {
    ...summary,
    right: 0,
    outcomes: outcomes.map((outcome) => ({ ...outcome, right: false })),
    byTag: byTag.map((tag) => ({ ...tag, right: 0 })),
    ...(exam === undefined ? {} : { exam: { ...exam, percent: 0, passed: false, changes: none } }),
  };
}
