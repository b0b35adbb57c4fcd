import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Point, Points } from '../../components/points.tsx';
import { Notice } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { WordsForKey } from './keys/words-for-key.tsx';
import type { WayProps } from './ways/way-props.ts';

/**
 * AirDrop from the share menu. On an iPhone it opens the profile flow, which serves Safari alone
 * (facts: platforms#share); a Mac gets the file.
 */
export function AirdropWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const { id, name } = props.row.device;
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const sharing = useSharing(props);
  const { share, arrived, state } = sharing;
  const toIphone = props.row.device.platform === 'iphone';
  return (
    <StepScreen
      heading={t('ways.airdrop.heading')}
      lead={t(state === 'asks' ? 'ways.airdrop.leadAgain' : 'ways.airdrop.lead', { name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.airdrop.fact')}
      primary={usePrimary(sharing)}
    >
      <Column>
        <CallProblem error={share.error} />
        <CallProblem error={arrived.error} />
        <Box role="status" sx={{ '&:empty': { display: 'none' } }}>
          {state === 'asks' && <Asks onLost={sharing.notArrived} />}
          {state === 'lost' && <Lost />}
        </Box>
        <WhatItTakes to={toIphone ? 'iphone' : 'mac'} />
        {toIphone && can.data?.pickUp === 'possible' && (
          <div>
            <Button variant="outlined" size="small" onClick={() => props.onWay('code')}>
              {t('ways.airdrop.toCode')}
            </Button>
          </div>
        )}
        <WordsForKey deviceId={id} platform={props.row.device.platform} />
      </Column>
    </StepScreen>
  );
}

/** Nobody but the user sees whether the file arrived: `asks` that once the menu was shown, and `lost` says it did not. */
function useSharing({ row, onGuide }: WayProps) {
  const { id, platform } = row.device;
  const calls = useCalls().handOver;
  const [answer, setAnswer] = useState<'none' | 'lost'>('none');
  const share = useMutation(calls.share.mutationOptions());
  const arrived = useMutation(calls.arrived.mutationOptions({ onSuccess: onGuide }));
  const asks = share.data !== undefined && answer === 'none';
  return {
    share,
    arrived,
    state: asks ? ('asks' as const) : answer === 'lost' ? ('lost' as const) : ('ahead' as const),
    open: (): void => {
      setAnswer('none');
      share.mutate({ deviceId: id, as: platform === 'iphone' ? 'configuration-profile' : 'pkcs12' });
    },
    hasArrived: (): void => arrived.mutate({ deviceId: id }),
    notArrived: (): void => setAnswer('lost'),
  };
}

function usePrimary({
  state,
  share,
  arrived,
  open,
  hasArrived,
}: ReturnType<typeof useSharing>): PrimaryAction {
  const { t } = useTranslation('hand-over');
  if (state === 'asks') {
    return {
      label: t('ways.airdrop.arrived'),
      onPress: hasArrived,
      state: arrived.isPending ? 'busy' : 'ready',
    };
  }
  return {
    label: t(state === 'lost' ? 'ways.airdrop.again' : 'ways.airdrop.open'),
    onPress: open,
    state: share.isPending ? 'busy' : 'ready',
  };
}

function Asks({ onLost }: { readonly onLost: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <Notice tone="know" title={t('ways.airdrop.shown')}>
      <Button size="small" variant="outlined" onClick={onLost} sx={{ mt: 0.75 }}>
        {t('ways.airdrop.lost')}
      </Button>
    </Notice>
  );
}

function WhatItTakes({ to }: { readonly to: 'iphone' | 'mac' }) {
  const { t } = useTranslation('hand-over');
  return (
    <Points title={t('ways.airdrop.list')}>
      <Point icon="share">{t('ways.airdrop.near')}</Point>
      <Point icon="shield">{t('ways.airdrop.only')}</Point>
      {to === 'iphone' && <Point icon="globe">{t('ways.airdrop.safari')}</Point>}
      {to === 'iphone' && <Point icon="home">{t('ways.airdrop.app')}</Point>}
      {to === 'mac' && <Point icon="download">{t('ways.airdrop.mac')}</Point>}
    </Points>
  );
}

/** What most often keeps two devices apart. */
function Lost() {
  const { t } = useTranslation('hand-over');
  return (
    <Notice tone="watch" title={t('ways.airdrop.lostWhy')}>
      <Typography variant="body2">{t('ways.airdrop.lostNext')}</Typography>
    </Notice>
  );
}
