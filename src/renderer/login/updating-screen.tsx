import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeSession } from '../../contract/home.ts';
import { Column } from '../components/column.tsx';
import { Notice, ProblemNote } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { needsLogin } from './needs-login.ts';

/** A small machine takes minutes for it, so nobody has to be asked more often. In ms. */
const LOOK_EVERY_MS = 15_000;

/** Home Assistant updates itself, from version `from`. It does so whether anybody watches or not. */
export function UpdatingScreen(props: UpdatingProps) {
  const { t } = useTranslation('home-assistant');
  const look = useLook(props);
  useRegularly(() => {
    if (!look.isPending) look.mutate({});
  });
  // While it restarts it cannot answer: that is what is waited for.
  const problem = look.error && toProblem(look.error);
  const away = problem?.code === 'HOME_SILENT' || problem?.code === 'HOME_BUSY';
  return (
    <StepScreen
      heading={t('update.heading')}
      lead={t('update.lead')}
      back={{ label: t('update.back'), onPress: props.onBack }}
      primary={{
        label: t('update.lookAgain'),
        onPress: () => look.mutate({}),
        state: look.isPending ? 'busy' : 'ready',
      }}
      fact={t('update.fact')}
    >
      <Column>
        <Waiting what={t('update.what')} usually={t('update.usually')} />
        {look.isSuccess && <Notice tone="know" title={t('update.still', { version: props.from })} />}
        {away && <Notice tone="know" title={t('update.away')} />}
        {problem && !away && <ProblemNote problem={problem} />}
      </Column>
    </StepScreen>
  );
}

interface UpdatingProps {
  readonly from: string;
  readonly onBack: () => void;
}

/** Looks whether the new version is there; whoever was logged out by the restart logs in again, where this was asked for. */
function useLook({ from, onBack }: UpdatingProps) {
  const calls = useCalls();
  return useMutation(
    calls.home.lookAgain.mutationOptions({
      onSuccess: (session) => {
        if (readVersion(session) !== from) onBack();
      },
      onError: (error) => {
        if (needsLogin(toProblem(error))) onBack();
      },
    }),
  );
}

function readVersion(session: HomeSession): string | undefined {
  return session.state === 'in' ? session.look.version : undefined;
}

function useRegularly(act: () => void): void {
  const now = useEffectEvent(act);
  useEffect(() => {
    const timer = setInterval(() => now(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}
