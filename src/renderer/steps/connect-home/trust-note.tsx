import { Box } from '@mui/material';
import { Trans, useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../contract/contract.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Notice } from '../../components/problem-note.tsx';

/** The one thing to change in Home Assistant itself: it refuses visits that somebody hands on unless it trusts them. */
export function TrustNote({ way }: { readonly way: ConnectorKind }) {
  const { t } = useTranslation('connect-home');
  return (
    <Notice tone="know" title={t('trust.title')}>
      <Box sx={{ typography: 'body2', color: 'text.primary' }}>
        <Trans t={t} i18nKey="trust.where" components={{ b: <strong /> }} />{' '}
        {way === 'home-assistant-app' ? (
          <Box
            component="span"
            sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
          >
            <code>{t('trust.app')}</code> <CopyButton text={t('trust.app')} />
          </Box>
        ) : (
          t('trust.machine')
        )}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 0.75 }}>{t('trust.confirm')}</Box>
    </Notice>
  );
}
