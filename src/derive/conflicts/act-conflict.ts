import { normalForm } from '../../model/normal-form.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';

/** Which kind of act an event was. */
export interface ActSide {
  readonly kind: 'ACT';
  readonly attribute: string;
  /** In normal form. */
  readonly act: string;
}

/** The kind of act that an answer gives. */
export function actSide({ said }: Answer): ActSide | undefined {
  const [fact] = said;
  if (fact?.kind !== 'FACT' || fact.value === undefined) return undefined;
  return { kind: 'ACT', attribute: fact.predicate, act: normalForm(fact.value.text) };
}

/** Whether the ontology says that the two exclude each other. */
export function actsConflict(a: ActSide, b: ActSide, { ontology }: Knowledge): boolean {
  if (a.act === b.act) return false;
  const sets = ontology.attributes.get(a.attribute)?.exclusive ?? [];
  return sets.some((set) => set.includes(a.act) && set.includes(b.act));
}
