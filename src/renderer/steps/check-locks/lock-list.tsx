import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/check.ts';
import { chooseSentence } from '../../components/ending-sentence.ts';
import { hidden } from '../../components/hidden.ts';
import { ListCard, ListRow } from '../../components/list-card.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { LockDrawing } from './lock-drawing.tsx';

/** Every lock: what is tried, what was seen, and whether that is as it should be. Each further address has a list of its own. */
export function LockList({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('check-locks');
  const byAddress = Map.groupBy(checks, ({ address }) => address);
  return [...byAddress].map(([address, locks]) => (
    <section key={address ?? ''}>
      {address !== undefined && (
        <Typography variant="h2" sx={{ fontSize: '1.05rem', mb: 1, overflowWrap: 'anywhere' }}>
          {address}
        </Typography>
      )}
      <ListCard label={address === undefined ? t('list') : t('listAt', { address })}>
        {locks.map((check) => (
          <LockRow key={check.id} check={check} />
        ))}
      </ListCard>
    </section>
  ));
}

function LockRow({ check }: { readonly check: Check }) {
  const { t } = useTranslation(['check-locks', 'checks']);
  const name = useBareName();
  const { reach } = useJourney().journey.answers;
  const { state, diagnosis } = check;
  const seen = diagnosis === null ? undefined : t(chooseSentence(diagnosis, state, reach?.by));
  const spoken = state === 'waiting' || state === 'passed';
  return (
    <ListRow
      mark={<LockDrawing state={state} />}
      title={
        <Box component="span" sx={{ color: state === 'waiting' ? 'text.secondary' : undefined }}>
          {name(check)}
        </Box>
      }
      detail={state === 'running' && seen ? t('running.stillSaw', { saw: seen }) : seen}
      stands={
        <Typography variant="body2" sx={{ color: state === 'failed' ? 'error.main' : 'text.secondary' }}>
          <Box component="span" sx={spoken ? hidden : {}}>
            {t(`state.${state}`)}
          </Box>
        </Typography>
      }
    />
  );
}

/** A lock's name; a device's own switched-off key carries the device's name besides. */
function useBareName(): (check: Check) => string {
  const { t } = useTranslation('checks');
  return ({ kind, subject, deviceId }) => {
    const name = t(`kind.${kind}`, { subject });
    return kind === 'switched-off-key' && deviceId !== undefined
      ? t('ofDevice', { lock: name, device: subject })
      : name;
  };
}

/** The same with the further address that it is at, where several addresses are told of together. */
export function useCheckName(): (check: Check) => string {
  const { t } = useTranslation('checks');
  const bareName = useBareName();
  return (check) => {
    const { address } = check;
    const name = bareName(check);
    return address === undefined ? name : t('at', { name, address });
  };
}
