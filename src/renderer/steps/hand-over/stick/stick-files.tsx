import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drive } from '../../../../contract/hand-over.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import type { PrimaryAction } from '../../../components/screen-actions.ts';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { StickDrawing } from './stick-drawing.tsx';
import { WithDrives } from './with-drives.tsx';

interface StickFilesProps {
  readonly back: { readonly label: string; readonly onPress: () => void };
}

/** Deletes key files from a stick that has done its work. It takes no key: also one that is gone from here leaves its file behind. */
export function StickFiles(props: StickFilesProps) {
  const { t } = useTranslation('hand-over');
  const [left, setLeft] = useState<'in' | 'ejected'>('in');
  if (left === 'ejected') return <Ejected {...props} />;
  return (
    <WithDrives heading={t('ways.stick.tidy.heading')} back={props.back}>
      {(drives) =>
        drives.length === 0 ? (
          <NoStick {...props} />
        ) : (
          <Files {...props} drives={drives} onEjected={() => setLeft('ejected')} />
        )
      }
    </WithDrives>
  );
}

function NoStick(props: StickFilesProps) {
  const { t } = useTranslation('hand-over');
  return (
    <StepScreen
      heading={t('ways.stick.tidy.heading')}
      lead={t('ways.stick.tidy.lead')}
      back={props.back}
      fact={t('ways.stick.waitingFact')}
    >
      <Column>
        <StickDrawing state="waiting" />
        <Waiting what={t('ways.stick.waiting')} />
      </Column>
    </StepScreen>
  );
}

/** Which stick and what lies on it. Once its files are gone, it can be let go. */
function Files(
  props: StickFilesProps & { readonly drives: readonly Drive[]; readonly onEjected: () => void },
) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls().handOver.drives;
  const [wished, setWished] = useState<string>();
  const remove = useMutation(calls.remove.mutationOptions());
  const eject = useMutation(calls.eject.mutationOptions({ onSuccess: props.onEjected }));
  const { drives } = props;
  const drive =
    drives.find(({ id }) => id === wished) ?? drives.find(({ keyFiles }) => keyFiles.length > 0) ?? drives[0];
  if (!drive) return null;
  const fileNames = [...drive.keyFiles];
  const choose = (id: string): void => {
    setWished(id);
    remove.reset();
    eject.reset();
  };
  // The stick whose files are deleted stays the one that is spoken of, whatever lies on the others.
  const deleteThem = (): void => {
    setWished(drive.id);
    remove.mutate({ driveId: drive.id, fileNames });
  };
  const deleted = remove.isSuccess && fileNames.length === 0;
  const letGo: PrimaryAction = {
    label: t('ways.stick.eject'),
    onPress: () => eject.mutate({ driveId: drive.id }),
    state: eject.isPending ? 'busy' : 'ready',
  };
  const empty: PrimaryAction = {
    label: t('ways.stick.delete'),
    onPress: deleteThem,
    state: remove.isPending ? 'busy' : fileNames.length === 0 ? 'off' : 'ready',
  };
  return (
    <StepScreen
      heading={t('ways.stick.tidy.heading')}
      lead={t('ways.stick.tidy.lead')}
      back={props.back}
      fact={t('ways.stick.fact')}
      primary={deleted ? letGo : empty}
    >
      <Column>
        <CallProblem error={remove.error} />
        <CallProblem error={eject.error} />
        {drives.length > 1 && <WhichStick drives={drives} chosen={drive.id} onChoose={choose} />}
        <Box role="status">
          {deleted && <Notice tone="good" title={t('ways.stick.deleted')} />}
          {!deleted && fileNames.length === 0 && <Notice tone="know" title={t('ways.stick.tidy.none')} />}
        </Box>
        {fileNames.length > 0 && <OnStick drive={drive} />}
      </Column>
    </StepScreen>
  );
}

function WhichStick(props: {
  readonly drives: readonly Drive[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('hand-over');
  return (
    <ChoiceList
      label={t('ways.stick.list')}
      labelLook="shown"
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.drives.map(({ id, name, keyFiles }) => ({
        value: id,
        icon: 'stick',
        title: name || t('ways.stick.unnamed'),
        detail: t('ways.stick.tidy.count', { count: keyFiles.length }),
      }))}
    />
  );
}

function OnStick({ drive }: { readonly drive: Drive }) {
  const { t } = useTranslation('hand-over');
  return (
    <Box>
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
        {t('ways.stick.written', { drive: drive.name || t('ways.stick.unnamed') })}
      </Typography>
      <ListCard label={t('ways.stick.onIt')}>
        {drive.keyFiles.map((name) => (
          <ListRow key={name} mark={<IconTile icon="file" />} title={name} />
        ))}
      </ListCard>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.25 }}>
        {t('ways.stick.tidy.all')}
      </Typography>
    </Box>
  );
}

function Ejected(props: StickFilesProps) {
  const { t } = useTranslation('hand-over');
  return (
    <StepScreen
      heading={t('ways.stick.outHeading')}
      lead={t('ways.stick.deleted')}
      back={props.back}
      primary={props.back}
    >
      <StickDrawing state="out" />
    </StepScreen>
  );
}
