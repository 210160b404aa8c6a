import type { ExamStatus } from '../domain/session.ts';
import { timeLeftDigits } from './exam-clock.ts';
import { answeredShare, countsText, openWarning } from './exam-lines.ts';
import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import type { Heading } from './heading.ts';
import { type KeyHelp, overviewHelp, submitHelp } from './help.ts';
import { ALL_ANSWERED, cursorText, type OverviewState } from './overview-state.ts';
import type { Theme } from './theme.ts';
import { clampOffset, reveal } from './viewport.ts';
import { counted } from './wording.ts';
import { wrap } from './wrap.ts';

/** The map of an exam, with what is left of the time. */
export function overviewFrame(
  status: ExamStatus,
  state: OverviewState,
  leftMs: number,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const heading: Heading = {
    places: ['Your exam'],
    states: [`${timeLeftDigits(leftMs)} left`],
    done: answeredShare(status),
  };
  const { lines: body, cursor } = overviewBody(status, state, size, theme);
  const keep = cursor === undefined ? undefined : { from: cursor, to: cursor + 1 };
  const { notice, page } = state;
  const line = page === 'map' ? cursorText(state, status) : '';
  const hints = hintsOf(status, state, textWidth(size));
  return guidedFrame(
    { heading, body, keep, status: line, notice, hints, help: helpOf(status, state) },
    guide,
    size,
    offset,
    theme,
  );
}

export function helpOf(status: ExamStatus, { page }: OverviewState): readonly KeyHelp[] {
  return page === 'map' ? overviewHelp(status) : submitHelp();
}

/** The lines, and which of them the cursor is in. */
function overviewBody(
  status: ExamStatus,
  state: OverviewState,
  size: Size,
  theme: Theme,
): { readonly lines: readonly string[]; readonly cursor: number | undefined } {
  const width = textWidth(size);
  switch (state.page) {
    case 'submit':
      return { lines: submitLines(status, width, theme), cursor: undefined };
    case 'map':
      return mapBody(status, state, size, theme);
  }
}

/** Submitting cannot be taken back, so all that speaks against it is told before it is asked. */
function submitLines(status: ExamStatus, width: number, theme: Theme): readonly string[] {
  const flagged = status.questions.filter((one) => one.flagged).length;
  return [
    ...wrap(theme.strong(openWarning(status) || ALL_ANSWERED), width),
    ...(flagged > 0 ? wrap(`${counted(flagged, 'question')} flagged.`, width) : []),
    '',
    ...wrap('Submit? y submits, any other key goes back.', width),
  ];
}

function mapBody(status: ExamStatus, state: OverviewState, size: Size, theme: Theme) {
  const { symbols } = theme;
  const width = textWidth(size);
  const legend = `${symbols.answered} answered  ${symbols.open} open  ${symbols.flag} flagged`;
  const head = [...wrap(`${countsText(status)}.`, width), ...wrap(legend, width), ''];
  const perRow = questionsPerRow(status, size);
  const cells = status.questions.map((_question, index) => cellText(status, index, state.cursor === index, theme));
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_row, row) =>
    cells
      .slice(row * perRow, (row + 1) * perRow)
      .join(' ')
      .trimEnd(),
  );
  const onSubmit = state.cursor === status.questions.length;
  const submit = `${onSubmit ? symbols.pointer : ' '} Submit the exam`;
  const lines = [...head, ...rows, '', onSubmit ? theme.accent(submit) : submit];
  return { lines, cursor: onSubmit ? lines.length - 1 : head.length + Math.floor(state.cursor / perRow) };
}

/** `❯12 ●⚑`: each state has a symbol of its own, and the line below says it in words. */
function cellText({ questions }: ExamStatus, index: number, under: boolean, theme: Theme): string {
  const { symbols } = theme;
  const one = questions[index];
  const number = String(index + 1).padStart(String(questions.length).length);
  const text = `${under ? symbols.pointer : ' '}${number} ${one?.answered ? symbols.answered : symbols.open}`;
  const [cell, gap] = one?.flagged ? [`${text}${symbols.flag}`, ''] : [text, ' '];
  const paint = under ? theme.accent : one?.answered ? (plain: string) => plain : theme.strong;
  return `${paint(cell)}${gap}`;
}

/** Tens and fives are counted most easily. */
export function questionsPerRow({ questions }: ExamStatus, size: Size): number {
  const cell = String(questions.length).length + 5;
  const fitting = Math.max(1, Math.floor((textWidth(size) + 1) / cell));
  return [10, 5].find((count) => count <= fitting) ?? fitting;
}

/** The nearest offset that there is, and at which the cursor can be seen. */
export function overviewOffset(
  status: ExamStatus,
  state: OverviewState,
  offset: number,
  size: Size,
  theme: Theme,
): number {
  const { lines, cursor } = overviewBody(status, state, size, theme);
  const window = { offset, rows: bodyRows(size), total: lines.length };
  return cursor === undefined ? clampOffset(window) : reveal(window, { from: cursor, to: cursor + 1 });
}

function hintsOf({ questions }: ExamStatus, { page, cursor }: OverviewState, width: number): readonly Hint[] {
  if (page === 'submit') return [{ key: 'y', does: 'submits' }, { key: 'any key', does: 'goes back' }, HELP_HINT];
  const onSubmit = cursor === questions.length;
  const answered = questions.filter((one) => one.answered).length;
  return [
    { key: 'Enter', does: onSubmit ? 'submits' : width < 40 ? 'goes' : 'goes there' },
    { key: 'q', does: 'leaves' },
    HELP_HINT,
    ...(onSubmit ? [] : [{ key: 'End', does: 'to submit', says: 'End goes to submitting' }]),
    ...(answered < questions.length ? [{ key: 'n', does: 'first open', says: 'n goes to the first open one' }] : []),
    { key: 'p', does: 'back', says: 'p goes back' },
    { key: '1-9', does: 'a number', says: '1-9 go to a number' },
    ...(answered > 0 ? [{ key: 'u', does: 'undoes' }] : []),
  ];
}
