import { useMutation } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { createLaterPart } from '../components/later-part.tsx';
import { doWhenQuiet } from '../components/when-quiet.ts';
import { useBuildUnderWay } from '../journey/build-under-way.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';

const TroubleDialog = createLaterPart('over-screen', async () => {
  const { TroubleDialog } = await import('./trouble-dialog.tsx');
  return TroubleDialog;
});

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
  const [state, setState] = useState<'not-asked' | 'open' | 'closed'>('not-asked');
  const look = useMutation(calls.trouble.look.mutationOptions());
  const isBuilt = answers.built !== undefined && answers.removal !== 'wanted' && !building;
  // It is asked when something does not work: then it had better be here.
  useEffect(() => (isBuilt ? doWhenQuiet(TroubleDialog.fetch) : undefined), [isBuilt]);
  const ask = (): void => {
    setState('open');
    look.mutate({});
  };
  return (
    <Asking value={isBuilt ? ask : undefined}>
      {props.children}
      {isBuilt && state !== 'not-asked' && (
        <TroubleDialog
          state={state}
          look={look}
          onAgain={() => look.mutate({})}
          onClose={() => setState('closed')}
        />
      )}
    </Asking>
  );
}
