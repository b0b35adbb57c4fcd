import { Box } from '@mui/material';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppOption, Change } from '../../../contract/change.ts';
import type { Countries, Exception } from '../../../contract/exception.ts';
import { placeOfHome } from '../../../contract/place-of-home.ts';
import type { Service } from '../../../contract/setup.ts';
import { keptKeysThatOpen } from '../../../contract/who-opens.ts';
import type { IconName } from '../../components/icon.tsx';
import { useKeyFromBefore } from '../../components/key-from-before.ts';
import { oneAfterAnother, roomAfter } from '../../components/one-after-another.ts';
import { GapLines } from '../../exceptions/gap-lines.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { listNames } from './changed-names.ts';
import { type Group, type GroupId, isMove, listKeysMade } from './groups.ts';
import { classifyHomeWork } from './home-changes.ts';
import { HomeLines } from './home-lines.tsx';
import { useNameList } from './name-list.ts';
import { BeforeAfter } from './protection/before-after.tsx';

export const groupIcons: Readonly<Record<GroupId, IconName>> = {
  lock: 'lock',
  keys: 'key',
  path: 'path',
  certificates: 'shield',
  settings: 'shield',
  address: 'globe',
  'taken-over': 'globe',
  'moved-names': 'path',
  'old-lock': 'lock',
  'old-keys': 'key',
  'old-address': 'globe',
  'other-doors': 'shield',
  'put-back': 'globe',
  connector: 'app',
  home: 'home',
};

export interface GroupWords {
  readonly title: string;
  readonly detail: ReactNode;
}

/** The names of a plan's rows, the same in the review and while building. `back` when what was made is taken away again. */
export function useGroupWords(going: 'there' | 'back' = 'there'): (group: Group) => GroupWords {
  const { t } = useTranslation('build');
  const list = useNameList();
  const { answers } = useJourney().journey;
  const nameKey = useKeyFromBefore();
  const context: WordsContext = {
    t,
    list,
    address: answers.address ?? '',
    home: placeOfHome(answers) ?? '',
    domain: answers.domain?.name ?? '',
    further: answers.furtherServices ?? [],
    kept: keptKeysThatOpen(answers.opensHome ?? 'every-device', answers.adopts?.keys ?? []).map(nameKey),
    going: answers.removal === 'wanted' ? 'back' : going,
  };
  return (group) => describeGroup(group, context);
}

/** What the words of every row are made of. */
interface WordsContext {
  readonly t: TFunction<'build'>;
  readonly list: (names: readonly string[]) => string;
  readonly address: string;
  readonly home: string;
  readonly domain: string;
  /** Addresses behind the lock beside the home's own. */
  readonly further: readonly Service[];
  /** Keys that were made by hand before and go on opening the home. */
  readonly kept: readonly string[];
  readonly going: 'there' | 'back';
}

function describeGroup(group: Group, context: WordsContext): GroupWords {
  switch (group.id) {
    case 'lock':
    case 'path':
    case 'address':
      return describeEntrance(group.id, group, context);
    case 'keys':
      return describeNewKeys(group, context);
    case 'old-keys':
      return describeOldKeys(group, context);
    case 'certificates':
      return describeCertificates(group, context);
    case 'settings':
      return describeSettings(group, context);
    case 'taken-over':
    case 'put-back':
    case 'old-address':
      return describeRecords(group.id, group, context);
    case 'moved-names':
      return describeMovedNames(group, context);
    case 'old-lock':
      return describeOldLock(group, context);
    case 'other-doors':
      return describeOtherDoors(group, context);
    case 'connector':
      return describeConnector(group, context);
    case 'home':
      return describeHome(group, context);
  }
}

/** What makes up the entrance: new, changed, moved, or gone. */
function describeEntrance(id: 'lock' | 'path' | 'address', group: Group, context: WordsContext): GroupWords {
  const { t, list, home } = context;
  const { effect, changes } = group;
  if (effect === 'remove' && id !== 'address') {
    return { title: t(`removed.${id}.title`), detail: t(`removed.${id}.detail`) };
  }
  if (id === 'path' && isMove(group)) return { title: t('moved.title'), detail: t('moved.detail') };
  if (id === 'lock') return describeLock(group, context);
  const title = effect === 'create' ? t(`group.${id}.title`) : t(`changed.${id}`);
  switch (id) {
    case 'address':
      return { title, detail: t('group.address.detail', { address: list(listNames(changes)) }) };
    case 'path':
      return { title, detail: describePath(findPathEnd(changes) ?? home, context) };
  }
}

