import { addDays } from '../../../src/engine/day.js';
import { gap, type Unsettled } from '../../../src/engine/reading.js';
import type { AllowanceCondition, Build } from './build.js';
import { coverageOf } from './coverage.js';
import type { Named } from './guidelines/guideline.js';
import type { AllowanceLaw } from './law.js';
import { minimumOf, notModelled, requirementOf } from './minimums.js';
import { OFFERS, type Offer } from './offer.js';
import { paidByRate } from './rates/paid-by-rate.js';
import type { TargetGroup } from './target-group.js';
import { groupOf } from './target-groups.js';

/** The act's conditions first, then those of the municipality's guideline, which refuse nobody it is not known to cover. */
export function allowanceConditions(law: AllowanceLaw, build: Build): AllowanceCondition[] {
  const { guideline } = law;
  const coverage = [
    ...formerAct(law, build),
    ...(guideline.groups === undefined ? [] : [namedGroup(guideline.groups, law, build)]),
    ...(guideline.offers === undefined ? [] : [namedOffer(guideline.offers, law, build)]),
  ];
  const own = [
    ...(guideline.minimums ?? []).flatMap((minimum, index, all) => minimumOf(minimum, all.slice(0, index), law, build)),
    ...paidByRate(law, build),
    ...(guideline.requirements ?? []).flatMap((requirement) => requirementOf(requirement, law, build)),
    ...(guideline.notModelled ?? []).map((unmodelled) => notModelled(unmodelled, law, build)),
  ];
  return [targetGroup(law, build), participation(law, build), offer(law, build), ...coverage, ...build.given(coverageOf(law), own)];
}

/** The answers where one source covers what another leaves out. */
const WHETHER_COVERED = { covered: () => true, 'not-covered': () => false };

function targetGroup({ groups }: AllowanceLaw, { condition }: Build): AllowanceCondition {
  const { covered, disputed } = groups.value;
  return condition(
    'target-group',
    ['targetGroup'],
    (facts, { ask }) => {
      const group = groupOf(facts.targetGroup) as TargetGroup;
      if (disputed.includes(group)) return ask('groups-9-and-10', WHETHER_COVERED);
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
  const named = OFFERS.filter((kind) => covered.some((chapter) => chapter === chapters[kind]));
  return condition(
    'offer',
    ['offer'],
    (facts, { ask }) => {
      if (disputed.includes(facts.offer)) return ask('nytteindsats-before-2020', WHETHER_COVERED);
      return named.includes(facts.offer);
    },
    offers.cite,
    { figures: { chapters: covered.join(', ') } },
  );
}

/** A guideline adopted under the act that no longer governs: whether it lives on is open. */
function formerAct({ act, guideline }: AllowanceLaw, { condition }: Build): AllowanceCondition[] {
  if (guideline.act === act.value.id) return [];
  const lapsed = () => gap(`a guideline adopted under ${act.value.provision}`, [{ from: guideline.from, to: addDays(act.days.from, -1) }]);
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
