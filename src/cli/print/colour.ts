import { styleText } from 'node:util';
import type { Io } from '../io/io.js';

/** What a text is, which tells its colour. */
export type Tone = 'good' | 'bad' | 'open' | 'strong';

const FORMATS = { good: 'green', bad: 'red', open: 'yellow', strong: 'bold' } as const;

/** Colours a text by what it is. */
export type Painter = (text: string, tone: Tone) => string;

/** Colours text where a person looks at it and has not asked for none: NO_COLOR goes before FORCE_COLOR, as everywhere. */
export function painter({ env = {} }: Pick<Io, 'env'>, terminal: boolean): Painter {
  const wanted = (env.NO_COLOR ?? '') === '' && (terminal || ((env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'));
  return (text, tone) => (wanted && text !== '' ? styleText(FORMATS[tone], text, { validateStream: false }) : text);
}
