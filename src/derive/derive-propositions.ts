import type { ScopeContent, ValueContent } from '../model/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import { invariant } from '../util/invariant.ts';
import type { WordedClaim } from './derive-claims.ts';
import { joinFigureParts } from './figure-parts.ts';
import type { Bearing, ClaimDay, Proposition, StatedClaim } from './graph.ts';
import { printedAs, printedForm } from './printed-form.ts';
import type {
  StatedFact,
  StatedFigure,
  StatedProposition,
  StatedRelation,
} from './propositions-of-claim.ts';
import { questionsOfProposition } from './questions-of-proposition.ts';
import { compareTimes, sortDay, UNKNOWN_DAY } from './time.ts';

/** What claims say, whoever says it: one proposition for each id, with all that bears it. */
export function derivePropositions(
  claims: readonly WordedClaim[],
  ontology: Ontology,
): ReadonlyMap<string, Proposition> {
  const wordings = claims.flatMap(({ stated, wordings: own }) =>
    own.map((wording) => ({ stated, wording })),
  );
  const groups = groupBy(wordings, ({ wording }) => wording.id);
  const propositions = [...groups.values()].map((group) =>
    buildProposition(
      group.map(({ wording }) => wording),
      uniqueClaims(group.map(({ stated }) => stated)),
      ontology,
    ),
  );
  const figures = joinFigureParts(
    propositions.filter((said) => said.kind === 'FIGURE'),
    claims,
  );
  return indexBy([...propositions, ...figures], ({ id }) => id);
}

/** Each claim once, by id: a claim whose list names two records of one entity states a proposition twice. */
function uniqueClaims(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  return [...new Set(claims)].sort((a, b) => compareCodePoints(a.claim.id, b.claim.id));
}

function buildProposition(
  wordings: readonly StatedProposition[],
  claims: readonly StatedClaim[],
  ontology: Ontology,
): Proposition {
  const [any] = wordings;
  invariant(any, 'a proposition without a claim');
  const bearings = bearingsOf(claims);
  const shared = {
    id: any.id,
    predicate: any.predicate,
    modality: any.modality,
    negated: any.negated,
    questions: questionsOfProposition(any, ontology).map(({ id }) => id),
    claims: claims.map(({ claim }) => claim.id),
    bearings,
    originCount: new Set(bearings.map(({ origin }) => origin)).size,
    knownSince: bearings[0]?.published,
    when: claims
      .flatMap(({ claim, when }) => (when === undefined ? [] : [{ claim, when }]))
      .sort((a, b) => compareTimes(a.when, b.when) || compareCodePoints(a.claim.id, b.claim.id))
      .map(({ when }) => when),
    days: differentDays(claims),
    isReworded: wordings.length > 1 && new Set(wordings.map(wordsOf)).size > 1,
  };
  switch (any.kind) {
    case 'RELATION': {
      const { kind, from, to, role, event } = any;
      const same = wordings.filter(isRelation);
      const office = printedForm(same.map((wording) => wording.office));
      return { ...shared, kind, from, to, role, event, office, scope: printedScope(same) };
    }
    case 'FIGURE': {
      const { kind, of } = any;
      const same = wordings.filter(isFigure);
      return {
        ...shared,
        kind,
        of,
        value: printedValue(same) ?? any.value,
        scope: printedScope(same),
        // Joined once all figures are known.
        partOf: undefined,
        parts: [],
      };
    }
    case 'FACT': {
      const { kind, of, object } = any;
      return { ...shared, kind, of, object, value: printedValue(wordings.filter(isFact)) };
    }
  }
}

function differentDays(claims: readonly StatedClaim[]): readonly ClaimDay[] {
  const days = claims.map(({ claim, when }) => ({ claim: claim.id, day: sortDay(when) }));
  return new Set(days.map(({ day }) => day)).size > 1 ? days : [];
}

/** All that a claim prints of a proposition, as one text. */
function wordsOf(said: StatedProposition): string {
  const value = said.kind === 'RELATION' ? undefined : said.value;
  const scope = said.kind === 'FACT' ? undefined : said.scope;
  const office = said.kind === 'RELATION' ? said.office : undefined;
  return canonicalJson({ value, scope, office });
}

/** One for each distinct source and origin; by day (unknown last), source, origin. */
function bearingsOf(claims: readonly StatedClaim[]): readonly Bearing[] {
  const bearings = new Map<string, Bearing>();
  for (const { claim, source: document, origin, published } of claims) {
    const { source } = claim.content;
    const isRepublished = origin.kind === 'SOURCE' && document.republishes !== undefined;
    bearings.set(`${source} ${origin.id}`, {
      source,
      origin: origin.id,
      published,
      isRepublished,
      originSince: origin.since,
    });
  }
  return [...bearings.values()].sort(
    (a, b) =>
      compareCodePoints(a.published ?? UNKNOWN_DAY, b.published ?? UNKNOWN_DAY) ||
      compareCodePoints(a.source, b.source) ||
      compareCodePoints(a.origin, b.origin),
  );
}

function printedValue(
  wordings: readonly { readonly value: ValueContent | undefined }[],
): ValueContent | undefined {
  return printedAs(wordings.flatMap(({ value }) => value ?? []));
}

function printedScope(
  wordings: readonly { readonly scope: ScopeContent | undefined }[],
): ScopeContent | undefined {
  return printedAs(wordings.flatMap(({ scope }) => scope ?? []));
}

function isRelation(wording: StatedProposition): wording is StatedRelation {
  return wording.kind === 'RELATION';
}

function isFigure(wording: StatedProposition): wording is StatedFigure {
  return wording.kind === 'FIGURE';
}

function isFact(wording: StatedProposition): wording is StatedFact {
  return wording.kind === 'FACT';
}
