import { expect, test } from '@jest/globals';

import { printArgumentFile } from '../../../src/local-neo4j/print-argument-file.ts';

test('quotes every argument, and escapes backslashes and quotation marks', () => {
  const text = printArgumentFile(['-Xmx1g', 'C:\\Users\\Jan "J" Novák\\lib', '#not a comment']);

  expect(text).toBe(`"-Xmx1g"
"C:\\\\Users\\\\Jan \\"J\\" Novák\\\\lib"
"#not a comment"
`);
});
