import { canonicalJson } from '../../model/canonical-json.ts';
import type { ValueContent } from '../../model/claim.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import { codeOfAct } from '../event-codes.ts';
import type { DiscrepancyPosition, MemberList, Time } from '../graph.ts';
import { printedAs, printedForm } from '../printed-form.ts';
import type { StatedProposition } from '../propositions-of-claim.ts';
import { UNKNOWN_DAY } from '../time.ts';
import type { SideClaim } from './grouped-side.ts';
import { listKindOf } from './membership-conflict.ts';
import type { ComparedSide } from './sides.ts';

/** What a position says, without who holds it. */
export type PositionContent = Omit<
  DiscrepancyPosition,
  'id' | 'isUniform' | 'holders' | 'sources' | 'claims' | 'knownSince'
>;

/** What a position is described with. */
export interface PositionWords {
  readonly ontology: Ontology;
  /** The annotators' label of an entity. */
  readonly labelOf: (entity: string) => string;
}

/** What the claims of a position say, in the printed form that most of them use. */
export function describePosition(
  side: ComparedSide,
  claims: readonly SideClaim[],
  words: PositionWords,
): PositionContent {
  const names = (ids: readonly string[]): string => ids.map(words.labelOf).join(', ');
  const said = claims.flatMap((claim) => claim.said);
  switch (side.kind) {
    case 'VALUE': {
      const [value, scope] = [printedValue(said), printedScope(said)];
      const scoped = scope === undefined ? '' : `, ${scope.text}`;
      return { ...NOTHING, summary: `${valueWords(value)}${scoped}`, value, scope };
    }
    case 'SCOPE': {
      if (side.of === 'STATE') {
        const when = commonTime(claims);
        return { ...NOTHING, summary: names(side.places), entities: side.places, when };
      }
      const [value, scope] = [printedValue(said), printedScope(said)];
      const of =
        scope === undefined ? names([side.thing]) : `${names([side.thing])}, ${scope.text}`;
      return {
        ...NOTHING,
        summary: `${of}: ${valueWords(value)}`,
        value,
        scope,
        entities: [side.thing],
      };
    }
    case 'AGENT':
    case 'PLACE':
      return { ...NOTHING, summary: names(side.named), entities: side.named };
    case 'TIME': {
      const when = commonTime(claims);
      return { ...NOTHING, summary: timeWords(when), when };
    }
    case 'MODALITY': {
      const modality = claims.some(({ stated }) => stated.claim.content.modality === 'ACTUAL')
        ? 'ACTUAL'
        : 'ALLEGED';
      const { negated } = side;
      const matter = matterWords(said[0], words);
      return { ...NOTHING, summary: negated ? `not: ${matter}` : matter, modality, negated };
    }
    case 'ACT': {
      const value = printedValue(said);
      const code = codeOfAct(side.attribute, side.act, words.ontology);
      return { ...NOTHING, summary: value?.text ?? side.act, value, code };
    }
    case 'MEMBERSHIP': {
      const list = memberList(side.members, claims);
      return {
        ...NOTHING,
        summary: listWords(names(side.members), list),
        entities: side.members,
        scope: printedScope(said),
        list,
      };
    }
    case 'NAME': {
      const label = printedLabel(said) ?? side.spelling;
      return { ...NOTHING, summary: label, label };
    }
    case 'WORDING': {
      const label = printedLabel(said) ?? side.label;
      const value = printedValue(said);
      return { ...NOTHING, summary: `${label} (${side.valence.toLowerCase()})`, label, value };
    }
  }
}

/** A position that says nothing yet. */
export const NOTHING: PositionContent = {
  summary: '',
  value: undefined,
  entities: [],
  when: undefined,
  label: undefined,
  modality: undefined,
  negated: undefined,
  code: undefined,
  scope: undefined,
  list: undefined,
};

function printedValue(said: readonly StatedProposition[]): ValueContent | undefined {
  return printedAs(said.flatMap((one) => (one.kind === 'RELATION' ? [] : (one.value ?? []))));
}

function printedScope(said: readonly StatedProposition[]): DiscrepancyPosition['scope'] {
  return printedAs(said.flatMap((one) => (one.kind === 'FACT' ? [] : (one.scope ?? []))));
}

function printedLabel(said: readonly StatedProposition[]): string | undefined {
  return printedForm(said.map((one) => (one.kind === 'FACT' ? one.value?.text : undefined)));
}

function valueWords(value: ValueContent | undefined): string {
  const { text = '', unit } = value ?? {};
  return unit === undefined ? text : `${text} (${unit})`;
}

/** The time that most of the claims give in the same words; ties by content. */
function commonTime(claims: readonly SideClaim[]): Time | undefined {
  const times = claims.flatMap(({ stated }) => stated.when ?? []);
  const common = printedForm(times.map((time) => canonicalJson(time)));
  return times.find((time) => canonicalJson(time) === common);
}

function timeWords(when: Time | undefined): string {
  const { text, edtf, phase, extent } = when ?? {};
  const day = [text, text === undefined ? edtf : edtf && `(${edtf})`].filter(Boolean).join(' ');
  if (phase !== undefined) return `${phase === 'START' ? 'begun' : 'ended'} ${day}`;
  return extent === 'INCLUDING' ? `going on ${day}` : day;
}

function matterWords(
  said: StatedProposition | undefined,
  { labelOf }: Pick<PositionWords, 'labelOf'>,
): string {
  if (said === undefined) return '';
  if (said.kind === 'RELATION') {
    return `${labelOf(said.from)} ${said.predicate} ${labelOf(said.to)}`;
  }
  const object = said.kind === 'FACT' && said.object !== undefined ? [labelOf(said.object)] : [];
  const value = said.value === undefined ? [] : [valueWords(said.value)];
  return [labelOf(said.of), said.predicate, ...object, ...value].join(' ');
}

/** ALL where one claim says that these are all; a single one that claims affirm is no list. */
function memberList(
  members: readonly string[],
  claims: readonly SideClaim[],
): MemberList | undefined {
  const kinds = new Set(claims.map(({ stated }) => listKindOf(stated.claim.content)));
  const kind = (['ALL', 'PLAIN', 'SOME'] as const).find((one) => kinds.has(one));
  return kind && { kind, members: sortedIds(members) };
}

function listWords(names: string, list: MemberList | undefined): string {
  if (list?.kind === 'ALL') return `only ${names}`;
  return list?.kind === 'SOME' ? `${names} among them` : names;
}

/** Orders positions: by the day they were first published, then by what they say. */
export function comparePositions(a: DiscrepancyPosition, b: DiscrepancyPosition): number {
  return (
    compareCodePoints(a.knownSince ?? UNKNOWN_DAY, b.knownSince ?? UNKNOWN_DAY) ||
    compareCodePoints(a.summary, b.summary) ||
    compareCodePoints(a.id, b.id)
  );
}
