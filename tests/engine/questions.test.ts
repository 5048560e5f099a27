import { expect, it } from 'vitest';
import { distinct, questionsIn } from '../../src/engine/questions.js';
import { pendingFact } from '../../src/engine/reading.js';

const MAY = { from: '2020-05-01', to: '2020-05-31' };

it('a fact is asked for with the days that lack it, and with the field of its item where only that lacks', () => {
  expect(questionsIn(pendingFact('jobs', MAY, 'hours'), 'worked')).toStrictEqual([
    { kind: 'fact', fact: 'jobs', condition: 'worked', for: MAY, field: 'hours' },
  ]);
  expect(questionsIn(pendingFact('jobs', MAY), 'worked')).toStrictEqual([{ kind: 'fact', fact: 'jobs', condition: 'worked', for: MAY }]);
  expect(pendingFact('jobs', MAY)).toStrictEqual({ pending: 'fact', fact: 'jobs', for: MAY });
  expect(questionsIn(pendingFact('jobs'), 'worked')).toStrictEqual([{ kind: 'fact', fact: 'jobs', condition: 'worked' }]);
});

it('what two rules ask for is asked once, by the first', () => {
  const asked = (condition: string) => questionsIn(pendingFact('jobs', MAY), condition);
  expect(distinct([...asked('worked'), ...asked('paid')])).toEqual(asked('worked'));
  const hours = questionsIn(pendingFact('jobs', MAY, 'hours'), 'worked');
  expect(distinct([...asked('worked'), ...hours])).toHaveLength(2);
});
