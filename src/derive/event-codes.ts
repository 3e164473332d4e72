import { canonicalJson } from '../model/canonical-json.ts';
import type { ClaimContent } from '../model/claim.ts';
import { contentId } from '../model/content-id.ts';
import type { RecordContent } from '../model/dossier.ts';
import { normalForm } from '../model/normal-form.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import type { Entity, StatedClaim } from './graph.ts';

/** The kind of an event in one coding scheme, as an entry of a dossier has it. */
export type Code = RecordContent['codes'][number];

/** A code of one event. */
export interface EventCode extends Code {
  /** SHA-256 of the event's id and the code. */
  readonly id: string;
  /** Entity id. */
  readonly event: string;
}

/** A code of an event, with its id. */
export function codeOfEvent(event: string, code: Code): EventCode {
  return { ...code, id: contentId({ event, code }), event };
}

/**
 * The codes that the records of an event have, each once; by scheme, type, mode (none first) and contexts.
 */
export function codesOfEvent({
  id,
  records,
}: Pick<Entity, 'id' | 'records'>): readonly EventCode[] {
  const codes = records.flatMap((record) => record.codes.map((code) => codeOfEvent(id, code)));
  return [...indexBy(codes, (code) => code.id).values()].sort(compareCodes);
}

/** The codes of every event that has any, by the event's id. */
export function codesByEvent(
  records: readonly RecordContent[],
  clusterOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly EventCode[]> {
  const coded = groupBy(records, (record) => clusterOf.get(record.id) ?? record.id);
  return new Map(
    [...coded].flatMap(([id, own]) => {
      const codes = codesOfEvent({ id, records: own });
      return codes.length === 0 ? [] : [[id, codes] as const];
    }),
  );
}

function compareCodes(a: Code, b: Code): number {
  return (
    compareCodePoints(a.scheme, b.scheme) ||
    compareCodePoints(a.type, b.type) ||
    compareCodePoints(a.mode ?? '', b.mode ?? '') ||
    compareCodePoints(canonicalJson(a.contexts), canonicalJson(b.contexts))
  );
}

/** The code of a kind of act, where the ontology has one; `act` is the value in normal form. */
export function codeOfAct(
  attribute: string,
  act: string,
  { attributes }: Ontology,
): Code | undefined {
  const coded = attributes.get(attribute)?.codes.find(({ value }) => value === act);
  if (coded === undefined) return undefined;
  const [type = '', mode] = coded.plover.split(':');
  return { scheme: 'PLOVER', type, ...(mode === undefined ? {} : { mode }), contexts: [] };
}

/** Whether a claim says that an event was an act of this kind: its words are, and it denies nothing. */
export function givesCode(
  { claim: { content }, concerns }: Pick<StatedClaim, 'claim' | 'concerns'>,
  { event, ...code }: EventCode,
  ontology: Ontology,
): boolean {
  const given = concerns.includes(event) ? codeOfClaim(content, ontology) : undefined;
  return given?.scheme === code.scheme && given.type === code.type && given.mode === code.mode;
}

function codeOfClaim(
  { predicate, value, negated }: ClaimContent,
  ontology: Ontology,
): Code | undefined {
  if (value === undefined || negated) return undefined;
  return codeOfAct(predicate, normalForm(value.text), ontology);
}
