import type { scene } from '../messages/en/scene.ts';
import type { SceneState } from './scene-state.ts';

type Sentence = Exclude<keyof typeof scene, `${string}_one` | `${string}_other`> | 'keysMade' | 'keysPlanned';

/** The scene in words: one sentence for each thing that is drawn. */
export function describeScene(
  state: SceneState,
): readonly { readonly key: Sentence; readonly values: { readonly count: number } }[] {
  const { made, planned } = state.keys;
  const sentences: [Sentence, number][] = [
    [state.mode === 'practice' ? 'practice' : 'real', 0],
    [state.gate === 'locked' ? 'gateLocked' : 'gateOpen', 0],
    [pathWords[state.path], 0],
    [state.windows === 'lit' ? 'windowsLit' : 'windowsDark', 0],
  ];
  if (made > 0) sentences.push(['keysMade', made]);
  if (planned > 0) sentences.push(['keysPlanned', planned]);
  if (made + planned === 0) sentences.push(['keysNone', 0]);
  return sentences.map(([key, count]) => ({ key, values: { count } }));
}

const pathWords = { dark: 'pathDark', flickering: 'pathFlickering', lit: 'pathLit' } as const;
