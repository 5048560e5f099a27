import type { Text } from '../../../../src/engine/reading.js';

/** What is missing where no law could be read. */
export const gapTexts: Readonly<Record<'law' | 'regime' | 'selection' | 'share' | 'starConversations' | 'offersPause', Text>> = {
  law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
  regime: {
    da: 'Vi ved ikke, om der er skærpet tilsyn den {on} efter de regler, der da var vedtaget.',
    en: 'We do not know whether there is intensified supervision on {on} under the rules enacted by then.',
  },
  share: {
    da: 'Vi ved ikke, hvor stor en andel fokusmålene kræver den {on}.',
    en: 'We do not know which share the focus targets require on {on}.',
  },
  selection: {
    da: 'Vi ved ikke, hvilken periode fokusmålene skal måles over den {on}.',
    en: 'We do not know over which period the focus targets are to be measured on {on}.',
  },
  starConversations: {
    da: 'Vi ved ikke, hvor stor en andel fokusmålet for samtaler kræver efter styrelsens side uden dato.',
    en: "We do not know which share the focus target on conversations requires on the agency's page without a date.",
  },
  offersPause: {
    da: 'Vi ved ikke, om fokusmålet for tilbud kan føre til skærpet tilsyn den {on}.',
    en: 'We do not know whether the focus target on offers can lead to intensified supervision on {on}.',
  },
};
