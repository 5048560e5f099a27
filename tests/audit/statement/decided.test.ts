import { describe, expect, it } from 'vitest';
import { decided } from '../../../src/audit/statement/letter/outcome.js';
import { patterns } from '../../../src/audit/statement/letter/vocabulary/patterns.js';

const clausesOf = (sentence: string) => decided(sentence, patterns.condition);

describe('what a sentence decides', () => {
  it('is each of its clauses, also where it goes on from a line before', () => {
    expect(clausesOf('at du får afslag, fordi du bor tæt på tilbuddet')).toEqual(['at du får afslag', 'fordi du bor tæt på tilbuddet']);
  });

  it('is nothing that the citizen was only told or heard of, and nothing under a condition', () => {
    expect(clausesOf('Du er partshørt om, at hjælpen nedsættes')).toEqual(['Du er partshørt om']);
    expect(clausesOf('Hvis du flytter, får du afslag')).toEqual([]);
  });
});
