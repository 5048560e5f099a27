import { fileText, type RunSql } from '../session.js';

/** Reads whole lines, which nothing delimits or quotes. Every byte is a letter of Latin-1, so that no line is refused. */
function linesOf(file: string): string {
  const whole = `delim = '\u001f', quote = '', escape = '', columns = {line: 'VARCHAR'}`;
  return `read_csv(${fileText(file)}, auto_detect = false, header = false, strict_mode = false, encoding = 'latin-1', ${whole})`;
}

/** The mark of UTF-8, as letters of Latin-1. */
const MARK = /^ï»¿/;

/** The first line of a file, without a byte order mark. */
export async function firstLine(file: string, sql: RunSql): Promise<string> {
  const [row] = await sql(`SELECT line FROM ${linesOf(file)} LIMIT 1`);
  return String(row?.line ?? '').replace(MARK, '');
}

/** The numbers of the lines that hold nothing, counted from 1. */
export async function emptyLines(file: string, sql: RunSql): Promise<number[]> {
  const lines = `SELECT ROW_NUMBER() OVER () AS number, line FROM ${linesOf(file)}`;
  const empty = await sql(`SELECT number FROM (${lines}) WHERE TRIM(COALESCE(line, '')) = '' ORDER BY number`);
  return empty.map(({ number }) => Number(number));
}
