import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { writeDate } from '../../components/moments.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { PartRow } from './part-row.tsx';

/** The home at the other end, as it was last seen. */
export function ConnectedPart() {
  const { t, i18n } = useTranslation('build');
  const { goTo, journey } = useJourney();
  const { connected, checked } = journey.answers;
  const when = connected && writeDate(connected, i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  // As long as nothing was tried, the way there leads straight back here.
  const all = checked !== undefined && (
    <Box>
      <Button size="small" onClick={() => goTo('connect-home')} sx={{ ml: -0.75 }}>
        {t('parts.connected.look')}
      </Button>
    </Box>
  );
  return (
    <PartRow
      state="done"
      title={t('parts.connected.title')}
      detail={when && t('parts.connected.when', { when })}
      {...(all ? { all } : {})}
    />
  );
}
