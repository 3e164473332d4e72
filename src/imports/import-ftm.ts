import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Problem } from '../errors/problem.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { groupBy } from '../util/group-by.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { type FtmClaim, type FtmName, isOwnClaim, ownClaim } from './ftm-claims.ts';
import { type FtmEntity, readFtm } from './ftm-entity.ts';
import { type FtmContext, type FtmOrigin, isOwn, originAt } from './ftm-import.ts';
import { documentsOf, linkClaim, namesIn, ruleOf, type SpokenOf } from './ftm-links.ts';
import { recordOf } from './ftm-records.ts';
import { type FtmSource, sourceOf } from './ftm-sources.ts';
import { DOCUMENTS, KIND_OF_SCHEMA, LINKS } from './ftm-vocabulary.ts';
import type { ImportCounts, ImportResult, NotCarried } from './import-result.ts';
import { LocalIds } from './local-ids.ts';
import type { Fields, MadeBlock, MadeDossier, MadeEntry, MadeSource } from './made-dossier.ts';
import { settle } from './settle.ts';

/** What an import of FollowTheMoney is made of. */
export interface FtmInput {
  /** As problems name the file. */
  readonly path: string;
  readonly text: string;
  /** What dossier.yaml is to hold: `id`, `title`, `authors`. */
  readonly head: Fields;
  readonly texts: readonly SourceText[] | undefined;
}

const NOTHING: ImportCounts = { records: 0, sources: 0, claims: 0 };

/**
 * Makes a dossier of entities of FollowTheMoney. What no words of a source bear cannot be a claim: it is
 * listed, with everything else that a dossier does not hold.
 */
export function importFtm({ path, text, head, texts }: FtmInput, ontology: Ontology): ImportResult {
  const { entities, problems } = readFtm(path, text);
  if (problems.length > 0) return { files: [], problems, counts: NOTHING, notCarried: [] };
  const ledger = new Ledger(entities);
  const context: Parts = {
    ids: new LocalIds(),
    ontology,
    findText: texts && buildTextFinder(texts),
    carry: (entity, ...properties) => ledger.carry(entity, properties),
    carryValue: (entity, property, value) => ledger.carryValue(entity, property, value),
    leave: (origin, why) => ledger.leave(origin, why),
  };
  const { made, result, refused } = settle(make(entities, head, context), texts, ontology);
  for (const { origin, problem } of refused) ledger.leave(origin, whyRefused(problem));
  if (result.errors.length > 0)
    return { files: [], problems: result.errors, counts: NOTHING, notCarried: ledger.list() };
  const claims = result.checked.batches.reduce((sum, batch) => sum + batch.claims.length, 0);
  return {
    files: result.files,
    problems: [],
    counts: { records: made.records.length, sources: made.sources.length, claims },
    notCarried: ledger.list(),
  };
}

function whyRefused({ code, message, remedy }: Problem): string {
  return [`${code}: ${message}`, ...(remedy === undefined ? [] : [remedy])].join(' ');
}

/** What is known before any entity has been looked at. */
type Parts = Omit<FtmContext, 'byId' | 'records'>;

function make(
  entities: readonly FtmEntity[],
  head: Fields,
  context: Parts,
): MadeDossier<FtmOrigin> {
  const known = entities.map((entity) => withoutLong(entity, context));
  const records = new Map(
    known.flatMap((entity) => {
      const record = recordOf(entity, context);
      return record === undefined ? [] : [[entity.id, record] as const];
    }),
  );
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  const whole: FtmContext = { ...context, byId, records };
  const sources = new Map(
    known.flatMap((entity) => {
      const source = sourceOf(entity, whole);
      return source === undefined ? [] : [[entity.id, source] as const];
    }),
  );
  const said = [...claimsOf(known, sources, whole), ...spellings(known, sources, whole)];
  const bySource = groupBy(said, ({ source }) => source);
  return {
    head,
    records: [...records.values()],
    ownFiles: [],
    sources: [...sources.values()].map((source) => madeSource(source, bySource.get(source) ?? [])),
  };
}

