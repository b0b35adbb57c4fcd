import { useWatched } from '../program-access/program-context.tsx';

/**
 * Said by whatever draws secret words, a password or a token, and by nothing else: as long as it is drawn, pictures and
 * recordings of the screen leave the window out, where the system can do that. `ready` once that is so, or cannot be.
 * @param secret `'none'` while there is nothing to hide
 */
export function useSecretInView(secret: 'shown' | 'none' = 'shown'): 'not-yet' | 'ready' {
  const { state } = useWatched(secret === 'shown' ? 'screen' : 'nothing');
  return state === 'loading' ? 'not-yet' : 'ready';
}
