import type { HomeSession } from '../../../../contract/home.ts';
import type { DesiredHome } from '../../../../contract/setup.ts';
import { ConnectorKind } from '../../../../contract/tunnel.ts';
import { useDraft } from '../../../drafts/drafts.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useWatched } from '../../../program-access/program-context.tsx';

/** Who could run the connector. A home that is known to have no apps cannot. */
export function listWays(session: HomeSession | undefined): readonly ConnectorKind[] {
  const hasNoApps =
    session?.state === 'in' &&
    (session.look.installation === 'container' || session.look.installation === 'core');
  return ConnectorKind.options.filter((kind) => kind !== 'home-assistant-app' || !hasNoApps);
}

/** What is shown first: most homes can run the app, unless the user said that another machine is to do it. */
export function chooseFirstWay(wish: DesiredHome | undefined): ConnectorKind {
  return wish?.connector === 'elsewhere' ? 'docker' : 'home-assistant-app';
}

/** The way the user looks at, kept while the wizard is open. */
export function useWay() {
  const { answers } = useJourney().journey;
  const watching = useWatched('session');
  const ways = listWays(watching.state === 'loading' ? undefined : watching.value);
  const [way, choose] = useDraft<typeof ConnectorKind>('connect-home', ConnectorKind, () =>
    chooseFirstWay(answers.homeWish),
  );
  return [ways.includes(way) ? way : 'docker', choose] as const;
}