/** UTF-16 code units of one value: as long as a quotation may be. */
const LONGEST_VALUE_UNITS = 10_000;

/** A longer value is left out, by name. */
function withoutLong(entity: FtmEntity, { leave }: Parts): FtmEntity {
  const isLong = ({ length }: string): boolean => length > LONGEST_VALUE_UNITS;
  const properties = new Map<string, readonly string[]>();
  for (const [property, values] of entity.properties) {
    const long = values.filter(isLong);
    const why = `The value has more than ${LONGEST_VALUE_UNITS} characters.`;
    if (long.length > 0) leave({ entity, property, values: long }, why);
    if (long.length < values.length)
      properties.set(property, long.length === 0 ? values : values.filter((one) => !isLong(one)));
  }
  return { ...entity, properties };
}

function claimsOf(
  entities: readonly FtmEntity[],
  sources: ReadonlyMap<string, FtmSource>,
  context: FtmContext,
): readonly (FtmClaim | FtmName)[] {
  return entities.flatMap((entity) => {
    const claim = claimOf(entity, sources, context);
    if (claim === undefined) return [];
    if (typeof claim !== 'string') return [claim];
    const left = isOwnClaim(entity) ? ['summary'] : entity.properties.keys();
    for (const property of left) context.leave(originAt(entity, property), claim);
    return [];
  });
}

function claimOf(
  entity: FtmEntity,
  sources: ReadonlyMap<string, FtmSource>,
  context: FtmContext,
): FtmClaim | FtmName | string | undefined {
  if (isOwnClaim(entity)) {
    context.carry(entity, ...OF_CLAIMS);
    return ownClaim(entity, sources, context);
  }
  if (isDerived(entity)) {
    context.carry(entity, ...DERIVED);
    return undefined;
  }
  const rule = ruleOf(entity, context);
  return rule === undefined ? undefined : linkClaim(entity, rule, sources, context);
}

/** What a claim is, by its propositions, its document and its passages; the day is that of its source. */
const OF_CLAIMS = [
  'document',
  'entity',
  'role',
  'status',
  'recordId',
  'date',
  'description',
  'summary',
];

/** What our own export derives from claims comes back with them, except for their times. */
const DERIVED = [
  ...['subject', 'object', 'role', 'status', 'proof', 'recordId'],
  ...['name', 'description', 'summary', 'entity', 'keywords'],
];

function isDerived(entity: FtmEntity): boolean {
  return isOwn(entity, 'proposition') || isOwn(entity, 'passage') || isOwn(entity, 'statement');
}

function spellings(
  entities: readonly FtmEntity[],
  sources: ReadonlyMap<string, FtmSource>,
  context: FtmContext,
): readonly FtmName[] {
  const documents = documentsOf(entities);
  return entities.flatMap((entity) => {
    const spoken = documents.get(entity.id) ?? [];
    const ids = [...new Set(spoken.map(({ document }) => document))];
    const names = namesIn(
      entity,
      ids.flatMap((id) => sources.get(id) ?? []),
      context,
    );
    for (const { origin, source } of names) {
      for (const value of origin.values) context.carryValue(entity, origin.property, value);
      const document = source.origin.entity.id;
      for (const one of spoken.filter((each) => each.document === document))
        carrySpokenOf(one, entity, origin.values, context);
    }
    return names;
  });
}

/** What says that a document speaks of an entity is in the dossier with the name that is found there. */
function carrySpokenOf(
  { by, document, documentIn, entityIn }: SpokenOf,
  entity: FtmEntity,
  spellings: readonly string[],
  context: FtmContext,
): void {
  context.carryValue(by, documentIn, document);
  if (entityIn === undefined) return;
  context.carryValue(by, entityIn, entity.id);
  // A mention has the name too.
  for (const spelling of spellings) context.carryValue(by, 'name', spelling);
}

function isName(said: FtmClaim | FtmName): said is FtmName {
  return 'key' in said;
}

