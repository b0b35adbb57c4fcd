import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PickUpVisit } from '../../../../contract/hand-over.ts';
import type { IconName } from '../../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';

/** Who came to the pick-up, as it happens. */
export function PickUpVisits(props: {
  readonly visits: readonly PickUpVisit[];
  readonly pickUp: 'open' | 'over';
}) {
  const { visits } = props;
  const { t, i18n } = useTranslation('hand-over');
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
        {t('ways.code.visits.title')}
      </Typography>
      <Box role="log">
        {visits.length === 0 ? (
          <Typography sx={{ color: 'text.secondary' }}>{t('ways.code.visits.none')}</Typography>
        ) : (
          <ListCard label={t('ways.code.visits.title')}>
            {visits.map(({ at, from, by, did }) => (
              <ListRow
                key={`${at} ${from} ${did}`}
                mark={<IconTile icon={icons[by]} />}
                title={t(`ways.code.visits.${did}`, { who: t(`ways.code.visits.who.${by}`) })}
                detail={t('ways.code.visits.from', {
                  from,
                  when: new Date(at).toLocaleTimeString(i18n.language, { timeStyle: 'short' }),
                })}
              />
            ))}
          </ListCard>
        )}
      </Box>
      {visits.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t(props.pickUp === 'open' ? 'ways.code.visits.notYours' : 'ways.code.visits.wasNotYours')}
        </Typography>
      )}
    </Box>
  );
}

const icons: Readonly<Record<PickUpVisit['by'], IconName>> = {
  iphone: 'iphone',
  android: 'android',
  computer: 'linux',
  unknown: 'globe',
};
