import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { chooseTrustWay } from '../../../login/trust-way.ts';
import { useWatched } from '../../../program-access/program-context.tsx';
import { InFile } from './in-file.tsx';
import { InSettings } from './in-settings.tsx';
import { LogInOffer } from './log-in-offer.tsx';
import type { HandsOn } from './networks.ts';
import { Refused } from './refused.tsx';

/** Home Assistant refuses what comes through the path: who can tell it to trust that, and how. */
export function Trust(props: {
  readonly way: HandsOn;
  readonly onLogIn: () => void;
  readonly onUpdating: (from: string) => void;
  readonly onCheck: () => void;
}) {
  const { t } = useTranslation('connect-home');
  const { answers } = useJourney().journey;
  const watching = useWatched('session');
  const session = watching.state === 'loading' ? undefined : watching.value;
  const way = chooseTrustWay(session, answers.home?.version ?? null);
  const byHand = (
    <Fold title={t('trust.byHand')}>
      <InSettings way={props.way} />
    </Fold>
  );
  switch (way.kind) {
    case 'can-set':
      return (
        <>
          <Refused by={props.way} />
          {byHand}
        </>
      );
    case 'log-in':
      return (
        <>
          <LogInOffer onLogIn={props.onLogIn} />
          {byHand}
          {answers.home?.version === null && <InOlderFile way={props.way} onCheck={props.onCheck} />}
        </>
      );
    case 'in-file':
      return (
        <InFile way={props.way} version={way.version} onCheck={props.onCheck} onUpdating={props.onUpdating} />
      );
  }
}

/** Nobody knows the version: it may be one that keeps this in a file. */
function InOlderFile(props: { readonly way: HandsOn; readonly onCheck: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <Fold title={t('trust.file.older')}>
      <InFile way={props.way} onCheck={props.onCheck} />
    </Fold>
  );
}
