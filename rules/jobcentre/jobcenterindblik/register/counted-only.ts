const LONGEST_NAME = 200;

/**
 * Tells whether an input is a citizen of counted columns alone, every one in its range: the schema would accept it too, at several
 * times the cost, and nearly every line of a large register is one. False says nothing: the schema decides.
 */
export function isCountedOnly(input: object): boolean {
  if (Object.getPrototypeOf(input) !== Object.prototype) return false;
  for (const field in input) {
    const accepts = ACCEPTED[field];
    if (accepts === undefined || !accepts((input as Record<string, unknown>)[field])) return false;
  }
  return true;
}

const name = (value: unknown) => typeof value === 'string' && value.length <= LONGEST_NAME && /\S/.test(value);
const whole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const some = (value: unknown) => typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;

const ACCEPTED: Readonly<Record<string, (value: unknown) => boolean>> = Object.assign(Object.create(null), {
  id: (value: unknown) => Number.isSafeInteger(value) || name(value),
  municipality: name,
  benefit: name,
  seniorityMonths: some,
  absentMonths: some,
  absentDays: whole,
  conversations: whole,
  offers: whole,
  ordinaryHours: some,
});
