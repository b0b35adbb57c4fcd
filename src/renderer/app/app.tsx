import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrivalsProvider } from '../components/arrivals.tsx';
import type { Handshake } from '../program-access/program.ts';
import { ProgramProvider } from '../program-access/program-context.tsx';
import { Opening, Refused } from './opening.tsx';
import { Shell } from './shell.tsx';

type State = { readonly kind: 'connecting' } | { readonly kind: 'failed' } | Handshake;

export interface AppProps {
  /** The attempt to reach the program that runs already. */
  readonly first: Promise<Handshake>;
  /** Begins another one. */
  readonly connect: () => Promise<Handshake>;
}

/** Finds the program once, then shows the journey. */
export function App(props: AppProps) {
  const { t } = useTranslation('common');
  const [attempt, setAttempt] = useState(props.first);
  const [state, setState] = useState<State>({ kind: 'connecting' });
  useEffect(() => {
    let stale = false;
    const become = (next: State): void => {
      if (!stale) setState(next);
    };
    attempt.then(become, () => become({ kind: 'failed' }));
    return () => {
      stale = true;
    };
  }, [attempt]);
  switch (state.kind) {
    case 'connecting':
      return <Opening what={t('opening')} />;
    case 'refused':
      return <Refused />;
    case 'failed': {
      const retry = (): void => {
        setState({ kind: 'connecting' });
        setAttempt(props.connect());
      };
      return <Opening what={t('opening')} lost={{ problem: { code: 'UNEXPECTED' }, retry }} />;
    }
    case 'connected':
      return (
        <ProgramProvider program={state.program}>
          <ArrivalsProvider>
            <Shell />
          </ArrivalsProvider>
        </ProgramProvider>
      );
  }
}
