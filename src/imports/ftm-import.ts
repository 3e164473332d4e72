import type { TextFinder } from '../evidence/build-text-finder.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type FtmEntity, valuesOfProperty } from './ftm-entity.ts';
import type { LocalIds } from './local-ids.ts';
import type { MadeRecord } from './made-dossier.ts';

/** Values of an entity, as the part of a dossier that is made of them knows them. */
export interface FtmOrigin {
  readonly entity: FtmEntity;
  readonly property: string;
  readonly values: readonly string[];
}

/** A record with its label, as others name it. */
export interface FtmRecord extends MadeRecord<FtmOrigin> {
  readonly label: string;
}

/** What the parts of an import share. */
export interface FtmContext {
  readonly byId: ReadonlyMap<string, FtmEntity>;
  readonly records: ReadonlyMap<string, FtmRecord>;
  readonly ids: LocalIds;
  readonly ontology: Ontology;
  readonly findText: TextFinder | undefined;
  /** Says that these values are in the dossier, or in what it derives from them. */
  carry(entity: FtmEntity, ...properties: readonly string[]): void;
  /** The same of one value. */
  carryValue(entity: FtmEntity, property: string, value: string): void;
  /** Says that these are not, and why. */
  leave(origin: FtmOrigin, why: string): void;
}

/** The property of an entity, with all its values, as an origin. */
export function originAt(entity: FtmEntity, property: string): FtmOrigin {
  return { entity, property, values: valuesOfProperty(entity, property) };
}

/** The first value of the first property that has one. */
export function firstOf(entity: FtmEntity, ...properties: readonly string[]): string | undefined {
  return properties.flatMap((name) => valuesOfProperty(entity, name))[0];
}

/** Ids of `attest export --format ftm`: `attest-claim-3f…`. */
export function isOwn({ id }: FtmEntity, kind: OwnKind): boolean {
  return id.startsWith(`attest-${kind}-`);
}

/** What our own ids stand for. */
export type OwnKind = 'entity' | 'source' | 'passage' | 'statement' | 'proposition' | 'claim';

/** The id that a thing had in Attest before it was exported; undefined for what others made. */
function ownId(entity: FtmEntity): string | undefined {
  const keyword = valuesOfProperty(entity, 'keywords').find((word) => word.startsWith('attest:'));
  return entity.id.startsWith('attest-') ? keyword?.slice('attest:'.length) : undefined;
}

/** The local part of an id of Attest; an id of others as it is. */
export function wordsOfId(entity: FtmEntity): string {
  const own = ownId(entity);
  return own === undefined ? entity.id : (own.split('/').at(-1) ?? own);
}
