import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drive } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { findLikelyDrive, findObstacle, formatSize, isReadBy } from './drive-facts.ts';
import type { WrittenFiles } from './written-files.ts';

/** Which stick, what is on it already, and what may be wrong with it. */
export function StickChoice(props: StickChoiceProps) {
  const { t } = useTranslation('hand-over');
  const { device } = props.row;
  const [picked, setPicked] = useState<string>();
  const drive = props.drives.find(({ id }) => id === picked) ?? findLikelyDrive(props.drives);
  const { save, write } = useWriting(props);
  if (!drive) return null;
  const hindered = findObstacle(drive);
  return (
    <StepScreen
      heading={t('ways.stick.heading')}
      lead={t('ways.stick.lead', { name: device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t(hindered ? 'ways.stick.factOff' : 'ways.stick.fact')}
      primary={{
        label: t('ways.stick.write'),
        onPress: () => write(drive),
        state: save.isPending ? 'busy' : hindered ? 'off' : 'ready',
      }}
    >
      <Column>
        <CallProblem error={save.error} />
        {save.isPending && <Waiting what={t('ways.stick.writing')} />}
        <Drives drives={props.drives} chosen={drive.id} onChoose={setPicked} />
        <Hindrance drive={drive} device={device} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('ways.stick.warn')}
        </Typography>
        <KeyFilesThere key={drive.id} drive={drive} />
      </Column>
    </StepScreen>
  );
}

interface StickChoiceProps extends WayProps {
  readonly drives: readonly Drive[];
  readonly onWritten: (written: WrittenFiles) => void;
}

function useWriting({ row, onWritten }: Pick<StickChoiceProps, 'row' | 'onWritten'>) {
  const save = useMutation(useCalls().handOver.drives.save.mutationOptions());
  const write = ({ id, name }: Drive): void =>
    save.mutate(
      { driveId: id, deviceIds: [row.device.id] },
      {
        onSuccess: ({ files }) => onWritten({ driveId: id, driveName: name, files, ejected: 'not-yet' }),
      },
    );
  return { save, write };
}

/** Why nothing can be written to the stick, or why the device may not read it. */
function Hindrance({ drive, device }: { readonly drive: Drive; readonly device: Device }) {
  const { t } = useTranslation('hand-over');
  const hindered = findObstacle(drive);
  if (hindered) {
    return (
      <Notice tone="watch" title={t(`ways.stick.why.${hindered}.what`)}>
        <Typography variant="body2">{t(`ways.stick.why.${hindered}.why`)}</Typography>
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {t(`ways.stick.why.${hindered}.next`)}
        </Typography>
      </Notice>
    );
  }
  if (isReadBy(device.platform, drive.fileSystem)) return null;
  return (
    <Notice tone="watch" title={t('ways.stick.format.title', { name: device.name })}>
      <Typography variant="body2">
        {t('ways.stick.format.why', { format: t(`ways.stick.formatName.${drive.fileSystem}`) })}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t('ways.stick.format.next')}
      </Typography>
    </Notice>
  );
}

function Drives(props: {
  readonly drives: readonly Drive[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { t, i18n } = useTranslation('hand-over');
  const room = (drive: Drive): string => {
    const total = formatSize(drive.totalBytes, i18n.language);
    return drive.freeBytes === null
      ? total
      : t('ways.stick.free', { free: formatSize(drive.freeBytes, i18n.language), total });
  };
  const detail = (drive: Drive): string => {
    const hindered = findObstacle(drive);
    return hindered ? `${t(`ways.stick.cannot.${hindered}`)} · ${room(drive)}` : room(drive);
  };
  return (
    <ChoiceList
      label={t('ways.stick.list')}
      labelLook="shown"
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.drives.map((drive) => ({
        value: drive.id,
        icon: 'stick',
        title: drive.name || t('ways.stick.unnamed'),
        detail: detail(drive),
      }))}
    />
  );
}

/** What lies there from before, and how to get rid of it. */
function KeyFilesThere({ drive }: { readonly drive: Drive }) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const remove = useMutation(calls.handOver.drives.remove.mutationOptions());
  const fileNames = [...drive.keyFiles];
  if (fileNames.length === 0) {
    return <Typography role="status">{remove.data && t('ways.stick.deleted')}</Typography>;
  }
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2">
        {t('ways.stick.onIt')}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
        {fileNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('ways.stick.onItWhy')}
      </Typography>
      <CallProblem error={remove.error} sx={{ mt: 1.5 }} />
      <Button
        size="small"
        variant="outlined"
        aria-disabled={remove.isPending || undefined}
        onClick={() => !remove.isPending && remove.mutate({ driveId: drive.id, fileNames })}
        sx={{ mt: 1.25 }}
      >
        {t('ways.stick.delete')}
      </Button>
    </Box>
  );
}
