import { useState } from 'react';
import type { KeyRow } from '../steps/hand-over/key-rows.ts';
import { ChangesScreen } from './changes-screen.tsx';
import { NewPathScreen } from './new-path-screen.tsx';
import { OverviewScreen } from './overview-screen.tsx';
import { RemovalScreen } from './removal-screen.tsx';

export type HomeFace = 'overview' | 'changes' | 'new-path' | 'removal';

/** What there is once the way is walked: how the home stands, and every change of mind. */
export function Home(props: { readonly rows: readonly KeyRow[]; readonly onKeys: () => void }) {
  const [face, setFace] = useState<HomeFace>('overview');
  const back = (): void => setFace('overview');
  switch (face) {
    case 'overview':
      return <OverviewScreen key="overview" rows={props.rows} onKeys={props.onKeys} onOpen={setFace} />;
    case 'changes':
      return <ChangesScreen onBack={back} />;
    case 'new-path':
      return <NewPathScreen key="new-path" onBack={back} />;
    case 'removal':
      return <RemovalScreen key="removal" onBack={back} />;
  }
}
