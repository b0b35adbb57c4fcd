import { useState } from 'react';
import { wayOf } from '../../contract/journey.ts';
import { useDraft } from '../drafts/drafts.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import type { DashboardProps } from '../steps/hand-over/dashboard-props.ts';
import { Addresses } from './addresses/addresses.tsx';
import { ChangesScreen } from './changes-screen.tsx';
import { DashboardView } from './dashboard-view.ts';
import { HomeScreen } from './home-screen.tsx';
import { LostDevice } from './lost-device.tsx';
import { NewPathScreen } from './new-path-screen.tsx';
import { OwnProxyHome } from './own-proxy-home.tsx';
import { RemovalScreen } from './removal-screen.tsx';

/** What there is once the way is walked: how the home stands, and every change of mind. */
export function Dashboard(props: DashboardProps) {
  const { answers } = useJourney().journey;
  const [view, open] = useDashboardView();
  const back = (): void => open({ at: 'home' });
  if (wayOf(answers) === 'own-proxy') return <OwnProxyHome {...props} />;
  switch (view.at) {
    case 'home':
      return (
        <HomeScreen
          key="home"
          rows={props.rows}
          onKeys={props.onKeys}
          onDevice={props.onDevice}
          onOpen={open}
        />
      );
    case 'lost':
      return (
        <LostDevice device={view.device} onChoose={(device) => open({ at: 'lost', device })} onBack={back} />
      );
    case 'addresses':
      return <Addresses onBack={back} />;
    case 'changes':
      return <ChangesScreen onBack={back} />;
    case 'new-path':
      return <NewPathScreen key="new-path" onBack={back} />;
    case 'removal':
      return <RemovalScreen key="removal" onBack={back} />;
  }
}

/** While a lost device is switched off the build is shown, and then its proof; every other screen begins at home again. */
function useDashboardView() {
  const [kept, keep] = useDraft<typeof DashboardView>('dashboard', DashboardView, () => ({ at: 'home' }));
  const [view, setView] = useState(kept);
  const open = (next: DashboardView): void => {
    setView(next);
    keep(next.at === 'lost' ? next : { at: 'home' });
  };
  return [view, open] as const;
}
