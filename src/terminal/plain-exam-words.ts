import type { ExamStatus } from '../domain/session.ts';
import {
  AFTER_THE_EXAM,
  FIRST_QUESTION,
  FLAG_THERE,
  NONE_OPEN,
  NOT_ASKED_HOW_SURE,
  NOTHING_ANSWERED,
} from './exam-lines.ts';
import type { ExamWord, MapWord } from './parse-line.ts';
import { mapHelp, plainHelp, sittingHelp } from './plain-help.ts';
import type { Clock, Commands, OverviewReply, SittingReply, SittingView } from './player.ts';
import { leftText } from './timed-line.ts';

/** What a word at a question comes to: a reply, or what to tell while the question stays. */
export function sittingReply(
  word: ExamWord,
  view: SittingView,
  clock: Clock,
  commands: Commands,
): SittingReply | string {
  switch (word) {
    case 'next':
    case 's':
      return { type: 'next' };
    case 'prev':
      return view.presented.position === 1 ? FIRST_QUESTION : { type: 'previous' };
    case 'map':
      return { type: 'overview' };
    case 'submit':
      return { type: 'submit' };
    case 'time':
      return `${leftText(view.status, clock)}.`;
    case 'm':
      return commands.mark().notice;
    case 'u':
      return view.canUndo ? { type: 'undo' } : NOTHING_ANSWERED;
    case 'q':
      return { type: 'quit' };
    case '?':
      return plainHelp(sittingHelp(view)).join('\n');
    case 'o':
    case 'v':
    case '!':
      return AFTER_THE_EXAM;
    case 'w':
      return NOT_ASKED_HOW_SURE;
  }
}

/** The same at the map. */
export function mapReply(
  word: MapWord,
  status: ExamStatus,
  clock: Clock,
): Exclude<OverviewReply, { index: number }> | string {
  const isAnswered = ({ answered }: { answered: boolean }): boolean => answered;
  switch (word) {
    case 'next':
      return status.questions.every(isAnswered) ? NONE_OPEN : { type: 'next' };
    case 'prev':
      return { type: 'previous' };
    case 'map':
      return { type: 'again' };
    case 'submit':
      return { type: 'submit' };
    case 'time':
      return `${leftText(status, clock)}.`;
    case 'm':
      return FLAG_THERE;
    case 'u':
      return status.questions.some(isAnswered) ? { type: 'undo' } : NOTHING_ANSWERED;
    case 'q':
      return { type: 'quit' };
    case '?':
      return plainHelp(mapHelp(status)).join('\n');
  }
}
