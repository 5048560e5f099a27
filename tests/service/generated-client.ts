import createClient from 'openapi-fetch';
import type { paths } from './contract.js';

const client = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' });

/** The amount, where there is one; what is asked, where something is. */
export async function amountOf(zones: number): Promise<string> {
  const body = { facts: { zones }, options: { on: '2019-04-01', municipality: 'lyngby-taarbaek' } };
  const { data, error } = await client.POST('/assess/activation-allowance', { body });
  if (error !== undefined) return error.problems?.map(({ path, message }) => `${path}: ${message}`).join() ?? error.title;
  if (data.outcome === 'fulfilled') return data.award.amount;
  return data.outcome === 'open' ? data.questions.map((question) => question.kind).join() : data.outcome;
}
