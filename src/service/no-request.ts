import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemDetails, Refused } from './problem-details.js';

/** What came over a connection and is no request that a route could answer. It is told in Danish: what language is preferred was not read. */
export interface NoRequest extends Error {
  readonly code?: string;
}

/** Answers what the framework could not take for a request, such as one without a host. */
export function noRequestAnswer(): Response {
  const refused = new Refused('no-request');
  return new Response(JSON.stringify(problemDetails(refused, 'da')), { status: refused.status, headers: HEADERS });
}

/** Answers bytes that are no HTTP, or whose head is too large or too late, where nothing was answered yet, and ends the connection. */
export function refuseBytes({ code }: NoRequest, socket: Duplex, answered: boolean): void {
  if (code === 'ECONNRESET' || !socket.writable || answered) socket.destroy();
  else
    socket.end(
      written(
        code === TOO_LARGE ? new Refused('head-too-large') : code === TOO_SLOW ? new Refused('head-too-slow') : new Refused('no-request'),
      ),
    );
}

/** Answers one who takes the service for a proxy. */
export function refuseProxy(path: string, socket: Duplex): void {
  socket.end(written(new Refused('method', { path, method: 'CONNECT', allow: 'GET, HEAD, POST' })));
}

const TOO_LARGE = 'HPE_HEADER_OVERFLOW';
const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';
const HEADERS = { 'Content-Type': 'application/problem+json', 'Content-Language': 'da', Connection: 'close' } as const;

function written(refused: Refused): string {
  const body = JSON.stringify(problemDetails(refused, 'da'));
  const headers = {
    ...HEADERS,
    ...(refused.values.allow !== undefined && { Allow: refused.values.allow }),
    'Content-Length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${refused.status} ${STATUS_CODES[refused.status]}`, ...lines, '', body].join('\r\n');
}
