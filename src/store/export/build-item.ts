import type {
  ExportedPassage,
  ExportedTime,
  ItemKind,
  ItemOf,
  Named,
  SourceHead,
} from '../../exports/export-item.ts';
import { UNKNOWN_DAY } from '../../derive/time.ts';
import type { ClaimContent, ScopeContent, ValueContent } from '../../model/claim.ts';
import type { RecordContent } from '../../model/dossier.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { invariant } from '../../util/invariant.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import { type Spelled, withoutUndefined } from '../../util/without-undefined.ts';
import type { Properties, PropertyValue } from '../rows.ts';
import type { Joined, JoinedNode } from './joined-node.ts';

type Builders = { readonly [Kind in ItemKind]: (node: JoinedNode) => ItemOf<Kind> };

/** The item that a node of the store stands for. */
export function buildItem<Kind extends ItemKind>(kind: Kind, node: JoinedNode): ItemOf<Kind> {
  return BUILDERS[kind](node);
}

const BUILDERS: Builders = {
  DOSSIER: (node) => ({ kind: 'DOSSIER', ...contentOf<Omit<ItemOf<'DOSSIER'>, 'kind'>>(node) }),
  SOURCE: (node) => {
    const content = contentOf<ItemOf<'SOURCE'>['content']>(node);
    const record = recordNames(node);
    return withoutUndefined<ItemOf<'SOURCE'>>({
      kind: 'SOURCE',
      id: node.id,
      content,
      published: timeWithBounds(content.published, 'published', node.properties),
      publisher: content.publisher === undefined ? undefined : record(content.publisher),
      authors: content.authors.map(record),
    });
  },
  RECORD: (node) => {
    const { id, properties } = node;
    const isEntry = properties.content !== undefined;
    const content = isEntry ? contentOf<RecordContent>(node) : undefined;
    return withoutUndefined<ItemOf<'RECORD'>>({
      kind: 'RECORD',
      id,
      dossier: text(properties, 'dossier') ?? '',
      recordKind: content?.kind ?? 'STATEMENT',
      label: text(properties, 'label') ?? id,
      identifiers: content?.identifiers ?? [],
      within: (content?.within ?? []).map(recordNames(node)),
      memberOf: joinedBy(node, 'IN')[0]?.id,
    });
  },
  ENTITY: ({ id, properties }) => {
    const latitude = number(properties, 'coordinatesLatitude');
    const longitude = number(properties, 'coordinatesLongitude');
    const first = text(properties, 'whenSort');
    return withoutUndefined<ItemOf<'ENTITY'>>({
      kind: 'ENTITY',
      id,
      entityKind: word(properties, 'kind'),
      name: text(properties, 'name') ?? id,
      label: text(properties, 'label') ?? id,
      identifiers: list(properties, 'identifiers').map(parseIdentifier),
      placeClass: text(properties, 'class'),
      coordinates:
        latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
      modality: optionalWord(properties, 'modality'),
      codes: codesOf(properties),
      firstDay: first === UNKNOWN_DAY ? undefined : first,
    });
  },
  STATEMENT: (node) => {
    const { id, properties } = node;
    const known = text(properties, 'publishedSort');
    return withoutUndefined<ItemOf<'STATEMENT'>>({
      kind: 'STATEMENT',
      id,
      text: text(properties, 'text') ?? '',
      medium: text(properties, 'medium'),
      knownSince: known === UNKNOWN_DAY ? undefined : known,
      speakers: namesBy(node, 'ASSERTED'),
      onBehalfOf: namesBy(node, 'SPOKE_THROUGH'),
      addressees: namesBy(node, 'ADDRESSED_TO'),
      about: namesBy(node, 'ABOUT'),
    });
  },
  RENDERING: (node) => {
    const content = contentOf<ItemOf<'RENDERING'>['content']>(node);
    const record = recordNames(node);
    const passage = joinedBy(node, 'EVIDENCED_BY')[0];
    invariant(passage, `rendering ${node.id} has no passage`);
    return {
      kind: 'RENDERING',
      id: node.id,
      content,
      statement: joinedBy(node, 'RENDERED_IN')[0]?.id ?? content.statement,
      passage: passageOf(passage),
      by: content.by.map(record),
      onBehalfOf: content.for.map(record),
      to: content.to.map(record),
      via: content.via.map(record),
    };
  },
  CLAIM: (node) => {
    const { id, properties } = node;
    const content = contentOf<ClaimContent>(node);
    const record = recordNames(node);
    const passages = new Map(joinedBy(node, 'EVIDENCED_BY').map((one) => [one.id, one]));
    return withoutUndefined<ItemOf<'CLAIM'>>({
      kind: 'CLAIM',
      id,
      content,
      subjects: endOf(content, 'SUBJECT').map(record),
      objects: endOf(content, 'OBJECT').map(record),
      event: content.event === undefined ? undefined : record(content.event),
      scopeEntities: (content.scope?.entities ?? []).map(record),
      via: content.via.map(record),
      when: timeOf('when', properties),
      source: sourceHead(node),
      statement: joinedBy(node, 'MADE_IN')[0]?.id,
      passages: list(properties, 'passageIds').flatMap((passage) => {
        const found = passages.get(passage);
        return found === undefined ? [] : [passageOf(found)];
      }),
      propositions: joinedBy(node, 'STATES').map((one) => one.id),
      originKind: text(properties, 'originKind') ?? '',
      originId: text(properties, 'originId') ?? '',
      confidence: number(properties, 'confidence'),
      credibility: number(properties, 'credibility'),
    });
  },
  PASSAGE: (node) => ({
    kind: 'PASSAGE',
    id: node.id,
    ...contentOf<Omit<ItemOf<'PASSAGE'>, 'kind' | 'id'>>(node),
  }),
  RELATION: (node) => {
    const { id, properties, since, until } = node;
    const end = endNames(node);
    return withoutUndefined<ItemOf<'RELATION'>>({
      kind: 'RELATION',
      ...propositionOf(node),
      id,
      from: end('FROM', 'fromId'),
      to: end('TO', 'toId'),
      role: optionalWord(properties, 'role'),
      office: text(properties, 'office'),
      event: properties.eventId === undefined ? undefined : end('PART_OF_EVENT', 'eventId'),
      since,
      until,
    });
  },
  FIGURE: (node) =>
    withoutUndefined<ItemOf<'FIGURE'>>({
      kind: 'FIGURE',
      ...propositionOf(node),
      of: endNames(node)('OF', 'ofId'),
      value: valueOf(node.properties) ?? { text: '' },
      partOf: joinedBy(node, 'PART_OF_TOTAL').map(({ id }) => id),
    }),
  FACT: (node) =>
    withoutUndefined<ItemOf<'FACT'>>({
      kind: 'FACT',
      ...propositionOf(node),
      of: endNames(node)('OF', 'ofId'),
      value: valueOf(node.properties),
      object:
        node.properties.objectId === undefined ? undefined : endNames(node)('OBJECT', 'objectId'),
    }),
  QUESTION: (node) => ({
    kind: 'QUESTION',
    id: node.id,
    questionKind: text(node.properties, 'kind') ?? '',
    text: text(node.properties, 'text') ?? '',
    about: namesBy(node, 'ABOUT').filter(({ id }) => !isStatement(node, id)),
    aboutStatements: joinedBy(node, 'ABOUT')
      .map(({ id }) => id)
      .filter((id) => isStatement(node, id)),
  }),
  DISCREPANCY: (node) =>
    withoutUndefined<ItemOf<'DISCREPANCY'>>({
      kind: 'DISCREPANCY',
      id: node.id,
      discrepancyKind: word(node.properties, 'kind'),
      questions: joinedBy(node, 'ON').map(({ id }) => id),
      withinOneSource: node.properties.withinOneSource === true,
      knownSince: text(node.properties, 'knownSince'),
    }),
  POSITION: (node) =>
    withoutUndefined<ItemOf<'POSITION'>>({
      kind: 'POSITION',
      id: node.id,
      discrepancy: joinedBy(node, 'OF')[0]?.id ?? '',
      summary: text(node.properties, 'summary') ?? '',
      value: valueOf(node.properties),
      knownSince: text(node.properties, 'knownSince'),
      holders: namesBy(node, 'HELD_BY'),
      names: namesBy(node, 'NAMES'),
      claims: joinedBy(node, 'TAKES').map(({ id }) => id),
    }),
  JUDGEMENT: (node) => ({ kind: 'JUDGEMENT', id: node.id, content: contentOf(node) }),
  NARRATIVE: (node) => ({
    kind: 'NARRATIVE',
    ...contentOf<Omit<ItemOf<'NARRATIVE'>, 'kind'>>(node),
  }),
  STANCE: (node) => ({ kind: 'STANCE', id: node.id, content: contentOf(node) }),
  NOTE: (node) => ({ kind: 'NOTE', id: node.id, content: contentOf(node) }),
};

