import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** What a load came to: milliseconds from when a request was due to when its answer was whole. */
export interface Load {
  readonly answered: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

const MOST_OPEN = 64;

/** Sends bodies at a steady rate, however long the answers take; a request that waits counts from when it was due. */
export async function load(url: string, bodies: readonly string[], { rate, seconds }: { rate: number; seconds: number }): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_OPEN });
  const times: number[] = [];
  let failed = 0;
  const open = new Set<Promise<void>>();
  const started = performance.now();
  for (let sent = 0; sent < rate * seconds; sent += 1) {
    const due = started + (sent * 1_000) / rate;
    const early = due - performance.now();
    if (early > 1) await setTimeout(early);
    const asked: Promise<void> = post(url, bodies[sent % bodies.length] as string, agent)
      .then(() => void times.push(performance.now() - due))
      .catch(() => {
        failed += 1;
      })
      .finally(() => void open.delete(asked));
    open.add(asked);
  }
  await Promise.all(open);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { answered: times.length, failed, p50: at(0.5), p99: at(0.99) };
}

function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(String(answer.statusCode)))));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