/** Where each address leads, one line each where there are several. */
function describePath(home: string, { t, address, further }: WordsContext): ReactNode {
  const own = t('group.path.detail', { address, home });
  if (further.length === 0) return own;
  return (
    <>
      {own}
      {further.map(({ hostname, url }) => (
        <Box component="span" key={hostname} sx={{ display: 'block' }}>
          {t('group.path.detail', { address: hostname, home: url })}
        </Box>
      ))}
    </>
  );
}

/** What the lock refuses, for which keys of old it opens, and what it lets pass without a key all the same. */
function describeLock({ effect, changes }: Group, context: WordsContext): GroupWords {
  const { t, list, address, further, kept } = context;
  const gaps = listGaps(changes);
  const countries = findCountries(changes);
  const opens = kept.length > 0 ? [t('group.lock.kept', { names: list(kept), count: kept.length })] : [];
  const behindIt = list([address, ...further.map(({ hostname }) => hostname)]);
  const refuses = oneAfterAnother(t('group.lock.detail', { address: behindIt }), ...opens);
  return {
    title:
      effect === 'create'
        ? t('group.lock.title')
        : t(
            gaps.length > 0
              ? 'changed.lockWithGaps'
              : countries
                ? 'changed.lockWithCountries'
                : 'changed.lock',
          ),
    detail:
      gaps.length === 0 && !countries ? (
        refuses
      ) : (
        <>
          {refuses}
          <GapLines gaps={gaps} countries={countries} />
        </>
      ),
  };
}

/** Each exception once: every part of a lock that is spread over several rules has to let it pass. */
function listGaps(changes: readonly Change[]): readonly Exception[] {
  const passes = changes.flatMap((change) =>
    change.kind === 'lock-rule.create' || change.kind === 'lock-rule.update' ? (change.passes ?? []) : [],
  );
  return [...new Map(passes.map((gap) => [gap.id, gap])).values()];
}

/** From where visits may come, which every part of the lock says alike. */
function findCountries(changes: readonly Change[]): Countries | undefined {
  return changes.flatMap((change) =>
    change.kind === 'lock-rule.create' || change.kind === 'lock-rule.update' ? (change.countries ?? []) : [],
  )[0];
}

/** Where the connector finds the home, which is not always where this computer does. */
function findPathEnd(changes: readonly Change[]): string | undefined {
  return changes.find((change) => change.kind === 'tunnel-configuration.lead')?.service;
}

function describeNewKeys(group: Group, { t, list }: WordsContext): GroupWords {
  const { names, tests } = listKeysMade(group);
  const sentences = [
    names.length > 0 ? t('keys.devices', { names: list(names) }) : '',
    tests > 0 ? t('keys.tests', { count: tests }) : '',
  ];
  return {
    title: names.length > 0 ? t('group.keys', { count: names.length }) : t('group.testKeys'),
    detail: oneAfterAnother(...sentences),
  };
}

function describeOldKeys({ changes }: Group, { t, list }: WordsContext): GroupWords {
  return { title: t('group.old-keys', { count: changes.length }), detail: list(listNames(changes)) };
}

/** By which Cloudflare and the home's reverse proxy know each other, where there is no tunnel. */
function describeCertificates({ effect }: Group, { t, address }: WordsContext): GroupWords {
  return {
    title: t(`certificates.${effect}.title`),
    detail: t(`certificates.${effect}.detail`, { address }),
  };
}

function describeSettings({ changes }: Group, { t, domain, going }: WordsContext): GroupWords {
  return {
    title: t(going === 'back' ? 'settingsBack' : 'group.settings', { count: changes.length, domain }),
    detail: <Settings changes={changes} />,
  };
}

/** Records that make way, come back, or go. */
function describeRecords(
  id: 'taken-over' | 'put-back' | 'old-address',
  { changes }: Group,
  { t, list }: WordsContext,
): GroupWords {
  const named = listNames(changes);
  const led = listRecords(changes);
  const [names, records, count] = [list(named), list(led), led.length];
  switch (id) {
    case 'taken-over':
      return {
        title: t('group.taken-over.title', { names, count }),
        detail: t('group.taken-over.detail', { before: records, count }),
      };
    case 'put-back':
      return {
        title: t('group.put-back.title', { names, count }),
        detail: t('group.put-back.detail', { after: records, count }),
      };
    case 'old-address':
      return {
        title: t('group.old-address.title', { count: named.length }),
        detail: t('group.old-address.detail', { names }),
      };
  }
}

