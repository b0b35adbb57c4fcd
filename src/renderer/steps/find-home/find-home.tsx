import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wayOf } from '../../../contract/journey.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { LogInScreen } from '../../login/log-in-screen.tsx';
import { UpdatingScreen } from '../../login/updating-screen.tsx';
import { useWatched } from '../../program-access/program-context.tsx';
import { chooseFindHomeView, useRequestedFindHomeView } from './find-home-view.ts';
import { WhatFoundScreen } from './what-found-screen.tsx';
import { WhereScreen } from './where-screen.tsx';

/** Find your home: which one it is, whether Latchkey may be let in, and what it may do there. */
export function FindHome() {
  const { t } = useTranslation('common');
  const { journey, goOn } = useJourney();
  const watching = useWatched('session');
  const [wanted, want] = useRequestedFindHomeView();
  const [updating, setUpdating] = useState<string>();
  const session = watching.state === 'loading' ? undefined : watching.value;
  const toWhere = (): void => want('where');
  if (updating !== undefined) {
    return <UpdatingScreen from={updating} onBack={() => setUpdating(undefined)} />;
  }
  // Nothing is set up in a Home Assistant whose proxy is the user's own: its lines are in the kit.
  if (wayOf(journey.answers) === 'own-proxy') return <WhereScreen key="where" onChosen={() => goOn()} />;
  switch (chooseFindHomeView(journey.answers, session, wanted)) {
    case 'where':
      return <WhereScreen key="where" onChosen={() => want('next')} />;
    case 'log-in':
      return (
        <LogInScreen key="log-in" back={{ label: t('back'), onPress: toWhere }} onWithout={() => goOn()} />
      );
    case 'found':
      return (
        session?.state === 'in' && (
          <WhatFoundScreen
            key="found"
            userName={session.userName}
            look={session.look}
            onBack={toWhere}
            onUpdating={setUpdating}
          />
        )
      );
  }
}
