import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { FactCard, FactCards } from '../../components/fact-cards.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { pointList } from '../../components/points.tsx';

/** Said before anybody begins: the price, what to have at hand, what a key opens, and what it cannot (facts: domains#prices). */
export function BeforeYouBegin({ fold }: { readonly fold: 'folded' | 'none' }) {
  const { t } = useTranslation('welcome');
  if (fold === 'none') return <Facts />;
  return (
    <Fold title={t('before.title')}>
      <Facts />
    </Fold>
  );
}

function Facts() {
  const { t } = useTranslation('welcome');
  return (
    <FactCards>
      <FactCard title={t('before.costs.title')}>
        <Prices />
      </FactCard>
      <FactCard title={t('before.ready.title')}>
        <Lines
          icon="check"
          of={(['home', 'login', 'devices', 'time'] as const).map((line) => t(`before.ready.lines.${line}`))}
        />
      </FactCard>
      <FactCard title={t('before.works.title')}>
        <Lines icon="key" of={(['devices', 'app'] as const).map((line) => t(`before.works.lines.${line}`))} />
      </FactCard>
      <FactCard title={t('before.not.title')}>
        <Lines
          icon="close"
          of={(['voice', 'cast', 'webhooks'] as const).map((line) => t(`before.not.lines.${line}`))}
        />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('before.not.gap')}
        </Typography>
      </FactCard>
    </FactCards>
  );
}

function Prices() {
  const { t } = useTranslation('welcome');
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, rowGap: 0.75 }}
    >
      {(['latchkey', 'cloudflare', 'domain'] as const).map((what) => (
        <Box key={what} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`before.costs.${what}`)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, fontWeight: 600, textAlign: 'right' }}>
            {t(`before.costs.${what}Price`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Lines(props: { readonly icon: IconName; readonly of: readonly string[] }) {
  return (
    <Box component="ul" sx={{ ...pointList, gap: 0.75 }}>
      {props.of.map((line) => (
        <Box component="li" key={line} sx={{ display: 'flex', gap: 1.25, typography: 'body2' }}>
          <Box
            sx={{
              color: props.icon === 'close' ? 'text.secondary' : 'primary.main',
              display: 'flex',
              mt: '1px',
            }}
          >
            <Icon name={props.icon} size={18} />
          </Box>
          <span>{line}</span>
        </Box>
      ))}
    </Box>
  );
}
