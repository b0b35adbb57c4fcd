import { useTranslation } from 'react-i18next';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useWatched } from '../program-access/program-context.tsx';
import type { Watching } from '../program-access/watched-stream.ts';
import { Scene, type SceneLook } from './scene.tsx';
import { deriveScene, type SceneState } from './scene-state.ts';
import { describeScene } from './scene-words.ts';

/** How this very setup stands, as far as the program tells right now. It opens no tunnel stream before there is a tunnel to ask about. */
export function useSceneState(): SceneState {
  const { journey } = useJourney();
  const build = useWatched('build');
  const checks = useWatched('checks');
  const isThere = journey.answers.locked !== undefined;
  const isAtAddress = journey.answers.reach?.by === 'public-address';
  const tunnel = useWatched(isThere && !isAtAddress ? 'tunnel' : 'nothing');
  const origin = useWatched(isThere && isAtAddress ? 'origin' : 'nothing');
  return deriveScene({
    journey,
    build: live(build),
    checks: live(checks),
    tunnel: live(tunnel),
    origin: live(origin),
  });
}

/** While something happens at the gate, that is told in the place of how the gate stands. */
export function LiveScene(look: SceneLook) {
  const { t } = useTranslation('scene');
  const state = useSceneState();
  const { moment } = look;
  const says = describeScene(state).map(({ about, key, values }) =>
    moment && about === 'gate' ? t('comesIn', { name: moment.name }) : t(key, values),
  );
  return <Scene {...look} state={state} says={oneAfterAnother(...says)} />;
}

/** A lost stream tells nothing about now. */
function live<Value>(watching: Watching<Value>): Value | undefined {
  return watching.state === 'live' ? watching.value : undefined;
}
