import type { Hono } from 'hono';
import { type ServiceOptions, service } from '../../src/service/app.js';

/** The decision of Lyngby-Taarbæk of 12 March 2019: 3 zones from 3 km on foot are 550 kr. a month (minutes, item 4). */
export const OPTIONS = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
const APRIL = { from: '2019-04-01', to: '2019-04-30' };
export const FACTS = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 5,
  zones: 3,
  participationPeriod: APRIL,
  otherAllowances: { covers: APRIL, items: [] },
};
export const ALLOWANCE = '/assess/activation-allowance';

/** What came back. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at key by key
  readonly json: any;
}

/** Asks a service, over no network. */
export function asker(options: ServiceOptions = {}) {
  const app: Hono = service(options);
  const ask = async (path: string, init: RequestInit = {}): Promise<Came> => {
    const answer = await app.request(path, init);
    const text = await answer.text();
    const isJson = text !== '' && /[/+]json$/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  return { ask, post };
}
