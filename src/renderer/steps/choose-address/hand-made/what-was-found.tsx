import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HandMade, HandMadeKey, HandMadeLock, HandMadeTunnel } from '../../../../contract/hand-made.ts';
import { useKeyFromBefore, useLastDay } from '../../../components/key-from-before.ts';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';
import { isBehindAccess, isOpenToAll } from './judgement.ts';

/** More keys than these are one row. */
const mostRows = 6;

/** The path, the locks and the keys that there are today, one row each. */
export function WhatWasFound({ handMade }: { readonly handMade: HandMade }) {
  const { t } = useTranslation('hand-made');
  const { tunnel, locks, keys } = handMade;
  const shown = keys.length > mostRows ? keys.slice(0, mostRows - 1) : keys;
  return (
    <ListCard label={t('found')}>
      {tunnel && <Path tunnel={tunnel} />}
      {locks.map((lock) => (
        <Lock key={lock.name} lock={lock} />
      ))}
      {shown.map((key) => (
        <Key key={key.certificateId} of={key} />
      ))}
      {keys.length > shown.length && <MoreKeys keys={keys.slice(shown.length)} />}
      {keys.length === 0 && (
        <ListRow
          mark={<IconTile icon="key" />}
          title={t('noKeys.title')}
          detail={t(`noKeys.${whyNoKeys(handMade)}`)}
        />
      )}
    </ListCard>
  );
}

function whyNoKeys(handMade: HandMade): 'unneeded' | 'access' | 'none' {
  if (isOpenToAll(handMade)) return 'unneeded';
  return isBehindAccess(handMade) ? 'access' : 'none';
}

function Path({ tunnel }: { readonly tunnel: HandMadeTunnel }) {
  const { t, i18n } = useTranslation('hand-made');
  const { name, setUp, leadsTo, access, others } = tunnel;
  return (
    <ListRow
      mark={<IconTile icon="path" />}
      title={t('path.title', { name })}
      detail={
        <>
          {setUp === 'on-its-machine'
            ? t('path.elsewhere')
            : leadsTo === null
              ? t('path.nowhere')
              : t('path.leads', { service: leadsTo })}
          {access === 'required' && (
            <Typography component="span" variant="body2" sx={{ display: 'block' }}>
              {t('path.login')}
            </Typography>
          )}
          {others.length > 0 && (
            <Typography component="span" variant="body2" sx={{ display: 'block' }}>
              {t('path.others', { names: new Intl.ListFormat(i18n.language).format(others) })}
            </Typography>
          )}
        </>
      }
    />
  );
}

function Lock({ lock }: { readonly lock: HandMadeLock }) {
  const { t } = useTranslation('hand-made');
  return (
    <ListRow
      mark={<IconTile icon="lock" />}
      title={t('lock.title', { name: lock.name })}
      detail={t(`lock.${lock.fate}`)}
    />
  );
}

function Key({ of: { name, expiresOn } }: { readonly of: HandMadeKey }) {
  const { t } = useTranslation('hand-made');
  const when = useLastDay()(expiresOn);
  return (
    <ListRow
      mark={<IconTile icon="key" />}
      title={name === null ? t('key.nameless') : t('key.named', { name })}
      detail={when && t('key.opens', { when })}
    />
  );
}

function MoreKeys({ keys }: { readonly keys: readonly HandMadeKey[] }) {
  const { t, i18n } = useTranslation('hand-made');
  const names = keys.map(useKeyFromBefore());
  return (
    <ListRow
      mark={<IconTile icon="key" />}
      title={t('moreKeys', { count: keys.length })}
      detail={new Intl.ListFormat(i18n.language).format(names)}
    />
  );
}
