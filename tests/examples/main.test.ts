import { execFileSync, spawn } from 'node:child_process';
import { expect, it } from 'vitest';

it('npm start stops quietly where its reader closes the pipe, as head does', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/main.ts'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
}, 60_000);

it('npm start prints all six citizens as a table, and the statement of the one asked for', () => {
  const run = (...args: string[]) => execFileSync(process.execPath, ['--import', 'tsx', 'examples/main.ts', ...args], { encoding: 'utf8' });
  const out = run('b');
  const [heading, table] = out.split('\n\n') as [string, string];
  expect(heading).toBe('Godtgørelse efter LAB § 83, Lyngby-Taarbæk Kommune, den 15. april 2019 (examples/citizens.json)');
  const rows = table.split('\n').filter((line) => !line.startsWith('═'));
  expect(rows.map((line) => line[0]).filter((first) => first !== ' ')).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  // What failed stands below the one it is of, and what is still to be asked.
  expect(rows[2]).toMatch(/^ {3}– Der er 2,9 km til fods .* punkt 4, sagsnr\. 15\.00\.00-G01-15-19\)\.$/);
  expect(rows).toContain('   – Hvor mange kilometer er der til fods fra dit hjem til tilbuddet?');
  expect(table).toMatch(/^A {2}opfyldt {7}550,00 kr\. {2}Virksomhedspraktik hele april/);
  expect(out.match(/^Vurdering: /gm)).toHaveLength(1);
  expect(out).toContain('Der er 2,9 km til fods fra dit hjem til tilbuddet.');
}, 60_000);