/** What a fact was recorded as; the hash that it is found by is that of these very words. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what the fact was recorded as
function contentOf<Content>({ id, properties }: JoinedNode): Content {
  invariant(typeof properties.content === 'string', `${id} has no content`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the writer of the store wrote it from such content
  return JSON.parse(properties.content) as Content;
}

function endOf(content: ClaimContent, end: 'SUBJECT' | 'OBJECT'): readonly string[] {
  if (content.members?.end === end) return content.members.records;
  const one = end === 'SUBJECT' ? content.subject : content.object;
  return one === undefined ? [] : [one];
}

/** The entity of a record that the node is joined to, by the record's id. */
function recordNames({ joined }: JoinedNode): (record: string) => Named {
  const records = new Map(joined.map((one) => [one.id, one]));
  return (record) => {
    const cluster = records.get(record)?.cluster ?? undefined;
    return cluster === undefined
      ? { id: record, name: record, isThere: false }
      : { ...kindOf(cluster.kind ?? undefined), id: cluster.id, name: cluster.name, isThere: true };
  };
}

/** An end that a column names and a relationship leads to; there is none where the entity is not there. */
function endNames(node: JoinedNode): (type: string, column: string) => Named {
  return (type, column) => {
    const id = text(node.properties, column) ?? '';
    const found = node.joined.find((one) => one.type === type && one.id === id);
    const head = found?.head ?? {};
    return {
      ...kindOf(text(head, 'kind')),
      id,
      name: text(head, 'name') ?? id,
      isThere: found !== undefined,
    };
  };
}

