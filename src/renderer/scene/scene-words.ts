import type { scene } from '../../words/en/scene.ts';
import type { SceneState } from './scene-state.ts';

type Sentence = Exclude<keyof typeof scene, 'comesIn'>;

/** One sentence of the scene: what it is about, and how it is said. */
export interface SceneSentence {
  readonly about: keyof SceneState;
  readonly key: Sentence;
  readonly values: { readonly count: number };
}

/** The scene in words: one sentence for each thing that is drawn. */
export function describeScene({ mode, gate, path, by, windows, keys }: SceneState): readonly SceneSentence[] {
  return [
    sentence('mode', mode === 'practice' ? 'practice' : 'real'),
    sentence('gate', gate === 'locked' ? 'gateLocked' : 'gateOpen'),
    sentence('path', pathWords[by][path]),
    sentence('windows', windows === 'lit' ? 'windowsLit' : 'windowsDark'),
    ...describeKeys(keys),
  ];
}

const pathWords = {
  tunnel: { dark: 'pathDark', flickering: 'pathFlickering', lit: 'pathLit' },
  'public-address': { dark: 'wayDark', flickering: 'wayFlickering', lit: 'wayLit' },
} as const;

function describeKeys({ made, planned }: SceneState['keys']): readonly SceneSentence[] {
  if (made + planned === 0) return [sentence('keys', 'keysNone')];
  return [
    ...(made > 0 ? [sentence('keys', 'keysMade', made)] : []),
    ...(planned > 0 ? [sentence('keys', 'keysPlanned', planned)] : []),
  ];
}

function sentence(about: keyof SceneState, key: Sentence, count = 0): SceneSentence {
  return { about, key, values: { count } };
}
