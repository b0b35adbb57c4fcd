import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { InstallProof, InstallTarget } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import { addressFor } from '../../../../contract/who-opens.ts';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';

interface Proof {
  readonly isPending: boolean;
  readonly data: InstallProof | undefined;
  readonly error: unknown;
}

interface InBrowser {
  readonly kind: InstallTarget['kind'];
  /** The key bears its name. */
  readonly device: Device;
  /** `say` while the browser may not have seen the key yet. */
  readonly restart: 'say' | 'known';
}

/** How a visit with the installed key goes: under way, what it brought, and what the browser needs to see the key. */
export function InstallProofNote(props: InBrowser & { readonly proof: Proof }) {
  const { t } = useTranslation('install');
  const { answers } = useJourney().journey;
  const address = addressFor(props.device, answers);
  const { proof } = props;
  return (
    <Box sx={{ mt: proof.isPending ? 0 : 1 }}>
      {proof.isPending && <Waiting what={t('proving', { address })} usually={t('provingUsually')} />}
      {!proof.isPending && proof.error !== null && <ProblemNote problem={toProblem(proof.error)} />}
      <Box role="status">
        {!proof.isPending && proof.data && (
          <Notice tone={tones[proof.data.outcome]} title={t(`proof.${proof.data.outcome}.what`)}>
            <Typography variant="body2">{t(`proof.${proof.data.outcome}.why`)}</Typography>
            <InTheBrowser {...props} outcome={proof.data.outcome} />
          </Notice>
        )}
      </Box>
    </Box>
  );
}

/** What is done in the browser now. Nothing before the key opens, and nothing in practice: no browser gets to that home. */
function InTheBrowser(props: InBrowser & { readonly outcome: InstallProof['outcome'] }) {
  const { t } = useTranslation('install');
  const { mode, answers } = useJourney().journey;
  const { outcome, device } = props;
  const { name } = device;
  if (mode === 'practice' || outcome === 'refused' || outcome === 'not-reached') return null;
  const open =
    outcome === 'opened' ? t('choose', { name }) : t('open', { address: addressFor(device, answers), name });
  const asks = props.kind === 'mac-keychain' && t('alwaysAllow');
  const now = oneAfterAnother(props.restart === 'say' && t('restart'), open, asks);
  return (
    <Typography variant="body2" sx={{ mt: 0.75 }}>
      {now}
    </Typography>
  );
}

const tones = {
  opened: 'good',
  refused: 'problem',
  'not-reached': 'watch',
  'not-provable': 'know',
} as const satisfies Readonly<Record<InstallProof['outcome'], string>>;
