import { Box, Button } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Diagnosis } from '../../contract/check.ts';
import { judgeLostDevice, type LostDeviceProof } from '../../contract/lost-device.ts';
import type { Device } from '../../contract/setup.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import { ListCard, ListRow, type RowState, StateMark } from '../components/list-card.tsx';
import { formatMoment } from '../components/moments.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { withKeyChange } from '../steps/devices/key-life.ts';

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
      back="none"
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
        {proof && <Evidence proof={proof} onAgain={again} />}
        <Found device={device} />
      </Column>
    </StepScreen>
  );
}

function Evidence({ proof, onAgain }: { readonly proof: LostDeviceProof; readonly onAgain: () => void }) {
  const { t, i18n } = useTranslation(['home', 'checks']);
  const when = formatMoment(proof.at, i18n.language);
  const { lock, certificate, visit } = proof;
  const addresses = new Intl.ListFormat(i18n.language).format(visit?.at ?? []);
  const came = visit === null ? 'not-tried' : classifyVisit(visit.diagnosis);
  return (
    <>
      <ListCard label={t('lost.proof.list')}>
        <Row state={lock === 'out' ? 'done' : 'failed'} title={t(`lost.proof.lock.${lock}`)} />
        <Row state={certificateMarks[certificate]} title={t(`lost.proof.certificate.${certificate}`)} />
        <Row
          state={visitMarks[came]}
          title={t(`lost.proof.visit.${came}.what`)}
          detail={t(`lost.proof.visit.${came}.why`, { when, addresses })}
        />
      </ListCard>
      <div>
        <Button onClick={onAgain} startIcon={<Icon name="refresh" size={18} />} sx={{ ml: -1.5 }}>
          {t('lost.proof.again')}
        </Button>
        {visit && <Fold title={t('lost.proof.technical')}>{visit.saw}</Fold>}
      </div>
    </>
  );
}

/** Only a refusal by the lock is one: who met nobody has learnt nothing. */
function classifyVisit(diagnosis: Diagnosis): 'refused' | 'opened' | 'no-answer' {
  if (diagnosis === 'blocked') return 'refused';
  return diagnosis === 'open' ? 'opened' : 'no-answer';
}

const certificateMarks = {
  revoked: 'done',
  revoking: 'waiting',
  gone: 'waiting',
  'still-good': 'failed',
} as const satisfies Readonly<Record<LostDeviceProof['certificate'], RowState>>;

const visitMarks = {
  refused: 'done',
  opened: 'failed',
  'no-answer': 'waiting',
  'not-tried': 'waiting',
} as const;

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
