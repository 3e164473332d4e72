import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { collectFields } from '../compiler/collect-fields.ts';
import { fragmentsOf } from '../compiler/fragments-of.ts';
import type { Lens } from '../model/lens.ts';
import { viewId } from '../model/view-id.ts';
import { groupBy } from '../util/group-by.ts';
import { identify } from '../util/identify.ts';
import { invariant } from '../util/invariant.ts';
import { lensOf, mayNeedDeriving, reasonsToDerive } from './needs-deriving.ts';

/** An operation of a valid document, with coerced variables. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation in two parts, each an operation of its own; one that would select nothing is undefined. */
export interface SplitOperation {
  /** What stands in the store as it is asked for. */
  readonly standing: AskedOperation | undefined;
  /** What has to be derived anew first: seen through a lens, or what the compiler does not know. */
  readonly rederived: AskedOperation | undefined;
  /** The response keys of both, in the order of the answer. */
  readonly keys: readonly string[];
  /** For what a part has to be derived anew: `lens`, `changes`. */
  readonly reasons: readonly string[];
  /** The part that has to be derived anew, once more: for each lens what is seen through it. Empty where more than a lens asks for it. */
  readonly seen: readonly SeenPart[];
}

/** What an operation sees through one lens. */
export interface SeenPart {
  readonly lens: Lens;
  readonly asked: AskedOperation;
}

/**
 * Takes an operation apart at its root. A root field is in one part or the other, whole; most operations need
 * nothing that is derived anew, and are given back as they are.
 *
 * @param options - whether texts are at hand, with which passages are compared
 */
export function splitOperation(
  asked: AskedOperation,
  { hasTexts = false }: { readonly hasTexts?: boolean } = {},
): SplitOperation {
  const { schema, document, operation } = asked;
  if (!mayNeedDeriving(schema, document)) {
    return { standing: asked, rederived: undefined, keys: [], reasons: [], seen: [] };
  }
  const fragments = fragmentsOf(document);
  const root = schema.getQueryType();
  invariant(root, 'the schema has no queries');
  const fields = [...collectFields({ ...asked, fragments }, root, [operation.selectionSet])];
  const parts = fields.map(([, nodes]) => ({
    nodes,
    lens: lensOf(asked, nodes),
    reasons: reasonsToDerive({ ...asked, fragments, hasTexts }, nodes),
  }));
  const select = (own: Readonly<typeof parts>): AskedOperation | undefined => {
    if (own.length === 0) return undefined;
    // The document as it is has its plans already.
    if (own.length === parts.length) return asked;
    return selectOnly(
      asked,
      own.flatMap(({ nodes }) => nodes),
    );
  };
  const reasons = new Set(parts.flatMap((part) => part.reasons));
  const anew = parts.filter((part) => part.reasons.length > 0);
  const byLens = groupBy(anew, ({ lens }) => viewId('', lens));
  return {
    standing: select(parts.filter((part) => part.reasons.length === 0)),
    rederived: select(anew),
    keys: fields.map(([key]) => key),
    reasons: [...reasons].sort(),
    seen:
      reasons.size === 1 && reasons.has('lens')
        ? [...byLens.values()].flatMap((own) => {
            const [first, seen] = [own[0], select(own)];
            return first && seen ? [{ lens: first.lens, asked: seen }] : [];
          })
        : [],
  };
}

/** A document with one operation, some of whose root fields are selected. */
type Part = Pick<AskedOperation, 'document' | 'operation'>;

/** By document, and by what is selected of it: a part that comes again has its plans already. */
const PARTS = new WeakMap<DocumentNode, LRUCache<string, Part>>();

/** How many parts a document has at most: one for each lens, and for each way to skip and include. */
const PARTS_OF_DOCUMENT = 100;

function selectOnly(asked: AskedOperation, selections: readonly FieldNode[]): AskedOperation {
  const { document, operation } = asked;
  const parts = PARTS.get(document) ?? new LRUCache({ max: PARTS_OF_DOCUMENT });
  PARTS.set(document, parts);
  const key = [operation, ...selections].map(identify).join(' ');
  const part = parts.get(key) ?? buildPart(asked, selections);
  parts.set(key, part);
  return { ...asked, ...part };
}

function buildPart({ document, operation }: Part, selections: readonly FieldNode[]): Part {
  const own: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const definitions = document.definitions.map((definition) =>
    definition === operation ? own : definition,
  );
  return { document: { ...document, definitions }, operation: own };
}
