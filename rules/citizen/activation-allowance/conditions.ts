import type { BuildConditions, Condition } from '../../../src/engine/condition.js';
import { gap, type Unsettled } from '../../../src/engine/reading.js';
import type { ActivationAllowanceFacts, Offer } from './facts.js';
import type { FlagIs, Measure, Minimum, Named, Requirement } from './guideline.js';
import type { AllowanceLaw } from './law.js';
import type { AllowanceReadings } from './readings.js';
import { groupOf, type TargetGroup } from './target-groups.js';

type Facts = ActivationAllowanceFacts;
type Build = BuildConditions<Facts, AllowanceReadings>;
type AllowanceCondition = Condition<Facts, AllowanceReadings>;

/** The act's conditions first, then those of the municipality's guideline. */
export function allowanceConditions(law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const { guideline } = law;
  return [
    targetGroup(law, build),
    participation(law, build),
    offer(law, build),
    ...formerAct(law, build),
    ...(guideline.groups === undefined ? [] : [namedGroup(guideline.groups, law, build)]),
    ...(guideline.offers === undefined ? [] : [namedOffer(guideline.offers, law, build)]),
    ...(guideline.minimums ?? []).map((minimum, index) => minimumOf(minimum, index, law, build)),
    ...(guideline.requirements ?? []).map((requirement) => requirementOf(requirement, law, build)),
    ...(guideline.notModelled ?? []).map((unmodelled) => notModelled(unmodelled, law, build)),
  ];
}

function targetGroup({ groups }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const { covered, disputed } = groups.value;
  return condition(
    'target-group',
    ['targetGroup'],
    (facts, { ask }) => {
      const group = groupOf(facts.targetGroup) as TargetGroup;
      if (disputed.includes(group)) return ask('groups-9-and-10', { covered: () => true, 'not-covered': () => false });
      return covered.includes(group);
    },
    groups.cite,
  );
}

function participation({ act }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  return condition('participation', ['participates'], ({ participates }) => participates, act.cite);
}

function offer({ offers }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const { chapters, covered, disputed } = offers.value;
  return condition(
    'offer',
    ['offer'],
    (facts, { ask }) => {
      if (disputed.includes(facts.offer)) return ask('nytteindsats-before-2020', { covered: () => true, 'not-covered': () => false });
      const chapter = chapters[facts.offer];
      return chapter !== undefined && covered.includes(chapter);
    },
    offers.cite,
    { chapters: covered.join(', ') },
  );
}

/** A guideline adopted under the act that no longer governs: whether it lives on is open. */
function formerAct({ act, guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition[] {
  if (guideline.act === act.value.id) return [];
  const lapsed = () => gap(`a guideline adopted under ${act.value.provision}`, [{ from: guideline.from }]);
  return [
    condition(
      'guideline-in-force',
      [],
      (_, { ask }) => ask('guideline-of-former-act', { 'lives-on': (): boolean | Unsettled<boolean> => true, lapsed }),
      guideline.cite,
    ),
  ];
}

function isNamed<T>(value: T, { named, others }: Named<T>, what: string): boolean | Unsettled<boolean> {
  if (named.includes(value)) return true;
  return others === 'excluded' ? false : gap(`what the guideline says of ${what} "${value}"`);
}

function namedGroup(groups: Named<TargetGroup>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  return condition(
    'guideline-target-group',
    ['targetGroup'],
    (facts) => isNamed(groupOf(facts.targetGroup) as TargetGroup, groups, 'target group'),
    guideline.cite,
  );
}

function namedOffer(offers: Named<Offer>, { guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  return condition('guideline-offer', ['offer'], (facts) => isNamed(facts.offer, offers, 'offer'), guideline.cite);
}

/** The condition that a minimum leads to, by what it measures. */
const CONDITION_OF: Readonly<Record<Measure, string>> = {
  walkingKm: 'walking-distance',
  oneWayKm: 'one-way-distance',
  dailyTravelKm: 'daily-journey',
  daysPerWeek: 'days-per-week',
  hoursPerDay: 'hours-per-day',
};

function minimumOf(minimum: Minimum, index: number, law: AllowanceLaw, build: Build): AllowanceCondition {
  const { measure, atLeast, moreThan, unless } = minimum;
  const cite = minimum.cite ?? law.guideline.cite;
  const id = index === 0 ? CONDITION_OF[measure] : `${CONDITION_OF[measure]}-${index + 1}`;
  const figures: Record<string, string> = atLeast === undefined ? { moreThan: String(moreThan) } : { atLeast: String(atLeast) };
  const reached = (value: number) => (atLeast === undefined ? value > (moreThan as number) : value >= atLeast);
  const enough = (name: string) => build.condition(name, [measure], (facts) => reached(facts[measure]), cite, figures);
  const ways = [
    ...elsewhere(id, minimum, cite, build),
    ...(unless === undefined ? [] : [build.judgement(`${id}/lifted`, unless, true, cite)]),
  ];
  return ways.length === 0 ? enough(id) : build.anyOf(id, [...ways, enough(`${id}/reached`)], cite);
}

/** The ways in which a rule for some groups or some cases does not concern this citizen. */
function elsewhere(
  id: string,
  { groups, when }: Pick<Minimum, 'groups' | 'when'>,
  cite: Minimum['cite'] & object,
  build: Build,
): AllowanceCondition[] {
  return [
    ...(groups === undefined
      ? []
      : [
          build.condition(
            `${id}/other-group`,
            ['targetGroup'],
            (facts) => !groups.includes(groupOf(facts.targetGroup) as TargetGroup),
            cite,
          ),
        ]),
    ...(when === undefined ? [] : [build.condition(`${id}/not-concerned`, [when.fact], (facts) => facts[when.fact] !== when.is, cite)]),
  ];
}

function requirementOf(requirement: Requirement, law: AllowanceLaw, build: Build): AllowanceCondition {
  const { fact, is } = requirement;
  const cite = requirement.cite ?? law.guideline.cite;
  const so = (name: string) => build.condition(name, [fact], (facts) => facts[fact] === is, cite, { is: String(is) });
  const ways = elsewhere(`requires-${fact}`, requirement, cite, build);
  return ways.length === 0 ? so(`requires-${fact}`) : build.anyOf(`requires-${fact}`, [...ways, so(`requires-${fact}/so`)], cite);
}

function notModelled(
  { fact, is, missing }: FlagIs & { readonly missing: string },
  { guideline }: AllowanceLaw,
  { condition }: Build,
): AllowanceCondition {
  return condition(`not-modelled-${fact}`, [fact], (facts) => (facts[fact] === is ? gap(missing) : true), guideline.cite);
}