/** One entry for each spelling: of two with one spelling, the second is a claim of its own. */
function madeSource(
  source: FtmSource,
  said: readonly (FtmClaim | FtmName)[],
): MadeSource<FtmOrigin> {
  const names = new Map<string, FtmName>();
  const blocks = new Map<string, MadeBlock<FtmOrigin>>();
  const statements = new Map<string, NonNullable<FtmClaim['statement']>>();
  for (const one of said) {
    const claim = isName(one) && names.has(one.key) ? nameClaim(one) : one;
    if (isName(claim)) {
      names.set(claim.key, claim);
      continue;
    }
    const key = JSON.stringify(claim.block);
    const block = blocks.get(key) ?? {
      fields: claim.block,
      says: [],
      // Of its own: an error of the first claim is none of the quotation.
      origin: { ...claim.origin },
    };
    const { line, options, origin, statement } = claim;
    blocks.set(key, { ...block, says: [...block.says, { line, options, origin }] });
    if (statement !== undefined) statements.set(statement.key, statement);
  }
  const { name, head, published, origin } = source;
  return {
    ...{ name, head, published, origin },
    names: [...names.values()].map(nameEntry),
    statements: [...statements.values()],
    blocks: [...blocks.values()],
  };
}

function nameEntry({ key, of, section, origin }: FtmName): MadeEntry<FtmOrigin> {
  return { key, value: section === undefined ? of : { of, section }, origin };
}

function nameClaim({ source, key, of, origin }: FtmName): FtmClaim {
  return { source, block: { q: key }, line: `${of} NAME`, options: {}, origin };
}

/** Which values are in the dossier, and why others are not. */
class Ledger {
  readonly #entities: readonly FtmEntity[];
  readonly #carried = new Set<string>();
  readonly #left = new Map<string, NotCarried>();

  constructor(entities: readonly FtmEntity[]) {
    this.#entities = entities;
  }

  carry(entity: FtmEntity, properties: readonly string[]): void {
    for (const property of properties) this.#carried.add(keyOf(entity, property));
  }

  carryValue(entity: FtmEntity, property: string, value: string): void {
    this.#carried.add(keyOf(entity, property, value));
  }

  leave({ entity, property, values }: FtmOrigin, why: string): void {
    const key = keyOf(entity, property);
    const held = this.#left.get(key);
    const all = new Set([...(held?.values ?? []), ...values]);
    if (all.size === 0) return;
    this.#left.set(key, {
      entity: entity.id,
      schema: entity.schema,
      property,
      values: [...all],
      why: held?.why ?? why,
    });
  }

  list(): readonly NotCarried[] {
    return this.#entities.flatMap((entity) =>
      [...entity.properties.keys()]
        .sort(compareCodePoints)
        .flatMap((property) => this.#leftOf(entity, property)),
    );
  }

  #leftOf(entity: FtmEntity, property: string): readonly NotCarried[] {
    const left = this.#left.get(keyOf(entity, property));
    const isCarried = this.#carried.has(keyOf(entity, property));
    const silent = originAt(entity, property).values.filter(
      (value) =>
        !isCarried &&
        !this.#carried.has(keyOf(entity, property, value)) &&
        left?.values.includes(value) !== true,
    );
    const { id, schema } = entity;
    const rest = { entity: id, schema, property, values: silent, why: whyNot(entity) };
    return [...(left === undefined ? [] : [left]), ...(silent.length === 0 ? [] : [rest])];
  }
}

function keyOf({ id }: FtmEntity, ...rest: readonly string[]): string {
  return JSON.stringify([id, ...rest]);
}

/** Schemas that say of whom a document speaks. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(['Mention', 'Documentation']);

function whyNot(entity: FtmEntity): string {
  const { schema } = entity;
  if (isOwn(entity, 'proposition')) return 'The times of claims are not in the export, only these.';
  if (KIND_OF_SCHEMA.has(schema)) return 'No words of a source bear it.';
  if (DOCUMENTS.has(schema)) return 'Nothing of a source holds it.';
  if (LINKS.has(schema) || OF_DOCUMENTS.has(schema) || schema === 'UnknownLink')
    return 'No words of a source bear it.';
  return `Nothing in a dossier stands for the schema ${schema}.`;
}
