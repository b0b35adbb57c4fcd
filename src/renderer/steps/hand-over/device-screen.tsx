import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../contract/contract.ts';
import type { DeviceId } from '../../../contract/setup.ts';
import { Icon } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { type PrimaryAction, StepScreen } from '../../components/step-screen.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { type KeyRow, nextKey } from './key-rows.ts';
import { WordsForKey } from './words-for-key.tsx';

/** One device: its file, the words that open it, and where the file goes. */
export function DeviceScreen(props: {
  readonly row: KeyRow;
  readonly rows: readonly KeyRow[];
  readonly onOpen: (device: DeviceId) => void;
  readonly onAll: () => void;
  readonly onFinish: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { row, rows } = props;
  const { device } = row;
  const calls = useCalls();
  const about = useQuery(calls.about.queryOptions());
  const save = useMutation(calls.keys.save.mutationOptions({ onSuccess: takeDownload }));
  const sent = save.data !== undefined && save.data.by !== 'cancelled' ? save.data : undefined;
  const saveIt = (): void => save.mutate({ deviceId: device.id, as: 'pkcs12' });
  return (
    <StepScreen
      heading={t('device.heading', { name: device.name })}
      lead={t('device.lead')}
      back={{ label: t('device.back'), onPress: props.onAll }}
      primary={primary()}
      fact={t('device.of', { number: rows.indexOf(row) + 1, count: rows.length })}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        {save.error && <ProblemNote problem={problemOf(save.error)} />}
        {sent ? (
          <Sent delivery={sent} onAgain={saveIt} />
        ) : (
          <ListCard label={t('device.ways')}>
            <ListRow mark={<IconTile icon="download" />} title={t('device.file')} detail={row.fileName} />
          </ListCard>
        )}
        <WordsForKey deviceId={device.id} custody={about.data?.custody ?? 'keychain'} />
        <Box component="section">
          <Typography variant="subtitle2" component="h2" sx={{ mb: 0.5 }}>
            {t('device.onDevice')}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1.5, color: 'text.secondary' }}>
            <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0 }}>
              <Icon name={device.platform} size={22} />
            </Box>
            {t(`onDevice.${device.platform}`)}
          </Box>
        </Box>
      </Box>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    if (!sent) {
      return { label: t('device.save'), onPress: saveIt, state: save.isPending ? 'busy' : 'ready' };
    }
    const next = nextKey(rows.filter((other) => other.device.id !== device.id));
    if (next) {
      return { label: t('next', { name: next.device.name }), onPress: () => props.onOpen(next.device.id) };
    }
    const allHere = rows.every((other) => other.state === 'handed-over' || other.device.id === device.id);
    return allHere
      ? { label: t('finish'), onPress: props.onFinish }
      : { label: t('device.done'), onPress: props.onAll };
  }
}

function Sent(props: {
  readonly delivery: Exclude<Delivery, { by: 'cancelled' }>;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { by, fileName } = props.delivery;
  return (
    <Box role="status">
      <Notice tone="know" title={t(by === 'saved' ? 'device.saved' : 'device.downloaded', { fileName })}>
        <Typography variant="body2">{t('device.savedWhy')}</Typography>
        <Button size="small" onClick={props.onAgain} sx={{ mt: 0.5, ml: -1.5 }}>
          {t('device.saveAgain')}
        </Button>
      </Notice>
    </Box>
  );
}
