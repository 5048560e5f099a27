import { describe, expect, it } from 'vitest';
import json from '../../../rules/jobcentre/jobcenterindblik/cases.json' with { type: 'json' };
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Language } from '../../../src/engine/texts.js';
import type { Statement } from '../../../src/reasons/statement.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const write = statementWriter(wordings);

const cases = (writtenOut(json).cases as unknown as readonly WorkedCase[]).filter(
  ({ error, calculation }) => error === undefined && calculation === undefined,
);
const assessed = () => cases.map((worked) => jobcenterindblik.assess(worked.facts, optionsOf(worked)));
const everything = ({ title, sections }: Statement) =>
  [title, ...sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items])].join('\n');
const written = (assessment: unknown, language: Language) => write(assessment as Assessment<unknown, unknown>, { language });

const sectionOf = (id: string, section: string, language: Language = 'da') => {
  const worked = cases.find((one) => one.id === id) as WorkedCase;
  return written(jobcenterindblik.assess(worked.facts, optionsOf(worked)), language).sections.find((one) => one.id === section);
};

describe('every text there must be', () => {
  it('is there for every worked case, in both languages, without an id or a placeholder', () => {
    for (const assessment of assessed()) {
      const [danish, english] = [everything(written(assessment, 'da')), everything(written(assessment, 'en'))];
      expect(`${danish}\n${english}`).not.toMatch(/[{}]|undefined|NaN|measuredTo|actualShare|-share|-missed/);
      expect(danish).not.toMatch(/\b(?:the|your|share|and)\b/);
      expect(english).not.toMatch(/\b(?:kommunen|samtaler|vurderingen|fokusmålet)\b/i);
    }
  });
});

