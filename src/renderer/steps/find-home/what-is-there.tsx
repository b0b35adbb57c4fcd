import { Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type HomeInspection, runsApps } from '../../../contract/home.ts';
import { appOfOthers, appToTakeOver } from '../../../contract/home-settings.ts';
import type { IconName } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { roomAfter } from '../../components/one-after-another.ts';
import { WatchLine } from '../../components/watch-line.tsx';
import type { HomeChoices } from './home-choices.ts';
import { useOthersPath } from './others-path.ts';

/**
 * Opens the security page of the user's own profile, where the second step is switched on
 * (facts: home-assistant#deep-links).
 */
const securityPage = 'https://my.home-assistant.io/redirect/profile_security/';

/** What is there now, one row for each thing that matters for a way in from outside. */
export function WhatIsThere({
  look,
  userName,
  connector,
}: {
  readonly look: HomeInspection;
  readonly userName: string;
  /** What is chosen below decides what becomes of an app that is there. */
  readonly connector: HomeChoices['connector'];
}) {
  const { t } = useTranslation('home-assistant');
  const path = useOthersPath(appOfOthers(look));
  return (
    <ListCard label={t('found.list')}>
      <Row
        icon="home"
        title={t('found.version', { version: look.version })}
        detail={t(`installation.${look.installation}`)}
      />
      <Row
        icon="path"
        title={t('found.origin.title')}
        detail={t(`found.origin.${look.originAnswers}`, { origin: look.origin })}
        watch={look.originAnswers === 'no' && t('found.origin.noWhy')}
      />
      <Row
        icon="app"
        title={t('found.app.title')}
        detail={t(`found.app.${classifyApps(look, connector)}`, { path })}
        watch={look.apps.length > 1 && t('found.app.two')}
      />
      <Trust look={look} />
      <WayIn look={look} />
      <SecondFactor look={look} userName={userName} />
    </ListCard>
  );
}

/** The address outside, and who is shut out after wrong logins. */
function WayIn({ look }: { readonly look: HomeInspection }) {
  const { t } = useTranslation('home-assistant');
  return (
    <>
      <Row
        icon="globe"
        title={t('found.url.title')}
        detail={
          look.externalUrl === null ? t('found.url.none') : t('found.url.some', { url: look.externalUrl })
        }
      />
      {look.loginLimit !== null && (
        <Row
          icon="lock"
          title={t('found.limit.title')}
          detail={t('found.limit.some', { count: look.loginLimit })}
        />
      )}
    </>
  );
}

function SecondFactor({ look, userName }: { readonly look: HomeInspection; readonly userName: string }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Row
      icon="key"
      title={t('found.secondFactor.title')}
      detail={t(`found.secondFactor.${look.secondFactor}`, { name: userName })}
    >
      {look.secondFactor === 'off' && (
        <>
          {t('found.secondFactor.why')}
          {roomAfter(t('found.secondFactor.why'))}
          <Link href={securityPage} target="_blank" rel="noopener noreferrer">
            {t('found.secondFactor.page')}
          </Link>
        </>
      )}
    </Row>
  );
}

function Trust({ look: { trust } }: { readonly look: HomeInspection }) {
  const { t, i18n } = useTranslation('home-assistant');
  const title = t('found.trust.title');
  if (trust.kind === 'in-file') return <Row icon="shield" title={title} detail={t('found.trust.file')} />;
  const proxies = new Intl.ListFormat(i18n.language).format(trust.proxies);
  return (
    <Row
      icon="shield"
      title={title}
      detail={trust.proxies.length > 0 ? t('found.trust.some', { proxies }) : t('found.trust.nobody')}
      watch={trust.trial !== 'none' && t(`found.trust.${trust.trial}`)}
    />
  );
}

/** What the apps that are there do, as one word; and of somebody else's path, what becomes of it. */
function classifyApps(
  look: HomeInspection,
  connector: HomeChoices['connector'],
): 'impossible' | 'none' | 'idle' | 'ours' | 'another' | 'taken-over' {
  if (!runsApps(look.installation)) return 'impossible';
  const does = (tunnel: 'ours' | 'another'): boolean => look.apps.some((app) => app.tunnel === tunnel);
  if (does('ours')) return 'ours';
  if (does('another')) return connector === 'app' && appToTakeOver(look) ? 'taken-over' : 'another';
  return look.apps.length > 0 ? 'idle' : 'none';
}

/** One thing that is there; `watch` is what to keep an eye on, and stands out. */
function Row(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  readonly watch?: string | false;
  readonly children?: ReactNode;
}) {
  return (
    <ListRow mark={<IconTile icon={props.icon} />} title={props.title} detail={props.detail}>
      {props.watch && <WatchLine indent="mark">{props.watch}</WatchLine>}
      {props.children && (
        <Typography
          component="div"
          variant="body2"
          sx={{ mt: 0.5, ml: { xs: 0, sm: 7 }, color: 'text.secondary', '&:empty': { display: 'none' } }}
        >
          {props.children}
        </Typography>
      )}
    </ListRow>
  );
}
