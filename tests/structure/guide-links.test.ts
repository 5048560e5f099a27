import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../scripts/examples.js';
import { expectedFiles } from '../../scripts/tarball.js';

const PACKED = expectedFiles();
const MARKDOWN = PACKED.filter((path) => path.endsWith('.md'));

/** Every link of a Markdown file that leads to a place in the project, as a path from its root. */
function linksOf(file: string): { readonly to: string; readonly place: string | undefined }[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href as string).filter((href) => !/^https?:/.test(href));
  return links.map((href) => {
    const [path = '', place] = href.split('#') as [string, string?];
    return { to: path === '' ? file : join(dirname(file), path).replaceAll('\\', '/'), place };
  });
}

/** The places of a Markdown file that a link may lead to. */
function placesOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the README and the guides', () => {
  it('are packed, with what they name', () => {
    for (const guide of GUIDES) expect(PACKED).toContain(guide);
    expect(PACKED).toEqual(expect.arrayContaining(['examples/two-dates.ts', 'examples/own-guideline/guideline.json', 'CHANGELOG.md']));
  });

  it.for(MARKDOWN)('%s links to what is packed too, and to places that are there', (file) => {
    const dead = linksOf(file).filter(({ to, place }) => {
      const packed = PACKED.includes(to) && existsSync(to) && statSync(to).isFile();
      return !packed || (place !== undefined && !placesOf(to).includes(place));
    });
    expect(dead).toEqual([]);
  });

  it('names each guide from the README, which stays within 250 lines', () => {
    const named = new Set(linksOf('README.md').map(({ to }) => to));
    expect(GUIDES.filter((guide) => guide !== 'README.md' && !named.has(guide))).toEqual([]);
    expect(readFileSync('README.md', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(250);
  });

  it('would find a link that leads nowhere', () => {
    expect(linksOf('docs/upgrading.md').map(({ to }) => to)).toContain('docs/case-log.md');
    expect(PACKED).not.toContain('docs/no-such-guide.md');
  });
});
