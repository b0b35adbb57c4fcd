import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Point, Points } from '../../components/points.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { Column } from './column.tsx';
import type { WayProps } from './way-props.ts';
import { WordsForKey } from './words-for-key.tsx';

/**
 * AirDrop from the share menu. On an iPhone it opens the profile flow, which serves Safari alone (facts: share); a Mac
 * gets the file.
 */
export function AirdropWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const { id, name, platform } = props.row.device;
  const calls = useCalls();
  const share = useMutation(calls.handOver.share.mutationOptions());
  const toIphone = platform === 'iphone';
  const open = (): void => share.mutate({ deviceId: id, as: toIphone ? 'configuration-profile' : 'pkcs12' });
  const shown = share.data !== undefined;
  return (
    <StepScreen
      heading={t('ways.airdrop.heading')}
      lead={t(shown ? 'ways.airdrop.leadAgain' : 'ways.airdrop.lead', { name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.airdrop.fact')}
      primary={
        shown
          ? { label: t('device.toGuide', { name }), onPress: props.onGuide }
          : {
              label: t('ways.airdrop.open'),
              onPress: open,
              state: share.isPending ? 'busy' : 'ready',
            }
      }
    >
      <Column>
        {share.error && <ProblemNote problem={problemOf(share.error)} />}
        {shown && (
          <Box role="status">
            <Notice tone="know" title={t('ways.airdrop.shown')}>
              <Button size="small" onClick={open} sx={{ mt: 0.5, ml: -1.5 }}>
                {t('ways.airdrop.again')}
              </Button>
            </Notice>
          </Box>
        )}
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
        {toIphone && (
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
