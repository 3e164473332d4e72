import { describe, expect, it } from '@jest/globals';

import { NODE_LABELS } from '../../../src/model/node-labels.ts';
import { buildStyle, printStyle } from '../../../src/neo4j-browser/build-style.ts';
import { LOG_LABELS } from '../../../src/store/constraints.ts';

const KINDS = ['Person', 'Organization', 'Group', 'Country', 'Location', 'Event', 'Thing'];

describe('the style', () => {
  const selectors = Object.keys(buildStyle());

  it('has a rule for every label, as one without would win over ours', () => {
    const labels = [...NODE_LABELS, ...LOG_LABELS, 'Actor', 'Place', ...KINDS];

    expect(labels.filter((label) => !selectors.includes(`node.${label}`))).toEqual([]);
  });

  it('has general labels before kinds, as the last rule wins', () => {
    const places = (names: readonly string[]): readonly number[] =>
      names.map((name) => selectors.indexOf(`node.${name}`));

    expect(Math.max(...places(['Entity', 'Actor', 'Place']))).toBeLessThan(
      Math.min(...places(KINDS)),
    );
    expect(Math.max(...places(['Proposition']))).toBeLessThan(
      Math.min(...places(['Relation', 'Figure', 'Fact'])),
    );
  });

  it('is printed as GraSS, with templates in quotes and no colon in a value', () => {
    const printed = printStyle(buildStyle());

    expect(printed).toContain('node.Person {\n  color: #3f7fd0;');
    expect(printed).toContain('  caption: "{name}";');
    expect(printed).toContain('  caption: "<type>";');
    expect(printed).not.toMatch(/: [^\n]*:/);
  });
});
