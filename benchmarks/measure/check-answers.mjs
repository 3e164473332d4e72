/** Nobody is timed who answers something else. */
import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';

import { openAgent, send } from './load.mjs';

/** How many requests of each workload are compared. */
const COMPARED = 24;

/** How long a contender may take for the answers of one workload, in milliseconds; what is left over is not compared. */
const PATIENCE_MS = 30_000;

/**
 * Asks each contender the same; tells, by workload and contender, what came of it: `equal` to the
 * product's answer, `different` with the first request for which it is, or `unanswered`. Of a workload that asks only what
 * all agree on, the samples are cut to that.
 */
export async function checkAnswers(contenders, workloads, samples) {
  const verdicts = {};
  for (const workload of workloads) {
    const asked = [...new Set(samples[workload.draw])].slice(0, COMPARED);
    const own = {};
    for (const contender of contenders) {
      own[contender.name] = await answersOf(contender, workload, asked);
    }
    if (workload.asksAgreedOnly === true) {
      const agreed = agreedOf(own, asked);
      samples[workload.draw] = samples[workload.draw].filter((drawn) => agreed.has(drawn));
      verdicts[workload.name] = {
        product: { verdict: 'equal', agreed: agreed.size, of: asked.length },
      };
      continue;
    }
    verdicts[workload.name] = Object.fromEntries(
      contenders.map(({ name }) => [name, compare(own.product, own[name], asked)]),
    );
  }
  return verdicts;
}

async function answersOf(contender, workload, asked) {
  const agent = openAgent(1);
  const answers = [];
  const signal = AbortSignal.timeout(PATIENCE_MS);
  setMaxListeners(0, signal);
  for (const drawn of asked) {
    const body = contender.body(workload, workload.variables(drawn));
    try {
      const text = await send(agent, contender.url, body, signal);
      const { data } = JSON.parse(text);
      const { answer: shape = (own) => own } = contender.name === 'peer' ? workload.peer : {};
      answers.push(shape(data));
    } catch (error) {
      answers.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  agent.destroy();
  return answers;
}

/** What all answer alike. */
function agreedOf(answers, asked) {
  const isAgreed = (index) =>
    Object.values(answers).every(
      (own) => !(own[index] instanceof Error) && hash(own[index]) === hash(answers.product[index]),
    );
  return new Set(asked.filter((_, index) => isAgreed(index)));
}

function compare(expected, given, asked) {
  let unanswered = 0;
  for (const [index, answer] of given.entries()) {
    if (answer instanceof Error) {
      unanswered += 1;
      if (unanswered === asked.length) return { verdict: 'unanswered', message: answer.message };
    } else if (hash(answer) !== hash(expected[index])) {
      return { verdict: 'different', of: asked[index], expected: expected[index], given: answer };
    }
  }
  return { verdict: 'equal', answers: asked.length - unanswered, unanswered };
}

function hash(answer) {
  const sorted = (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(answer, sorted)).digest('hex');
}
