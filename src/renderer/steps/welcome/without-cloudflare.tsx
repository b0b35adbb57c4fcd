import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';

const needs = [
  ['mac', 'computer'],
  ['path', 'port'],
  ['globe', 'name'],
] as const satisfies readonly (readonly [IconName, string])[];

/** The other way to a home: what it is, what it takes, its price in one sentence, and where it begins. */
export function WithoutCloudflare(props: {
  readonly onBegin: (mode: 'practice' | 'real') => void;
  readonly busy: boolean;
}) {
  const { t } = useTranslation('welcome');
  const begin = (mode: 'practice' | 'real') => () => !props.busy && props.onBegin(mode);
  return (
    <Box sx={{ mt: 2.5 }}>
      <Fold title={t('without.title')}>
        <Typography variant="body2">{t('without.what')}</Typography>
        <Box component="ul" sx={{ m: 0, my: 1.5, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {needs.map(([icon, need]) => (
            <Box component="li" key={need} sx={{ display: 'flex', gap: 1.25 }}>
              <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0 }}>
                <Icon name={icon} size={18} />
              </Box>
              {t(`without.needs.${need}`)}
            </Box>
          ))}
        </Box>
        <Typography variant="body2" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {t('without.tradeOff')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, mt: 1.75, pb: 0.5 }}>
          <Button variant="outlined" size="small" onClick={begin('real')}>
            {t('without.real')}
          </Button>
          <Button size="small" onClick={begin('practice')}>
            {t('without.practise')}
          </Button>
        </Box>
      </Fold>
    </Box>
  );
}
