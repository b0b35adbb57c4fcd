import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/check.ts';
import type { ProxyCheck, ProxyVerdict } from '../../../contract/proxy.ts';
import { hidden } from '../../components/hidden.ts';
import { ListCard, ListRow } from '../../components/list-card.tsx';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { LockDrawing } from './lock-drawing.tsx';

/** What was not seen is drawn as what was not tried: open, and of no colour. */
const drawn: Readonly<Record<ProxyVerdict, Check['state']>> = {
  good: 'passed',
  bad: 'failed',
  unknown: 'waiting',
};

/** What asks for something to be done is above what is well: the list is longer than the window. */
const firstShown: readonly ProxyVerdict[] = ['bad', 'unknown', 'good'];

/** Every visit: what it ended in, and where that is not as it should be, the one next thing to do. */
export function ProxyCheckList(props: { readonly label: string; readonly checks: readonly ProxyCheck[] }) {
  const { t } = useTranslation('proxy');
  const name = useProxyCheckName();
  const saw = useSeen();
  const checks = firstShown.flatMap((verdict) => props.checks.filter((check) => check.verdict === verdict));
  return (
    <ListCard label={props.label}>
      {checks.map((check) => {
        const { visit, deviceId, verdict, finding } = check;
        return (
          <ListRow
            key={`${visit} ${deviceId ?? ''}`}
            mark={<LockDrawing state={drawn[verdict]} />}
            title={name(check)}
            detail={verdict === 'good' ? saw(check) : oneAfterAnother(saw(check), t(`next.${finding}`))}
            stands={
              <Typography variant="body2" sx={{ color: verdict === 'bad' ? 'error.main' : 'text.secondary' }}>
                <Box component="span" sx={verdict === 'good' ? hidden : {}}>
                  {t(`checks.state.${verdict}`)}
                </Box>
              </Typography>
            }
          />
        );
      })}
    </ListCard>
  );
}

export function useProxyCheckName(): (check: ProxyCheck) => string {
  const { t } = useTranslation('proxy');
  const { devices = [] } = useJourney().journey.answers;
  return ({ visit, deviceId }) => {
    const name = devices.find(({ id }) => id === deviceId)?.name;
    if (visit === 'switched-off-key' && name !== undefined) return t('switchedOffOf', { name });
    return t(`visit.${visit}`, { name });
  };
}

/** The same answer is good news to one visit, and bad to another. */
function useSeen(): (check: ProxyCheck) => string {
  const { t } = useTranslation('proxy');
  return ({ visit, finding, verdict }) => {
    if (verdict === 'bad' && finding === 'opened') {
      return t(visit === 'switched-off-key' ? 'openedSwitchedOff' : 'openedWrongly');
    }
    return verdict === 'bad' && finding === 'refused' ? t('refusedKey') : t(`finding.${finding}`);
  };
}
