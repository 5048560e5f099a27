import type { Text } from '../../../../src/engine/reading.js';

/** The steps of the working: the shares, and what they were held against. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'actual-share': { da: 'Faktisk andel på offentlig forsørgelse: {value} %.', en: 'Actual share on public support: {value} %.' },
  'expected-share': { da: 'Forventet andel på offentlig forsørgelse: {value} %.', en: 'Expected share on public support: {value} %.' },
  gap: {
    da: 'Forskel, faktisk andel minus forventet: {value} procentpoint.',
    en: 'Difference, actual less expected share: {value} percentage points.',
  },
  'conversations-share': {
    da: 'Andel af de borgere, der tæller med, som har fået samtaler nok: {value} %.',
    en: 'Share of the citizens counted who had enough conversations: {value} %.',
  },
  'conversations-least-share': {
    da: 'Andel af de borgere, der tæller med, som har fået samtaler nok: mindst {value} %.',
    en: 'Share of the citizens counted who had enough conversations: at least {value} %.',
  },
  'conversations-greatest-share': {
    da: 'Andel af de borgere, der tæller med, som har fået samtaler nok: højst {value} %.',
    en: 'Share of the citizens counted who had enough conversations: at most {value} %.',
  },
  'offers-share': {
    da: 'Andel af de borgere, der tæller med, som har nået målet for tilbud: {value} %.',
    en: 'Share of the citizens counted who reached the target on offers: {value} %.',
  },
  'offers-least-share': {
    da: 'Andel af de borgere, der tæller med, som har nået målet for tilbud: mindst {value} %.',
    en: 'Share of the citizens counted who reached the target on offers: at least {value} %.',
  },
  'offers-greatest-share': {
    da: 'Andel af de borgere, der tæller med, som har nået målet for tilbud: højst {value} %.',
    en: 'Share of the citizens counted who reached the target on offers: at most {value} %.',
  },
  'both-share': {
    da: 'Andel af de borgere, der tæller med, som har nået både samtaler og tilbud: {value} %.',
    en: 'Share of the citizens counted who reached both conversations and offers: {value} %.',
  },
  'both-least-share': {
    da: 'Andel af de borgere, der tæller med, som har nået både samtaler og tilbud: mindst {value} %.',
    en: 'Share of the citizens counted who reached both conversations and offers: at least {value} %.',
  },
  'both-greatest-share': {
    da: 'Andel af de borgere, der tæller med, som har nået både samtaler og tilbud: højst {value} %.',
    en: 'Share of the citizens counted who reached both conversations and offers: at most {value} %.',
  },
  'required-share': { da: 'Andelen er holdt op mod et krav på {value} %.', en: 'The share was held against a requirement of {value} %.' },
  'before-placement': {
    da: 'Et jobcenter kan endnu ikke komme under skærpet tilsyn {value}.',
    en: 'A jobcentre cannot come under intensified supervision yet {value}.',
  },
  'offers-pause': {
    da: 'Fokusmålet for tilbud kan ikke føre til skærpet tilsyn {value}.',
    en: 'The focus target on offers cannot lead to intensified supervision {value}.',
  },
};
