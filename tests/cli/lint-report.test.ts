import { describe, expect, it } from 'vitest';
import { lintReport } from '../../src/cli/lint-report.ts';
import { diagnostic, type Rule } from '../../src/domain/diagnostic.ts';
import { PLAIN_THEME, themeOf } from '../../src/terminal/theme.ts';

const found = (name: string, line: number, rule: Rule) =>
  diagnostic(rule, { file: `/notes/${name}`, line, column: 1 }, 'What', 'How');
const shown = (file: string): string => file.replace('/notes/', '');
const FINDINGS = [
  found('a.md', 1, 'no-key'),
  found('a.md', 5, 'no-explanation'),
  found('a.md', 9, 'cue-disagrees'),
  found('b.md', 2, 'cue-disagrees'),
  found('b.md', 3, 'no-explanation'),
  found('b.md', 4, 'no-explanation'),
];

describe('the report of lint', () => {
  it('groups by file, infos first, errors last, each kind by line, and files with errors last', () => {
    const lines = lintReport(FINDINGS, shown, PLAIN_THEME).filter((line) => !line.startsWith('    '));
    expect(lines).toEqual([
      'b.md  0 errors, 1 warning, 2 info',
      'b.md:3:1 info no-explanation What',
      'b.md:4:1 info no-explanation What',
      'b.md:2:1 warning cue-disagrees What',
      '',
      'a.md  1 error, 1 warning, 1 info',
      'a.md:5:1 info no-explanation What',
      'a.md:9:1 warning cue-disagrees What',
      'a.md:1:1 error no-key What',
    ]);
  });

  it('has the hint below each finding', () => {
    expect(lintReport([found('a.md', 1, 'no-key')], shown, PLAIN_THEME).slice(1)).toEqual([
      'a.md:1:1 error no-key What',
      '    How',
    ]);
  });

  it('is empty where nothing was found', () => {
    expect(lintReport([], shown, PLAIN_THEME)).toEqual([]);
  });

  it('colours the heading and the severity alone, so that a place can be taken from its line', () => {
    const theme = themeOf({ colours: 16, background: 'dark', hyperlinks: false, unicode: false });
    const lines = lintReport(FINDINGS, shown, theme).filter((line) => line.includes('\u001b'));
    expect(lines.map((line) => line.replace(/\u001b.*\u001b\[\d+m/, '*'))).toEqual([
      '*  0 errors, 1 warning, 2 info',
      'b.md:3:1 * no-explanation What',
      'b.md:4:1 * no-explanation What',
      'b.md:2:1 * cue-disagrees What',
      '*  1 error, 1 warning, 1 info',
      'a.md:5:1 * no-explanation What',
      'a.md:9:1 * cue-disagrees What',
      'a.md:1:1 * no-key What',
    ]);
  });

  it('prints no control character of a note or of its name', () => {
    const nasty = {
      ...found('a\u001b]0;x\u0007.md', 1, 'no-key'),
      message: 'a\u001b[2J\nb',
      also: { file: '/notes/\u009bc.md', line: 1, column: 1 },
    };
    expect(lintReport([nasty], shown, PLAIN_THEME).join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
