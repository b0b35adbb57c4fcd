import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Effect } from '../../../contract/change.ts';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { IconName } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { listNames } from './changed-names.ts';
import { type Group, groupChanges, listKeysMade } from './groups.ts';
import { restartsHome } from './home-changes.ts';
import { useNameList } from './name-list.ts';
import type { PlanKind } from './plan-kind.ts';

/** The plan in a sentence for each thing that matters: what is new, what changes, what goes, and what restarts. */
export function PlanSummary({ plan, kind }: { readonly plan: PlanToApprove; readonly kind: PlanKind }) {
  const { t } = useTranslation('build');
  const nameThing = useThings();
  const groups = groupChanges(plan.changes);
  const sentences = (kind === 'removal' ? effects.toReversed() : effects).flatMap((effect) => {
    const things = groups.filter((group) => group.effect === effect).map(nameThing);
    return things.length === 0 ? [] : [{ effect, things }];
  });
  const list = useNameList();
  const said = (effect: Effect) => (kind === 'removal' && effect === 'update' ? 'back' : effect);
  return (
    <ListCard label={t('summary.label')}>
      {sentences.map(({ effect, things }) => (
        <ListRow
          key={effect}
          mark={<IconTile icon={icons[effect]} />}
          title={t(`summary.${said(effect)}.title`)}
          detail={t(`summary.${said(effect)}.says`, { things: list(things) })}
        />
      ))}
      <ListRow
        mark={<IconTile icon="home" />}
        title={t('summary.restart.title')}
        detail={t(restartsHome(plan.changes) ? 'summary.restart.home' : 'summary.restart.nothing')}
      />
    </ListCard>
  );
}

const effects = ['create', 'update', 'remove'] as const satisfies readonly Effect[];

const icons: Readonly<Record<Effect, IconName>> = { create: 'plus', update: 'refresh', remove: 'trash' };

/** A part of the plan in a few words that fit into a sentence. */
function useThings(): (group: Group) => string {
  const { t } = useTranslation('build');
  const list = useNameList();
  const { answers } = useJourney().journey;
  const context = { t, list, domain: answers.domain?.name ?? '' };
  return (group) => nameThing(group, context);
}

interface ThingContext {
  readonly t: TFunction<'build'>;
  readonly list: (names: readonly string[]) => string;
  readonly domain: string;
}

function nameThing(group: Group, { t, list, domain }: ThingContext): string {
  const { id, effect, changes } = group;
  switch (id) {
    case 'lock':
    case 'path':
    case 'connector':
      return t(`thing.${id}.${effect === 'create' ? 'new' : 'known'}`);
    case 'keys': {
      const { names } = listKeysMade(group);
      return names.length > 0
        ? t('thing.keys', { count: names.length, names: list(names) })
        : t('thing.testKeys');
    }
    case 'certificates':
    case 'old-lock':
    case 'home':
      return t(`thing.${id}`);
    case 'settings':
      return t('thing.settings', { count: changes.length, domain });
    case 'old-keys':
    case 'other-doors':
      return t(`thing.${id}`, { count: changes.length });
    case 'address':
    case 'old-address':
    case 'taken-over':
    case 'put-back':
    case 'moved-names': {
      const names = listNames(changes);
      return t(`thing.${id}`, { count: names.length, names: list(names) });
    }
  }
}
