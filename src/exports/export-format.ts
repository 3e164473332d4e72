import type { CanonicalLens } from '../model/view-id.ts';
import type { ItemKind, ItemOf } from './export-item.ts';

/** What is exported, as a whole. */
export interface Dataset {
  /** RFC 3339: when the first batch of the store was recorded, and the last. Absent: it is empty. */
  readonly firstRecordedAt?: string;
  readonly lastRecordedAt?: string;
  /** What is looked through; absent: all that is live. */
  readonly lens?: CanonicalLens;
}

/**
 * What formats read. The items of a kind come by id, in the order of code points, each time the same: a
 * format may ask as often as it likes. One page of them is in memory at a time.
 */
export interface ExportSource {
  readonly dataset: Dataset;
  items<Kind extends ItemKind>(kind: Kind): AsyncIterable<ItemOf<Kind>>;
}

/** A way to write it all down. */
export interface ExportFormat {
  /** On the command line and in addresses: `graphml`. */
  readonly name: string;
  /** For people: `GraphML`. */
  readonly title: string;
  readonly mediaType: string;
  /** With its dot. */
  readonly extension: string;
  /** The bytes, in chunks; nothing of a chunk is kept when the next one is asked for. */
  print(source: ExportSource): AsyncIterable<string | Uint8Array>;
}
