import { Box, Container, Typography } from '@mui/material';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Platform } from '../../contract/setup.ts';
import { DeviceGuides } from '../guides/device-guides.tsx';
import { catalogue } from '../messages/catalogue.ts';
import { LookProvider } from '../theme/look-provider.tsx';

/** The guides of a platform without the program and without the rail: `guides.html?platform=<platform>`. */
const platform = Platform.parse(new URLSearchParams(window.location.search).get('platform'));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the guides');

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={catalogue}>
      <LookProvider>
        <Box component="main">
          <Container sx={{ maxWidth: '820px !important', py: { xs: 3.5, md: 6 } }}>
            <Typography variant="h1" sx={{ mb: 3.5 }}>
              Anna’s device: install the key
            </Typography>
            <DeviceGuides
              device={{ name: 'Anna’s device', platform }}
              address="ha.linden.house"
              fileName="annas-device.p12"
            />
          </Container>
        </Box>
      </LookProvider>
    </I18nextProvider>
  </StrictMode>,
);
