import { posix } from 'node:path';
import type { SitePage } from '../site-page.js';

/** A place of the site that a search can find. */
export interface FoundPlace {
  readonly id: number;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  /** Relative to the search page. */
  readonly href: string;
}

/** Every place below a heading of the first order, of the pages of a language and of the guides. */
export function placesIn(pages: readonly SitePage[], from: string): FoundPlace[] {
  const places = pages.flatMap(({ path, html }) => {
    const page = plain(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
    const to = posix.relative(posix.dirname(from), path);
    const parts = html.split(/<section id="(?=[^"]*" aria-labelledby)/).slice(1);
    return parts.map((part) => {
      const heading = plain(/<h2[^>]*>([\s\S]*?)<\/h2>/.exec(part)?.[1] ?? '');
      const text = plain(part.slice(part.indexOf('</h2>'))).slice(0, LONGEST);
      return { page, heading, text, href: `${to}#${part.slice(0, part.indexOf('"'))}` };
    });
  });
  return places.filter(({ href }) => !/#sources$/.test(href)).map((place, id) => ({ id, ...place }));
}

/** Enough of a section to be found by; the worked cases at the end of it are many and alike. */
const LONGEST = 6_000;

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
