import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { HomeNearby } from '../../../contract/home.ts';
import type { Problem } from '../../../contract/problem.ts';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { CertificateScreen } from './certificate-screen.tsx';
import { homesTogether, isReady, needsAgreement } from './homes.ts';
import { HomesFound } from './homes-found.tsx';
import { isRemoved } from './removed.ts';

const Draft = z.object({
  typed: z.string(),
  picked: z.string().optional(),
  /** What answered at the typed address. */
  knocked: HomeNearby.optional(),
});

const stageProblems = { installing: 'HOME_INSTALLING', onboarding: 'HOME_NOT_ONBOARDED' } as const;

/** Where is your home: what announces itself or answers is offered, anything else is typed and knocked at. */
export function WhereScreen({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation(['find-home', 'common']);
  const { journey } = useJourney();
  const calls = useCalls();
  const lost = useLostAnswers('home');
  const [draft, write, drop] = useDraft('find-home', Draft, () => ({ typed: '' }));
  const [asking, setAsking] = useState<HomeNearby>();
  const find = useQuery(calls.home.find.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const look = useMutation(calls.home.look.mutationOptions());
  const choose = useMutation(calls.home.choose.mutationOptions());

  const answered = journey.answers.home;
  const homes = homesTogether(answered, draft.knocked, find.data ?? []);
  const ready = homes.filter(isReady);
  const picked = draft.picked ?? (draft.typed === '' ? (answered ?? ready[0]?.home)?.url : undefined);
  const chosen = ready.find(({ home }) => home.url === picked);

  const knock = (): void =>
    look.mutate(
      { url: draft.typed },
      { onSuccess: (nearby) => write({ ...draft, knocked: nearby, picked: nearby.home.url }) },
    );
  const take = ({ home }: HomeNearby): void =>
    choose.mutate(
      { url: home.url, ...(home.certificate ? { trusting: home.certificate.fingerprint } : {}) },
      {
        onSuccess: () => {
          drop();
          onChosen();
        },
        // Another certificate than the one that was shown: the list is old.
        onError: () => {
          setAsking(undefined);
          void find.refetch();
        },
      },
    );

  if (asking) {
    return (
      <CertificateScreen
        key="certificate"
        nearby={asking}
        trusting={choose.isPending ? 'trusting' : 'still'}
        onTrust={() => take(asking)}
        onNotNow={() => setAsking(undefined)}
      />
    );
  }
  const problem = problemNow();
  return (
    <StepScreen key="where" heading={t('heading')} lead={t('lead')} primary={primary()} fact={factOf()}>
      <Column>
        <Removed />
        <HomesFound
          state={find.isPending ? 'looking' : find.error ? 'failed' : 'looked'}
          homes={homes}
          picked={chosen?.home.url}
          onPick={(url) => write({ ...draft, picked: url })}
        />
        {!find.isPending && (
          <div>
            <Button
              onClick={() => void find.refetch()}
              startIcon={<Icon name="refresh" size={18} />}
              sx={{ mt: -1.5, ml: -1.5 }}
            >
              {find.isFetching ? t('looking') : t('lookAgain')}
            </Button>
          </div>
        )}
        <Box>
          <TextQuestion
            label={homes.length > 0 ? t('typedOther') : t('typed')}
            hint={t('typedHint')}
            value={draft.typed}
            onChange={(typed) => {
              look.reset();
              choose.reset();
              write({ typed });
            }}
            type="url"
            input={{ maxLength: 2048, inputMode: 'url' }}
          />
          {problem && (
            <Box sx={{ mt: 2 }}>
              <ProblemNote problem={problem} />
            </Box>
          )}
        </Box>
      </Column>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    if (chosen) {
      return {
        label: t('common:continue'),
        onPress: () => (needsAgreement(chosen, answered) ? setAsking(chosen) : take(chosen)),
        state: choose.isPending ? 'busy' : 'ready',
      };
    }
    if (look.isPending) return { label: t('asking'), onPress: knock, state: 'busy' };
    return { label: t('ask'), onPress: knock, state: draft.typed.trim() === '' ? 'off' : 'ready' };
  }

  /** Somebody who typed the address of a home that is not ready is told why it cannot be chosen. */
  function problemNow(): Problem | undefined {
    const error = look.error ?? choose.error;
    if (error) return problemOf(error);
    const stage = draft.knocked?.stage ?? 'ready';
    return stage === 'ready' || picked !== draft.knocked?.home.url
      ? undefined
      : { code: stageProblems[stage] };
  }

  function factOf(): string {
    if (chosen && answered && chosen.home.url !== answered.url && lost) return lost;
    return !chosen && draft.typed.trim() === '' ? t('empty') : t('fact');
  }
}

function Removed() {
  const { t } = useTranslation('find-home');
  const { answers } = useJourney().journey;
  const build = useWatched('build');
  if (build.state !== 'live' || !isRemoved(build.value, answers)) return null;
  return (
    <Box role="status">
      <Notice tone="good" title={t('removed.title')}>
        <Typography variant="body2">{t('removed.why')}</Typography>
      </Notice>
    </Box>
  );
}
