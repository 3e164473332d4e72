import { revisionKey } from '../../derive/live-facts.ts';
import { contentId } from '../../model/content-id.ts';
import type { BatchContent } from '../../model/dossier.ts';
import { groupBy } from '../../util/group-by.ts';
import { batchProperties } from '../batch-log.ts';
import type { Store } from '../connect.ts';
import { inReadTransaction } from '../in-transaction.ts';
import { type LogEntry, readBatchContent, readLogEntries } from '../read-log.ts';
import type { Runner } from '../read-rows.ts';
import { checkBatchContent } from './check-batch-content.ts';
import { checkPassages } from './check-passages.ts';
import { byHand, printValue, type Report, RESTORE } from './problem.ts';

/** Looks at every batch, one in memory at a time: its number, its key, what it records, and which are current. */
export async function checkLog(
  store: Store,
  lastSeq: number,
  report: Report,
  onBatch: () => void,
): Promise<void> {
  const entries: LogEntry[] = [];
  for (let seq = 1; seq <= lastSeq; seq += 1) {
    await inReadTransaction(store, async (transaction) => {
      const found = await readLogEntries(transaction, seq);
      if (found.length !== 1) reportSequence(seq, found.length, report);
      for (const entry of found) {
        await checkEntry(transaction, entry, report);
        entries.push(entry);
      }
    });
    onBatch();
  }
  checkCurrent(entries, report);
}

function reportSequence(seq: number, found: number, report: Report): void {
  report({
    kind: 'SEQUENCE',
    subject: `Batch ${seq}`,
    expected: 'one batch of this number',
    found: String(found),
    remedy: RESTORE,
  });
}

async function checkEntry(runner: Runner, entry: LogEntry, report: Report): Promise<void> {
  const { properties } = entry;
  const subject = `Batch ${String(properties.seq)}`;
  const content = await readContent(runner, entry);
  if (content === undefined) {
    report({
      kind: 'BATCH',
      subject,
      expected: 'facts as JSON',
      found: 'something else',
      remedy: RESTORE,
    });
    return;
  }
  const expected = expectedOf(entry, content);
  for (const [name, value] of Object.entries(expected)) {
    if ((properties[name] ?? null) === value) continue;
    report({
      kind: 'BATCH',
      subject,
      expected: `${name}: ${printValue(value)}`,
      found: printValue(properties[name]),
      remedy: RESTORE,
    });
  }
  await checkJoined(runner, entry, report);
  // Of damaged facts nothing more can be said.
  if (properties.digest !== expected.digest) return;
  checkBatchContent(content, report);
  checkPassages(content.passages, report);
}

/** A batch of a source leads to it, and to nothing else but what it records. */
async function checkJoined(
  runner: Runner,
  { elementId, properties }: LogEntry,
  report: Report,
): Promise<void> {
  const { records } = await runner.run<{ joined: readonly string[] }>(
    'MATCH (b:Batch) WHERE elementId(b) = $elementId RETURN COLLECT { MATCH (b)-[r]->(n) WHERE NOT r:RECORDS|RETRACTS RETURN type(r) + " " + coalesce(n.id, "") } AS joined',
    { elementId },
  );
  const joined = records[0]?.get('joined') ?? [];
  const { seq, source } = properties;
  const expected = source === undefined ? [] : [`RECORDED_FOR ${String(source)}`];
  if (joined.join() === expected.join()) return;
  report({
    kind: 'BATCH',
    subject: `Batch ${String(seq)}`,
    expected: printValue(expected),
    found: printValue(joined),
    remedy: byHand(
      `MATCH (b:Batch {seq: ${String(seq)}})-[r]->() WHERE NOT r:RECORDS|RETRACTS DELETE r${source === undefined ? '' : `; then MATCH (b:Batch {seq: ${String(seq)}}), (s:Source {id: b.source}) MERGE (b)-[:RECORDED_FOR]->(s)`}`,
    ),
  });
}

/** Undefined where the content of a fact is no JSON of ours; which fact, the check of facts says. */
async function readContent(runner: Runner, entry: LogEntry): Promise<BatchContent | undefined> {
  try {
    return await readBatchContent(runner, entry);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What `recordBatch` wrote; author, tool, time and reason are known from nowhere else, and only have to be there. */
function expectedOf(
  { properties }: LogEntry,
  content: BatchContent,
): Readonly<Record<string, unknown>> {
  const { seq, author, tool, recordedAt, reason } = properties;
  const text = (value: unknown): string => (typeof value === 'string' ? value : 'some text');
  return batchProperties({
    seq: Number(seq),
    key: revisionKey(content),
    digest: contentId(content),
    content,
    meta: {
      author: text(author),
      tool: text(tool),
      recordedAt: isTime(recordedAt) ? recordedAt : 'a time, as RFC 3339 has it',
      ...(reason === undefined ? {} : { reason: text(reason) }),
    },
  });
}

function isTime(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/** Of each key the last batch is current, and no other. */
function checkCurrent(entries: readonly LogEntry[], report: Report): void {
  for (const own of groupBy(entries, ({ properties }) => properties.key).values()) {
    for (const [index, { properties }] of own.entries()) {
      const isLast = index === own.length - 1;
      if (properties.current === isLast) continue;
      report({
        kind: 'CURRENT',
        subject: `Batch ${String(properties.seq)}`,
        expected: `current: ${isLast}`,
        found: printValue(properties.current),
        remedy: byHand(
          `MATCH (b:Batch {seq: ${String(properties.seq)}}) SET b.current = ${isLast}`,
        ),
      });
    }
  }
}
