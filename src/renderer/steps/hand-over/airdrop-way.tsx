import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Point, Points } from '../../components/points.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { WordsForKey } from './keys/words-for-key.tsx';
import type { WayProps } from './ways/way-props.ts';

/**
 * AirDrop from the share menu. On an iPhone it opens the profile flow, which serves Safari alone (facts: share); a Mac
 * gets the file.
 */
export function AirdropWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const { id, name, platform } = props.row.device;
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const [answer, setAnswer] = useState<'none' | 'lost'>('none');
  const share = useMutation(calls.handOver.share.mutationOptions());
  const arrived = useMutation(calls.handOver.arrived.mutationOptions({ onSuccess: props.onGuide }));
  const toIphone = platform === 'iphone';
  const open = (): void => {
    setAnswer('none');
    share.mutate({ deviceId: id, as: toIphone ? 'configuration-profile' : 'pkcs12' });
  };
  const asks = share.data !== undefined && answer === 'none';
  return (
    <StepScreen
      heading={t('ways.airdrop.heading')}
      lead={t(asks ? 'ways.airdrop.leadAgain' : 'ways.airdrop.lead', { name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.airdrop.fact')}
      primary={
        asks
          ? {
              label: t('ways.airdrop.arrived'),
              onPress: () => arrived.mutate({ deviceId: id }),
              state: arrived.isPending ? 'busy' : 'ready',
            }
          : {
              label: t(answer === 'lost' ? 'ways.airdrop.again' : 'ways.airdrop.open'),
              onPress: open,
              state: share.isPending ? 'busy' : 'ready',
            }
      }
    >
      <Column>
        <CallProblem error={share.error} />
        <CallProblem error={arrived.error} />
        <Box role="status" sx={{ '&:empty': { display: 'none' } }}>
          {asks && (
            <Notice tone="know" title={t('ways.airdrop.shown')}>
              <Button size="small" variant="outlined" onClick={() => setAnswer('lost')} sx={{ mt: 0.75 }}>
                {t('ways.airdrop.lost')}
              </Button>
            </Notice>
          )}
          {answer === 'lost' && <Lost />}
        </Box>
        <Points title={t('ways.airdrop.list')}>
          <Point icon="share">{t('ways.airdrop.near')}</Point>
          <Point icon="shield">{t('ways.airdrop.only')}</Point>
          {toIphone ? (
            <>
              <Point icon="globe">{t('ways.airdrop.safari')}</Point>
              <Point icon="home">{t('ways.airdrop.app')}</Point>
            </>
          ) : (
            <Point icon="download">{t('ways.airdrop.mac')}</Point>
          )}
        </Points>
        {toIphone && can.data?.pickUp === 'possible' && (
          <div>
            <Button variant="outlined" size="small" onClick={() => props.onWay('code')}>
              {t('ways.airdrop.toCode')}
            </Button>
          </div>
        )}
        <WordsForKey deviceId={id} />
      </Column>
    </StepScreen>
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
