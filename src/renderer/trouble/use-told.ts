import type { TroubleId } from '../../contract/trouble.ts';
import type { saidWithoutTunnel } from '../../words/en/trouble/without-tunnel.ts';
import { useJourney } from '../journey/journey-context.tsx';

type SaidOtherwise = keyof typeof saidWithoutTunnel;
const otherwise = [
  'home-silent',
  'record-refused',
  'proxy-not-trusted',
  'record-written-back',
] as const satisfies readonly SaidOtherwise[];

/** Where the catalogue tells of a trouble: some are told otherwise where there is no tunnel. */
export function useTold(): (id: TroubleId) => `of.${TroubleId}` | `withoutTunnel.${SaidOtherwise}` {
  const { reach } = useJourney().journey.answers;
  return (id) => {
    const other = reach?.by === 'public-address' ? otherwise.find((each) => each === id) : undefined;
    return other === undefined ? `of.${id}` : `withoutTunnel.${other}`;
  };
}
