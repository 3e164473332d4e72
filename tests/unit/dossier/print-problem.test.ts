import { describe, expect, it } from '@jest/globals';

import { printProblem } from '../../../src/dossier/print-problem.ts';
import type { Problem } from '../../../src/errors/problem.ts';

const PROBLEM: Problem = {
  code: 'QUOTE_NOT_FOUND',
  severity: 'error',
  message: 'The quotation does not stand in the text of source "hansard".',
  place: { file: 'sources/hansard.yaml', line: 41, column: 6 },
  path: ['text', '3', 'says', '0', 'a DEATHS', 'q'],
  offending: 'growth of 0.8 per cent',
  nearest: { text: 'growth of\n0.8 percent', start: 10482, end: 10503, score: 0.94 },
  remedy: 'Copy the passage exactly.',
};

describe('printProblem', () => {
  it('says what and where, what was found, what comes nearest, and what to do', () => {
    expect(printProblem(PROBLEM, 'seed/budget/')).toBe(
      [
        'QUOTE_NOT_FOUND  seed/budget/sources/hansard.yaml:41:6  text[3].says[0]."a DEATHS".q',
        '  The quotation does not stand in the text of source "hansard".  Given: "growth of 0.8 per cent"',
        '  Closest passage (0.94) at 10482–10503: "growth of⏎0.8 percent".  Copy the passage exactly.',
      ].join('\n'),
    );
  });

  it('marks warnings, and leaves out what is not there', () => {
    const { code, message, place } = PROBLEM;

    expect(printProblem({ code, severity: 'warning', message, place, path: [] })).toBe(
      `QUOTE_NOT_FOUND (warning)  sources/hansard.yaml:41:6\n  ${message}`,
    );
  });

  it('asks whether another word was meant', () => {
    const problem: Problem = { ...PROBLEM, nearest: { text: 'cue' }, remedy: 'Correct it.' };

    expect(printProblem(problem)).toContain('  Did you mean "cue"?  Correct it.');
  });
});
