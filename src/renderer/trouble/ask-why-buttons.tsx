import { Box, Button, ButtonBase } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { railRow, railRowPressed } from '../components/rail-row.ts';
import { useAskWhy } from './trouble-access.tsx';

/** The quiet way to the question, under the steps of the rail. */
export function AskWhyInRail() {
  const { t } = useTranslation('trouble');
  const ask = useAskWhy();
  if (!ask) return null;
  return (
    <Box
      sx={{ position: 'relative', zIndex: 1, mx: 2.5, mt: 1, pt: 1, borderTop: `1px solid ${onDusk.line}` }}
    >
      <ButtonBase
        aria-haspopup="dialog"
        onClick={ask}
        sx={{ ...railRow, color: onDusk.text, ...railRowPressed }}
      >
        <Icon name="question" size={20} />
        {t('ask')}
      </ButtonBase>
    </Box>
  );
}

/** The same under the header of a narrow window. */
export function AskWhyBand() {
  const { t } = useTranslation('trouble');
  const ask = useAskWhy();
  if (!ask) return null;
  return (
    <Box sx={{ px: { xs: 1, sm: 2.5 }, bgcolor: 'surface.band', borderBottom: 1, borderColor: 'divider' }}>
      <Button
        size="small"
        aria-haspopup="dialog"
        onClick={ask}
        startIcon={<Icon name="question" size={18} />}
        sx={{ fontWeight: 400, color: 'text.secondary' }}
      >
        {t('ask')}
      </Button>
    </Box>
  );
}

const onDusk = { text: 'rgba(246, 239, 226, 0.78)', line: 'rgba(246, 239, 226, 0.16)' } as const;
