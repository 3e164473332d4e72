import type { ScopeContent, ValueContent } from '../model/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { ClaimDraft } from './draft.ts';
import { nameKindOf } from './name-kind-of.ts';
import { scriptOf } from './script-of.ts';

/** What a value is built with. */
export interface ValueContext {
  readonly ontology: Ontology;
  /** BCP 47, of the source. */
  readonly language: string;
}

/** The value of a figure or an attribute; without words of its own its quotation is what is printed. */
export function buildValue(
  claim: ClaimDraft,
  printed: string,
  { ontology, language }: ValueContext,
): ValueContent | undefined {
  const predicate = claim.predicate.text;
  const measure = ontology.measures.get(predicate);
  if (measure !== undefined) return buildFigureValue(claim, printed, measure.units);
  const attribute = ontology.attributes.get(predicate);
  if (attribute === undefined || attribute.value === 'NONE') return undefined;
  if (claim.objects.length > 0 && claim.value?.text === undefined) return undefined;
  const text = claim.value?.text ?? printed;
  return predicate === 'NAME' ? buildName(claim, text, language) : buildWords(claim, text);
}

function buildFigureValue(
  { value }: ClaimDraft,
  printed: string,
  units: readonly string[],
): ValueContent {
  return withoutUndefined<ValueContent>({
    ...NO_VALUE,
    text: value?.text ?? printed,
    comparator: value?.comparator,
    number: value?.number,
    low: value?.low,
    high: value?.high,
    unit: value?.unit ?? usualUnit(units, value?.comparator !== undefined),
  });
}

/** A number without a unit is in the usual one; words without a number only where there is no other. */
function usualUnit(units: readonly string[], hasNumber: boolean): string | undefined {
  return hasNumber || units.length === 1 ? units[0] : undefined;
}

function buildName(claim: ClaimDraft, text: string, language: string): ValueContent {
  return withoutUndefined<ValueContent>({
    ...NO_VALUE,
    text,
    nameKind: claim.nameKind ?? nameKindOf(text),
    language: claim.language ?? language,
    script: scriptOf(text),
  });
}

function buildWords(claim: ClaimDraft, text: string): ValueContent {
  const { valence, nameKind, language } = claim;
  return withoutUndefined<ValueContent>({ ...NO_VALUE, text, valence, nameKind, language });
}

const NO_VALUE = {
  comparator: undefined,
  number: undefined,
  low: undefined,
  high: undefined,
  unit: undefined,
  valence: undefined,
  nameKind: undefined,
  language: undefined,
  script: undefined,
};

/** The scope of a claim; without words of its own the claim's quotation is what is printed. */
export function buildScope(
  { scope }: ClaimDraft,
  printed: string,
  wholeId: (id: string) => string,
): ScopeContent | undefined {
  if (scope === undefined) return undefined;
  return withoutUndefined<ScopeContent>({
    text: scope.words?.text ?? printed,
    entities: scope.entities.map(({ text }) => wholeId(text)),
    list: scope.list,
    extent: scope.extent,
  });
}
