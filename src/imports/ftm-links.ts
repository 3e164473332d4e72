import { isWholeWord } from '../evidence/is-whole-word.ts';
import { findOccurrences } from '../evidence/find-occurrences.ts';
import { type FtmEntity, valuesOfProperty } from './ftm-entity.ts';
import { type FtmClaim, type FtmName, withoutText } from './ftm-claims.ts';
import { firstOf, isOwn, originAt, type FtmContext } from './ftm-import.ts';
import type { FtmSource } from './ftm-sources.ts';
import { type LinkRule, LINKS, NAME_PROPERTIES } from './ftm-vocabulary.ts';
import { writtenName, writtenQuote } from './written-quote.ts';

/** The relation that a link is; undefined for what is no link, or joins what no relation type joins. */
export function ruleOf(entity: FtmEntity, { ontology }: FtmContext): LinkRule | undefined {
  if (entity.schema !== 'UnknownLink') return LINKS.get(entity.schema);
  const predicate = valuesOfProperty(entity, 'role').find((role) => ontology.relations.has(role));
  return predicate === undefined ? undefined : { predicate, from: 'subject', to: 'object' };
}

/**
 * The claim that a link becomes, where it names a document and its `summary` or `description` is quoted
 * from it; why it does not, as a text.
 */
export function linkClaim(
  entity: FtmEntity,
  { predicate, from, to, office }: LinkRule,
  sources: ReadonlyMap<string, FtmSource>,
  context: FtmContext,
): FtmClaim | string {
  const proof = valuesOfProperty(entity, 'proof');
  const source = proof.flatMap((id) => sources.get(id) ?? [])[0];
  if (proof.length === 0) return 'It names no document in `proof`, so no words bear it.';
  if (source === undefined) return 'The document in `proof` is not carried over.';
  if (source.text === undefined) return withoutText(source, context);
  const property = ['summary', 'description'].find((name) => firstOf(entity, name) !== undefined);
  const words = property === undefined ? undefined : firstOf(entity, property);
  if (property === undefined || words === undefined)
    return 'It has no words of its document in `summary` or `description`.';
  const subject = recordAt(entity, from, context);
  const object = recordAt(entity, to, context);
  if (subject === undefined || object === undefined) return 'An end of it is not carried over.';
  const q = writtenQuote(words, source.text);
  if (q === undefined) return `The words in \`${property}\` stand in the document more than once.`;
  const printed = office === undefined ? undefined : firstOf(entity, office);
  context.carry(entity, property, ...endsOf(entity, { from, to }));
  context.carryValue(entity, 'role', printed ?? predicate);
  context.carryValue(entity, 'proof', source.origin.entity.id);
  return {
    source,
    block: { q },
    line: `${subject} ${predicate} ${object}`,
    options: printed === undefined ? {} : { office: printed },
    origin: originAt(entity, property),
  };
}

/** The ends that are single; of several the first is an end of the claim, and the others are left. */
function endsOf(entity: FtmEntity, { from, to }: Pick<LinkRule, 'from' | 'to'>): readonly string[] {
  return [from, to].filter((property) => valuesOfProperty(entity, property).length === 1);
}

function recordAt(
  entity: FtmEntity,
  property: string,
  { records }: FtmContext,
): string | undefined {
  return valuesOfProperty(entity, property).flatMap((id) => records.get(id)?.id ?? [])[0];
}

/** That a document speaks of an entity, and what says so: `proof` of the entity itself, or a mention or documentation. */
export interface SpokenOf {
  readonly document: string;
  readonly by: FtmEntity;
  /** Where the document stands there. */
  readonly documentIn: 'proof' | 'document';
  /** Where the entity stands there; absent in its own `proof`. */
  readonly entityIn?: 'entity' | 'resolved';
}

/** Which documents speak of each entity, by what others than we made. */
export function documentsOf(
  entities: readonly FtmEntity[],
): ReadonlyMap<string, readonly SpokenOf[]> {
  const found = new Map<string, SpokenOf[]>();
  const add = (id: string, spoken: SpokenOf): void => {
    const before = found.get(id);
    if (before === undefined) found.set(id, [spoken]);
    else before.push(spoken);
  };
  for (const by of entities) {
    if (isOwn(by, 'entity') || isOwn(by, 'claim')) continue;
    for (const document of valuesOfProperty(by, 'proof'))
      add(by.id, { document, by, documentIn: 'proof' });
    for (const entityIn of ['entity', 'resolved'] as const)
      for (const id of valuesOfProperty(by, entityIn))
        for (const document of valuesOfProperty(by, 'document'))
          add(id, { document, by, documentIn: 'document', entityIn });
  }
  return found;
}

/** The spellings of an entity that stand, as words of their own, in the texts of documents that speak of it. */
export function namesIn(
  entity: FtmEntity,
  sources: readonly FtmSource[],
  { records }: FtmContext,
): readonly FtmName[] {
  const record = records.get(entity.id);
  if (record === undefined) return [];
  return sources.flatMap((source) => {
    const { text } = source;
    if (text === undefined) return [];
    return NAME_PROPERTIES.flatMap((property) =>
      valuesOfProperty(entity, property)
        .filter((spelling) => standsIn(text, spelling))
        .map((spelling) => ({
          source,
          key: writtenName(spelling, text),
          of: record.id,
          origin: { entity, property, values: [spelling] },
        })),
    );
  });
}

function standsIn(text: string, spelling: string): boolean {
  const end = (start: number): number => start + spelling.length;
  return findOccurrences(text, spelling).some((start) =>
    isWholeWord(text, { start, end: end(start) }),
  );
}
