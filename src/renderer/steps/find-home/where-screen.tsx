import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useWatched } from '../../program-access/program-context.tsx';
import { CertificateScreen } from './certificate-screen.tsx';
import { HomesFound } from './homes-found.tsx';
import { isRemoved } from './removed.ts';
import { type HomeSearching, useHomeSearch } from './use-home-search.ts';

/** Where is your home: what announces itself or answers is offered, anything else is typed and looked at. */
export function WhereScreen({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation('find-home');
  const search = useHomeSearch(onChosen);
  const primary = usePrimary(search);
  const fact = useFact(search);
  const { asking } = search;
  if (asking) {
    return (
      <CertificateScreen
        key="certificate"
        nearby={asking}
        trusting={search.choosing ? 'trusting' : 'still'}
        onTrust={() => search.agree(asking)}
        onNotNow={search.dontAgree}
      />
    );
  }
  return (
    <StepScreen key="where" heading={t('heading')} lead={t('lead')} primary={primary} fact={fact}>
      <Column>
        <Removed />
        <HomesFound
          state={search.found}
          homes={search.homes}
          picked={search.chosen?.home.url}
          onPick={search.pick}
        />
        {search.found !== 'looking' && <LookAgain search={search} />}
        <TypedAddress search={search} />
      </Column>
    </StepScreen>
  );
}

/** Going on with the chosen home, or looking at the typed address. */
function usePrimary(search: HomeSearching): PrimaryAction {
  const { t } = useTranslation(['find-home', 'common']);
  const { chosen, lookAtTyped } = search;
  if (chosen) {
    return {
      label: t('common:continue'),
      onPress: () => search.choose(chosen),
      state: search.choosing ? 'busy' : 'ready',
    };
  }
  if (search.lookingAtTyped) return { label: t('asking'), onPress: lookAtTyped, state: 'busy' };
  return { label: t('ask'), onPress: lookAtTyped, state: search.typed.trim() === '' ? 'off' : 'ready' };
}

function useFact({ chosen, typed }: HomeSearching): string {
  const { t } = useTranslation('find-home');
  const answered = useJourney().journey.answers.home;
  const lost = useLostAnswers('home');
  if (chosen && answered && chosen.home.url !== answered.url && lost) return lost;
  return !chosen && typed.trim() === '' ? t('empty') : t('fact');
}

function LookAgain({ search }: { readonly search: HomeSearching }) {
  const { t } = useTranslation('find-home');
  return (
    <div>
      <Button
        onClick={search.lookAgain}
        startIcon={<Icon name="refresh" size={18} />}
        sx={{ mt: -1.5, ml: -1.5 }}
      >
        {search.lookingAgain ? t('looking') : t('lookAgain')}
      </Button>
    </div>
  );
}

function TypedAddress({ search }: { readonly search: HomeSearching }) {
  const { t } = useTranslation('find-home');
  return (
    <Box>
      <TextQuestion
        label={search.homes.length > 0 ? t('typedOther') : t('typed')}
        hint={t('typedHint')}
        value={search.typed}
        onChange={search.type}
        type="url"
        input={{ maxLength: 2048, inputMode: 'url' }}
      />
      {search.problem && (
        <Box sx={{ mt: 2 }}>
          <ProblemNote problem={search.problem} />
        </Box>
      )}
    </Box>
  );
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
