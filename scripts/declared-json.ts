import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The bundler of the declarations leaves the JSON that a type is read from as `var name = { … }`, which no declaration file may hold.
 * An object of literals is a type as it stands, so the value is declared by it.
 */
function declared(text: string): string {
  return text
    .replace(/^var ([\w$]+) = \{$/gm, 'declare const $1: {')
    .replace(/^(\t*(?:"[^"\n]+"|[\w$]+): )(?!true\b|false\b|null\b)([A-Za-z_$][\w$]*)(,?)$/gm, '$1typeof $2$3');
}

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.d\.c?ts$/.test(name)) continue;
  const text = readFileSync(`dist/${name}`, 'utf8');
  if (/^var [\w$]+ = \{$/m.test(text)) writeFileSync(`dist/${name}`, declared(text));
}
