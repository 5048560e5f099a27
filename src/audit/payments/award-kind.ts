import type { AwardKind } from './payment.js';

/** What the JSON Schema of an assessment tells of its award. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema & { readonly const?: unknown }>>;
  readonly oneOf?: readonly Schema[];
}

const known = new WeakMap<object, AwardKind>();

/** Tells from the schema of a scheme's assessments whether its award is an amount. */
export function awardKind(scheme: { jsonSchemas(): { readonly assessment: Schema } }): AwardKind {
  const kind = known.get(scheme) ?? kindIn(scheme.jsonSchemas().assessment);
  known.set(scheme, kind);
  return kind;
}

function kindIn(assessment: Schema): AwardKind {
  const fulfilled = assessment.oneOf?.find(({ properties }) => properties?.outcome?.const === 'fulfilled');
  const award = fulfilled?.properties?.award;
  const kinds = award?.oneOf ?? [award];
  return kinds.some((kind) => kind?.properties !== undefined && 'amount' in kind.properties) ? 'money' : 'right';
}
