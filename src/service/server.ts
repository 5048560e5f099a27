import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn, setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { type ServiceOptions, service } from './app.js';
import { LIMITS } from './limits.js';
import { type NoRequest, noRequestAnswer, refuseBytes, refuseProxy } from './no-request.js';

/** Where a service listens. */
export interface Where {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
}

/** A service that listens. */
export interface Listening {
  readonly address: string;
  /** Takes no more requests, answers those in flight, and ends. */
  stop(): Promise<void>;
}

/**
 * Starts the service.
 * @throws Error where the port or the host cannot be had
 */
export async function listen({ port, host }: Where, options: ServiceOptions = {}): Promise<Listening> {
  const limits = { ...LIMITS, ...options.limits };
  const { fetch } = service(options);
  const server = createServer(
    // A request without a host is refused by the framework, in words.
    { headersTimeout: limits.arrival, requestTimeout: 2 * limits.arrival, keepAliveTimeout: limits.idle, requireHostHeader: false },
    getRequestListener(fetch, { overrideGlobalObjects: false, errorHandler: noRequestAnswer }),
  );
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idle);
  const newest = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => {
    newest.set(socket, response);
    response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
  });
  server.on('clientError', (error: NoRequest, socket) => {
    const response = newest.get(socket);
    refuseBytes(error, socket, response?.headersSent === true && !response.writableFinished);
  });
  server.on('connect', ({ url }, socket) => refuseProxy(url as string, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), stop: () => stopped(server, limits.stopping) };
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** To take what the system holds of new connections, and one to spare. */
const TURNS = 2;

/** Waits for what is in flight; a connection that was kept open for more is closed with the answer to it. */
async function stopped(server: Server, patience: number): Promise<void> {
  // A connection that was made before, but not taken yet, would be cut: a long batch lets many wait.
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const late = new AbortController();
  await Promise.race([closed, setTimeout(patience, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  server.closeAllConnections();
  await closed;
}
