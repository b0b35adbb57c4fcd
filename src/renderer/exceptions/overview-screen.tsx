import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Countries,
  type Exception,
  type ExceptionPurpose,
  MOST_EXCEPTIONS,
} from '../../contract/exception.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { cardColumns } from '../components/card-columns.ts';
import { ChoiceCard } from '../components/choice-card.tsx';
import { Column } from '../components/column.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { Notice } from '../components/problem-note.tsx';
import type { BackAction, PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { useSceneState } from '../scene/live-scene.tsx';
import { useCountryWords } from './country-words.ts';
import { gapIcons } from './gap-icons.ts';
import { type Gap, GapList } from './gap-list.tsx';
import { useGapWords } from './gap-words.ts';
import { GoogleNetworksNow } from './google-networks-now.tsx';
import { LoginNotes } from './login-notes.tsx';
import { useGaps } from './use-gaps.ts';
import { WallPicture } from './wall-picture.tsx';

/** What can be gone into from the list. */
export type Door = ExceptionPurpose['kind'] | 'countries';

/** What may pass without a key, and what can be let in. */
export function OverviewScreen(props: {
  readonly back: BackAction;
  readonly primary: PrimaryAction;
  readonly onOpen: (door: Door) => void;
}) {
  const { t } = useTranslation('exceptions');
  const gaps = useGaps();
  const { countries } = useJourney().journey.answers;
  const { takenAway, takeAway, error } = useTakingAway();
  return (
    <StepScreen
      heading={t('overview.heading')}
      lead={t('overview.lead')}
      back={props.back}
      primary={props.primary}
      fact={t('overview.fact')}
    >
      <Column>
        <CallProblem error={error} />
        <Standing gaps={gaps} />
        <Column gap={1}>
          {gaps.length > 0 && <GapList gaps={gaps} onTakeAway={takeAway} />}
          <TakenAway gap={takenAway} />
          <GoogleNetworksNow onRenewed={() => undefined} />
        </Column>
        <Cards full={gaps.length >= MOST_EXCEPTIONS ? 'full' : 'room'} onOpen={props.onOpen} />
        <FromWhere countries={countries} onChange={() => props.onOpen('countries')} />
        <Part title={t('overview.besides')}>
          <LoginNotes />
        </Part>
      </Column>
    </StepScreen>
  );
}

/** Takes something off the list, and remembers what it was. */
function useTakingAway() {
  const calls = useCalls();
  const [takenAway, setTakenAway] = useState<Exception>();
  const remove = useMutation(calls.exceptions.remove.mutationOptions());
  const takeAway = (gap: Exception): void =>
    remove.mutate({ id: gap.id }, { onSuccess: () => setTakenAway(gap) });
  return { takenAway, takeAway, error: remove.error };
}

/** The wall as it stands, and one sentence below it while nothing passes. */
function Standing({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('exceptions');
  const { gate } = useSceneState();
  const isLocked = gate === 'locked';
  const shut = t(isLocked ? 'picture.shutNow' : 'picture.shutLater');
  return (
    <Box>
      <WallPicture
        gate={gate}
        gaps={gaps.map(({ state }) => state.kind)}
        says={gaps.length === 0 ? shut : t('picture.gaps', { count: gaps.length })}
      />
      {gaps.length === 0 && (
        <Box sx={{ mt: 1.75 }}>
          <Typography variant="h2" sx={{ fontSize: '1.15rem' }}>
            {t(isLocked ? 'overview.none' : 'overview.noneYet')}
          </Typography>
          <Typography sx={{ color: 'text.secondary', mt: 0.25 }}>
            {t(isLocked ? 'overview.noneWhy' : 'overview.noneYetWhy')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

/** There before it has something to say, so that a screen reader says it. */
function TakenAway({ gap }: { readonly gap: Exception | undefined }) {
  const { t } = useTranslation('exceptions');
  const wordsOf = useGapWords();
  return (
    <Typography role="status" variant="body2" sx={{ '&:empty': { display: 'none' } }}>
      {gap && t('gap.takenAway', { name: wordsOf(gap).name })}
    </Typography>
  );
}

const kinds = ['webhook', 'alexa', 'google-assistant', 'older-app'] as const satisfies readonly Door[];

function Cards(props: { readonly full: 'full' | 'room'; readonly onOpen: (door: Door) => void }) {
  const { t } = useTranslation('exceptions');
  return (
    <Part title={t('overview.add')}>
      {props.full === 'full' && (
        <Box sx={{ mb: 1.25 }}>
          <Notice tone="watch" title={t('overview.full', { count: MOST_EXCEPTIONS })} />
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: cardColumns,
        }}
      >
        {kinds.map((kind) => (
          <ChoiceCard
            key={kind}
            icon={gapIcons[kind]}
            title={t(`overview.cards.${kind}.title`)}
            detail={t(`overview.cards.${kind}.detail`)}
            state={props.full === 'full' ? 'off' : 'ready'}
            onPress={() => props.onOpen(kind)}
          />
        ))}
      </Box>
    </Part>
  );
}

function FromWhere(props: { readonly countries: Countries | undefined; readonly onChange: () => void }) {
  const { t } = useTranslation('exceptions');
  const wordsOf = useCountryWords();
  const { countries } = props;
  const words = countries
    ? wordsOf(countries)
    : { places: t('countries.anywhere'), keys: t('countries.anywhereWhy') };
  return (
    <Part title={t('countries.title')}>
      <ListCard label={t('countries.title')}>
        <ActionRow
          mark={<IconTile icon="globe" />}
          title={words.places}
          detail={words.keys}
          action={
            <Button size="small" onClick={props.onChange}>
              {t(countries ? 'countries.change' : 'countries.choose')}
            </Button>
          }
        />
      </ListCard>
    </Part>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
