import { useWatched } from '../program-access/program-context.tsx';

/** While something is being built or taken away, the wizard stays where it is. */
export function useBuildUnderWay(): boolean {
  const build = useWatched('build');
  if (build.state !== 'live') return false;
  return build.value.phase === 'running' || build.value.phase === 'undoing';
}
