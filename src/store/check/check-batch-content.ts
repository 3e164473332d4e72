import type { BatchContent } from '../../model/dossier.ts';
import { type Report, RESTORE } from './problem.ts';

/** Whether what a batch records hangs together: every claim and rendering has its passages, every passage bears something. */
export function checkBatchContent(
  { claims, passages, renderings }: BatchContent,
  report: Report,
): void {
  const own = new Set(passages.map(({ id }) => id));
  const orphan = (subject: string, expected: string, found: string): void =>
    report({ kind: 'ORPHAN', subject, expected, found, remedy: RESTORE });
  for (const { id, content, passages: borne } of claims) {
    const subject = `Claim ${id}`;
    const quotes = content.quotes.length;
    if (borne.length !== quotes || quotes === 0) {
      orphan(subject, `a passage for each of its ${quotes} quotes`, `${borne.length} passages`);
    }
    for (const passage of borne.filter((one) => !own.has(one))) {
      orphan(subject, `Passage ${passage} in its batch`, 'nothing');
    }
  }
  for (const { id, content } of renderings) {
    if (!own.has(content.passage)) {
      orphan(`Rendering ${id}`, `Passage ${content.passage} in its batch`, 'nothing');
    }
  }
  const bearing = new Set([
    ...claims.flatMap((claim) => claim.passages),
    ...renderings.map(({ content }) => content.passage),
  ]);
  for (const { id } of passages.filter((passage) => !bearing.has(passage.id))) {
    orphan(`Passage ${id}`, 'a claim or a rendering that it bears', 'none in its batch');
  }
}
