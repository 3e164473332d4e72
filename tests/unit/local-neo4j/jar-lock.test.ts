import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { describeLock, getPomPath, readJarLock } from '../../../src/local-neo4j/jar-lock.ts';

const lock = readJarLock();

test('the lock holds each jar once, under a name made of its coordinate', () => {
  const names = lock.jars.map(({ coordinate }) => {
    const [group, artifact, , ...rest] = coordinate.split(':');
    return `${group ?? ''}.${artifact ?? ''}-${rest.reverse().join('-')}.jar`;
  });

  expect(lock.jars.map(({ file }) => file)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

test('the lock tells the sum of the sizes', () => {
  expect(lock.jars.reduce((sum, { size }) => sum + size, 0)).toBe(lock.bytes);
});

test('the lock was made from the pom', () => {
  const pom = readFileSync(getPomPath(), 'utf8');

  expect(pom).toContain(`<neo4j.version>${lock.neo4j}</neo4j.version>`);
  expect(lock.jars.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining([
      `org.neo4j:neo4j:jar:${lock.neo4j}`,
      `org.neo4j.app:neo4j-server:jar:${lock.neo4j}`,
      'org.neo4j.client:neo4j-browser:jar:5.24.0',
    ]),
  );
});

test('another lock has another name', () => {
  expect(describeLock(lock)).toMatch(/^5\.26\.31-[0-9a-f]{12}$/);
  expect(describeLock({ ...lock, jars: lock.jars.slice(1) })).not.toBe(describeLock(lock));
});
