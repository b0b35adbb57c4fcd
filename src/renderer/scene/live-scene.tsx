import { useTranslation } from 'react-i18next';
import { useJourney } from '../app/journey-context.tsx';
import { useWatched } from '../program-access/program-context.tsx';
import type { Watching } from '../program-access/watched-stream.ts';
import { Scene } from './scene.tsx';
import { sceneOf } from './scene-state.ts';
import { sceneSentences } from './scene-words.ts';

/** The scene of this very setup. It opens no tunnel stream before there is a tunnel to ask about. */
export function LiveScene() {
  const { t } = useTranslation('scene');
  const { journey } = useJourney();
  const build = useWatched('build');
  const checks = useWatched('checks');
  const tunnel = useWatched(journey.answers.built === undefined ? 'nothing' : 'tunnel');
  const state = sceneOf({ journey, build: live(build), checks: live(checks), tunnel: live(tunnel) });
  return (
    <Scene
      state={state}
      says={sceneSentences(state)
        .map((sentence) => t(sentence.key, sentence.values))
        .join(' ')}
    />
  );
}

/** A lost stream tells nothing about now. */
function live<Value>(watching: Watching<Value>): Value | undefined {
  return watching.state === 'live' ? watching.value : undefined;
}
