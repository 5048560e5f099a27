import { createHash } from 'node:crypto';
import { element, trusted } from '../report/html.js';

/** What the page is made of: its script and how it looks, both whole. */
export interface PageParts {
  readonly script: string;
  readonly styles: string;
}

/** A source that the policy allows: this text and no other. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What the page begins with; what is left out it chooses itself. */
export interface Opening {
  /** Id of the scheme or the calculation. */
  readonly subject?: string | undefined;
  /** The day judged; today where it is left out. */
  readonly on?: string | undefined;
  /** Key of the municipality, of schemes that have municipal guidelines. */
  readonly municipality?: string | undefined;
}

const NOTICE =
  'Siden vurderer, og en sagsbehandler træffer afgørelsen. Det, du skriver, bliver i din browser: siden sender intet og gemmer intet. Sagen står i sidens adresse, så luk siden eller begynd en ny sag, når du er færdig.';

/**
 * Writes the caseworker’s page as one file, which works from a disk: it fetches nothing, runs its own script alone and keeps nothing.
 * @param opening what it begins with, and each new case on it
 */
export function pageDocument({ script, styles }: PageParts, { subject, on, municipality }: Opening = {}): string {
  const [code, looks] = [script.replace(/<\/(script)/gi, '<\\/$1').trim(), styles.replace(/<\/(style)/gi, '<\\/$1').trim()];
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(looks)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Regelværk</title>',
    '<link rel="icon" href="data:,">',
    `<style>${looks}</style>`,
  ];
  const body = element(
    'body',
    {},
    element('a', { class: 'skipnav', href: '#side' }, 'Gå til indholdet'),
    element('header', { class: 'container page-header' }, element('h1', {}, 'Regelværk'), element('p', {}, NOTICE)),
    element(
      'main',
      { id: 'side', class: 'container', tabindex: -1, 'data-subject': subject, 'data-on': on, 'data-municipality': municipality },
      element('noscript', {}, element('p', {}, 'Siden kræver JavaScript.')),
    ),
    trusted(`<script>${code}</script>`),
  );
  return `<!doctype html>\n<html lang="da"><head>${head.join('\n')}</head>${body.html}</html>\n`;
}
