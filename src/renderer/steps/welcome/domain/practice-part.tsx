import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';

/** What somebody does outside of Latchkey, and practice plays: said as such, so that nobody takes it for the real way. */
export function PracticePart(props: {
  readonly says: string;
  readonly action?: {
    readonly label: string;
    readonly onPress: () => void;
    readonly state: 'ready' | 'busy';
  };
}) {
  const { t } = useTranslation('domain');
  const { action } = props;
  return (
    <Box role="group" aria-label={t('practice')} sx={card}>
      <Box sx={{ color: 'lamp.onSoft', display: 'flex', mt: '1px' }}>
        <Icon name="practice" size={22} />
      </Box>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="p" variant="subtitle2">
          {t('practice')}
        </Typography>
        <Typography variant="body2">{props.says}</Typography>
        {action && (
          <Button
            size="small"
            variant="outlined"
            aria-busy={action.state === 'busy' || undefined}
            onClick={() => action.state === 'ready' && action.onPress()}
            sx={{ mt: 1.25 }}
          >
            {action.label}
          </Button>
        )}
      </Box>
    </Box>
  );
}

const card = {
  display: 'flex',
  gap: 1.75,
  p: { xs: 2, sm: 2.25 },
  borderRadius: '14px',
  border: '1.5px dashed',
  borderColor: 'surface.edge',
  bgcolor: 'lamp.soft',
  color: 'text.primary',
} as const;
