import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeSession } from '../../contract/home.ts';
import type { Problem } from '../../contract/problem.ts';
import { Column } from '../components/column.tsx';
import { ProblemNote } from '../components/problem-note.tsx';
import type { BackAction, PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { UntilLive } from '../components/until-live.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useCalls, useWatched } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { ExpectedWarning, PageWaits, WhatForPoints, Without } from './log-in-parts.tsx';
import { TokenFold } from './token-fold.tsx';

interface Ways {
  readonly back: BackAction;
  /** Nobody has to log in: then each step is shown instead. */
  readonly onWithout: () => void;
}

/** Asks to be let into Home Assistant, on its own page. Once Latchkey is in, whoever shows this screen goes on. */
export function LogInScreen(props: Ways) {
  const { t } = useTranslation('home-assistant');
  const watching = useWatched('session');
  const session = watching.state === 'loading' ? undefined : watching.value;
  if (session) return <SessionScreen session={session} {...props} />;
  return (
    <StepScreen heading={t('logIn.heading')} back={props.back}>
      <UntilLive watching={watching} />
    </StepScreen>
  );
}

function SessionScreen({ session, ...ways }: { readonly session: HomeSession } & Ways) {
  const { t } = useTranslation('home-assistant');
  switch (session.state) {
    case 'out':
    case 'waiting':
      return <AskScreen key="ask" session={session} {...ways} />;
    case 'looking':
    case 'in':
      return (
        <StepScreen
          key="looking"
          heading={t('logIn.looking.heading')}
          lead={t('logIn.looking.lead')}
          back={ways.back}
        >
          <Waiting what={t('logIn.looking.what')} usually={t('logIn.looking.usually')} />
        </StepScreen>
      );
  }
}

type Asking = Extract<HomeSession, { state: 'out' | 'waiting' }>;

function AskScreen({ session, back, onWithout }: { readonly session: Asking } & Ways) {
  const { t } = useTranslation('home-assistant');
  const calls = useCalls();
  const { page, problem, primary } = usePage(session);
  const leave = useMutation(calls.home.logOut.mutationOptions());
  return (
    <StepScreen
      heading={t('logIn.heading')}
      lead={t('logIn.lead')}
      back={back}
      primary={primary}
      fact={t('logIn.fact')}
    >
      <Column>
        {problem && <ProblemNote problem={problem} />}
        {page !== undefined && <PageWaits page={page} />}
        {session.state === 'waiting' && <ExpectedWarning page={session.page} />}
        {page === undefined && <WhatForPoints />}
        <TokenFold />
        <Without
          onPress={() => {
            // Nobody waits for it: it only ends the program's own waiting for the page.
            leave.mutate({});
            onWithout();
          }}
        />
      </Column>
    </StepScreen>
  );
}

/** Home Assistant's own page: asked for, opened, and `page` once the user is there. */
function usePage(session: Asking) {
  const { t } = useTranslation('home-assistant');
  const calls = useCalls();
  const logIn = useMutation(calls.home.logIn.mutationOptions());
  const [opened, setOpened] = useState<'not-yet' | 'opened'>('not-yet');
  const getPage = (): void => {
    setOpened('not-yet');
    logIn.mutate({});
  };
  usePageOnArrival(session, getPage);
  const problem = problemNow(session, logIn.error);
  const page = opened === 'opened' && session.state === 'waiting' ? session.page : undefined;
  return { page, problem, primary: primary() };

  function primary(): PrimaryAction {
    if (logIn.isPending) return { label: t('logIn.opening'), onPress: getPage, state: 'busy' };
    if (session.state === 'waiting') {
      return { label: t('logIn.open'), onPress: () => setOpened('opened'), opens: session.page };
    }
    return { label: t(problem ? 'logIn.again' : 'logIn.open'), onPress: getPage };
  }
}

/** The page's address has to be there when the button is pressed, or a browser would not let it open. */
function usePageOnArrival(session: Asking, getPage: () => void): void {
  const asked = useRef<'not-yet' | 'asked'>('not-yet');
  const isNeeded = session.state === 'out' && session.problem === null;
  useEffect(() => {
    if (!isNeeded || asked.current === 'asked') return;
    asked.current = 'asked';
    getPage();
  });
}

function problemNow(session: Asking, error: unknown): Problem | undefined {
  if (error) return toProblem(error);
  return session.state === 'out' ? (session.problem ?? undefined) : undefined;
}
