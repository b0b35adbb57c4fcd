import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Column } from '../../../components/column.tsx';
import { CommandBlock } from '../../../components/command-block.tsx';
import { Icon } from '../../../components/icon.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { UpdateOffer } from '../../../login/update-offer.tsx';
import { MachineQuestion } from './machine.tsx';
import { asksForMachine, type HandsOn, listNetworks, type Machine, writeYamlBlock } from './networks.ts';

/** Stands in the block for an address that only the user knows. */
const theirs = '192.168.1.20';

/** Before 2026.8 a file says it, which only the user can change: what to write there, or to update first. */
export function InFile(props: {
  readonly way: HandsOn;
  readonly version?: string;
  readonly onCheck: () => void;
  readonly onUpdating?: (from: string) => void;
}) {
  const { t } = useTranslation('connect-home');
  const { answers } = useJourney().journey;
  const [machine, setMachine] = useState<Machine>('same');
  return (
    <Column gap={2.5}>
      <Box sx={{ color: 'text.primary', typography: 'body1' }}>
        <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 0.75 }}>
          {t('trust.file.title')}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          {props.version === undefined
            ? t('trust.file.whyUnknown')
            : t('trust.file.why', { version: props.version })}
        </Typography>
        {asksForMachine(props.way) && <MachineQuestion chosen={machine} onChoose={setMachine} />}
        <FileSteps networks={listNetworks(props.way, machine, answers.home, answers.proxyAt)} />
        <Check onCheck={props.onCheck} />
      </Box>
      {props.onUpdating && (
        <Notice tone="know" title={t('trust.file.orUpdate')}>
          <UpdateOffer onBegun={props.onUpdating} />
        </Notice>
      )}
    </Column>
  );
}

function FileSteps({ networks }: { readonly networks: readonly string[] }) {
  const { t } = useTranslation('connect-home');
  const b = { b: <strong /> };
  return (
    <NumberedSteps>
      <span>
        <Trans t={t} i18nKey="trust.file.open" components={b} />
      </span>
      <div>
        <Trans t={t} i18nKey="trust.file.add" components={b} />
        <CommandBlock text={writeYamlBlock(networks.length > 0 ? networks : [theirs])} copy={t('copyText')} />
        {networks.length === 0 && (
          <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 0.75 }}>
            {t('trust.file.theirs', { address: theirs })}
          </Box>
        )}
      </div>
      <span>
        <Trans t={t} i18nKey="trust.file.restart" components={b} />
      </span>
    </NumberedSteps>
  );
}

function Check(props: { readonly onCheck: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        onClick={props.onCheck}
        startIcon={<Icon name="refresh" size={17} />}
        sx={{ mt: 2 }}
      >
        {t('trust.file.check')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.75 }}>
        {t('trust.file.checking')}
      </Typography>
    </>
  );
}
