/**
 * What of zod is used, by name, so that a bundle holds no more of it. In the built package this file stands for itself where code
 * is bundled; under Node it is loaded when something of it is first called (`src/zod-on-demand.ts`), which for input that is plainly
 * right is never.
 */
export {
  array,
  boolean,
  type core,
  discriminatedUnion,
  enum,
  int,
  iso,
  literal,
  number,
  type output,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown,
  url,
  type ZodType,
} from 'zod';
