import type { CsvRecords } from './csv-records.ts';
import type { LocalIds } from './local-ids.ts';
import type { Fields, MadeFile } from './made-dossier.ts';
import type { Mapping } from './parse-mapping.ts';

/** The keys of an entry that name something: a record, a statement, a source. The `on` of a judgement is a day. */
const OF_JUDGEMENT = ['SAME', 'DIFFERENT', 'UNSURE'];
const OF_NARRATIVE = ['voices', 'rejects', 'mentions'];
const OF_NOTE = ['on'];

/** What nobody reads out of the sources, as the mapping file has it, with the ids that the import gave. */
export function ownFilesOf(
  { judgements, narratives, notes }: Mapping,
  records: CsvRecords,
  ids: LocalIds,
): readonly MadeFile[] {
  const idOf = (name: string): string =>
    records.find(name) ?? ids.find(`statement ${name}`) ?? ids.find(`source ${name}`) ?? name;
  const stories = Object.entries(narratives).map(
    ([id, entry]) => [id, withIds(entry, OF_NARRATIVE, idOf)] as const,
  );
  const files: readonly MadeFile[] = [
    {
      path: 'judgements.yaml',
      value: judgements.map((entry) => withIds(entry, OF_JUDGEMENT, idOf)),
    },
    { path: 'narratives.yaml', value: Object.fromEntries(stories) },
    { path: 'notes.yaml', value: notes.map((entry) => withIds(entry, OF_NOTE, idOf)) },
  ];
  return files.filter(({ value }) => Object.keys(value).length > 0);
}

function withIds(entry: Fields, naming: readonly string[], idOf: (name: string) => string): Fields {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      naming.includes(key) ? named(value, idOf) : value,
    ]),
  );
}

/** What is neither a text nor a list of them is left for the check to tell. */
function named(value: unknown, idOf: (name: string) => string): unknown {
  if (typeof value === 'string') return idOf(value);
  return Array.isArray(value) ? value.map((one: unknown) => named(one, idOf)) : value;
}
