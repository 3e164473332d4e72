import type { Passage } from '../../model/evidence.ts';
import { groupBy } from '../../util/group-by.ts';
import { printValue, type Report } from './problem.ts';

const REMEDY = 'Check the dossier with its texts (`attest check --texts`), and ingest it again.';

/**
 * Whether passages agree with themselves, and with each other: the words are as long as their place, and
 * where two of one text overlap, with what stands around them, they have the same words there.
 */
export function checkPassages(passages: readonly Passage[], report: Report): void {
  for (const passage of passages) checkPlace(passage, report);
  for (const own of groupBy(passages, ({ content }) => content.sha256).values()) {
    checkOverlaps(own, report);
  }
}

function checkPlace({ id, content }: Passage, report: Report): void {
  const { exact, start, end, prefix } = content;
  const isPlace = Number.isInteger(start) && start >= prefix.length && exact.length > 0;
  if (isPlace && end - start === exact.length) return;
  report({
    kind: 'PASSAGE',
    subject: `Passage ${id}`,
    expected: `${exact.length} units at ${start}–${start + exact.length}, behind ${prefix.length} others`,
    found: `${start}–${end}`,
    remedy: REMEDY,
  });
}

/** A stretch of a text: a passage with what stands around it. */
interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly text: string;
}

/** In the order of their beginnings each is compared with the one before that reaches furthest. */
function checkOverlaps(passages: readonly Passage[], report: Report): void {
  const stretches = passages.map(toStretch).sort((a, b) => a.from - b.from);
  let furthest: Stretch | undefined;
  for (const stretch of stretches) {
    if (furthest !== undefined) compareStretches(furthest, stretch, report);
    if (furthest === undefined || endOf(stretch) > endOf(furthest)) furthest = stretch;
  }
}

function toStretch({ id, content }: Passage): Stretch {
  const { prefix, exact, suffix, start } = content;
  return { id, from: start - prefix.length, text: `${prefix}${exact}${suffix}` };
}

function endOf({ from, text }: Stretch): number {
  return from + text.length;
}

function compareStretches(earlier: Stretch, later: Stretch, report: Report): void {
  const expected = earlier.text.slice(later.from - earlier.from);
  const length = Math.min(expected.length, later.text.length);
  if (expected.slice(0, length) === later.text.slice(0, length)) return;
  report({
    kind: 'PASSAGE',
    subject: `Passage ${later.id}`,
    expected: `at ${later.from}, as Passage ${earlier.id} has it: ${printValue(expected.slice(0, length))}`,
    found: printValue(later.text.slice(0, length)),
    remedy: REMEDY,
  });
}
