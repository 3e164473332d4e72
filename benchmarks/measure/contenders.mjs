/** Those who are compared, each a process of its own over the same store. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** In the order of the table; what requests to them carry. */
const CONTENDERS = {
  product: (workload, variables) => ({ query: workload.product, variables }),
  raw: ({ name }, variables) => ({ name, variables }),
  peer: ({ peer: { query, variables: own = (given) => given } }, variables) => ({
    query,
    variables: own(variables),
  }),
};

/** Starts all of them; `stop` ends all of them. */
export async function startContenders({ uri, password }, names = Object.keys(CONTENDERS)) {
  const started = await Promise.all(names.map((name) => startContender(name, { uri, password })));
  return { contenders: started, stop: () => Promise.all(started.map(({ stop }) => stop())) };
}

/** Starts one; `flags` are Node's. */
export async function startContender(name, { uri, password }, flags = []) {
  const path = fileURLToPath(new URL(`../contenders/${name}-server.mjs`, import.meta.url));
  const child = fork(path, {
    execArgv: flags,
    env: { ...process.env, BENCH_URI: uri, BENCH_PASSWORD: password },
  });
  const [{ url }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server of ${name} ended with ${code}.`);
    }),
  ]);
  return {
    name,
    url,
    pid: child.pid,
    child,
    body: (workload, variables) => JSON.stringify(CONTENDERS[name](workload, variables)),
    stop: async () => {
      // One that has ended by itself must not hide why.
      if (child.exitCode !== null || !child.connected) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
