import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HomeLook } from '../../../contract/home.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { UpdateOffer } from '../../login/update-offer.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { Offers } from './offers.tsx';
import { WhatIsThere } from './what-is-there.tsx';
import { isSameWish, Wish, wishFor } from './wish.ts';

/** What Latchkey found in Home Assistant, and what of it the user lets it do. */
export function WhatFoundScreen(props: {
  readonly userName: string;
  readonly look: HomeLook;
  readonly onBack: () => void;
  readonly onUpdating: (from: string) => void;
}) {
  const { t } = useTranslation(['home-assistant', 'common']);
  const { look, userName } = props;
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const lost = useLostAnswers('homeWish');
  const known = wishFor(look, journey.answers.homeWish);
  const [wish, write, drop] = useDraft('home-wish', Wish, () => known);
  const save = useMutation(calls.home.wish.mutationOptions());
  const logOut = useMutation(calls.home.logOut.mutationOptions());
  const lookAgain = useMutation(calls.home.lookAgain.mutationOptions());
  const send = (): void =>
    save.mutate(wish, {
      onSuccess: (now) => {
        drop();
        goOn(now);
      },
    });
  const error = save.error ?? lookAgain.error ?? logOut.error;
  return (
    <StepScreen
      heading={t('found.heading')}
      lead={t('found.lead', { name: userName })}
      back={{ label: t('common:back'), onPress: props.onBack }}
      primary={{ label: t('common:continue'), onPress: send, state: save.isPending ? 'busy' : 'ready' }}
      fact={lost && !isSameWish(wish, known) ? lost : t('found.fact')}
    >
      <Column gap={3.5}>
        <CallProblem error={error} />
        <div>
          <WhatIsThere look={look} userName={userName} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -1.5, mt: 0.75 }}>
            <Button
              size="small"
              onClick={() => lookAgain.mutate({})}
              startIcon={<Icon name="refresh" size={18} />}
            >
              {t('found.lookAgain')}
            </Button>
            <Button size="small" onClick={() => logOut.mutate({})}>
              {t('found.logOut')}
            </Button>
          </Box>
        </div>
        {look.trust.kind === 'in-file' && (
          <Notice tone="watch" title={t('found.inFile.title')}>
            <Column gap={0.75}>
              <span>{t('found.inFile.why', { version: look.version })}</span>
              <UpdateOffer onBegun={props.onUpdating} />
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('found.inFile.later')}
              </Box>
            </Column>
          </Notice>
        )}
        <Offers look={look} wish={wish} onWish={write} />
      </Column>
    </StepScreen>
  );
}
