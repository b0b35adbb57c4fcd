import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { useJourney } from '../journey/journey-context.tsx';

/** The way into the room from a step that most walk past: folded until something is on the list. */
export function WithoutKeyFold({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('exceptions');
  const { exceptions = [], countries } = useJourney().journey.answers;
  const count = exceptions.length;
  const button = (
    <Button variant="outlined" size="small" onClick={onPress} sx={{ mt: 1.25 }}>
      {count === 0 ? t('overview.foldTo') : t('overview.foldCount', { count })}
    </Button>
  );
  return (
    <Box sx={{ mt: 3 }}>
      {count > 0 || countries ? (
        button
      ) : (
        <Fold title={t('overview.fold')}>
          <Typography variant="body2">{t('overview.foldWhy')}</Typography>
          {button}
        </Fold>
      )}
    </Box>
  );
}
