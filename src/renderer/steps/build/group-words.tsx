import { Box } from '@mui/material';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../contract/change.ts';
import type { IconName } from '../../components/icon.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { BeforeAfter } from '../protection/before-after.tsx';
import { type Group, type GroupId, isMove, keysMade, shortened } from './groups.ts';
import { homeWorkOf } from './home-changes.ts';
import { HomeLines } from './home-lines.tsx';

export const groupIcons: Readonly<Record<GroupId, IconName>> = {
  lock: 'lock',
  keys: 'key',
  path: 'path',
  settings: 'shield',
  address: 'globe',
  'taken-over': 'globe',
  'old-keys': 'key',
  'old-address': 'globe',
  'put-back': 'globe',
  connector: 'app',
  home: 'home',
};

export interface GroupWords {
  readonly title: string;
  readonly detail: ReactNode;
}

/** Where the connector finds the home, which is not always where this computer does. */
function pathEnd(changes: readonly Change[]): string | undefined {
  return changes.find((change) => change.kind === 'tunnel-configuration.lead')?.service;
}

/** The names of a plan's rows, the same in the review and while building. `back` when what was made is taken away again. */
export function useGroupWords(going: 'there' | 'back' = 'there'): (group: Group) => GroupWords {
  const { t, i18n } = useTranslation(['build', 'settings']);
  const { answers } = useJourney().journey;
  const places = {
    address: answers.address ?? '',
    home: answers.origin ?? answers.home?.url ?? '',
    domain: answers.domain?.name ?? '',
  };
  const back = going === 'back' || answers.removal === 'wanted';
  const list = (names: readonly string[]): string => listOf(names, t, i18n.language);
  const standing = (id: 'lock' | 'path' | 'address', { effect, changes }: Group): GroupWords => ({
    title: effect === 'create' ? t(`group.${id}.title`) : t(`changed.${id}`),
    detail: t(`group.${id}.detail`, { ...places, home: pathEnd(changes) ?? places.home }),
  });
  return (group) => {
    const { id, effect, changes } = group;
    switch (id) {
      case 'lock':
      case 'path':
        if (effect === 'remove') {
          return { title: t(`removed.${id}.title`), detail: t(`removed.${id}.detail`) };
        }
        if (id === 'path' && isMove(group)) return { title: t('moved.title'), detail: t('moved.detail') };
        return standing(id, group);
      case 'address':
        return standing(id, group);
      case 'keys': {
        const { names, tests } = keysMade(group);
        const sentences = [
          names.length > 0 ? t('keys.devices', { names: list(names) }) : '',
          tests > 0 ? t('keys.tests', { count: tests }) : '',
        ];
        return {
          title: t('group.keys', { count: names.length + tests }),
          detail: sentences.filter((sentence) => sentence !== '').join(' '),
        };
      }
      case 'settings':
        return {
          title: t(back ? 'settingsBack' : 'group.settings', {
            count: changes.length,
            domain: places.domain,
          }),
          detail: <Settings changes={changes} />,
        };
      case 'old-keys':
        return {
          title: t('group.old-keys', { count: changes.length }),
          detail: list(namesOf(changes)),
        };
      case 'taken-over':
        return {
          title: t('group.taken-over.title', { names: list(namesOf(changes)) }),
          detail: t('group.taken-over.detail', { before: list(recordsOf(changes)) }),
        };
      case 'put-back':
        return {
          title: t('group.put-back.title', { names: list(namesOf(changes)) }),
          detail: t('group.put-back.detail', { after: list(recordsOf(changes)) }),
        };
      case 'connector':
        return connectorWords(group, t);
      case 'home':
        return {
          title: t(back ? 'home.back.title' : 'home.title'),
          detail: <HomeLines changes={changes} going={back ? 'back' : 'there'} />,
        };
      case 'old-address':
        return {
          title: t('group.old-address.title'),
          detail: t('group.old-address.detail', { names: list(namesOf(changes)) }),
        };
    }
  };
}

/** The app in Home Assistant: new, put right, or gone again. */
function connectorWords({ effect, changes }: Group, t: TFunction<['build', 'settings']>): GroupWords {
  const does = new Set(changes.map(homeWorkOf));
  const kind =
    effect === 'create'
      ? 'install'
      : effect === 'remove'
        ? 'remove'
        : does.has('restore')
          ? 'restore'
          : does.has('code')
            ? 'code'
            : 'start';
  return { title: t(`connector.${kind}.title`), detail: t(`connector.${kind}.detail`) };
}

/** The addresses and devices that changes of records and keys are about, each once. */
function namesOf(changes: readonly Change[]): readonly string[] {
  const names = changes.flatMap((change) => {
    switch (change.kind) {
      case 'client-certificate.issue':
      case 'client-certificate.revoke':
        return change.name;
      case 'dns-record.create':
      case 'dns-record.update':
      case 'dns-record.take-over':
      case 'dns-record.delete':
        return change.hostname;
      case 'dns-record.put-back':
        return change.record.name;
      default:
        return [];
    }
  });
  return [...new Set(names)];
}

/** Records of others that make way or come back, as technicians write them. */
function recordsOf(changes: readonly Change[]): readonly string[] {
  const records = changes.flatMap((change) => {
    if (change.kind === 'dns-record.take-over') return change.replaces;
    return change.kind === 'dns-record.put-back' ? [change.record] : [];
  });
  return records.map(({ type, content }) => `${type} ${content}`);
}

/** Names as people list them; a long list ends in a count. */
export function listOf(names: readonly string[], t: TFunction<['build', 'settings']>, language: string) {
  const { shown, more } = shortened(names);
  const parts = more > 0 ? [...shown, t('andMore', { count: more })] : shown;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

function Settings({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('settings');
  return (
    <>
      {changes
        .filter((change) => change.kind === 'zone-setting.set')
        .map(({ id, setting, before, after }) => (
          <Box component="span" key={id} sx={{ display: 'block' }}>
            {`${t(`${setting}.name`)}: `}
            <BeforeAfter setting={setting} before={before} after={after} />
          </Box>
        ))}
    </>
  );
}
