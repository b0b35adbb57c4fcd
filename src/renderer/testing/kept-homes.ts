import type { KeptHome } from '../../contract/homes.ts';
import { changesOfMind } from './changes-of-mind.ts';
import { aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

function aKeptHome(changes: Partial<KeptHome> & Pick<KeptHome, 'id'>): KeptHome {
  return {
    address: null,
    domain: null,
    progress: { kind: 'not-begun' },
    access: 'not-offered',
    stands: 'nothing',
    keysAtRisk: 0,
    ...changes,
  };
}

const parents = aKeptHome({
  id: '0a0a0a0a',
  address: 'tuer.grosseltern-am-see.example',
  domain: 'grosseltern-am-see.example',
  progress: { kind: 'set-up', checked: '2026-11-12T18:04:00.000Z' },
  access: 'offered',
  stands: 'at-cloudflare',
  keysAtRisk: 2,
});

const others: readonly KeptHome[] = [
  parents,
  aKeptHome({
    id: '0b0b0b0b',
    domain: 'garden-shed.net',
    progress: { kind: 'setting-up', step: 4, steps: 10 },
  }),
  aKeptHome({ id: '0c0c0c0c', progress: { kind: 'unreadable' }, stands: 'unknown' }),
];

/** More than one home on this computer. */
export const severalKeptHomes: Readonly<Record<string, Situation>> = {
  'homes-at-home': { ...(changesOfMind.home ?? aSituation('hand-over')), otherHomes: others },
  'homes-not-opened': {
    ...(changesOfMind.home ?? aSituation('hand-over')),
    otherHomes: others,
    fails: { 'homes.open': { code: 'BUILD_RUNNING' } },
  },
  'homes-begun': aSituation('connect-cloudflare', { otherHomes: others }),
  'homes-same-address': aSituation('choose-address', {
    journey: aJourney('choose-address', 'practice', answersBefore('choose-address')),
    otherHomes: [aKeptHome({ id: '0a0a0a0a', address: 'ha.linden.house', domain: 'linden.house' })],
  }),
};
