/**
 * Two questions that are asked alike, how many died in an event, beside a generated world: one that a thousand sources
 * answer, and one that few do. All of them agree, until a report is written that does not.
 */
import { join } from 'node:path';

import { describePassage } from '../../dist/evidence/describe-passage.js';
import { hashText } from '../../dist/evidence/hash-text.js';
import { ANNOTATORS } from '../../dist/generate/draft-dossier.js';
import {
  countFacts,
  draftBatches,
  identifyBatch,
  recordedAt,
} from '../../dist/generate/generate-batches.js';
import { buildRandom } from '../../dist/generate/random.js';
import { drawThing, recordId } from '../../dist/generate/world.js';
import { contentId } from '../../dist/model/content-id.js';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../dist/store/backup-format.js';
import { printBatch } from '../../dist/store/print-backup.js';
import { writeBackupFile } from '../../dist/store/write-backup.js';

const DOSSIER = 'contested';

/** Each of its claims is in a source of its own. */
export const ASKED_BY_MANY = { event: `${DOSSIER}/storming`, name: 'storming', claims: 1_000 };
export const ASKED_BY_FEW = { event: `${DOSSIER}/vigil`, name: 'vigil', claims: 5 };

/** What everybody says, and what nobody has said: fewer, so that being published later explains nothing. */
export const DEATHS = { agreed: 225, other: 164 };

/** The sources were published on so many days of a month, in turns; what is written later, on the next. */
const MONTH = '2024-03';
const DAYS = 30;

/** Writes a backup with all that a world holds, and behind it the two questions with those who agree. */
export async function writeContestedBackup(directory, world) {
  const drafts = () => draftAll(world);
  const header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, attest: 'benchmark' };
  let [batches, facts] = [0, 0];
  for (const draft of drafts()) {
    batches += 1;
    facts += countFacts(draft);
  }
  await writeBackupFile(join(directory, 'dump.gz'), { ...header, batches, facts }, print(drafts()));
}

async function* print(drafts) {
  let seq = 0;
  for (const draft of drafts) {
    seq += 1;
    const content = identifyBatch(draft);
    const meta = { author: ANNOTATORS, tool: 'benchmark', recordedAt: recordedAt(seq) };
    yield printBatch({ seq, digest: contentId(content), content, meta });
  }
}

function* draftAll(world) {
  yield* draftBatches(world);
  yield { kind: 'OWN', own: draftOwn() };
  for (const { event, name, claims } of [ASKED_BY_MANY, ASKED_BY_FEW]) {
    for (let index = 0; index < claims; index += 1) {
      const report = { id: `${name}-${index + 1}`, event, name, day: index % DAYS };
      yield draftReport(world, { ...report, deaths: DEATHS.agreed, claims: 1 });
    }
  }
}

function draftOwn() {
  const record = ({ event, name }) => ({
    id: event,
    dossier: DOSSIER,
    kind: 'EVENT',
    label: name,
    identifiers: [],
    within: [],
    codes: [],
  });
  return {
    dossier: DOSSIER,
    dossiers: [{ id: DOSSIER, title: 'How many died', authors: [ANNOTATORS] }],
    records: [record(ASKED_BY_MANY), record(ASKED_BY_FEW)],
    judgements: [],
    narratives: [],
  };
}

/** What is written to be measured: a source nobody has seen, that says so many times how many died. */
export function buildReport(world, { id, asked: { event, name }, deaths, claims }) {
  return identifyBatch(draftReport(world, { id, event, name, day: DAYS, deaths, claims }));
}

/** The same source, revised: it says nothing more. */
export function buildWithdrawal({ sources: [source] }) {
  const withdrawn = { source, claims: [], renderings: [], stances: [] };
  return identifyBatch({ kind: 'SOURCE', source: withdrawn });
}

function draftReport(world, { id, event, name, day, deaths, claims }) {
  const source = `${DOSSIER}/${id}`;
  const words = `${deaths} people were killed in the ${name}`;
  const text = Array.from({ length: claims }, () => `${words}.`).join('\n');
  const sha256 = hashText(Buffer.from(text, 'utf8'));
  const publisher = drawThing(world, 0, 'ORGANIZATION', buildRandom(world.seed, 'publisher', id));
  const claim = (index) => {
    const start = index * (words.length + 2);
    const end = start + words.length;
    const passage = { source, ...describePassage(text, { start, end }), start, end };
    const quote = { exact: words, occurrence: index + 1, section: 'BODY' };
    return {
      content: {
        source,
        subject: event,
        predicate: 'DEATHS',
        value: { text: `${deaths}`, comparator: 'EQUAL', number: deaths, unit: 'person' },
        modality: 'ACTUAL',
        negated: false,
        via: [],
        quotes: [quote],
      },
      passage: { ...passage, section: 'BODY', sha256 },
      assessment: undefined,
    };
  };
  return {
    kind: 'SOURCE',
    source: {
      source: {
        id: source,
        dossier: DOSSIER,
        title: `The ${name}: what is known`,
        kind: 'ARTICLE',
        publisher: recordId(world, 0, publisher),
        authors: [],
        published: { edtf: printDay(day), extent: 'WITHIN', basis: 'STATED' },
        language: 'en',
        sha256,
      },
      text,
      claims: Array.from({ length: claims }, (_, index) => claim(index)),
      renderings: [],
      stances: [],
    },
  };
}

function printDay(day) {
  return `${MONTH}-${String(day + 1).padStart(2, '0')}`;
}
