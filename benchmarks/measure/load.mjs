/** Requests over HTTP, so many at a time, each as soon as the last is answered. */
import { setMaxListeners } from 'node:events';
import { Agent, request } from 'node:http';

/** Sends one request; resolves with the body as text. */
export function send(agent, url, body, signal) {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal,
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200 && !text.includes('"errors":[')) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 2_000)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export function openAgent(connections) {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/**
 * Keeps `concurrency` requests under way for at least `seconds`, and until `least` are answered or `most`
 * seconds are over; those that are then under way are given up. Answers latencies in milliseconds.
 */
export async function runLoad({ url, bodies, concurrency, seconds, least = concurrency, most }) {
  const agent = openAgent(concurrency);
  const end = new AbortController();
  setMaxListeners(concurrency + 1, end.signal);
  const latencies = [];
  const failures = [];
  let next = 0;
  let bytes = 0;
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1_000;
  const isOver = () => (elapsed() >= seconds && latencies.length >= least) || elapsed() >= most;
  const timer = setTimeout(() => end.abort(), most * 1_000);
  const worker = async () => {
    while (!isOver()) {
      const body = bodies[next % bodies.length];
      next += 1;
      const start = performance.now();
      try {
        const text = await send(agent, url, body, end.signal);
        latencies.push(performance.now() - start);
        bytes += text.length;
      } catch (error) {
        if (!end.signal.aborted) failures.push(String(error));
        if (failures.length > 100) return;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  clearTimeout(timer);
  const wall = elapsed();
  agent.destroy();
  return { latencies, failures, wall, bytes: bytes / Math.max(1, latencies.length) };
}
