import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { Unfinished } from '../../../contract/progress.ts';
import { isInHome } from './home-changes.ts';
import type { PlanKind } from './plan-kind.ts';

/** What a review says around its plan. Where `id` changes the screen is another one, and takes the focus. */
export interface ReviewWords {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly fact: string;
  /** On the button that carries the plan out, or leads on where nothing is to be done. */
  readonly approve: string;
}

/** A plan of the kind that is shown or expected, and what is left over from a build that was broken off. */
export interface Reviewed {
  readonly kind: PlanKind;
  readonly plan: PlanToApprove | undefined;
  readonly unfinished: Unfinished | undefined;
}

export function useReviewWords({ kind, plan, unfinished }: Reviewed): ReviewWords {
  const { t } = useTranslation(['build', 'common']);
  switch (kind) {
    case 'blocked':
      return { ...describeStandstill('blocked', t), approve: t('blocked.look') };
    case 'in-place':
      return { ...describeStandstill('inPlace', t), approve: t('common:continue') };
    case 'build':
    case 'change':
    case 'repair':
    case 'removal':
      if (!plan) return describeExpected(kind, t);
      return unfinished ? describeRest(unfinished, plan.changes, t) : describePlan(kind, plan.changes, t);
  }
}

type Translate = TFunction<['build', 'common']>;
type KindWithChanges = Exclude<PlanKind, 'blocked' | 'in-place'>;
type Changes = PlanToApprove['changes'];

function describeStandstill(id: 'blocked' | 'inPlace', t: Translate) {
  return { id, heading: t(`${id}.heading`), lead: t(`${id}.lead`), fact: t(`${id}.fact`) };
}

/** What is left of a build that was broken off. */
function describeRest({ begun }: Unfinished, changes: Changes, t: Translate): ReviewWords {
  // What was begun and is not planned any more is made, whether its end was noted or not.
  const count = new Set([...begun, ...changes.map(({ id }) => id)]).size;
  return {
    id: 'unfinished',
    heading: t('plan.unfinished.heading'),
    lead: t('plan.unfinished.lead', { done: count - changes.length, count }),
    fact: t('plan.unfinished.fact'),
    approve: t('plan.unfinished.approve'),
  };
}

/** While the plan is looked for, the button says only whether something is built or taken away. */
function describeExpected(kind: KindWithChanges, t: Translate): ReviewWords {
  const approve = t(kind === 'removal' ? 'plan.removal.approve' : 'plan.build.approve');
  return { ...describePlan(kind, [], t), approve };
}

function describePlan(kind: KindWithChanges, changes: Changes, t: Translate): ReviewWords {
  const isHomeOnly = changes.length > 0 && changes.every(isInHome);
  // What is left to do in Home Assistant alone may be there because nobody was logged in: nobody changed it then.
  const spoken = kind === 'repair' && isHomeOnly ? 'home' : kind;
  const withHome = changes.some(isInHome) && (kind === 'build' || kind === 'change');
  const heading = t(`plan.${spoken}.heading`);
  return {
    id: heading,
    heading,
    lead: withHome ? t(`plan.${kind}.leadWithHome`) : t(`plan.${spoken}.lead`),
    fact: t(`plan.${kind}.fact`),
    approve: t(`plan.${spoken}.approve`),
  };
}
