import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assistantServer } from '../../src/assistant/server.js';
import { type AssistantTool, TOOLS } from '../../src/assistant/tools.js';
import { FACTS, OPTIONS } from '../service/asking.js';

const ID = 'activation-allowance';
const client = new Client({ name: 'a test', version: '1' });
const server = assistantServer();
beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
});
afterAll(() => client.close());

// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at key by key
async function ask(name: string, given: Record<string, unknown>): Promise<any> {
  const { structuredContent, content, isError = false } = await client.callTool({ name, arguments: given });
  expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
  return { ...(structuredContent as object), isError };
}

describe('an assistant', () => {
  it('finds tools that read only, and is told that it decides nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'schemes',
      'schema',
      'assess',
      'calculate',
      'next_questions',
      'possible',
      'changes',
      'statement',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(tools.find(({ name }) => name === 'assess')?.inputSchema.required).toEqual(['id', 'facts']);
    expect(client.getInstructions()).toContain('a caseworker decides');
  });

  it('looks up', async () => {
    const { schemes } = await ask('schemes', {});
    expect(schemes.map(({ id }: { id: string }) => id)).toContain(ID);
    const { figures, schemas } = await ask('schema', { id: ID });
    expect(figures.cap[0].value).toBe('1000.00');
    expect(schemas.facts.properties).toHaveProperty('zones');
    expect((await ask('changes', { from: '0.1.0' })).rules.length).toBeGreaterThan(0);
  });

  // 3 zones from 3 km on foot: 550 kr. a month (Lyngby-Taarbæk, minutes of 12 March 2019, item 4).
  it('assesses, and gets with the amount all that it rests on', async () => {
    const { decides, outcome, open, provisions, answer } = await ask('assess', { id: ID, facts: FACTS, options: OPTIONS });
    expect([outcome, open, answer.award.amount]).toEqual(['fulfilled', [], '550.00']);
    expect(decides).toContain('En sagsbehandler afgør sagen.');
    expect(answer.findings.length).toBeGreaterThan(4);
    expect(provisions.map(({ title }: { title: string }) => title).join()).toContain('Lyngby-Taarbæk');
    expect(new Set(provisions.map((one: object) => JSON.stringify(one))).size).toBe(provisions.length);
  });

  it('asks what is to be asked, and sees what is possible', async () => {
    const { zones: _, ...facts } = FACTS;
    const next = await ask('next_questions', { id: ID, facts, options: OPTIONS });
    expect([next.outcome, next.open]).toMatchObject(['open', [{ kind: 'fact', fact: 'zones' }]]);
    expect(next.questions).toMatchObject([
      {
        key: 'zones',
        condition: 'rate',
        question: { citizen: expect.stringContaining('dit hjem'), caseworker: expect.stringContaining('borgeren') },
        input: { kind: 'number', least: 1 },
      },
    ]);
    expect(next.readings).toEqual([]);
    // The table of Lyngby-Taarbæk ends at four zones: what five give is for the municipality to settle.
    const beyond = await ask('next_questions', { id: ID, facts: { ...FACTS, zones: 5 }, options: OPTIONS });
    expect([beyond.questions, beyond.readings]).toMatchObject([[], [{ key: 'zones-beyond-table', state: 'required' }]]);
    const account = await ask('next_questions', { id: 'social-frikort-account', facts: {} });
    expect(account.questions.map(({ key }: { key: string }) => key)).toEqual(['cardSince', 'deactivatedOn', 'earnings']);
    // From 400 kr. for one or two zones up to the ceiling of § 83, for the table ends at four.
    const possible = await ask('possible', { id: ID, facts, options: OPTIONS, language: 'en' });
    expect(possible.decides).toContain('A caseworker decides.');
    expect([possible.outcome, possible.possible.least, possible.possible.most]).toEqual(['open', '400.00', '1000.00']);
    const settled = await ask('next_questions', { id: ID, facts: FACTS, options: OPTIONS });
    expect([settled.open, settled.questions, settled.readings]).toEqual([[], [], []]);
  });

  it('drafts, and calculates', async () => {
    const { draft, answer } = await ask('statement', { id: ID, facts: FACTS, options: OPTIONS, language: 'en', appliedFor: '550.00' });
    expect(draft).toContain('DKK 550.00');
    expect(answer.award.amount).toBe('550.00');
    const facts = { report: 'lis', start: '2021-05-31', until: '2021-12-31' };
    expect(await ask('calculate', { id: 'reporting-calendar', facts })).toMatchObject({ outcome: 'calculated', isError: false });
    expect((await ask('statement', { id: 'reporting-calendar', facts })).draft).toContain('Dette er en beregning');
    const outside = { ...OPTIONS, on: '2001-01-01' };
    expect((await ask('assess', { id: ID, facts: FACTS, options: outside })).open).toMatchObject([{ missing: expect.any(String) }]);
  });

  it('is refused an argument that no tool takes: it would be a choice that nobody reads', async () => {
    for (const [name, given] of [
      ['assess', { id: ID, facts: FACTS, option: OPTIONS }],
      ['schema', { id: ID, language: 'da' }],
      ['statement', { id: ID, facts: FACTS, options: OPTIONS, applied: '550.00' }],
    ] as const) {
      const { isError, content } = await client.callTool({ name, arguments: given });
      expect([name, isError]).toEqual([name, true]);
      expect(JSON.stringify(content)).toContain(Object.keys(given).at(-1));
    }
  });

  it('is told what was wrong, with every path', async () => {
    const wrong = await ask('assess', { id: ID, facts: { zones: 0, x: 1 }, options: { on: 'x' } });
    expect(wrong.isError).toBe(true);
    const paths = wrong.problems.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['options.on', 'facts.zones', 'facts.x']));
    expect((await ask('assess', { id: 'timelines', facts: {}, language: 'en' })).detail).toContain('Did you mean “timeliness”?');
    expect((await client.callTool({ name: 'assess', arguments: { id: ID } })).isError).toBe(true);
  });

  it('is told that the fault is ours where it is, without a word of the case', async () => {
    const tool = TOOLS.find(({ name }) => name === 'assess') as AssistantTool;
    const broken = vi.spyOn(tool, 'answer').mockImplementation((given) => {
      throw new TypeError(JSON.stringify(given));
    });
    try {
      const told = await ask('assess', { id: ID, facts: { secret: 'CPR' } });
      expect(told).toMatchObject({ isError: true, status: 500, type: 'urn:regelvaerk:problem:unexpected' });
      expect(JSON.stringify(told)).not.toContain('CPR');
    } finally {
      broken.mockRestore();
    }
  });
});
