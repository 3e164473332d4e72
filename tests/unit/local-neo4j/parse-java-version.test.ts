import { describe, expect, test } from '@jest/globals';

import { parseJavaVersion } from '../../../src/local-neo4j/parse-java-version.ts';

describe('parseJavaVersion', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17, '17.0.15'],
    ['openjdk version "21" 2023-09-19 LTS', 21, '21'],
    ['openjdk version "25-ea" 2025-09-16', 25, '25-ea'],
    ['java version "1.8.0_402"', 8, '1.8.0_402'],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.8"', 21, '21.0.8'],
  ])('reads %j', (output, feature, printed) => {
    expect(parseJavaVersion(output)).toEqual({ feature, printed });
  });

  test.each([
    '',
    'The operation couldn’t be completed. Unable to locate a Java Runtime.',
    'version 17',
  ])('takes %j for no version', (output) => {
    expect(parseJavaVersion(output)).toBeUndefined();
  });
});
