import { runInNewContext } from 'node:vm';
import fc from 'fast-check';

class Box {
  readonly from = '2020-01-01';
  readonly to = '2020-12-31';
}

const sparse: unknown[] = [];
sparse[2] = '2020-01-01';

/** Values that no kind was made for, and those at the edges of what some are made for. */
export const HOSTILE: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    '',
    ' ',
    '0',
    'a',
    'b',
    'yes',
    '550.00',
    '0.005',
    '1234567890',
    '1e3',
    '2020-02',
    '2020-13',
    'x'.repeat(2_001),
  ],
  ...['2020-01-01', '2020-02-30', '2021-02-29', '2020-02-29', '0000-01-01', '9999-12-31', '2020-1-1', '2020-01-01T00:00', '2020-01-01\n'],
  ...[0, -0, 1, 2, 3, -1, 0.1, 0.01, 0.005, 1.005, 12.345, 1e9 + 0.01, 1e9 + 0.001, 1e300, -1e300, 5e-324, Number.NaN, Infinity, -Infinity],
  ...[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, 10n, Symbol('a'), () => 1, new Date(0), new Map(), new Box(), new String('a')],
  ...[[], [undefined], ['2020-01-01'], new Array(3), sparse, {}, Object.create(null), JSON.parse('{ "__proto__": 1 }'), { constructor: 1 }],
];

/** Made anew each time: what stands in another realm, what computes itself and what cannot be changed. */
const made: fc.Arbitrary<unknown> = fc
  .constantFrom(
    () => runInNewContext('({ from: "2020-01-01", to: "2020-12-31" })') as unknown,
    () => runInNewContext('["2020-01-01"]') as unknown,
    () => Object.freeze({ from: '2020-01-01', to: '2020-12-31' }),
    () => Object.assign(Object.create(null) as object, { from: '2020-01-01', to: '2020-12-31' }),
    () => ({ from: '2020-12-31', to: '2020-01-01' }),
    () => ({ from: '2020-02-30', to: '2020-01-01' }),
    () => ({
      get from() {
        return '2020-01-01';
      },
      to: '2020-12-31',
    }),
    () => ({ from: '2020-01-01', to: '2020-12-31', [Symbol('hidden')]: 1 }),
    () => ({ from: '2020-01-01', to: '2020-12-31', too: undefined }),
  )
  .map((make) => make());

const leaf = fc.oneof(fc.constantFrom(...HOSTILE), made, fc.double(), fc.integer(), fc.string({ maxLength: 3 }));

/** One of what fits, or a fault somewhere inside: a part changed, left out, misspelt or one too many. */
export function broken(fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: fitting },
    { weight: 1, arbitrary: leaf },
    {
      weight: 6,
      arbitrary: fc.tuple(fitting, fc.infiniteStream(fc.nat()), leaf).map(([value, where, fault]) => spoilt(value, where, fault)),
    },
  );
}

function spoilt(value: unknown, where: Iterator<number>, fault: unknown): unknown {
  const step = where.next().value as number;
  if (typeof value !== 'object' || value === null || step % 7 === 0) return fault;
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    if (step % 5 === 1 || copy.length === 0) copy.push(fault);
    else if (step % 5 === 2) delete copy[step % copy.length];
    else copy[step % copy.length] = spoilt(copy[step % copy.length], where, fault);
    return copy;
  }
  const copy: Record<string, unknown> = { ...value };
  const keys = Object.keys(copy);
  const key = keys[step % keys.length];
  if (key === undefined || step % 5 === 1) Object.defineProperty(copy, 'misspelt', { value: fault, enumerable: true });
  else if (step % 5 === 2) delete copy[key];
  else if (step % 5 === 3) Object.defineProperty(copy, '__proto__', { value: fault, enumerable: true });
  else copy[key] = spoilt(copy[key], where, fault);
  return copy;
}
