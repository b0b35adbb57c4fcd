import { Box, Button, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeviceId } from '../../../contract/setup.ts';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { ActionRow, IconTile, ListCard } from '../../components/list-card.tsx';
import { writeDate } from '../../components/moments.ts';
import { Notice } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { SetAsideNote } from '../../custody/set-aside-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { classifyHandOver, findNextKey, type KeyRow } from './keys/key-rows.ts';
import { SaveAll } from './save-all.tsx';

/** Every key and where it is, with the next one to hand over as the one thing to do. */
export function AllKeysScreen(props: {
  readonly rows: readonly KeyRow[];
  readonly onOpen: (device: DeviceId) => void;
  readonly onStickFiles: () => void;
  readonly onFinish: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { rows } = props;
  const done = classifyHandOver(rows);
  const next = findNextKey(rows);
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={primary()}
      fact={t('fact', { done, count: rows.length })}
    >
      <Column>
        <CustodyNote />
        <SetAsideNote />
        <Rows rows={rows} onOpen={props.onOpen} />
        {rows.filter(({ copy }) => copy === 'ready').length > 1 && <SaveAll />}
        <SwitchedOff onStickFiles={props.onStickFiles} />
        {next && done > 0 && <FinishEarly onPress={props.onFinish} />}
      </Column>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    if (!next) return { label: t('finish'), onPress: props.onFinish };
    const { id, name } = next.device;
    return { label: t(done === 0 ? 'first' : 'next', { name }), onPress: () => props.onOpen(id) };
  }
}

function FinishEarly({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <div>
      <Button onClick={onPress} sx={{ ml: -1.5 }}>
        {t('finishEarly')}
      </Button>
    </div>
  );
}

function Rows(props: { readonly rows: readonly KeyRow[]; readonly onOpen: (device: DeviceId) => void }) {
  const { t } = useTranslation('hand-over');
  if (props.rows.length === 0) return <Notice tone="know" title={t('none')} />;
  return (
    <ListCard label={t('list')}>
      {props.rows.map((row) => (
        <Row key={row.device.id} row={row} onOpen={() => props.onOpen(row.device.id)} />
      ))}
    </ListCard>
  );
}

function Row({ row, onOpen }: { readonly row: KeyRow; readonly onOpen: () => void }) {
  const { t, i18n } = useTranslation(['hand-over', 'platforms']);
  const { device, state, copy, expiresOn } = row;
  const here = copy === 'ready';
  const what = t(state === 'ready' ? 'open' : here ? 'openAgain' : 'guideOf');
  const until =
    expiresOn === null
      ? undefined
      : t('until', { when: writeDate(expiresOn, i18n.language, { dateStyle: 'medium' }) });
  const noSpare = copy === 'spare-copy-deleted' && state !== copy && t('noSpare');
  const status = <Chip label={t(`state.${state}`)} color={chipColours[state]} />;
  const open = (here || copy === 'spare-copy-deleted') && (
    <Button onClick={onOpen} aria-label={t('openNamed', { what, name: device.name })}>
      {what}
    </Button>
  );
  return (
    <ActionRow
      mark={<IconTile icon={device.platform} />}
      title={device.name}
      detail={[t(`platforms:${device.platform}.name`), until, noSpare].filter(Boolean).join(' · ')}
      action={
        <>
          {status}
          {open}
        </>
      }
    >
      {(copy === 'not-made' || copy === 'not-on-this-computer') && <NotHere copy={copy} />}
      {copy === 'locked-away' && <LockedAway />}
    </ActionRow>
  );
}

const chipColours = {
  ready: 'warning',
  'handed-over': 'default',
  'in-use': 'default',
  'not-made': 'error',
  'locked-away': 'warning',
  'not-on-this-computer': 'error',
  'spare-copy-deleted': 'default',
} as const;

/** Keys that open nothing any more have no row, but something of them may still lie about. */
function SwitchedOff(props: { readonly onStickFiles: () => void }) {
  const { t, i18n } = useTranslation('hand-over');
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const { devices = [] } = useJourney().journey.answers;
  const off = devices.filter(({ state }) => state === 'off').map(({ name }) => name);
  if (off.length === 0) return null;
  const names = new Intl.ListFormat(i18n.language).format(off);
  return (
    <Notice tone="know" title={t('off.title', { names, count: off.length })}>
      <Typography variant="body2">{t('off.why')}</Typography>
      {can.data?.drives === 'possible' && (
        <Button size="small" variant="outlined" onClick={props.onStickFiles} sx={{ mt: 1.25 }}>
          {t('removal.stick-files')}
        </Button>
      )}
    </Notice>
  );
}

/** A key that is most likely here, behind a keychain that stayed shut. To renew it would be to make a second one. */
function LockedAway() {
  const { t } = useTranslation('hand-over');
  return (
    <Box sx={{ mt: 0.5, ml: { xs: 0, sm: 7 } }}>
      <Fold title={t('why')}>
        <Typography variant="body2">{t('lockedAway.title')}</Typography>
        <Typography variant="body2">{t('lockedAway.why')}</Typography>
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {t('lockedAway.next')}
        </Typography>
      </Fold>
    </Box>
  );
}

/** Why a key cannot be handed over from here, and what helps. */
function NotHere({ copy }: { readonly copy: 'not-made' | 'not-on-this-computer' }) {
  const { t } = useTranslation('hand-over');
  const { goTo } = useJourney();
  const elsewhere = copy === 'not-on-this-computer';
  const words = elsewhere ? 'elsewhere' : 'notMade';
  return (
    <Box sx={{ mt: 0.5, ml: { xs: 0, sm: 7 } }}>
      <Fold title={t('why')}>
        <Typography variant="body2">{t(`${words}.title`)}</Typography>
        <Typography variant="body2">{t(`${words}.why`)}</Typography>
        {elsewhere && (
          <Typography variant="body2" sx={{ mt: 0.75 }}>
            {t('elsewhere.next')}
          </Typography>
        )}
        <Button
          size="small"
          variant="outlined"
          onClick={() => goTo(elsewhere ? 'devices' : 'build')}
          sx={{ mt: 1.25, mb: 0.5 }}
        >
          {t(`${words}.to`)}
        </Button>
      </Fold>
    </Box>
  );
}
