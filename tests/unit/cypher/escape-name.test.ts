import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { escapeName } from '../../../src/cypher/escape-name.ts';

describe('escapeName', () => {
  it.each([
    ['a plain name', 'fromId', '`fromId`'],
    ['an empty name', '', '``'],
    ['a name with a space', 'a b', '`a b`'],
    ['a backtick', 'a`b', '`a``b`'],
    ['two backticks', '``', '``````'],
    ['a backtick written as an escape', 'a\\u0060b', '`a``b`'],
    ['an escape that ends the name', 'n\\u0060) DETACH DELETE n //', '`n``) DETACH DELETE n //`'],
    ['quotes and comments, which mean nothing here', `'"/* */ //`, '`\'"/* */ //`'],
  ])('puts %s between backticks', (_what, name, escaped) => {
    expect(escapeName(name)).toBe(escaped);
  });

  it('never lets a name end before its end, as Cypher reads it', () => {
    const part = fc.constantFrom('`', '\\u0060', '\\', 'u0060', 'a', ' ', '\n', '"', "'", '$');

    fc.assert(
      fc.property(fc.array(part), (parts) => {
        // Cypher replaces \uXXXX before it looks for backticks.
        const read = escapeName(parts.join('')).replaceAll('\\u0060', '`');
        const inner = read.slice(1, -1);
        expect(inner.replaceAll('``', '')).not.toContain('`');
      }),
    );
  });
});
