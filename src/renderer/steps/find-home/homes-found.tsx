import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HomeNearby } from '../../../contract/home.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { hidden } from '../../components/hidden.ts';
import { Icon } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { isReady } from './homes.ts';

/** What answered: the homes to choose from, and below them those that are there and not ready. */
export function HomesFound(props: {
  readonly state: 'looking' | 'failed' | 'looked';
  readonly homes: readonly HomeNearby[];
  readonly picked: string | undefined;
  readonly onPick: (url: string) => void;
}) {
  const { t } = useTranslation('find-home');
  const detailOf = useDetail();
  const ready = props.homes.filter(isReady);
  const notReady = props.homes.filter((nearby) => !isReady(nearby));
  return (
    <>
      {props.state === 'looking' && <Waiting what={t('looking')} usually={t('lookingUsually')} />}
      {ready.length > 0 && (
        <ChoiceList
          label={t('found')}
          labelLook="shown"
          choices={ready.map((nearby) => ({
            value: nearby.home.url,
            title: nearby.home.name,
            detail: detailOf(nearby),
            icon: 'home',
          }))}
          chosen={props.picked}
          onChoose={props.onPick}
        />
      )}
      {notReady.length > 0 && <NotReady homes={notReady} />}
      {props.state === 'failed' && <Notice tone="watch" title={t('findFailed')} />}
      {props.state === 'looked' && props.homes.length === 0 && (
        <Notice tone="know" title={t('foundNone')}>
          {t('foundNoneWhy')}
        </Notice>
      )}
    </>
  );
}

/** Address, version, and whether it shows a certificate of its own. */
function useDetail(): (nearby: HomeNearby) => string {
  const { t } = useTranslation('find-home');
  return ({ home }) =>
    [
      home.url,
      home.version === null ? t('versionUnknown') : t('version', { version: home.version }),
      home.certificate && t('ownCertificate'),
    ]
      .filter(Boolean)
      .join(' · ');
}

function NotReady({ homes }: { readonly homes: readonly HomeNearby[] }) {
  const { t } = useTranslation('find-home');
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1.25 }}>
        {t('noneReady')}
      </Typography>
      <ListCard label={t('noneReady')}>
        {homes.map(({ home, stage }) => (
          <ListRow
            key={home.url}
            mark={<IconTile icon="home" look="dashed" />}
            title={home.name}
            detail={
              <>
                {home.url}
                {stage !== 'ready' && <Box>{t(`notReady.${stage}`)}</Box>}
              </>
            }
          >
            {stage === 'onboarding' && <OpenIt home={home} />}
          </ListRow>
        ))}
      </ListCard>
    </section>
  );
}

function OpenIt({ home }: { readonly home: HomeNearby['home'] }) {
  const { t } = useTranslation('find-home');
  return (
    <Box sx={{ ml: 7, mt: 1 }}>
      <Button
        size="small"
        variant="outlined"
        component="a"
        href={home.url}
        target="_blank"
        rel="noopener noreferrer"
        endIcon={<Icon name="outside" size={16} />}
      >
        {t('openIt')}
        <Box component="span" sx={hidden}>
          {`: ${home.name}`}
        </Box>
      </Button>
    </Box>
  );
}
