import * as z from 'zod';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal number as text, such as "-211" or "310015.50"');

/** How printed figures are put together. */
const OPERATIONS = ['sum', 'difference', 'product', 'quotient', 'percent', 'percentOf', 'same'] as const;

/** How printed figures are put together. */
export type Operation = (typeof OPERATIONS)[number];

/** A printed figure, or a reckoning on some. */
export type Term = string | Readonly<Partial<Record<Operation, unknown>>>;

const term: z.ZodType<Term> = z.lazy(() => z.union([decimal, plain]));
const two = z.tuple([term, term]);
const some = z.array(term).min(1);

const plain = z.union([
  /** The figures together. */
  z.strictObject({ sum: some }),
  /** The first less the second. */
  z.strictObject({ difference: two }),
  z.strictObject({ product: some }),
  /** The first divided by the second. */
  z.strictObject({ quotient: two }),
  /** The first in per cent of the second. */
  z.strictObject({ percent: two }),
  /** So many per cent, the first, of the second. */
  z.strictObject({ percentOf: two }),
  /** The same figure as it is printed elsewhere. */
  z.strictObject({ same: term }),
]);

const facts = z.record(z.string(), z.unknown());
const options = z.looseObject({ readings: z.record(z.string(), z.string()).optional() });

/** How a printed figure follows from others. */
const by = z.union([
  /** From nothing that is printed; why. */
  z.strictObject({ cannot: z.string() }),
  ...plain.options,
  /** The figure lies between the two. */
  z.strictObject({ between: two }),
  /** What a calculation comes to; `value` is a path into it. Of a reading about rounding, `finest` is the option that rounds least. */
  z.strictObject({
    calculation: z.string(),
    facts,
    options: options.optional(),
    value: z.string(),
    rounding: z.strictObject({ reading: z.string(), finest: z.string() }).optional(),
  }),
  /** What is not printed and must lie between two figures; nothing where none fits. */
  z.strictObject({ calculation: z.string(), facts, possible: z.string() }),
  /** A list of figures that are not what they should be. */
  z.strictObject({ calculation: z.string(), facts, deviations: z.string() }),
  /** What a scheme comes to; `value` is a path into the assessment. */
  z.strictObject({ scheme: z.string(), facts, options, value: z.string() }),
]);

const figure = z.strictObject({
  id: z.string(),
  /** Id in the inventory of the five minutes; a table of one's own has none. */
  rule: z.string().optional(),
  document: z.string(),
  item: z.union([z.string(), z.number()]),
  /** What the figure is, as the document has it. */
  says: z.string(),
  /** As printed: a decimal number, a day or a word. Absent where it stands in a whole table. */
  printed: z.string().optional(),
  unit: z.string(),
  /** For words such as "mere end" and "mindst". */
  is: z.enum(['over', 'at-least']).optional(),
  by,
});

/** A printed figure, and how it is reckoned again. */
export type Figure = z.infer<typeof figure>;

/** How a figure is reckoned again. */
export type By = Figure['by'];

/** Reads figures; every problem is told with its path. */
export function figuresIn(data: unknown, from: string): Figure[] {
  const { data: figures, error } = z.array(figure).safeParse(data);
  if (figures !== undefined) return figures;
  throw new Error(`${from} cannot be read:\n${z.prettifyError(error as z.ZodError)}`);
}
