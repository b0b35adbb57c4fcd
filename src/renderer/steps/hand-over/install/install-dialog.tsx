import {
  Box,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallTarget } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import { addressFor } from '../../../../contract/who-opens.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SafeButton, useFocusOnArrival } from '../../../components/safe-button.tsx';
import { useAfter } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { CommandLine } from './command-line.tsx';

/** Exactly what will be done, before it is done. Stays while it is under way, and says why where it did not work. */
export function InstallDialog(props: {
  readonly change: 'install' | 'remove';
  readonly place: InstallTarget;
  readonly title: string;
  /** Whose key it is. */
  readonly device: Device;
  /** Whether it can be put back from here. */
  readonly copy: KeyRow['copy'];
  readonly work: { readonly isPending: boolean; readonly error: unknown };
  readonly onGo: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('install');
  const heading = useId();
  const { change, place, work } = props;
  const boxed = place.kind === 'chromium' && place.name !== '';
  const into = boxed ? place.name : t(`place.${place.kind}.into`);
  const close = (): void => {
    if (!work.isPending) props.onClose();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading}>{t(`dialog.${change}`, { place: into })}</DialogTitle>
      <DialogContent>
        {!work.isPending && <CallProblem error={work.error} sx={{ mb: 2 }} />}
        {change === 'install' ? <WhatInstallingDoes {...props} /> : <WhatRemovingDoes {...props} />}
        <Commands place={place} />
        <Box role="status">{work.isPending && <TakesLong />}</Box>
      </DialogContent>
      <DialogActions>
        {change === 'install' ? (
          <InstallButtons work={work} onGo={props.onGo} onClose={close} />
        ) : (
          <RemoveButtons work={work} onGo={props.onGo} onClose={close} />
        )}
      </DialogActions>
    </Dialog>
  );
}

interface Going {
  readonly work: { readonly isPending: boolean; readonly error: unknown };
  readonly onGo: () => void;
}

function InstallButtons(props: Going & { readonly onClose: () => void }) {
  const { t } = useTranslation(['install', 'common']);
  const { isPending, error } = props.work;
  const button = useFocusOnArrival();
  const label = isPending ? 'dialog.busy' : error === null ? 'dialog.go' : 'common:retry';
  return (
    <>
      <Button onClick={props.onClose} aria-disabled={isPending || undefined}>
        {t('dialog.cancel')}
      </Button>
      <Button ref={button} variant="contained" {...describeButton(props)}>
        {t(label)}
      </Button>
    </>
  );
}

function RemoveButtons(props: Going & { readonly onClose: () => void }) {
  const { t } = useTranslation(['install', 'common']);
  const { isPending, error } = props.work;
  const label = isPending ? 'dialog.removeBusy' : error === null ? 'dialog.removeGo' : 'common:retry';
  return (
    <>
      <Button color="error" {...describeButton(props)}>
        {t(label)}
      </Button>
      <SafeButton label={t('dialog.keep')} onPress={props.onClose} />
    </>
  );
}

/** What the button that goes does and says of itself: once pressed, it stays where it is and can be read. */
function describeButton({ work, onGo }: Going) {
  return {
    onClick: () => !work.isPending && onGo(),
    'aria-disabled': work.isPending || undefined,
    'aria-busy': work.isPending || undefined,
    startIcon: work.isPending ? <CircularProgress size={17} color="inherit" aria-hidden="true" /> : undefined,
  };
}

function WhatInstallingDoes({ place, device }: { readonly place: InstallTarget; readonly device: Device }) {
  const { t } = useTranslation('install');
  const address = addressFor(device, useJourney().journey.answers);
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.75, '& li': { mb: 0.5 }, overflowWrap: 'anywhere' }}>
      <li>
        {t(`goes.${place.kind}`, { name: device.name })}
        {place.folder !== null && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('dialog.folder', { folder: place.folder })}
          </Typography>
        )}
      </li>
      {place.kind === 'mac-keychain' && <li>{t('dialog.macAsks')}</li>}
      {place.kind !== 'mac-keychain' && <li>{t('dialog.tries', { address })}</li>}
      <li>{t('dialog.rest')}</li>
    </Box>
  );
}

function WhatRemovingDoes({ device, copy }: { readonly device: Device; readonly copy: KeyRow['copy'] }) {
  const { t } = useTranslation('install');
  const address = addressFor(device, useJourney().journey.answers);
  return (
    <>
      <Typography>{t('dialog.removeWhy', { address })}</Typography>
      <Typography sx={{ mt: 0.75, color: 'text.secondary' }}>
        {t(copy === 'ready' ? 'dialog.removeStays' : 'dialog.removeForGood')}
      </Typography>
    </>
  );
}

/** The system may ask something behind this window. */
function TakesLong() {
  const { t } = useTranslation('install');
  const long = useAfter(3000);
  return long && <Typography sx={{ mt: 1.5 }}>{t('dialog.long')}</Typography>;
}

/** The very commands, as a terminal would take them. */
function Commands({ place }: { readonly place: InstallTarget }) {
  const { t } = useTranslation('install');
  if (place.commands.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Fold title={t('dialog.run')}>
        {t('dialog.runHow')}
        <Box
          component="ol"
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 1,
            p: 0,
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            gap: 1,
          }}
        >
          {place.commands.map((command) => (
            <li key={command}>
              <CommandLine command={command} />
            </li>
          ))}
        </Box>
        <Box sx={{ mt: 0.5, ml: -1.5 }}>
          <CopyButton text={place.commands.join('\n')} label={t('dialog.runCopy')} />
        </Box>
      </Fold>
    </Box>
  );
}
