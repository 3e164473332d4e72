import type { GraphQLResolveInfo } from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { Context } from './context.ts';

/** Where a field stands in an answer. graphql-js gives all fields below one place the same object for it. */
type Path = GraphQLResolveInfo['path'];

/**
 * Through which lens each part of an answer is seen. A root field chooses; what is selected below it is
 * seen as it is, unless something on the way was given another view by `show`.
 */
export interface Views {
  /** What the fields of `parent` are answered from, of which one stands at `path`. */
  readonly at: (path: Path, parent: unknown) => Context;
  /** The root field at `path` is seen so. */
  readonly open: (path: Path, context: Context) => void;
}

const SHOWN = new WeakMap<object, Context>();

/** The same thing, seen through a view of its own wherever it is answered. */
export function show<Thing extends object>(thing: Thing, context: Context): Thing {
  const shown = { ...thing };
  SHOWN.set(shown, context);
  return shown;
}

/** The views of one answer, none opened yet. */
export function createViews(): Views {
  const contexts = new WeakMap<Path, Context>();
  return {
    at: (path, parent) => {
      const own = isObject(parent) ? SHOWN.get(parent) : undefined;
      if (own !== undefined && path.prev !== undefined) contexts.set(path.prev, own);
      return nearest(contexts, path);
    },
    open: (path, context) => {
      contexts.set(path, context);
    },
  };
}

function nearest(contexts: WeakMap<Path, Context>, path: Path): Context {
  let place: Path | undefined = path;
  while (place !== undefined && !contexts.has(place)) place = place.prev;
  const context = place && contexts.get(place);
  invariant(context, 'a field is answered below no root field');
  return context;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
