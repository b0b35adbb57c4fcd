import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { KeyFileList } from './key-file-list.tsx';
import { StickDrawing } from './stick-drawing.tsx';
import type { WrittenFiles } from './written-files.ts';

/** The file is on it, whole. Now it has to be let go before it is pulled out. */
export function StickWritten(
  props: WayProps & { readonly written: WrittenFiles; readonly onEjected: () => void },
) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const { device } = props.row;
  const { driveId, driveName, files } = props.written;
  const eject = useMutation(calls.handOver.drives.eject.mutationOptions({ onSuccess: props.onEjected }));
  return (
    <StepScreen
      heading={t('ways.stick.doneHeading')}
      lead={t('ways.stick.doneLead')}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t(eject.isPending ? 'ways.stick.ejecting' : 'ways.stick.doneFact')}
      primary={{
        label: t('ways.stick.eject'),
        onPress: () => eject.mutate({ driveId }),
        state: eject.isPending ? 'busy' : 'ready',
      }}
    >
      <Column>
        <CallProblem error={eject.error} />
        <StickDrawing state="in" />
        <Box role="status">
          <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
            {t('ways.stick.written', { drive: driveName || t('ways.stick.unnamed') })}
          </Typography>
          <KeyFileList files={files} platform={device.platform} />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('ways.stick.warn')}
        </Typography>
      </Column>
    </StepScreen>
  );
}
