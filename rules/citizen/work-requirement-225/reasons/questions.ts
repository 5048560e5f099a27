import type { Text } from '../../../../src/engine/reading.js';
import type { ReadingText } from '../../../../src/engine/texts.js';
import { readings } from '../readings.js';

/** The choices about the law as the organisation is asked: as the register of readings words them, without what they rest on. */
export const readingQuestions: Readonly<Record<string, ReadingText>> = Object.fromEntries(
  Object.entries(readings).map(([id, { question, options }]) => [id, { question, options: worded(options) }]),
);

function worded(options: Readonly<Record<string, Text>>): Record<string, Text> {
  return Object.fromEntries(Object.entries(options).map(([id, { da, en }]) => [id, { da, en }]));
}
