import type { RecordContent } from '../../model/dossier.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { WordedClaim } from '../derive-claims.ts';
import { firstDay } from '../first-day.ts';
import { isJoin } from '../is-join.ts';
import type { Knowledge } from './knowledge.ts';

/** What the annotators' records and the sources' claims say of parts and wholes. */
export function buildKnowledge(
  records: readonly RecordContent[],
  claims: readonly WordedClaim[],
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): Knowledge {
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  return {
    ontology,
    kinds: new Map(records.map(({ id, kind }) => [entity(id), kind])),
    within: closure(records, entity),
    joined: joinedByClaims(claims, ontology),
  };
}

/** All that each entity is within, at whatever depth; a ring makes nothing a part of itself. */
function closure(
  records: readonly RecordContent[],
  entity: (record: string) => string,
): Knowledge['within'] {
  const direct = new Map<string, Set<string>>();
  for (const { id, within } of records) {
    if (within.length === 0) continue;
    const wholes = direct.get(entity(id)) ?? new Set();
    direct.set(entity(id), wholes);
    for (const whole of within) wholes.add(entity(whole));
  }
  return new Map(
    [...direct.keys()].map((part) => {
      const reached = new Set<string>();
      const open = [part];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const whole of direct.get(next) ?? []) {
          if (whole === part || reached.has(whole)) continue;
          reached.add(whole);
          open.push(whole);
        }
      }
      return [part, reached];
    }),
  );
}

function joinedByClaims(claims: readonly WordedClaim[], ontology: Ontology): Knowledge['joined'] {
  const joined = new Map<string, Map<string, string | undefined>>();
  for (const { stated, wordings } of claims) {
    for (const said of wordings) {
      if (said.kind !== 'RELATION' || !isJoin(said, ontology)) continue;
      const wholes = joined.get(said.from) ?? new Map<string, string | undefined>();
      joined.set(said.from, wholes);
      wholes.set(said.to, firstDay([wholes.get(said.to), stated.published]));
    }
  }
  return joined;
}
