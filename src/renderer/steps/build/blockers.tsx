import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Blocker } from '../../../contract/plan.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useNameList } from './name-list.ts';

/** Where a blocker is cleared up; `null` when that is not in this window. */
const clearedUpOn = {
  ADDRESS_TAKEN: 'choose-address',
  RULES_FULL: null,
  CERTIFICATES_FULL: 'devices',
  LOCK_TOO_LONG: 'devices',
  NO_DEVICES: 'devices',
  CONNECTOR_APP_TAKEN: 'find-home',
  HOME_CHANGE_WAITING: null,
  HOME_TAKEOVER_WAITING: null,
} as const satisfies Readonly<Record<Blocker['code'], string | null>>;

/** What keeps the plan from being carried out, and the one next thing to do for each. */
export function Blockers({ blockers }: { readonly blockers: readonly Blocker[] }) {
  return blockers.map((blocker) => <BlockerNote key={blocker.code} blocker={blocker} />);
}

function BlockerNote({ blocker }: { readonly blocker: Blocker }) {
  const { t } = useTranslation(['build', 'blockers']);
  const { goTo } = useJourney();
  const { code, names } = blocker;
  const step = clearedUpOn[code];
  const list = useNameList();
  return (
    <Notice tone="problem" title={t(`blockers:${code}.what`)}>
      {names.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(code === 'CERTIFICATES_FULL' ? 'blocked.used' : 'blocked.inTheWay', { names: list(names) })}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t(`blockers:${code}.next`)}
      </Typography>
      {step !== null && (
        <Button size="small" variant="outlined" onClick={() => goTo(step)} sx={{ mt: 1.5 }}>
          {t(`blocked.to.${step}`)}
        </Button>
      )}
    </Notice>
  );
}
