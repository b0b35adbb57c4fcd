import { Box, Link } from '@mui/material';
import { Trans, useTranslation } from 'react-i18next';
import type { ConnectorKind } from '../../../contract/contract.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { NumberedSteps } from '../../components/numbered.tsx';
import { SecretToPaste } from './secret-to-paste.tsx';

/** Opens the app's page in the user's own Home Assistant, with its repository added (facts: deep links). */
const appPage =
  'https://my.home-assistant.io/redirect/supervisor_addon/?addon=396f0234_cloudflared&repository_url=https%3A%2F%2Fgithub.com%2Fhomeassistant-apps%2Frepository';
const linuxPackages = 'https://pkg.cloudflare.com';

/** What to do at home, step by step. The words in bold are those of the other program. */
export function Instructions({ way }: { readonly way: ConnectorKind }) {
  const { t } = useTranslation('connect-home');
  switch (way) {
    case 'home-assistant-app':
      return (
        <NumberedSteps>
          <div>
            <Words of="home-assistant-app.open" page={appPage} />
            <Fold title={t('linkFails')}>
              <Words of="home-assistant-app.openElse" />
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
                <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
                  {t('repository')}
                </Box>
                <CopyButton text={t('repository')} />
              </Box>
            </Fold>
          </div>
          <div>
            <Words of="home-assistant-app.copy" />
            <SecretToPaste way={way} label={t('code')} />
          </div>
          <Words of="home-assistant-app.paste" />
          <Words of="home-assistant-app.start" />
        </NumberedSteps>
      );
    case 'docker':
    case 'linux':
      return (
        <NumberedSteps>
          <Words of={`${way}.open`} page={linuxPackages} />
          <div>
            <Words of={`${way}.copy`} />
            <SecretToPaste way={way} label={t('command')} />
          </div>
          <Words of={`${way}.paste`} />
        </NumberedSteps>
      );
  }
}

type StepKey =
  | `home-assistant-app.${'open' | 'openElse' | 'copy' | 'paste' | 'start'}`
  | `${'docker' | 'linux'}.${'open' | 'copy' | 'paste'}`;

function Words({ of, page }: { readonly of: StepKey; readonly page?: string }) {
  const { t } = useTranslation('connect-home');
  return (
    <span>
      <Trans
        t={t}
        i18nKey={`steps.${of}`}
        components={{
          b: <strong />,
          page: <Link href={page} target="_blank" rel="noopener noreferrer" />,
        }}
      />
    </span>
  );
}
