import { useQuery } from '@tanstack/react-query';
import { useCalls } from '../../../program-access/program-context.tsx';

/** How often a wait looks by itself, in milliseconds. */
export const LOOK_EVERY_MS = 60_000;

/** Where a domain is, by the internet; `every-minute` until it is at Cloudflare, also while the window lies behind another. */
export function useWhereabouts(name: string, looks: 'once' | 'every-minute') {
  const calls = useCalls();
  return useQuery(
    calls.domain.look.queryOptions({
      input: { name },
      refetchInterval: ({ state }) =>
        looks === 'every-minute' && state.data?.at !== 'cloudflare' && LOOK_EVERY_MS,
      refetchIntervalInBackground: true,
    }),
  );
}
