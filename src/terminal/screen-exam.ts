import type { LookOf } from './look-of-question.ts';
import type { Player } from './player.ts';
import type { Screen } from './screen.ts';
import type { Struck } from './sit-state.ts';
import { summaryLines } from './summary-lines.ts';
import type { TimeSeen } from './use-time-left.ts';

/** An exam on screens of its own. It leaves nothing in the scrollback before it is over. */
export function screenExam(screen: Screen, lookOf: LookOf): Pick<Player, 'sit' | 'overview' | 'result'> {
  const { look } = screen;
  const struck: Struck = new Map();
  const seen: TimeSeen = { leftMs: undefined };
  return {
    async sit(view, clock, commands, notice) {
      const config = { view, clock, commands, notice, seen, struck, look: await lookOf(view.presented, 'question') };
      const { sitPrompt } = await import('./prompts.ts');
      const reply = await screen.show(() => sitPrompt, config);
      return reply === 'end' ? { type: 'end' } : reply;
    },
    async overview(view, clock) {
      const { overviewPrompt } = await import('./prompts.ts');
      const reply = await screen.show(() => overviewPrompt, { view, clock, seen, look });
      return reply === 'end' ? { type: 'end' } : reply;
    },
    async result(summary) {
      const { showPage } = await import('./prompts.ts');
      return showPage(screen, {
        header: 'Your exam is over',
        lines: (setting) => summaryLines(summary, setting, look.pathOf),
        status: 'Enter goes through the questions.',
        keys: [
          { key: 'Enter', does: 'goes on', reply: 'next', help: 'go through the questions' },
          { key: 'q', does: 'ends', reply: 'quit', help: 'end; the exam is over and saved' },
        ],
      });
    },
  };
}
