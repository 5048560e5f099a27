import { mkdirSync, writeFileSync } from 'node:fs';
import { pageParts } from './page-parts.js';

// The command writes the page from these two, so that it needs no bundler where it is installed.
const { script, styles, inputs } = await pageParts();
mkdirSync('dist/page', { recursive: true });
writeFileSync('dist/page/script.js', script);
writeFileSync('dist/page/styles.css', styles);
writeFileSync('dist/page/inputs.json', JSON.stringify(inputs));
