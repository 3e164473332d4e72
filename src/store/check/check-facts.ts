import { contentId } from '../../model/content-id.ts';
import { FACT_LABELS, type FactLabel } from '../../model/node-labels.ts';
import type { Store } from '../connect.ts';
import { isRevised } from '../fact-lists.ts';
import { inReadTransaction } from '../in-transaction.ts';
import { byHand, printValue, type Report, RESTORE } from './problem.ts';
import { readPages } from './read-pages.ts';

interface FactNode {
  readonly id: string;
  readonly content: unknown;
  readonly recordedAt: unknown;
  readonly kind: unknown;
  readonly of: unknown;
  readonly live: unknown;
  /** `recordedAt` of the first batch that records it. */
  readonly first: readonly unknown[];
}

const RETURNING = [
  'n.id AS id, n.content AS content, n.recordedAt AS recordedAt, n.kind AS kind, n.of AS of, n.live AS live,',
  'COLLECT { MATCH (n)<-[:RECORDS]-(b:Batch) RETURN b.recordedAt ORDER BY b.seq LIMIT 1 } AS first',
].join('\n');

/** Looks at every fact, live or not: its id is the hash of its content, and a batch records it, since when it says. */
export async function checkFacts(
  store: Store,
  report: Report,
  onNodes: (count: number) => void,
): Promise<void> {
  for (const label of [...FACT_LABELS, 'Revision'] as const) {
    for await (const nodes of readPages<FactNode>(store, label, RETURNING)) {
      if (label !== 'Revision' && isRevised(label)) await checkShown(store, label, nodes, report);
      else for (const node of nodes) checkHashed(label, node, report);
      onNodes(nodes.length);
    }
  }
}

/** A fact, or a revision of one, that is known by its content. */
function checkHashed(label: FactLabel | 'Revision', node: FactNode, report: Report): void {
  const subject = `${label} ${node.id}`;
  if (node.first.length === 0) {
    report({
      kind: 'UNRECORDED',
      subject,
      expected: 'a batch that records it',
      found: 'none',
      remedy: byHand(`${matchFact(label, node)} DETACH DELETE n`),
    });
    return;
  }
  const content = parseContent(node.content);
  const hashed = label === 'Revision' ? content && { label: node.kind, content } : content;
  const hash = hashed && contentId(hashed);
  const isOf = label !== 'Revision' || content?.id === node.of;
  if (hash !== node.id || !isOf) {
    report({
      kind: 'CONTENT',
      subject,
      expected: isOf
        ? `content with the SHA-256 ${node.id}`
        : `content of ${printValue(node.of)} with the SHA-256 ${node.id}`,
      found: hash === undefined ? printValue(node.content) : `SHA-256 ${hash}`,
      remedy: RESTORE,
    });
  }
  if (node.first[0] !== node.recordedAt) {
    report({
      kind: 'RECORDED_AT',
      subject,
      expected: printValue(node.first[0]),
      found: printValue(node.recordedAt),
      remedy: byHand(
        `${matchFact(label, node)} SET n.recordedAt = ${JSON.stringify(node.first[0])}`,
      ),
    });
  }
}

function matchFact(label: string, { id }: FactNode): string {
  return `MATCH (n:${label} {id: ${JSON.stringify(id)}})`;
}

/**
 * Retired nodes that show the content of a revision: it has to be there. What is only named, and statements, show none;
 * live ones are compared with what follows from the facts.
 */
async function checkShown(
  store: Store,
  label: FactLabel,
  nodes: readonly FactNode[],
  report: Report,
): Promise<void> {
  const shown = nodes.flatMap(({ id, content, live }) => {
    if (content === null || live !== false) return [];
    const parsed = parseContent(content);
    const revision = parsed && contentId({ label, content: parsed });
    return [{ id, content, revision: parsed?.id === id ? revision : undefined }];
  });
  const { records } = await inReadTransaction(store, (transaction) =>
    transaction.run<{ id: string }>(
      'UNWIND $ids AS id MATCH (r:Revision {id: id}) RETURN r.id AS id',
      { ids: shown.flatMap(({ revision }) => revision ?? []) },
    ),
  );
  const there = new Set(records.map((record) => record.get('id')));
  for (const { id, content, revision } of shown) {
    if (revision !== undefined && there.has(revision)) continue;
    report({
      kind: 'PROPERTY',
      subject: `${label} ${id}`,
      expected: 'content of one of its revisions',
      found: printValue(content),
      remedy: RESTORE,
    });
  }
}

function parseContent(content: unknown): (object & { readonly id?: unknown }) | undefined {
  if (typeof content !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(content);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
