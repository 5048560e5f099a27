import MiniSearch from 'minisearch';
import { LOOKUP, OPTIONS } from '../terms.js';

// Runs on the search page: reads the index that stands in it, and lists what is found while one types. It fetches nothing.
const found = document.getElementById('found') as HTMLOListElement;
const status = document.getElementById('search-status') as HTMLElement;
const words = document.getElementById('words') as HTMLInputElement;
const index = MiniSearch.loadJSON((document.getElementById('search-index') as HTMLElement).textContent as string, OPTIONS);
const MOST = 40;

function show(): void {
  const hits = words.value.trim() === '' ? [] : index.search(words.value, LOOKUP);
  found.replaceChildren(...hits.slice(0, MOST).map(item));
  const said = hits.length === 0 ? 'none' : hits.length === 1 ? 'one' : 'many';
  const text = (status.dataset[said] as string).replace('{count}', String(hits.length));
  status.textContent = words.value.trim() === '' ? '' : text;
  history.replaceState(null, '', `#${encodeURIComponent(words.value)}`);
}

function item({ href, heading, page }: Record<string, unknown>): HTMLElement {
  const [entry, link, where] = [document.createElement('li'), document.createElement('a'), document.createElement('div')];
  link.href = String(href);
  link.textContent = String(page);
  where.textContent = String(heading);
  where.className = 'note';
  entry.append(link, where);
  return entry;
}

words.addEventListener('input', show);
if (location.hash.length > 1) {
  words.value = decodeURIComponent(location.hash.slice(1));
  show();
}
