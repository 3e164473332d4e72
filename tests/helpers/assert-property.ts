import * as fc from 'fast-check';

/** How often a property is tried in a usual run, and from which seed: the same cases every time. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * Asserts a property on generated cases. A failure tells its seed, and the smallest case that was found.
 *
 * `ATTEST_FUZZ_MINUTES=15` (`npm run test:long`) tries each property for so long, on ever other cases, and tells
 * how many there were; `ATTEST_FUZZ_RUNS` and `ATTEST_FUZZ_SEED` take the place of `runs`; with `ATTEST_FUZZ_FAST=1`
 * a failure is told as it was found, without looking for a smaller one.
 */
export async function assertProperty<Case>(
  property: fc.IRawProperty<Case>,
  runs: Runs,
): Promise<void> {
  const { ATTEST_FUZZ_MINUTES: minutes, ATTEST_FUZZ_FAST: isFast } = process.env;
  const numRuns = Number(process.env.ATTEST_FUZZ_RUNS ?? runs.numRuns);
  const given = Number(process.env.ATTEST_FUZZ_SEED ?? runs.seed);
  const endOnFailure = isFast === '1';
  if (minutes === undefined) return fc.assert(property, { numRuns, seed: given, endOnFailure });
  const first = process.env.ATTEST_FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : given;
  const end = Date.now() + Number(minutes) * 60_000;
  // Told first: a run that is killed can be begun again from there.
  process.stderr.write(`Seeds from ${first} on, ${numRuns} cases each, for ${minutes} minutes.\n`);
  let seed = first;
  do {
    await fc.assert(property, { numRuns, seed, endOnFailure });
    seed += 1;
  } while (Date.now() < end);
  process.stderr.write(`${(seed - first) * numRuns} cases hold; seeds from ${first} on.\n`);
}
