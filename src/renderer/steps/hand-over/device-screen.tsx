import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../contract/delivery.ts';
import type { Ways } from '../../../contract/hand-over.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { cardColumns } from '../../components/card-columns.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { Waiting } from '../../components/waiting.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { findComputer } from '../devices/first-devices.ts';
import type { KeyRow } from './keys/key-rows.ts';
import { Removals } from './removals.tsx';
import { SpareCopy } from './spare-copy.tsx';
import { TrustHome } from './trust-home.tsx';
import { listWays, type Removal, type Way } from './ways/ways.ts';

interface DeviceProps {
  readonly row: KeyRow;
  readonly rows: readonly KeyRow[];
  readonly onWay: (way: Way) => void;
  readonly onRemoval: (removal: Removal) => void;
  readonly onGuide: () => void;
  readonly onVisit: () => void;
  readonly onAll: () => void;
}

/** One device: how its key travels, by what this computer can do. Without a spare copy there is only what the device needs. */
export function DeviceScreen(props: DeviceProps) {
  return props.row.copy === 'ready' ? <Travels {...props} /> : <Gone {...props} />;
}

function Travels(props: DeviceProps) {
  const { t } = useTranslation(['hand-over', 'common']);
  const { row, rows } = props;
  const { name, platform } = row.device;
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const [picked, setPicked] = useState<Way>();
  const offered = listWays(platform, findComputer(navigator.userAgent), can.data ?? onlyFiles);
  const way = picked ?? offered[0] ?? 'file';
  const again = { label: t('common:retry'), onPress: () => void can.refetch() };
  return (
    <StepScreen
      heading={t('device.heading', { name })}
      lead={t('device.lead')}
      back={{ label: t('device.back'), onPress: props.onAll }}
      primary={{
        label: t(`ways.${way}.go`),
        onPress: () => props.onWay(way),
        state: can.isPending ? 'off' : 'ready',
      }}
      fact={t('device.of', { number: rows.indexOf(row) + 1, count: rows.length })}
    >
      <Column>
        <CustodyNote />
        <HowFar row={row} onVisit={props.onVisit} />
        <TrustHome platform={platform} />
        <CallProblem error={can.error} action={again} />
        {can.isPending ? (
          <Waiting what={t('device.looking')} usually={t('device.lookingUsually')} />
        ) : (
          <WhichWay row={row} offered={offered} chosen={way} onChoose={setPicked} />
        )}
        {can.data?.pickUp === 'no-network' && <NoNetwork />}
        <OnPaper row={row} onGuide={props.onGuide} />
        <SpareCopy row={row} />
      </Column>
    </StepScreen>
  );
}

/** Where the program cannot say what this computer can do, saving a file still works. */
const onlyFiles: Ways = { drives: 'not-here', share: 'not-here', pickUp: 'no-network', install: 'not-here' };

const icons: Readonly<Record<Exclude<Way, 'install'>, IconName>> = {
  code: 'code',
  stick: 'stick',
  airdrop: 'share',
  file: 'download',
};

function WhichWay(props: {
  readonly row: KeyRow;
  readonly offered: readonly Way[];
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}) {
  const { t } = useTranslation('hand-over');
  const { device, fileName } = props.row;
  return (
    <ChoiceList
      label={t('device.ways')}
      columns={cardColumns}
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.offered.map((each) => ({
        value: each,
        icon: each === 'install' ? device.platform : icons[each],
        title: t(`ways.${each}.title`),
        detail: each === 'file' ? fileName : t(`ways.${each}.detail`),
      }))}
    />
  );
}

function NoNetwork() {
  const { t } = useTranslation('hand-over');
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('device.noNetwork')}
    </Typography>
  );
}

/** For a key that has travelled before. */
function HowFar(props: { readonly row: KeyRow; readonly onVisit: () => void }) {
  const { t } = useTranslation('hand-over');
  const { device, state } = props.row;
  if (state === 'in-use') return <Notice tone="good" title={t('device.inUse', { name: device.name })} />;
  if (state !== 'handed-over') return null;
  return (
    <Notice tone="know" title={t('device.handedOver')}>
      <Button size="small" variant="outlined" onClick={props.onVisit} sx={{ mt: 0.75 }}>
        {t('guide.next')}
      </Button>
    </Notice>
  );
}

/** The steps on the device: to read here, or on paper. */
function OnPaper(props: { readonly row: KeyRow; readonly onGuide: () => void }) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const page = useMutation(calls.keys.page.mutationOptions({ onSuccess: takeDownload }));
  const saved = page.data !== undefined && page.data.by !== 'cancelled' ? page.data : undefined;
  return (
    <Box>
      <CallProblem error={page.error} sx={{ mb: 1.5 }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
        <Button
          variant="outlined"
          size="small"
          onClick={props.onGuide}
          startIcon={<Icon name="info" size={17} />}
        >
          {t('device.guide')}
        </Button>
        <Button
          variant="outlined"
          size="small"
          aria-disabled={page.isPending || undefined}
          onClick={() => !page.isPending && page.mutate({ deviceId: props.row.device.id })}
          startIcon={<Icon name="file" size={17} />}
        >
          {t('device.page')}
        </Button>
      </Box>
      <PageSaved delivery={saved} />
    </Box>
  );
}

function PageSaved({ delivery }: { readonly delivery: Exclude<Delivery, { by: 'cancelled' }> | undefined }) {
  const { t } = useTranslation('hand-over');
  return (
    <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mt: delivery ? 1 : 0 }}>
      {delivery &&
        t(delivery.by === 'saved' ? 'device.pageSaved' : 'device.pageDownloaded', {
          fileName: delivery.fileName,
        })}
    </Typography>
  );
}

/** The spare copy is deleted: the device goes on, and a new key is made elsewhere. */
function Gone(props: DeviceProps) {
  const { t } = useTranslation('hand-over');
  const { goTo } = useJourney();
  const { row, rows } = props;
  return (
    <StepScreen
      heading={row.device.name}
      lead={t('spare.deleted')}
      back={{ label: t('device.back'), onPress: props.onAll }}
      primary={{ label: t('device.guide'), onPress: props.onGuide }}
      fact={t('device.of', { number: rows.indexOf(row) + 1, count: rows.length })}
    >
      <Column>
        <HowFar row={row} onVisit={props.onVisit} />
        <Notice tone="know">
          <Typography variant="body2">{t('spare.deletedWhy')}</Typography>
          <Button size="small" variant="outlined" onClick={() => goTo('devices')} sx={{ mt: 1.25 }}>
            {t('spare.renew')}
          </Button>
        </Notice>
        <Removals platform={row.device.platform} onRemoval={props.onRemoval} />
      </Column>
    </StepScreen>
  );
}
