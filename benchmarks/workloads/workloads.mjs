/** What is measured, each asked of the product, of its peer, and of the database by hand. */
import { deep } from './deep.mjs';
import { list } from './list.mjs';
import { nearby } from './nearby.mjs';
import { point } from './point.mjs';
import { search } from './search.mjs';
import { shared } from './shared.mjs';

/**
 * `draw` names what a request is about (`sample-ids.mjs`); `product` and `peer` are operations; `raw` is the
 * statement that somebody who knows the store would write. Answers of the peer and of the statement are
 * brought into the product's shape, and have to be equal to it.
 */
export const workloads = [point, list, deep, shared, nearby, search];
