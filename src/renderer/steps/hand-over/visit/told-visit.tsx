import { Box, Button, Link, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { Platform } from '../../../../contract/setup.ts';
import { useJourney } from '../../../app/journey-context.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Point, Points } from '../../../components/points.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { problemOf } from '../../../program-access/problem-of.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { Column } from '../column.tsx';
import { LaterButton } from '../later-button.tsx';
import { Troubles } from './troubles.tsx';
import type { VisitProps } from './visit-screen.tsx';

const onTheGo: ReadonlySet<Platform> = new Set(['iphone', 'android', 'watch']);

/** Outside practice nobody but the user sees the visit: what to open, what it shows, and the two answers. */
export function ToldVisit(props: VisitProps & { readonly open: string }) {
  const { t } = useTranslation('hand-over');
  const { address = '' } = useJourney().journey.answers;
  const { device, fileName } = props.row;
  const { name } = device;
  const calls = useCalls();
  const confirm = useMutation(calls.handOver.visit.confirm.mutationOptions());
  const [answer, setAnswer] = useState<'none' | 'closed'>('none');
  return (
    <StepScreen
      heading={t('visit.heading', { name })}
      lead={t('visit.real.lead')}
      back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
      fact={t('visit.real.fact')}
      primary={{
        label: t('visit.opened'),
        onPress: () => confirm.mutate({ deviceId: device.id }),
        state: confirm.isPending ? 'busy' : 'ready',
      }}
    >
      <Column>
        {confirm.error && <ProblemNote problem={problemOf(confirm.error)} />}
        <Points title={t('visit.real.list', { name })}>
          {onTheGo.has(device.platform) && <Point icon="share">{t('visit.real.away')}</Point>}
          <Point icon="globe">
            <Trans
              t={t}
              i18nKey="visit.real.open"
              values={{ address }}
              components={{ page: <Link href={props.open} target="_blank" rel="noopener noreferrer" /> }}
            />
            <Box component="span" sx={{ display: 'block', ml: -1.5 }}>
              <CopyButton text={props.open} label={t('visit.real.copy')} />
            </Box>
          </Point>
          <Point icon="check">{t('visit.real.sees')}</Point>
          <Point icon="lock">{t('visit.real.blocked')}</Point>
        </Points>
        {answer === 'closed' ? (
          <Box component="section" role="status">
            <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
              {t('visit.wrong')}
            </Typography>
            <Troubles label={t('visit.wrong')} device={device} fillings={{ name, address, file: fileName }} />
          </Box>
        ) : (
          <div>
            <Button variant="outlined" onClick={() => setAnswer('closed')}>
              {t('visit.closed')}
            </Button>
          </div>
        )}
        <LaterButton {...props} />
      </Column>
    </StepScreen>
  );
}
