import type { Requirement } from '../../../src/audit/statement/requirement.js';

/** Guidance in words that authorities use, in letters of our own: where the words were read, and what takes each part out of them. */
export interface Wording {
  readonly readAt: string;
  readonly text: string;
  /** Words that hold a part, each with what stands instead once it is left out. */
  readonly holds: Partial<Readonly<Record<Requirement, readonly (readonly [words: string, instead: string])[]>>>;
}

const BODY = 'Ankestyrelsen';
const SENT_ON: readonly (readonly [string, string])[] = [[BODY, 'andre']];

/** Guidance on complaints. */
export const GUIDANCE: readonly Wording[] = [
  {
    readAt: 'https://www.samsoe.dk/borger/familie-boern-og-unge/boernepasning/klagevejledning',
    text: 'Hvis du ikke er enig i afgørelsen, kan du klage til kommunen inden fire uger. Hvis du sender en klage, skal kommunen genvurdere afgørelsen inden fire uger, fra klagen er modtaget. Hvis kommunen fastholder sin afgørelse, bliver din klage sendt videre til Ankestyrelsen, som tager stilling.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['klage til kommunen', 'klage']],
      'complaint-deadline': [['kommunen inden fire uger.', 'kommunen.']],
    },
  },
  {
    readAt: 'https://www.3f.dk/fagforening/syg/klag-over-afgoerelse',
    text: 'Er du utilfreds med afgørelsen, kan du klage til kommunen senest fire uger efter, du har modtaget den. Kommunen genvurderer afgørelsen. Fastholder kommunen sin afgørelse, bliver sagen sendt videre til Ankestyrelsen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['klage til kommunen', 'klage']],
      'complaint-deadline': [[' senest fire uger efter, du har modtaget den', '']],
    },
  },
  {
    readAt: 'https://www.randers.dk/borger/socialt/psykiatri/om-psykiatrien/klagevejledning/',
    text: 'Du skal klage, så kommunen har modtaget din klage inden 4 uger fra den dag, du modtog afgørelsen. Bliver afgørelsen ikke ændret, bliver klagen sendt til Ankestyrelsen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['så kommunen har modtaget din klage ', '']],
      'complaint-deadline': [[' inden 4 uger fra den dag, du modtog afgørelsen', '']],
    },
  },
  {
    readAt: 'https://jobcenter.herning.dk/vaerd-at-vide/klagevejledning/',
    text: 'Fra Jobcentret har meddelt dig afgørelsen, har du 4 uger til at klage. Du skal sende din klage til det Jobcenter, som du er tilknyttet. Inden klagen behandles i Ankestyrelsen, skal Jobcentret genvurdere sagen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['Du skal sende din klage til det Jobcenter, som du er tilknyttet. ', '']],
      'complaint-deadline': [['har du 4 uger til at klage', 'kan du klage']],
    },
  },
  {
    readAt: 'https://ast.dk/for-borgere-med-en-klagesag/din-sag-i-ankestyrelsen/klagevejledning-og-tidsfrister',
    text: 'Du kan klage ved at sende et brev eller en mail til kommunen. Kommunens klagefrist er fire uger efter, at du har fået afgørelsen. Hvis kommunen fastholder sin afgørelse, sender den din klage og sagens akter videre til Ankestyrelsen. Det sker senest fire uger efter, at den har fået din klage, som den først genvurderer.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [[' ved at sende et brev eller en mail til kommunen', '']],
      'complaint-deadline': [[' Kommunens klagefrist er fire uger efter, at du har fået afgørelsen.', '']],
    },
  },
  {
    readAt: 'https://www.borger.dk/bolig-og-flytning/Boligstoette-oversigt/Boligstoette-soege/UDK-klage-papirpost',
    text: 'Du har mulighed for at klage over afgørelsen. Vi skal have din klage, senest 4 uger efter du har modtaget afgørelsen. Så vurderer vi sagen igen. Hvis vi ikke giver dig ret i din klage, sender vi den videre til Ankestyrelsen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['Vi skal have din klage, senest', 'Fristen er']],
      'complaint-deadline': [[', senest 4 uger efter du har modtaget afgørelsen', '']],
    },
  },
  {
    readAt: 'https://www.borger.dk/familie-og-boern/Familieydelser-oversigt/Boerne-ungeydelse/Familieydelser-klage',
    text: 'Hvis du er uenig i afgørelsen, kan du klage over den. Vi skal modtage din klage, senest 4 uger efter du har modtaget afgørelsen. Giver vi dig ikke medhold, afgør Ankestyrelsen klagen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['Vi skal modtage din klage, senest', 'Fristen er']],
      'complaint-deadline': [[', senest 4 uger efter du har modtaget afgørelsen', '']],
    },
  },
  {
    readAt: 'https://www.nyre.dk/dine-rettigheder/hvis-du-vil-klage/',
    text: 'Klagefristen er 4 uger fra det tidspunkt, hvor du modtager afslaget. Klagen sendes til den myndighed, som har truffet afgørelsen. Afgørelsen bliver herefter revurderet. Hvis afslaget fastholdes, bliver din klage videresendt til Ankestyrelsen.',
    holds: {
      'complaint-body': SENT_ON,
      'complaint-way': [['Klagen sendes til den myndighed, som har truffet afgørelsen. ', '']],
      'complaint-deadline': [['Klagefristen er 4 uger fra det tidspunkt, hvor du modtager afslaget.', 'Du kan klage.']],
    },
  },
];

/** Reasons; the decision rests on a discretion. */
export const REASONS: readonly Wording[] = [
  {
    readAt: 'https://github.com/DanielCorydon/brevkode-automater-llm (a letter template of Udbetaling Danmark)',
    text: 'Begrundelse for afgørelsen\nVi lægger ved vores vurdering vægt på, at det fremgik af brevet, at du skulle give os besked. Det er derfor vores samlede vurdering, at du burde vide det.\n\nLovgrundlag\nAfgørelsen er truffet på grundlag af:\nAktivloven §§ 13 f og 13 g',
    holds: {
      rules: [['\n\nLovgrundlag\nAfgørelsen er truffet på grundlag af:\nAktivloven §§ 13 f og 13 g', '']],
      considerations: [
        ['Vi lægger ved vores vurdering vægt på, at det fremgik', 'Du har oplyst, at det fremgik'],
        ['Det er derfor vores samlede vurdering, at', 'Vi har foretaget et skøn, og'],
      ],
    },
  },
  {
    readAt: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=138722 (headings and parts of the guidance on writing a decision)',
    text: 'Begrundelse\nEfter en konkret vurdering lægger vi vægt på hensynet til dit helbred. Du har oplyst, at du bor 2,9 km fra tilbuddet.\n\nRegler og praksis\nAfgørelsen er truffet efter § 83 i lov om en aktiv beskæftigelsesindsats.',
    holds: {
      rules: [['\n\nRegler og praksis\nAfgørelsen er truffet efter § 83 i lov om en aktiv beskæftigelsesindsats.', '']],
      considerations: [[' lægger vi vægt på hensynet til dit helbred', ' giver vi afslag']],
    },
  },
];
