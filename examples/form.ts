import { form } from '../src/form.js';
import { activationAllowance } from '../src/index.js';

// A form that asks only what still matters: answered one question at a time, as a screen would.

const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
const april = { from: '2019-04-01', to: '2019-04-30' };
const citizen: Readonly<Record<string, unknown>> = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 2.9,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
  zones: 3,
};

/** Asks and answers until nothing more can change the outcome. */
export function interview(known: Readonly<Record<string, unknown>>): { readonly asked: readonly string[]; readonly outcome: string } {
  const asked: string[] = [];
  let facts: Readonly<Record<string, unknown>> = {};
  for (;;) {
    const { elements, answered } = form(activationAllowance, options, facts, 'da');
    const next = elements.find(({ state }) => state === 'required');
    if (answered === undefined) throw new TypeError('an answer cannot be read: its element says what is wrong with it');
    if (next === undefined) return { asked, outcome: answered.outcome };
    asked.push(next.question.caseworker);
    facts = { ...facts, [next.key]: known[next.key] };
  }
}

const { asked, outcome } = interview(citizen);
for (const question of asked) console.log(question);
console.log(`=> ${outcome}: the citizen lives too near, so zones and period are never asked`);
