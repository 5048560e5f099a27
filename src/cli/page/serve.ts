import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { said } from '../help/said.js';
import { type Io, Misuse, reasonOf } from '../io/io.js';

/** This machine alone: nobody else reaches the page. */
const HOST = '127.0.0.1';

/** Answers the page at `/` and nothing else. */
export function answering(html: string): RequestListener {
  return ({ method, url = '' }, response) => {
    const found = (method === 'GET' || method === 'HEAD') && url.split('?')[0] === '/';
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    response.writeHead(found ? 200 : 404, headers).end(method === 'HEAD' ? undefined : found ? html : 'Siden findes ikke.');
  };
}

/**
 * Shows the page on this machine until the program is stopped.
 * @throws Misuse where the port is taken
 */
export function servePage(html: string, port: number, io: Io, stopped?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer(answering(html));
    server.once('error', (cause) => reject(new Misuse(`the page cannot be shown on port ${port}: ${reasonOf(cause)}`)));
    server.once('close', resolve);
    stopped?.addEventListener('abort', () => server.close());
    server.listen({ host: HOST, port }, () => {
      const { port: taken } = server.address() as AddressInfo;
      void io.stderr.write(`${said(`The page is shown on http://${HOST}:${taken}/ (stop with Ctrl+C)`, io.language ?? 'da')}\n`);
    });
  });
}