/** Names that follow the app into another private path. */
function describeMovedNames({ changes }: Group, { t, list }: WordsContext): GroupWords {
  const moves = changes.filter((change) => change.kind === 'dns-record.move');
  const goesBack = moves.some(({ to }) => to === 'the-apps-own');
  return {
    title: t('group.moved-names.title', { count: moves.length }),
    detail: t(goesBack ? 'group.moved-names.back' : 'group.moved-names.detail', {
      names: list(moves.map(({ hostname }) => hostname)),
      count: moves.length,
    }),
  };
}

/** The rule that was the lock before. */
function describeOldLock({ effect, changes }: Group, { t, list }: WordsContext): GroupWords {
  const rules = changes.flatMap((change) =>
    'rule' in change ? t('quoted', { name: change.rule.description || change.rule.id }) : [],
  );
  const way = effect === 'create' ? 'back' : 'away';
  return {
    title: t(`group.old-lock.${way}.title`),
    detail: t(`group.old-lock.${way}.detail`, { names: list(rules), count: rules.length }),
  };
}

/** Ways in of others that are closed: entries of a tunnel, and records. */
function describeOtherDoors({ changes }: Group, { t, list }: WordsContext): GroupWords {
  const entries = changes.flatMap((change) =>
    change.kind === 'tunnel-configuration.close'
      ? change.entries.map(
          ({ hostname }) => hostname ?? t('group.other-doors.everyName', { tunnel: change.tunnel.name }),
        )
      : [],
  );
  const records = changes.flatMap((change) => (change.kind === 'dns-record.close' ? change.record.name : []));
  const names = [...new Set([...entries, ...records])];
  return {
    title: t('group.other-doors.title', { count: names.length }),
    detail: t('group.other-doors.detail', { names: list(names), count: names.length }),
  };
}

/** The app in Home Assistant: new, put right, or gone again. */
function describeConnector(group: Group, { t }: WordsContext): GroupWords {
  const work = chooseConnectorWork(group);
  const reasons = listBrought(group).flatMap((option) =>
    option === 'code' || (option === 'stays-up' && work !== 'options') ? [] : t(`connector.brings.${option}`),
  );
  return {
    title: t(`connector.${work}.title`),
    detail: oneAfterAnother(t(`connector.${work}.detail`), ...reasons),
  };
}

function chooseConnectorWork(group: Group) {
  const { effect, changes } = group;
  if (effect === 'create') return 'install';
  if (effect === 'remove') return 'remove';
  const works = new Set(changes.map(classifyHomeWork));
  if (works.has('restore')) return 'restore';
  if (!works.has('code')) return 'start';
  return listBrought(group).includes('code') ? 'code' : 'options';
}

/** What the app has afterwards that it had not before. */
function listBrought({ changes }: Group): readonly AppOption[] {
  return changes.flatMap((change) => (change.kind === 'connector-app.give-token' ? change.brings : []));
}

/** Home Assistant itself. */
function describeHome({ changes }: Group, { t, going }: WordsContext): GroupWords {
  return {
    title: t(going === 'back' ? 'home.back.title' : 'home.title'),
    detail: <HomeLines changes={changes} going={going} />,
  };
}

/** Records of others that make way or come back, as technicians write them. */
function listRecords(changes: readonly Change[]): readonly string[] {
  const records = changes.flatMap((change) => {
    if (change.kind === 'dns-record.take-over') return change.replaces;
    return change.kind === 'dns-record.put-back' ? [change.record] : [];
  });
  return records.map(({ type, content }) => `${type} ${content}`);
}

function Settings({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation(['settings', 'exceptions']);
  return (
    <>
      {changes
        .filter((change) => change.kind === 'zone-setting.set')
        .map(({ id, setting, before, after }) => (
          <Box component="span" key={id} sx={{ display: 'block' }}>
            {t('exceptions:inPlan.named', { name: t(`${setting}.name`) })}
            {roomAfter(t('exceptions:inPlan.named', { name: '' }))}
            <BeforeAfter setting={setting} before={before} after={after} />
          </Box>
        ))}
    </>
  );
}
