import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Blocker } from '../../../contract/plan.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { TakeOverButton } from '../choose-address/take-over-button.tsx';
import { type AnsweredAt, useGoToAnswer } from './answered-at.ts';
import { useNameList } from './name-list.ts';

/** Where a blocker is cleared up; `null` when that is not in this window. */
const clearedUpOn = {
  ADDRESS_TAKEN: 'choose-address',
  RULES_FULL: null,
  CERTIFICATES_FULL: 'devices',
  LOCK_TOO_LONG: 'devices',
  WEBHOOK_ADDRESS_LOST: 'without-key',
  GAPS_TOO_LONG: 'without-key',
  NO_DEVICES: 'devices',
  ORIGIN_PULL_TAKEN: 'choose-address',
  CONNECTOR_APP_TAKEN: 'find-home',
  HOME_CHANGE_WAITING: null,
  HOME_TAKEOVER_WAITING: null,
} as const satisfies Readonly<Record<Blocker['code'], AnsweredAt | null>>;

/** What keeps the plan from being carried out, and the next thing to do for each. */
export function Blockers(props: {
  readonly blockers: readonly Blocker[];
  /** The user agreed to take the address over: the plan is another one now. */
  readonly onTakenOver: () => void;
}) {
  return props.blockers.map((blocker) => (
    <BlockerNote key={blocker.code} blocker={blocker} onTakenOver={props.onTakenOver} />
  ));
}

function BlockerNote(props: { readonly blocker: Blocker; readonly onTakenOver: () => void }) {
  const { blocker } = props;
  const { t } = useTranslation(['build', 'blockers']);
  const { address } = useJourney().journey.answers;
  const goToAnswer = useGoToAnswer();
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
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: step === null ? 0 : 1.5 }}>
        {code === 'ADDRESS_TAKEN' && address && (
          <TakeOverButton address={address} onDone={props.onTakenOver} />
        )}
        {step !== null && (
          <Button size="small" variant="outlined" onClick={() => goToAnswer(step)}>
            {t(`blocked.to.${step}`)}
          </Button>
        )}
      </Box>
    </Notice>
  );
}