describe('a statement', () => {
  it('is addressed to the municipality, and says neither who decides nor how to complain', () => {
    for (const assessment of assessed()) {
      const statement = written(assessment, 'da');
      expect(everything(statement)).not.toMatch(/\b(?:du|din|dit|dine|dig)\b/i);
      expect(everything(written(assessment, 'en'))).not.toMatch(/\byour?\b/i);
      expect(statement.sections.some(({ id }) => id === 'complaint')).toBe(false);
    }
  });

  it('tells Høje-Taastrup why nothing follows, and that the expected share is an estimate', () => {
    expect(sectionOf('two-shares-met', 'outcome')).toMatchObject({
      paragraphs: ['Vurderingen er, at der ikke er grundlag for skærpet tilsyn med kommunen. Det skyldes følgende:'],
      items: [expect.stringContaining('Fokusmålet for samtaler er nået. Fokusmålet for tilbud er nået (bekendtgørelse nr. 1409')],
    });
    expect(sectionOf('two-shares-met', 'conditions')?.items).toContain(
      'Resultatmålet er ikke nået, for den faktiske andel er højere end den forventede. Den forventede andel er et statistisk skøn. Ministeriet kan ikke opgøre, hvor usikkert det er.',
    );
    expect(sectionOf('two-shares-met', 'counted')?.items).toEqual([
      'Faktisk andel på offentlig forsørgelse: 9,7 pct.',
      'Forventet andel på offentlig forsørgelse: 9,36 pct.',
      'Forskel, faktisk andel minus forventet: 0,34 procentpoint.',
      'Andel af de borgere, der tæller med, som har fået samtaler nok: 86 pct.',
      'Vi har holdt andelen op mod et krav på 80 pct.',
      'Andel af de borgere, der tæller med, som har nået målet for tilbud: 82 pct.',
      'Vi har holdt andelen op mod et krav på 80 pct.',
    ]);
    expect(sectionOf('two-shares-met', 'facts')?.items).toEqual([
      'Fokusmålene er målt til og med den 31. december 2019.',
      'Den faktiske andel på offentlig forsørgelse er 9,7 pct.',
      'Efter ministeriets benchmark forventes 9,36 pct. af befolkningen at være på offentlig forsørgelse.',
      'Fokusmålene er opgjort ud fra én optælling.',
    ]);
    expect(sectionOf('two-shares-met', 'facts', 'en')?.items).toEqual([
      'The focus targets were measured to 31 December 2019 inclusive.',
      'The actual share on public support is 9.7 %.',
      "The ministry's benchmark expects 9.36 % of the population to be on public support.",
      'The focus targets were worked out from one count.',
    ]);
    expect(sectionOf('ways-that-agree', 'facts', 'en')?.items).toContain(
      'The focus targets were worked out from 2 counts, one for each way to count.',
    );
    expect(sectionOf('ways-that-agree', 'facts')?.items).toContain(
      'Fokusmålene er opgjort ud fra 2 optællinger, én for hver måde at tælle på.',
    );
  });

  it('tells what follows: supervision, or a contact', () => {
    expect(sectionOf('both-missed', 'outcome')?.paragraphs).toEqual(['Vurderingen er, at jobcenteret bliver omfattet af skærpet tilsyn.']);
    expect(sectionOf('consequence-contact', 'outcome', 'en')?.paragraphs).toEqual([
      'The assessment is that the municipality is contacted by the Danish Agency for Labour Market and Recruitment with a view to intensified supervision.',
    ]);
  });

  it('tells equal shares apart from a lower one', () => {
    expect(sectionOf('equality-not-missed', 'outcome')?.items?.[0]).toMatch(
      /^Den faktiske andel er lig med den forventede, og det er ikke nok/,
    );
    expect(sectionOf('equality-missed', 'conditions')?.items).toContainEqual(
      expect.stringMatching(/^Resultatmålet er ikke nået, for .* lig med/),
    );
    expect(sectionOf('a-hundredth-below', 'outcome')?.items?.[0]).toMatch(/^Resultatmålet er nået, for den faktiske andel er lavere/);
  });

  it('tells whether one missed target is enough, or that it makes no difference', () => {
    const [enough, either] = [
      'Det er nok til skærpet tilsyn, at ét af de to fokusmål ikke er nået.',
      'Det er uden betydning her, om ét forfejlet fokusmål er nok til skærpet tilsyn.',
    ];
    expect(sectionOf('conversations-missed-one', 'conditions')?.items).toContain(enough);
    expect(sectionOf('both-missed', 'conditions')?.items).toContain(either);
    expect(sectionOf('conversations-missed-both', 'outcome')?.items).toEqual([
      expect.stringMatching(/^Skærpet tilsyn kræver, at ingen af de to fokusmål er nået, og mindst ét af dem er nået \(Høje-Taastrup/),
    ]);
  });

  it('tells in which years offers lead to nothing, and by whose word', () => {
    expect(sectionOf('pause-measured-2021', 'outcome')?.items?.[0]).toContain(
      'Fokusmålet for tilbud kan ikke føre til skærpet tilsyn fra den 1. januar 2021 til den 31. december 2022',
    );
    expect(sectionOf('pause-measured-2021', 'rules')?.items).toContainEqual(
      expect.stringContaining('Bekendtgørelse nr. 564 af 30. marts 2021'),
    );
    expect(sectionOf('offers-missed-one', 'conditions')?.items).toContain('Fokusmålet for tilbud er ikke nået.');
  });

  it('tells that the supervision has not begun, or has ended', () => {
    expect(sectionOf('last-day-without', 'outcome')?.paragraphs).toEqual([
      'Reglerne om skærpet tilsyn var endnu ikke trådt i kraft den 31. december 2019. De gælder fra dagen efter den 31. december 2019.',
    ]);
    expect(sectionOf('1-july-2026', 'outcome')?.paragraphs).toEqual([
      'Der er ikke længere skærpet tilsyn den 1. juli 2026. Det er ophørt senest den 1. juli 2026.',
    ]);
    expect(sectionOf('1-february-2026-ended', 'outcome')?.items?.[0]).toContain('Skærpet tilsyn er ophørt den dag, vurderingen gælder');
  });

  it('names what was not read, and refuses nothing for it', () => {
    expect(sectionOf('star-conversations-not-read', 'gap')?.paragraphs).toEqual([
      'Vi ved ikke, hvor stor en andel fokusmålet for samtaler kræver. Styrelsens side uden dato er kun læst for tilbud.',
      'Derfor har vi ikke taget stilling til, om der er grundlag for skærpet tilsyn.',
    ]);
    expect(sectionOf('star-both-needs-conversations', 'gap')?.paragraphs).toContain(
      'Derfor ved vi heller ikke, om begge fokusmål er forfejlet.',
    );
    expect(sectionOf('not-known-before-publication', 'gap')?.paragraphs[0]).toBe(
      'Vi ved ikke, om der er skærpet tilsyn den 1. februar 2020 efter de regler, der da var vedtaget.',
    );
  });

  it('says by which source a reading is settled, and by whom else', () => {
    const lejre = sectionOf('lejre-joint-just-missed', 'readings')?.items ?? [];
    const by =
      'Svaret følger kilden: Lejre Kommune, Udvalget for Job & Arbejdsmarked, referat af 4. marts 2020, punkt 2, sagsnr. 19/11679, A.';
    expect(lejre.filter((item) => item.endsWith(by)).map((item) => item.split('?')[0])).toEqual([
      'Hvilke tal skal fokusmålene måles efter',
      'Hvad følger, når målene ikke er nået',
    ]);
    expect(lejre.filter((item) => item.endsWith('Kommunen har valgt dette svar.'))).toEqual([
      expect.stringMatching(/^Måles samtaler og tilbud/),
    ]);
    expect(sectionOf('lejre-joint-just-missed', 'readings', 'en')?.items?.[0]).toContain('The answer follows the source: Lejre Kommune');
    expect(sectionOf('hoeje-taastrup', 'readings')?.items?.[0]).toContain('Svaret følger kilden: Høje-Taastrup Kommune');
  });

  it('says that other 12 months are monitoring, and which year decides', () => {
    expect(sectionOf('year-a-day-short', 'questions')?.items).toEqual([
      'Hvad er fokusmålene målt til i hele kalenderåret, fra den 1. januar 2019 til den 31. december 2019? Skærpet tilsyn følger det kalenderår. En anden periode er kun monitorering.',
    ]);
    expect(sectionOf('placement-from-2022', 'outcome')?.items?.[0]).toContain(
      'Et jobcenter kan endnu ikke komme under skærpet tilsyn fra den 1. januar 2020 til den 31. december 2021',
    );
  });

  it('puts the open questions to the municipality', () => {
    expect(sectionOf('conversations-missed-open', 'questions')?.items).toEqual([
      'Kommunen skal tage stilling til dette spørgsmål: Er det nok til skærpet tilsyn, at ét af de to fokusmål ikke er nået? Mulige svar: a) Ja, begge fokusmål skal være nået. b) Nej, det kræver, at ingen af dem er nået.',
    ]);
  });
});
