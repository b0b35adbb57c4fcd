import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import type { Program } from './program.ts';
import type { Watching } from './watched-stream.ts';
import { createWatches, type WatchedName, type WatchedValues, type Watches } from './watches.ts';

function createCalls(program: Program) {
  return createTanstackQueryUtils(program);
}
export type Calls = ReturnType<typeof createCalls>;

const Access = createContext<{ readonly calls: Calls; readonly watches: Watches } | undefined>(undefined);

/** Gives everything below it the program: calls through TanStack Query, streams through `useWatched`. */
export function ProgramProvider(props: { readonly program: Program; readonly children: ReactNode }) {
  const [access] = useState(() => ({
    calls: createCalls(props.program),
    watches: createWatches(props.program),
  }));
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Access value={access}>{props.children}</Access>
    </QueryClientProvider>
  );
}

/** What was asked about one home is no answer about another: give it a key that changes with the home. */
export function FreshQueries(props: { readonly children: ReactNode }) {
  const [queries] = useState(newQueryClient);
  return <QueryClientProvider client={queries}>{props.children}</QueryClientProvider>;
}

/** `useMutation(calls.home.choose.mutationOptions())`, `useQuery(calls.home.find.queryOptions())`. */
export function useCalls(): Calls {
  return useAccess().calls;
}

/** The newest picture of a stream; it is shared, reconnects by itself, and `'nothing'` opens none. */
export function useWatched<Name extends WatchedName>(
  name: Name | 'nothing',
): Watching<WatchedValues[Name]> & { readonly retry: () => void } {
  const { watches } = useAccess();
  const stream = name === 'nothing' ? silence : watches[name];
  const watching = useSyncExternalStore(stream.subscribe, stream.current);
  return { ...watching, retry: stream.retry };
}

const nothingYet = { state: 'loading' } as const;
const silence = {
  subscribe: () => () => undefined,
  current: () => nothingYet,
  retry: () => undefined,
};

function useAccess() {
  const access = useContext(Access);
  if (!access) throw new Error('ProgramProvider is missing');
  return access;
}

/** The program is on this computer: a call that fails has failed for a reason, and being offline is no reason. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, staleTime: 0 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
