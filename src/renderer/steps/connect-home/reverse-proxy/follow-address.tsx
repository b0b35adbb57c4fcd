import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { OriginKitShown } from '../../../../contract/origin.ts';
import { Column } from '../../../components/column.tsx';
import { Fold } from '../../../components/fold.tsx';
import { NetworkGuides } from '../../../guides/network-guides.tsx';

/** Who keeps the DNS record right, with a token that may do nothing else. */
export function FollowAddress({ kit }: { readonly kit: OriginKitShown }) {
  const { t } = useTranslation('without-tunnel');
  return (
    <Column gap={1.25}>
      <Typography>{t('connect.steps.follow.lead')}</Typography>
      {kit.ddns.map((way) => (
        <Typography key={way.by}>
          {way.by === 'home-assistant'
            ? t('connect.steps.follow.home-assistant', { record: way.record })
            : t('connect.steps.follow.container', { file: way.file.path })}
        </Typography>
      ))}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('connect.steps.follow.token')}
      </Typography>
      <Fold title={t('connect.steps.follow.guide')}>
        <Box sx={{ color: 'text.primary' }}>
          <NetworkGuides
            topic="public-name"
            address={kit.hostname}
            local={kit.proxyAt ?? t('connect.steps.router.machine')}
            keepers={['cloudflare']}
          />
        </Box>
      </Fold>
    </Column>
  );
}
