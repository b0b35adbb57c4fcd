import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { FoundHome } from '../../../contract/journey.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { useLostAnswers } from '../../app/lost-answers.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { type PrimaryAction, StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { isRemoved } from './removed.ts';

const Draft = z.object({ typed: z.string(), picked: z.string().optional() });

/** Find your home: what answers in the usual places is offered, anything else is typed and knocked at. */
export function FindHome() {
  const { t } = useTranslation(['find-home', 'common']);
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const lost = useLostAnswers('home');
  const [draft, write, drop] = useDraft('find-home', Draft, () => ({ typed: '' }));
  const guess = useQuery(calls.home.guess.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const choose = useMutation(calls.home.choose.mutationOptions());

  const build = useWatched('build');
  const removed = build.state === 'live' && isRemoved(build.value, journey.answers);

  const { home } = journey.answers;
  const homes = together(home, guess.data ?? []);
  const picked = draft.picked ?? (draft.typed === '' ? homes[0]?.url : undefined);
  const chosen = homes.find(({ url }) => url === picked);

  const knock = (): void =>
    choose.mutate(
      { url: draft.typed },
      { onSuccess: (now) => write({ ...draft, picked: now.answers.home?.url }) },
    );
  const take = (url: string): void =>
    choose.mutate(
      { url },
      {
        onSuccess: (now) => {
          drop();
          goOn(now);
        },
      },
    );
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      primary={primary()}
      fact={factOf()}
      aside={t('aside')}
    >
      {removed && (
        <Box role="status" sx={{ mb: 3 }}>
          <Notice tone="good" title={t('removed.title')}>
            <Typography variant="body2">{t('removed.why')}</Typography>
          </Notice>
        </Box>
      )}
      <Guesses
        state={guess.isPending ? 'looking' : guess.error ? 'failed' : 'looked'}
        homes={homes}
        picked={chosen?.url}
        onPick={(url) => write({ ...draft, picked: url })}
        onLookAgain={() => void guess.refetch()}
        looking={guess.isFetching}
      />
      <Box sx={{ mt: 3 }}>
        <TextQuestion
          label={homes.length > 0 ? t('typedOther') : t('typed')}
          hint={t('typedHint')}
          value={draft.typed}
          onChange={(typed) => {
            choose.reset();
            write({ typed });
          }}
          type="url"
          input={{ maxLength: 2048, inputMode: 'url' }}
        />
        {choose.error && (
          <Box sx={{ mt: 2 }}>
            <ProblemNote problem={problemOf(choose.error)} />
          </Box>
        )}
      </Box>
    </StepScreen>
  );

  function primary(): PrimaryAction {
    if (choose.isPending)
      return { label: chosen ? t('common:continue') : t('asking'), onPress: knock, state: 'busy' };
    if (chosen) return { label: t('common:continue'), onPress: () => take(chosen.url) };
    return { label: t('ask'), onPress: knock, state: draft.typed.trim() === '' ? 'off' : 'ready' };
  }

  function factOf(): string {
    if (chosen && home && chosen.url !== home.url && lost) return lost;
    return !chosen && draft.typed.trim() === '' ? t('empty') : t('fact');
  }
}

/** What was answered before stands among what was found, once. */
function together(home: FoundHome | undefined, found: readonly FoundHome[]): readonly FoundHome[] {
  return home && !found.some(({ url }) => url === home.url) ? [home, ...found] : found;
}

function Guesses(props: {
  readonly state: 'looking' | 'failed' | 'looked';
  readonly homes: readonly FoundHome[];
  readonly picked: string | undefined;
  readonly onPick: (url: string) => void;
  readonly onLookAgain: () => void;
  readonly looking: boolean;
}) {
  const { t } = useTranslation('find-home');
  const again = (
    <Button
      onClick={props.onLookAgain}
      startIcon={<Icon name="refresh" size={18} />}
      sx={{ mt: 0.75, ml: -1.5 }}
    >
      {props.looking ? t('looking') : t('lookAgain')}
    </Button>
  );
  return (
    <>
      {props.state === 'looking' && <Waiting what={t('looking')} usually={t('lookingUsually')} />}
      {props.homes.length > 0 && (
        <ChoiceList
          label={t('found')}
          labelLook="shown"
          choices={props.homes.map((home) => ({
            value: home.url,
            title: home.url,
            detail: home.version === null ? t('versionUnknown') : t('version', { version: home.version }),
            icon: 'home',
          }))}
          chosen={props.picked}
          onChoose={props.onPick}
        />
      )}
      {props.state === 'failed' && <Notice tone="watch" title={t('guessFailed')} />}
      {props.state === 'looked' && props.homes.length === 0 && (
        <Notice tone="know" title={t('foundNone')}>
          {t('foundNoneWhy')}
        </Notice>
      )}
      {props.state !== 'looking' && again}
    </>
  );
}
