import { Box, Link } from '@mui/material';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/copy-button.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { MachineQuestion } from './machine.tsx';
import { asksForMachine, type HandsOn, listNetworks, type Machine } from './networks.ts';

/** Opens Settings, System, Network in the user's own Home Assistant (facts: home-assistant#deep-links). */
const networkPage = 'https://my.home-assistant.io/redirect/network/';

/** By hand, in Home Assistant's own settings, which have this since version 2026.8. */
export function InSettings({ way }: { readonly way: HandsOn }) {
  const { t } = useTranslation('connect-home');
  const { answers } = useJourney().journey;
  const [machine, setMachine] = useState<Machine>('same');
  const networks = listNetworks(way, machine, answers.home, answers.proxyAt);
  return (
    <Box sx={{ color: 'text.primary' }}>
      {asksForMachine(way) && <MachineQuestion chosen={machine} onChoose={setMachine} />}
      <NumberedSteps>
        <span>
          <Trans
            t={t}
            i18nKey="trust.settings.open"
            components={{
              b: <strong />,
              page: <Link href={networkPage} target="_blank" rel="noopener noreferrer" />,
            }}
          />
        </span>
        <div>
          <Trans t={t} i18nKey="trust.settings.add" components={{ b: <strong /> }} />
          <Networks of={networks} />
        </div>
        <span>{t('trust.settings.save')}</span>
      </NumberedSteps>
    </Box>
  );
}

function Networks({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation('connect-home');
  if (of.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('trust.machine.anotherWhy')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {of.map((network) => (
        <Box component="li" key={network} sx={{ display: 'flex', alignItems: 'center', columnGap: 1 }}>
          <code>{network}</code> <CopyButton text={network} />
        </Box>
      ))}
    </Box>
  );
}
