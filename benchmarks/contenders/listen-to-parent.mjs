import { watchStatements } from './watch-statements.mjs';

/**
 * Tells whoever started this process where it listens, and ends with it. Asked for its `heap` it collects
 * what is not used and tells how much is; between `watch` and `statements` it notes what it runs.
 */
export function listenToParent(url, driver) {
  let endWatch = () => [];
  process.send({ url });
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    if (message === 'watch') {
      endWatch = watchStatements(driver);
      process.send({ watching: true });
    }
    if (message === 'statements') process.send({ statements: endWatch() });
    if (message === 'heap') {
      globalThis.gc();
      process.send({ heap: process.memoryUsage().heapUsed });
    }
  });
}
