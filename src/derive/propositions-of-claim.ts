import type { ClaimContent, ScopeContent, ValueContent } from '../model/claim.ts';
import { contentId } from '../model/content-id.ts';
import { normalForm, spellingForm } from '../model/normal-form.ts';
import type { Modality, Role } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { timeOf } from './time.ts';

interface StatedBase {
  /** SHA-256 of the key (semantics 6). */
  readonly id: string;
  readonly predicate: string;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The SHA-256 of the key without modality and negation: whether it is so, is one question. */
  readonly matter: string;
}

/** One relation that a claim states. */
export interface StatedRelation extends StatedBase {
  readonly kind: 'RELATION';
  readonly from: string;
  readonly to: string;
  readonly role: Role | undefined;
  readonly office: string | undefined;
  readonly event: string | undefined;
  readonly scope: ScopeContent | undefined;
}

/** The figure that a claim states. */
export interface StatedFigure extends StatedBase {
  readonly kind: 'FIGURE';
  readonly of: string;
  readonly value: ValueContent;
  readonly scope: ScopeContent | undefined;
}

/** One fact that a claim states. */
export interface StatedFact extends StatedBase {
  readonly kind: 'FACT';
  readonly of: string;
  readonly value: ValueContent | undefined;
  readonly object: string | undefined;
}

/** One proposition as one claim words it; all ids but `id` are those of clusters. */
export type StatedProposition = StatedRelation | StatedFigure | StatedFact;

/**
 * What a claim says: one proposition, or one for each member of a list. Their ids are hashes of what is
 * said, so that claims which say the same state the same proposition.
 */
export function propositionsOfClaim(
  content: ClaimContent,
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): readonly StatedProposition[] {
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  return pairs(content).map(([subject, object]) => {
    const pair = { subject: entity(subject), object: object && entity(object) };
    if (ontology.relations.has(content.predicate)) {
      return relation(content, pair, entity, ontology);
    }
    if (ontology.measures.has(content.predicate)) return figure(content, pair.subject, entity);
    return fact(content, pair);
  });
}

/** Subject and object of each proposition, as record ids. */
function pairs({
  subject,
  object,
  members,
}: ClaimContent): readonly (readonly [string, string | undefined])[] {
  if (members === undefined) return subject === undefined ? [] : [[subject, object]];
  if (members.end === 'SUBJECT') return members.records.map((member) => [member, object]);
  return subject === undefined ? [] : members.records.map((member) => [subject, member]);
}

interface Pair {
  readonly subject: string;
  readonly object: string | undefined;
}

function relation(
  content: ClaimContent,
  { subject, object = '' }: Pair,
  entity: (record: string) => string,
  ontology: Ontology,
): StatedRelation {
  const rule = ontology.relations.get(content.predicate);
  const isSwapped = rule?.symmetric === true && object < subject;
  const [from, to] = isSwapped ? [object, subject] : [subject, object];
  const event = content.event === undefined ? undefined : entity(content.event);
  const scope = scopeOfEntities(content.scope, entity);
  const { predicate, role, office } = content;
  const isRecurring = rule?.recurs === true && event === undefined;
  const key = {
    is: 'RELATION',
    predicate,
    from,
    to,
    role,
    office: office === undefined ? undefined : normalForm(office),
    event,
    scope: scopeKey(scope),
    when: isRecurring ? rangeKey(content) : undefined,
  };
  return { ...base(content, key), kind: 'RELATION', from, to, role, office, event, scope };
}

function figure(
  content: ClaimContent,
  of: string,
  entity: (record: string) => string,
): StatedFigure {
  const { predicate, value = { text: '' } } = content;
  const scope = scopeOfEntities(content.scope, entity);
  const key = { is: 'FIGURE', predicate, of, scope: scopeKey(scope), ...figureValueKey(value) };
  return { ...base(content, key), kind: 'FIGURE', of, value, scope };
}

/** What makes the value of a figure the same as another: numbers, and words only where there are none. */
export function figureValueKey(value: ValueContent): object {
  const { comparator, number, low, high, unit, text } = value;
  const hasNumber = number !== undefined || low !== undefined || high !== undefined;
  return { comparator, number, low, high, words: hasNumber ? undefined : normalForm(text), unit };
}

function fact(content: ClaimContent, { subject, object }: Pair): StatedFact {
  const { predicate, value } = content;
  const key = {
    is: 'FACT',
    predicate,
    of: subject,
    value: value && factValueKey(predicate, value),
    object,
  };
  return { ...base(content, key), kind: 'FACT', of: subject, value, object };
}

function base({ predicate, modality, negated }: ClaimContent, key: object): StatedBase {
  const matter = contentId(key);
  return { id: contentId({ matter, modality, negated }), matter, predicate, modality, negated };
}

/** A spelling is what a NAME says, so there its case counts; elsewhere words do. */
function factValueKey(
  predicate: string,
  { text, valence, nameKind, script }: ValueContent,
): object {
  const words = predicate === 'NAME' ? spellingForm(text) : normalForm(text);
  return { words, valence, nameKind, script };
}

function scopeOfEntities(
  scope: ScopeContent | undefined,
  entity: (record: string) => string,
): ScopeContent | undefined {
  return scope && { ...scope, entities: [...new Set(scope.entities.map(entity))].sort() };
}

/** Scopes are compared by their entities; by their words only where nothing stands for them. */
function scopeKey(scope: ScopeContent | undefined): object | undefined {
  if (scope === undefined) return undefined;
  const { entities, extent, text } = scope;
  return entities.length > 0 ? { entities, extent } : { words: normalForm(text), extent };
}

function rangeKey({ when }: ClaimContent): object | undefined {
  if (when === undefined) return undefined;
  const { earliest, latest } = timeOf(when);
  // Words without a day tell two times apart no more than no words do.
  return earliest === undefined && latest === undefined ? undefined : { earliest, latest };
}