function namesBy(node: JoinedNode, type: string): readonly Named[] {
  return joinedBy(node, type).map(({ id, head }) => ({
    ...kindOf(text(head, 'kind')),
    id,
    name: text(head, 'name') ?? id,
    isThere: true,
  }));
}

function kindOf(kind: string | undefined): Pick<Named, 'entityKind'> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what is written was checked against the vocabulary
  return kind === undefined ? {} : { entityKind: kind as EntityKind };
}

/** Entities have names, and statements none. */
function isStatement({ joined }: JoinedNode, id: string): boolean {
  return joined.some((one) => one.id === id && one.head.name === undefined);
}

/** By rank and id, each once. */
function joinedBy({ joined }: JoinedNode, type: string): readonly Joined[] {
  const own = joined.filter((one) => one.type === type);
  const byId = new Map(own.map((one) => [one.id, one]));
  return sortedIds([...byId.keys()])
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.rank - b.rank);
}

function propositionOf(node: JoinedNode): Spelled<PropositionFields> {
  const { id, properties } = node;
  const scopeEntities = namesBy(node, 'SCOPED_TO');
  const scopeText = text(properties, 'scopeText');
  const scope =
    scopeText === undefined
      ? undefined
      : withoutUndefined<ScopeContent>({
          text: scopeText,
          entities: scopeEntities.map((entity) => entity.id),
          list: optionalWord(properties, 'scopeList'),
          extent: word(properties, 'scopeExtent'),
        });
  return {
    id,
    predicate: text(properties, 'predicate') ?? '',
    modality: word(properties, 'modality'),
    negated: properties.negated === true,
    originCount: number(properties, 'originCount') ?? 0,
    knownSince: text(properties, 'knownSince'),
    contested: properties.contested === true,
    contestedSince: text(properties, 'contestedSince'),
    sources: sortedIds(list(properties, 'bearingSources')),
    claims: sortedIds(list(properties, 'claimIds')),
    questions: joinedBy(node, 'ANSWERS').map((one) => one.id),
    scope,
    scopeEntities,
  };
}

