import { describe, expect, it } from 'vitest';
import { partedName } from '../../src/report/parted-name.js';

describe('a long name', () => {
  it.each([
    ['lyngby-taarbaek-2019-flat', 25, ['lyngby-taarbaek-2019-flat']],
    ['lyngby-taarbaek-2019-flat', 22, ['lyngby-taarbaek-', '2019-flat']],
    ['lyngby-taarbaek-2019-flat', 8, ['lyngby-', 'taarbaek-', '2019-flat']],
    ['ja/nej', 4, ['ja/', 'nej']],
    ['2019-04-01', 4, ['2019-04-01']],
    ['-4.100,00', 4, ['-4.100,00']],
  ])('%s in %d signs is parted where a reader would', (name, most, parts) => {
    expect(partedName(name, most)).toEqual(parts);
  });
});
