import { useMutation } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useBuildUnderWay } from '../journey/build-under-way.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { TroubleDialog } from './trouble-dialog.tsx';

/** Opens the answer and begins to look; `undefined` while there is nothing yet to get into. */
const Asking = createContext<(() => void) | undefined>(undefined);

export function useAskWhy(): (() => void) | undefined {
  return useContext(Asking);
}

/**
 * “Why can’t I get in?” for everything below it, over whatever is on the screen: who asks in the middle of something finds it
 * as it was.
 */
export function TroubleProvider(props: { readonly children: ReactNode }) {
  const calls = useCalls();
  const { answers } = useJourney().journey;
  const building = useBuildUnderWay();
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const look = useMutation(calls.trouble.look.mutationOptions());
  const isBuilt = answers.built !== undefined && answers.removal !== 'wanted' && !building;
  const ask = (): void => {
    setState('open');
    look.mutate({});
  };
  return (
    <Asking value={isBuilt ? ask : undefined}>
      {props.children}
      <TroubleDialog
        state={isBuilt ? state : 'closed'}
        look={look}
        onAgain={() => look.mutate({})}
        onClose={() => setState('closed')}
      />
    </Asking>
  );
}
