import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HomeInspection } from '../../../contract/home.ts';
import type { Journey } from '../../../contract/journey.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { UpdateOffer } from '../../login/update-offer.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { HomeChoices, isSameChoice, proposeChoices } from './home-choices.ts';
import { asksWhoRuns, findOddities } from './oddities.ts';
import { Offers } from './offers.tsx';
import { WhatIsThere } from './what-is-there.tsx';

/** What Latchkey found in Home Assistant, and what of it the user lets it do. */
export function WhatFoundScreen(props: {
  readonly userName: string;
  readonly look: HomeInspection;
  readonly onBack: () => void;
  readonly onUpdating: (from: string) => void;
}) {
  const { t } = useTranslation(['home-assistant', 'common']);
  const { look, userName } = props;
  const lost = useLostAnswers('homeWish');
  const { choices, known, write, send, save, lookAgain, logOut } = useHomeChoices(look);
  const oddities = findOddities(look);
  const says = oddities.length === 0 ? 'ready' : 'odd';
  return (
    <StepScreen
      heading={t(`found.${says}.heading`)}
      lead={t(`found.${says}.lead`)}
      back={{ label: t('common:back'), onPress: props.onBack }}
      primary={{ label: t('common:continue'), onPress: send, state: save.isPending ? 'busy' : 'ready' }}
      fact={lost && !isSameChoice(choices, known) ? lost : t('found.fact')}
    >
      <Column gap={3.5}>
        <CallProblem error={save.error ?? lookAgain.error ?? logOut.error} />
        {look.trust.kind === 'in-file' && <InFile version={look.version} onUpdating={props.onUpdating} />}
        <Column gap={1}>
          <Fold title={t('found.facts')} start={says === 'odd' ? 'open' : 'folded'}>
            <Typography variant="body2" sx={{ mb: 1.5 }}>
              {t('found.lead', { name: userName })}
            </Typography>
            <WhatIsThere look={look} userName={userName} connector={choices.connector} />
            <UnderIt onLookAgain={() => lookAgain.mutate({})} onLogOut={() => logOut.mutate({})} />
          </Fold>
          <Fold title={t('found.mayDo')} start={asksWhoRuns(oddities) ? 'open' : 'folded'}>
            <Offers look={look} choices={choices} onChange={write} />
          </Fold>
        </Column>
      </Column>
    </StepScreen>
  );
}

/** What is wanted of Home Assistant: drafted here, and sent whole. */
function useHomeChoices(look: HomeInspection) {
  const { journey, goOn } = useJourney();
  const calls = useCalls().home;
  const known = proposeChoices(look, journey.answers.homeWish);
  const [choices, write, drop] = useDraft('home-choices', HomeChoices, () => known);
  const save = useMutation(calls.wish.mutationOptions());
  const logOut = useMutation(calls.logOut.mutationOptions());
  const lookAgain = useMutation(calls.lookAgain.mutationOptions());
  const done = (now: Journey): void => {
    drop();
    goOn(now);
  };
  const send = (): void => save.mutate(choices, { onSuccess: done });
  return { choices, known, write, send, save, lookAgain, logOut };
}

function UnderIt(props: { readonly onLookAgain: () => void; readonly onLogOut: () => void }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -1.5, mt: 0.75 }}>
      <Button size="small" onClick={props.onLookAgain} startIcon={<Icon name="refresh" size={18} />}>
        {t('found.lookAgain')}
      </Button>
      <Button size="small" onClick={props.onLogOut}>
        {t('found.logOut')}
      </Button>
    </Box>
  );
}

/** This version keeps in a file whom it trusts: update first, or write it there later. */
function InFile(props: { readonly version: string; readonly onUpdating: (from: string) => void }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Notice tone="watch" title={t('found.inFile.title')}>
      <Column gap={0.75}>
        <span>{t('found.inFile.why', { version: props.version })}</span>
        <UpdateOffer onBegun={props.onUpdating} />
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('found.inFile.later')}
        </Box>
      </Column>
    </Notice>
  );
}
