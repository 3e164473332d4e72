/** Draws what the requests are about: the same for all contenders, and for every run over the same store. */

/** The first are asked for most, as the first names of the news are. */
const EXPONENT = 1;

/** How many of the best known are drawn from. */
const CANDIDATES = 2_000;

/** By what a workload draws: what it draws from, the most connected first. */
const QUERIES = {
  entities: `
    MATCH (e:Entity) WITH e, COUNT { (e)<-[:CONCERNS]-() } AS degree WHERE degree > 0
    RETURN e.id AS drawn ORDER BY degree DESC, drawn LIMIT ${CANDIDATES}`,
  speakers: `
    MATCH (e:Entity) WITH e, COUNT { (e)-[:ASSERTED]->() } AS degree WHERE degree > 0
    RETURN e.id AS drawn ORDER BY degree DESC, drawn LIMIT ${CANDIDATES}`,
  actors: `
    MATCH (e:Entity) WITH e, COUNT { (e)<-[:FROM]-() } AS degree WHERE degree > 0
    RETURN e.id AS drawn ORDER BY degree DESC, drawn LIMIT ${CANDIDATES}`,
  words: `
    MATCH (e:Person) WITH e, COUNT { (e)<-[:CONCERNS]-() } AS degree
    WITH toLower(last(split(e.name, ' '))) AS word, degree WHERE word =~ '[a-z]{5,}'
    RETURN left(word, 5) AS drawn, max(degree) AS degree ORDER BY degree DESC, drawn LIMIT ${CANDIDATES}`,
  relationTypes: `
    MATCH (r:Relation) WITH r.predicate AS drawn, count(*) AS degree
    RETURN drawn ORDER BY degree DESC, drawn`,
};

/** For each kind of draw a list of so many, to be gone through round and round. */
export async function sampleIds(driver, length) {
  const samples = {};
  for (const [kind, text] of Object.entries(QUERIES)) {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    const candidates = records.map((record) => record.get('drawn'));
    samples[kind] = drawAll(candidates, length);
  }
  return samples;
}

function drawAll(candidates, length) {
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= candidates.length; rank += 1) sums.push((sum += rank ** -EXPONENT));
  const next = buildRandom(1);
  return Array.from({ length }, () => {
    const point = next() * sum;
    return candidates[sums.findIndex((upTo) => upTo >= point)];
  });
}

/** mulberry32: small, and the same everywhere. */
function buildRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
