import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Blocker } from '../../../contract/plan.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useGoToFurtherAddress } from '../choose-address/requested-addresses.ts';
import { TakeOverButton } from '../choose-address/take-over-button.tsx';
import { type AnsweredAt, useGoToAnswer } from './answered-at.ts';
import { useNameList } from './name-list.ts';

/** Where a blocker is cleared up, but what stands at an address; `null` when that is not in this window. */
const clearedUpOn = {
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
} as const satisfies Readonly<Record<Exclude<Blocker['code'], 'ADDRESS_TAKEN'>, AnsweredAt | null>>;

type Destination = NonNullable<(typeof clearedUpOn)[keyof typeof clearedUpOn]>;

/** What keeps the plan from being carried out, and the next thing to do for each. */
export function Blockers(props: {
  readonly blockers: readonly Blocker[];
  /** The user agreed to take the address over: the plan is another one now. */
  readonly onTakenOver: () => void;
}) {
  return props.blockers.map((blocker) => (
    <BlockerNote key={`${blocker.code} ${blocker.at}`} blocker={blocker} onTakenOver={props.onTakenOver} />
  ));
}

function BlockerNote(props: { readonly blocker: Blocker; readonly onTakenOver: () => void }) {
  const { blocker } = props;
  const { t } = useTranslation(['build', 'blockers']);
  const { code, names } = blocker;
  const list = useNameList();
  return (
    <Notice tone="problem" title={t(`blockers:${code}.what`)}>
      {names.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(code === 'CERTIFICATES_FULL' ? 'blocked.used' : 'blocked.inTheWay', { names: list(names) })}
        </Typography>
      )}
      {code === 'ADDRESS_TAKEN' ? (
        <AddressTaken at={blocker.at} onTakenOver={props.onTakenOver} />
      ) : (
        <NextThing say={t(`blockers:${code}.next`)}>
          {clearedUpOn[code] !== null && <GoButton to={clearedUpOn[code]} />}
        </NextThing>
      )}
    </Notice>
  );
}

/** What stands at an address can be taken over there; where things without a key have a name of their own, they get another one. */
function AddressTaken({
  at,
  onTakenOver,
}: {
  readonly at?: string | undefined;
  readonly onTakenOver: () => void;
}) {
  const { t } = useTranslation(['build', 'blockers']);
  const { address, furtherServices = [] } = useJourney().journey.answers;
  const goToFurtherAddress = useGoToFurtherAddress();
  if (at === undefined || at === address) {
    return (
      <NextThing say={t('blockers:ADDRESS_TAKEN.next')}>
        {address && <TakeOverButton address={address} onDone={onTakenOver} />}
        <GoButton to="choose-address" />
      </NextThing>
    );
  }
  const service = furtherServices.find(({ hostname }) => hostname === at);
  if (!service) {
    return (
      <NextThing say={t('blocked.takenWithoutKey')}>
        <GoButton to="without-key" />
      </NextThing>
    );
  }
  return (
    <NextThing say={t('blocked.takenFurther')}>
      <TakeOverButton address={service} onDone={onTakenOver} />
      <Button size="small" variant="outlined" onClick={() => goToFurtherAddress(at)}>
        {t('blocked.toAddress', { address: at })}
      </Button>
    </NextThing>
  );
}

function NextThing(props: { readonly say: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {props.say}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5, '&:empty': { mt: 0 } }}>
        {props.children}
      </Box>
    </>
  );
}

function GoButton({ to }: { readonly to: Destination }) {
  const { t } = useTranslation('build');
  const goToAnswer = useGoToAnswer();
  return (
    <Button size="small" variant="outlined" onClick={() => goToAnswer(to)}>
      {t(`blocked.to.${to}`)}
    </Button>
  );
}
