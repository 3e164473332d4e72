/** A driver that is set as the product sets its own. */
import neo4j from 'neo4j-driver';

/** To the store that the environment names. */
export function openDriver() {
  const { BENCH_URI: uri = '', BENCH_PASSWORD: password = '' } = process.env;
  return neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
  });
}
