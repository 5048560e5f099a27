import { expect, it, vi } from 'vitest';

const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);

it('asks four questions of a citizen who lives 2.9 km from the offer, for the minutes of 12 March 2019, item 4, require 3 km', async () => {
  const { interview } = await import('../../examples/form.js');
  said.mockRestore();
  const near = { targetGroup: 'jobafklaring', participates: true, offer: 'virksomhedspraktik', walkingKm: 2.9 };
  expect(interview(near)).toEqual({
    asked: [
      'Hvilken målgruppe er borgeren i (for eksempel jobparat eller aktivitetsparat kontanthjælpsmodtager)?',
      'Deltager borgeren i tilbuddet?',
      'Hvilket tilbud deltager borgeren i (for eksempel virksomhedspraktik eller et kursus)?',
      'Hvor mange kilometer er der til fods fra borgerens hjem til tilbuddet?',
    ],
    outcome: 'not-fulfilled',
  });
});
