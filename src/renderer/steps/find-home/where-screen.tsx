import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { readLocalUrl, repairLocalUrl } from '../../../contract/local-url.ts';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useOffer } from '../../components/typed-name.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useWatched } from '../../program-access/program-context.tsx';
import { CertificateScreen } from './certificate-screen.tsx';
import { HomesFound } from './homes-found.tsx';
import { isRemoved } from './removed.ts';
import { type HomeSearching, useHomeSearch } from './use-home-search.ts';
import { useOtherWays } from './use-other-ways.ts';

/** Where is your home: what announces itself or answers is offered, anything else is typed and looked at. */
export function WhereScreen({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation('find-home');
  const search = useHomeSearch(onChosen);
  const others = useOtherWays(search);
  const primary = usePrimary(search);
  const fact = useFact(search);
  const { nearby, choice } = search;
  const { asking } = choice;
  if (asking) {
    return (
      <CertificateScreen
        key="certificate"
        nearby={asking}
        trusting={choice.state === 'choosing' ? 'trusting' : 'still'}
        others={others}
        onTrust={() => choice.agree(asking)}
        onNotNow={choice.decline}
      />
    );
  }
  return (
    <StepScreen key="where" heading={t('heading')} lead={t('lead')} primary={primary} fact={fact}>
      <Column>
        <Removed />
        <HomesFound
          state={nearby.state}
          homes={search.homes}
          picked={search.chosen?.home.url}
          onPick={search.pick}
        />
        {nearby.state !== 'looking' && <LookAgain nearby={nearby} />}
        <TypedAddress search={search} />
      </Column>
    </StepScreen>
  );
}

/** Going on with the chosen home, or looking at the typed address. */
function usePrimary({ chosen, choice, typed }: HomeSearching): PrimaryAction {
  const { t } = useTranslation(['find-home', 'common']);
  if (chosen) {
    return {
      label: t('common:continue'),
      onPress: () => choice.choose(chosen),
      state: choice.state === 'choosing' ? 'busy' : 'ready',
    };
  }
  const isTyped = typed.text.trim() !== '' && lookAtTyped(typed.text).fault === undefined;
  if (typed.state === 'looking') return { label: t('asking'), onPress: typed.look, state: 'busy' };
  return { label: t('ask'), onPress: typed.look, state: isTyped ? 'ready' : 'off' };
}

function useFact({ chosen, typed }: HomeSearching): string {
  const { t } = useTranslation('find-home');
  const answered = useJourney().journey.answers.home;
  const lost = useLostAnswers('home');
  if (chosen && answered && chosen.home.url !== answered.url && lost) return lost;
  return !chosen && typed.text.trim() === '' ? t('empty') : t('fact');
}

function LookAgain({ nearby }: { readonly nearby: HomeSearching['nearby'] }) {
  const { t } = useTranslation('find-home');
  return (
    <div>
      <Button
        onClick={nearby.lookAgain}
        startIcon={<Icon name="refresh" size={18} />}
        sx={{ mt: -1.5, ml: -1.5 }}
      >
        {nearby.refreshing === 'refreshing' ? t('looking') : t('lookAgain')}
      </Button>
    </div>
  );
}

function TypedAddress({ search }: { readonly search: HomeSearching }) {
  const { t } = useTranslation('find-home');
  const { text, type } = search.typed;
  const { fault, path } = lookAtTyped(text);
  const isWrong = fault !== undefined || search.problem?.code === 'HOME_ADDRESS_MANGLED';
  return (
    <Box>
      <TextQuestion
        label={search.homes.length > 0 ? t('typedOther') : t('typed')}
        hint={path === undefined ? t('typedHint') : t('leavesOut', { path })}
        problem={fault && t(`wrong.${fault}`)}
        offer={useOffer(isWrong ? repairLocalUrl(text) : undefined, type)}
        value={text}
        onChange={type}
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

/** What can be said before anybody knocks. While somebody types, half an address is no mistake. */
function lookAtTyped(text: string) {
  const read = readLocalUrl(text);
  switch (read.state) {
    case 'space':
    case 'port':
    case 'other-scheme':
    case 'has-login':
      return { fault: read.state };
    case 'ok': {
      const { pathname, search, hash } = read.url;
      const path = `${pathname}${search}${hash}`;
      return path === '/' ? {} : { path };
    }
    case 'empty':
    case 'mangled':
      return {};
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