type PropositionFields = Omit<ItemOf<'FACT'>, 'kind' | 'of' | 'value' | 'object'>;

function valueOf(properties: Properties): ValueContent | undefined {
  const printed = text(properties, 'valueText');
  if (printed === undefined) return undefined;
  return withoutUndefined<ValueContent>({
    text: printed,
    number: number(properties, 'valueNumber'),
    low: number(properties, 'valueLow'),
    high: number(properties, 'valueHigh'),
    comparator: optionalWord(properties, 'valueComparator'),
    unit: text(properties, 'valueUnit'),
    valence: optionalWord(properties, 'valueValence'),
    nameKind: optionalWord(properties, 'valueNameKind'),
    script: text(properties, 'valueScript'),
    language: text(properties, 'valueLanguage'),
  });
}

function timeOf(prefix: string, properties: Properties): ExportedTime | undefined {
  if (properties[`${prefix}Extent`] === undefined) return undefined;
  const time = withoutUndefined<Omit<ExportedTime, 'earliest' | 'latest'>>({
    text: text(properties, `${prefix}Text`),
    edtf: text(properties, `${prefix}Edtf`),
    extent: word(properties, `${prefix}Extent`),
    basis: word(properties, `${prefix}Basis`),
    phase: optionalWord(properties, `${prefix}Phase`),
  });
  return timeWithBounds(time, prefix, properties);
}

function timeWithBounds(
  time: Omit<ExportedTime, 'earliest' | 'latest'>,
  prefix: string,
  properties: Properties,
): ExportedTime {
  const earliest = text(properties, `${prefix}Earliest`);
  const latest = text(properties, `${prefix}Latest`);
  return {
    ...time,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

function sourceHead(node: JoinedNode): SourceHead {
  const [source] = joinedBy(node, 'PUBLISHED_IN');
  const id = text(node.properties, 'sourceId') ?? '';
  const head = source?.head ?? {};
  return withoutUndefined<SourceHead>({
    id,
    title: text(head, 'title') ?? id,
    url: text(head, 'url'),
    published: text(head, 'publishedLatest'),
  });
}

function passageOf({ id, head }: Joined): ExportedPassage {
  return {
    id,
    source: text(head, 'sourceId') ?? '',
    exact: text(head, 'exact') ?? '',
    start: number(head, 'start') ?? 0,
    end: number(head, 'end') ?? 0,
    prefix: text(head, 'prefix') ?? '',
    suffix: text(head, 'suffix') ?? '',
    section: word(head, 'section'),
    sha256: text(head, 'sha256') ?? '',
  };
}

function parseIdentifier(json: string): { readonly scheme: string; readonly value: string } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `projectEntities` wrote it
  const { scheme, value } = JSON.parse(json) as { scheme: string; value: string };
  return { scheme, value };
}

/** The lists stand side by side, with a place for each code and context. */
function codesOf(properties: Properties): readonly string[] {
  const [types, modes] = [list(properties, 'codeTypes'), list(properties, 'codeModes')];
  const codes = list(properties, 'codeSchemes').map((scheme, index) =>
    [scheme, types[index], modes[index]]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
  return [...new Set(codes)];
}

function text(properties: Properties, name: string): string | undefined {
  const value: PropertyValue | undefined = properties[name];
  return typeof value === 'string' ? value : undefined;
}

function number(properties: Properties, name: string): number | undefined {
  const value = properties[name];
  return typeof value === 'number' ? value : undefined;
}

function list(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return typeof value === 'object' ? value : [];
}

/** A word of a closed vocabulary. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the vocabulary
function word<Word extends string>(properties: Properties, name: string): Word {
  const value = optionalWord<Word>(properties, name);
  invariant(value !== undefined, `${name} is missing`);
  return value;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the vocabulary
function optionalWord<Word extends string>(properties: Properties, name: string): Word | undefined {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what is written was checked against the vocabulary
  return text(properties, name) as Word | undefined;
}
