import { useState } from 'react';
import { wayOf } from '../../contract/journey.ts';
import { useJourney } from '../journey/journey-context.tsx';
import type { DashboardProps } from '../steps/hand-over/dashboard-props.ts';
import { ChangesScreen } from './changes-screen.tsx';
import type { DashboardView } from './dashboard-view.ts';
import { NewPathScreen } from './new-path-screen.tsx';
import { OverviewScreen } from './overview-screen.tsx';
import { OwnProxyHome } from './own-proxy-home.tsx';
import { RemovalScreen } from './removal-screen.tsx';

/** What there is once the way is walked: how the home stands, and every change of mind. */
export function Dashboard(props: DashboardProps) {
  const [view, setView] = useState<DashboardView>('overview');
  const { answers } = useJourney().journey;
  const back = (): void => setView('overview');
  if (wayOf(answers) === 'own-proxy') return <OwnProxyHome {...props} />;
  switch (view) {
    case 'overview':
      return <OverviewScreen key="overview" rows={props.rows} onKeys={props.onKeys} onOpen={setView} />;
    case 'changes':
      return <ChangesScreen onBack={back} />;
    case 'new-path':
      return <NewPathScreen key="new-path" onBack={back} />;
    case 'removal':
      return <RemovalScreen key="removal" onBack={back} />;
  }
}
