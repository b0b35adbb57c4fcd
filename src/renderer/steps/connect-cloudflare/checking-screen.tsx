import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PermissionCheck } from '../../../contract/cloudflare.ts';
import { hidden } from '../../components/hidden.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useAfter } from '../../components/waiting.tsx';
import { PermissionList } from './permission-list.tsx';

/** Each right is ticked as Cloudflare answers. */
export function CheckingScreen({ permissions }: { readonly permissions: readonly PermissionCheck[] }) {
  const { t } = useTranslation('connect-cloudflare');
  const long = useAfter(10_000);
  const known = permissions.filter((check) => check.state !== 'waiting').length;
  return (
    <StepScreen heading={t('checking.heading')} lead={t('checking.lead')} fact={t('token.fact')} back="none">
      <PermissionList permissions={permissions} looking="now" />
      <Box role="status" sx={hidden}>
        {t('checking.known', { known, count: permissions.length })}
      </Box>
      {long && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
          {t('checking.usually')}
        </Typography>
      )}
    </StepScreen>
  );
}
