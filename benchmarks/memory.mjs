/** Does the endpoint keep anything of the requests that it has answered? */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startContender } from './measure/contenders.mjs';
import { runLoad } from './measure/load.mjs';
import { sampleIds } from './measure/sample-ids.mjs';
import { openStore } from './measure/stores.mjs';
import { workloads } from './workloads/workloads.mjs';

/** After so many requests the heap is looked at. */
const LOOKS = [20_000, 100_000];

const OPTIONS = {
  size: { type: 'string', default: 'small' },
  out: { type: 'string' },
};

/** Sends requests of all workloads in turns, and prints the heap after forced collections. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const product = await startContender('product', store, ['--expose-gc']);
  try {
    const samples = await sampleIds(store.driver, 500);
    const bodies = samples[workloads[0].draw].flatMap((_, index) =>
      workloads.map((workload) =>
        product.body(workload, workload.variables(samples[workload.draw][index])),
      ),
    );
    const looks = [];
    let sent = 0;
    for (const upTo of LOOKS) {
      const { latencies, failures } = await runLoad({
        url: product.url,
        bodies,
        concurrency: 16,
        seconds: 0,
        least: upTo - sent,
        most: 3_600,
      });
      if (failures.length > 0) throw new Error(failures[0]);
      sent += latencies.length;
      product.child.send('heap');
      const [{ heap }] = await once(product.child, 'message');
      looks.push({ requests: sent, heap });
      console.log(`after ${sent} requests: ${(heap / 2 ** 20).toFixed(1)} MiB`);
    }
    const growth = looks.at(-1).heap / looks[0].heap - 1;
    console.log(`growth: ${(growth * 100).toFixed(1)} %`);
    if (values.out !== undefined)
      writeFileSync(values.out, JSON.stringify({ looks, growth }, null, 2));
  } finally {
    await product.stop();
    await store.close();
  }
}
