import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  NativeSelect,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Device, Platform, platforms } from '../../../contract/setup.ts';
import { Icon } from '../../components/icon.tsx';
import { ActionRow, IconTile, ListCard } from '../../components/list-card.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { createDevice, createDeviceId, findComputer } from './first-devices.ts';
import { type NamedLine, readLines, repairLines } from './several-names.ts';

interface SeveralDialogProps {
  /** What was pasted; nothing where several are to be typed. */
  readonly text: string;
  readonly others: readonly Device[];
  readonly onDone: (devices: readonly Device[]) => void;
  readonly onCancel: () => void;
}

/** Many devices at once: a name a line, and below what each of them is. */
export function SeveralDialog(props: SeveralDialogProps) {
  const { t } = useTranslation('devices');
  const title = useId();
  const form = useSeveral(props);
  const { lines } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog's form is a child of the screen's form in React's tree: its submit must not travel there.
    event.stopPropagation();
    form.finish();
  };
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={title} maxWidth="sm" fullWidth>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'contents' }}>
        <DialogTitle id={title}>{t('several.heading')}</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2, pt: 1.5 }}>
            <TextQuestion
              label={t('several.label')}
              focus="on-arrival"
              lines={4}
              value={form.text}
              onChange={form.type}
              hint={t('several.hint')}
              offer={form.isWrong ? { label: t('several.repair'), onPress: form.repair } : undefined}
              input={{ maxLength: 20_000, autoCapitalize: 'sentences' }}
            />
            {lines.length > 0 && (
              <ListCard label={t('several.list')}>
                {lines.map((line, place) => (
                  // Two lines may be alike, and only their place tells them apart.
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
                  <Line key={place} line={line} kind={form.kindOf(line)} onPick={form.pick} />
                ))}
              </ListCard>
            )}
          </Box>
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
          <Typography role="status" variant="body2" sx={{ mr: 'auto', color: 'text.secondary' }}>
            {form.unknown > 0 && t('several.unknown', { count: form.unknown })}
          </Typography>
          <Button onClick={props.onCancel}>{t('form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!form.isWhole}>
            {t('several.add', { count: lines.length })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** The text, what its lines say, and what was picked for some of them. */
function useSeveral({ text: first, others, onDone }: SeveralDialogProps) {
  const [text, type] = useState(first);
  const [picked, setPicked] = useState<Readonly<Record<string, Platform>>>({});
  const lines = readLines(text, others, findComputer(navigator.userAgent));
  const kindOf = ({ name, guess }: NamedLine): Platform | undefined => picked[name] ?? guess;
  const unknown = lines.filter((line) => kindOf(line) === undefined).length;
  const isWrong = lines.some(({ problem }) => problem !== undefined);
  const isWhole = lines.length > 0 && unknown === 0 && !isWrong;
  return {
    text,
    type,
    lines,
    kindOf,
    unknown,
    isWrong,
    isWhole,
    pick: ({ name }: NamedLine, platform: Platform): void => setPicked({ ...picked, [name]: platform }),
    repair: (): void => type(repairLines(text, others)),
    finish: (): void => {
      if (!isWhole) return;
      onDone(
        lines.flatMap((line) => {
          const platform = kindOf(line);
          return platform ? [createDevice({ id: createDeviceId(), name: line.name, platform })] : [];
        }),
      );
    },
  };
}

function Line(props: {
  readonly line: NamedLine;
  readonly kind: Platform | undefined;
  readonly onPick: (line: NamedLine, platform: Platform) => void;
}) {
  const { t } = useTranslation('devices');
  const { line, kind } = props;
  return (
    <ActionRow
      mark={<IconTile icon={kind ?? 'question'} look={kind ? 'filled' : 'dashed'} />}
      title={line.name}
      detail={
        line.problem && (
          <Box component="span" sx={{ display: 'flex', gap: 0.75, color: 'error.main' }}>
            <Icon name="warning" size={18} />
            {t(`problem.${line.problem}`)}
          </Box>
        )
      }
      action={<KindSelect {...props} />}
    />
  );
}

/** The system's own list: with forty devices it is the shortest way for a thumb and for a keyboard. */
function KindSelect(props: Parameters<typeof Line>[0]) {
  const { t } = useTranslation(['devices', 'platforms']);
  const { line, kind, onPick } = props;
  return (
    <NativeSelect
      input={
        <OutlinedInput
          size="small"
          sx={{ minHeight: 40, maxWidth: { xs: 150, sm: 190 }, fontSize: 'body2.fontSize' }}
        />
      }
      value={kind ?? ''}
      onChange={({ target }) => onPick(line, Platform.parse(target.value))}
      slotProps={{ input: { 'aria-label': t('several.kindOf', { name: line.name }) } }}
    >
      {kind === undefined && <option value="">{t('several.choose')}</option>}
      {platforms.map((platform) => (
        <option key={platform} value={platform}>
          {t(`platforms:${platform}.short`)}
        </option>
      ))}
    </NativeSelect>
  );
}
