import { Box, Button } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { judgeLostDevice, type LostDeviceProof } from '../../contract/lost-device.ts';
import type { Device } from '../../contract/setup.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { ListCard, ListRow, type RowState, StateMark } from '../components/list-card.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { withKeyChange } from '../steps/devices/key-life.ts';
import { formatMoment } from './moments.ts';

/** Whether the very key of a lost device still opens anything, seen now; and what to do when the device turns up again. */
export function LostDeviceProofScreen({
  device,
  onBack,
}: {
  readonly device: Device;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('home');
  const calls = useCalls();
  const proving = useQuery(
    calls.lostDevice.prove.queryOptions({ input: { deviceId: device.id }, gcTime: 0, retry: false }),
  );
  const { name } = device;
  const proof = proving.isFetching ? undefined : proving.data;
  const again = (): void => void proving.refetch();
  const verdict = proof ? judgeLostDevice(proof) : 'looking';
  return (
    <StepScreen
      key={verdict}
      heading={t(`lost.proof.${verdict}.heading`, { name })}
      lead={t(`lost.proof.${verdict}.lead`)}
      back={{ label: t('lost.proof.again'), onPress: again }}
      primary={{ label: t('back'), onPress: onBack }}
      fact={t('lost.proof.fact')}
    >
      <Column>
        {proving.isFetching && (
          <Waiting what={t('lost.proof.looking.what')} usually={t('lost.proof.looking.usually')} />
        )}
        {!proving.isFetching && (
          <CallProblem error={proving.error} action={{ label: t('lost.proof.again'), onPress: again }} />
        )}
        {proof && <Evidence proof={proof} />}
        <Found device={device} />
      </Column>
    </StepScreen>
  );
}

function Evidence({ proof }: { readonly proof: LostDeviceProof }) {
  const { t, i18n } = useTranslation(['home', 'checks']);
  const when = formatMoment(proof.at, i18n.language);
  const { lock, certificate, visit } = proof;
  const refused = visit?.diagnosis === 'blocked';
  const visitWords = visit === null ? 'not-tried' : refused ? 'refused' : 'other';
  return (
    <>
      <ListCard label={t('lost.proof.list')}>
        <Row state={lock === 'out' ? 'done' : 'failed'} title={t(`lost.proof.lock.${lock}`)} />
        <Row
          state={certificate === 'still-good' ? 'failed' : 'done'}
          title={t(`lost.proof.certificate.${certificate}`)}
        />
        <Row
          state={visit === null ? 'waiting' : refused ? 'done' : 'failed'}
          title={t(`lost.proof.visit.${visitWords}.what`)}
          detail={t(`lost.proof.visit.${visitWords}.why`, { when })}
        />
      </ListCard>
      {visit && <Fold title={t('lost.proof.technical')}>{visit.saw}</Fold>}
    </>
  );
}

function Row(props: { readonly state: RowState; readonly title: string; readonly detail?: string }) {
  const { state, ...words } = props;
  return <ListRow mark={<StateMark state={state} />} {...words} />;
}

/** A key that was switched off stays off: the device gets another one. */
function Found({ device }: { readonly device: Device }) {
  const { t } = useTranslation('home');
  const calls = useCalls();
  const { journey, goTo } = useJourney();
  const save = useMutation(calls.devices.save.mutationOptions({ onSuccess: () => goTo('build') }));
  const { devices = [] } = journey.answers;
  const giveNewKey = (): void =>
    save.mutate({
      devices: devices.map((each) => (each.id === device.id ? withKeyChange(each, 'new-key', each) : each)),
    });
  return (
    <Fold title={t('lost.found.title', { name: device.name })}>
      <Box sx={{ maxWidth: '44em' }}>
        {t('lost.found.why')}
        <Box sx={{ mt: 1 }}>
          <Button
            variant="outlined"
            size="small"
            aria-disabled={save.isPending || undefined}
            onClick={giveNewKey}
          >
            {t('lost.found.newKey')}
          </Button>
        </Box>
        <CallProblem error={save.error} sx={{ mt: 1.5 }} />
      </Box>
    </Fold>
  );
}
