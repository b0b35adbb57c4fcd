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
function Files(props: FilesProps) {
  const { t } = useTranslation('hand-over');
  const tidying = useTidying(props);
  const { drive, remove, eject, state } = tidying;
  const primary = usePrimary(tidying);
  if (!drive) return null;
  return (
    <StepScreen
      heading={t('ways.stick.tidy.heading')}
      lead={t('ways.stick.tidy.lead')}
      back={props.back}
      fact={t('ways.stick.fact')}
      primary={primary}
    >
      <Column>
        <CallProblem error={remove.error} />
        <CallProblem error={eject.error} />
        {props.drives.length > 1 && (
          <WhichStick drives={props.drives} chosen={drive.id} onChoose={tidying.choose} />
        )}
        <Box role="status">
          {state === 'deleted' && <Notice tone="good" title={t('ways.stick.deleted')} />}
          {state === 'none' && <Notice tone="know" title={t('ways.stick.tidy.none')} />}
        </Box>
        {state === 'files' && <OnStick drive={drive} />}
      </Column>
    </StepScreen>
  );
}

interface FilesProps extends StickFilesProps {
  readonly drives: readonly Drive[];
  readonly onEjected: () => void;
}

/** The stick that is spoken of: with `files` on it, with `none`, or with its files just `deleted`. */
function useTidying({ drives, onEjected }: FilesProps) {
  const calls = useCalls().handOver.drives;
  const [picked, setPicked] = useState<string>();
  const remove = useMutation(calls.remove.mutationOptions());
  const eject = useMutation(calls.eject.mutationOptions({ onSuccess: onEjected }));
  const drive =
    drives.find(({ id }) => id === picked) ?? drives.find(({ keyFiles }) => keyFiles.length > 0) ?? drives[0];
  const fileNames = [...(drive?.keyFiles ?? [])];
  const emptied = remove.isSuccess ? ('deleted' as const) : ('none' as const);
  return {
    drive,
    remove,
    eject,
    state: fileNames.length > 0 ? ('files' as const) : emptied,
    choose: (id: string): void => {
      setPicked(id);
      remove.reset();
      eject.reset();
    },
    // The stick whose files are deleted stays the one that is spoken of, whatever lies on the others.
    deleteFiles: (): void => {
      if (!drive) return;
      setPicked(drive.id);
      remove.mutate({ driveId: drive.id, fileNames });
    },
    letGo: (): void => {
      if (drive) eject.mutate({ driveId: drive.id });
    },
  };
}

function usePrimary({
  state,
  remove,
  eject,
  deleteFiles,
  letGo,
}: ReturnType<typeof useTidying>): PrimaryAction {
  const { t } = useTranslation('hand-over');
  if (state === 'deleted') {
    return { label: t('ways.stick.eject'), onPress: letGo, state: eject.isPending ? 'busy' : 'ready' };
  }
  return {
    label: t('ways.stick.delete'),
    onPress: deleteFiles,
    state: remove.isPending ? 'busy' : state === 'none' ? 'off' : 'ready',
  };
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
