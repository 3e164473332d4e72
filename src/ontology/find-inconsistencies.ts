import type { AttributeRule, MeasureRule, Ontology, RelationRule } from './ontology.ts';

/**
 * Where the ontology contradicts itself, one sentence for each; none where it is sound. The schema's types
 * cannot say these: that a mark fits the kinds and the other marks beside it.
 */
export function findInconsistencies({
  relations,
  measures,
  attributes,
}: Pick<Ontology, 'relations' | 'measures' | 'attributes'>): readonly string[] {
  return [
    ...[...relations.values()].flatMap(inRelation),
    ...inverseClashes([...relations.values()]),
    ...[...measures.values()].flatMap(inMeasure),
    ...[...attributes.values()].flatMap(inAttribute),
  ];
}

function inRelation(rule: RelationRule): readonly string[] {
  const { type, from, to, symmetric, onlyOneFor, membership, dates, fromRole, toRole } = rule;
  const dated = dates === 'FROM' ? from : to;
  const held = to.every((kind) => kind === 'COUNTRY' || kind === 'LOCATION');
  return [
    ...says(symmetric && !isSameSet(from, to), `${type} is symmetric and joins different kinds`),
    ...says(symmetric && fromRole !== toRole, `${type} is symmetric and its ends differ in role`),
    ...says(symmetric && rule.inverse !== type, `${type} is symmetric and has another inverse`),
    ...says(
      symmetric && (onlyOneFor !== undefined || dates !== undefined || membership),
      `${type} is symmetric and marks one of its ends`,
    ),
    ...says(
      membership && onlyOneFor !== undefined,
      `${type} is a membership, and one of its ends has only one of the other`,
    ),
    ...says(
      rule.recurs && onlyOneFor !== undefined,
      `${type} recurs, and one of its ends has only one of the other`,
    ),
    ...says(
      dates !== undefined && !dated.includes('EVENT'),
      `${type} dates an end that is never an event`,
    ),
    ...says(toRole === 'VENUE' && !held, `${type} has a venue that is not a place`),
    ...says(
      rule.joins && (symmetric || membership || onlyOneFor !== undefined),
      `${type} joins a part to its whole, and is symmetric, a membership or one at a time`,
    ),
  ];
}

/** A name that reads two ways would tell clients nothing; the inverse of a symmetric type is itself. */
function inverseClashes(rules: readonly RelationRule[]): readonly string[] {
  const types = new Set(rules.map(({ type }) => type));
  const read = new Map<string, string>();
  return rules.flatMap(({ type, inverse, symmetric }) => {
    const other = read.get(inverse);
    read.set(inverse, type);
    return [
      ...says(other !== undefined, `${inverse} is the inverse of ${other ?? ''} and of ${type}`),
      ...says(!symmetric && types.has(inverse), `${inverse} is a type, and the inverse of ${type}`),
    ];
  });
}

function inMeasure({ measure, units, alike, cumulative, ratio }: MeasureRule): readonly string[] {
  const listed = alike.flat();
  return [
    ...listed
      .filter((unit) => !units.includes(unit))
      .map((unit) => `${measure} counts ${unit} alike and does not take it`),
    ...repeated(listed).map((unit) => `${measure} has ${unit} in two sets that count alike`),
    ...alike
      .filter((set) => set.length < 2)
      .map((set) => `${measure} counts ${set.join()} alike with nothing`),
    ...says(cumulative && ratio, `${measure} is cumulative and a rate`),
  ];
}

function inAttribute({
  attribute,
  value,
  exclusive,
  codes,
  of,
  dates,
}: AttributeRule): readonly string[] {
  const words = [...exclusive.flat(), ...codes.map((code) => code.value)];
  return [
    ...says(
      words.length > 0 && value !== 'REQUIRED',
      `${attribute} has words that exclude one another or have codes, and does not require words`,
    ),
    ...exclusive
      .filter((set) => set.length < 2 || repeated(set).length > 0)
      .map((set) => `${attribute} lets ${set.join()} exclude nothing else`),
    ...words
      .filter((word) => word !== word.toLowerCase().trim())
      .map((word) => `${attribute} has ${word}, which no normal form is equal to`),
    ...repeated(codes.map((code) => code.value)).map((word) => `${attribute} codes ${word} twice`),
    ...says(dates && !isSameSet(of, ['EVENT']), `${attribute} dates what is not an event`),
  ];
}

function says(isSo: boolean, sentence: string): readonly string[] {
  return isSo ? [sentence] : [];
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
