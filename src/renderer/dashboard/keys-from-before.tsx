import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptKey } from '../../contract/adoption.ts';
import { isNameless } from '../../contract/hand-made.ts';
import { keptKeysShutOut } from '../../contract/who-opens.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { CarefulDialog } from '../components/careful-dialog.tsx';
import { useKeyFromBefore, useLastDay } from '../components/key-from-before.ts';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { SectionTitle } from './section-title.tsx';

/** Keys that were made by hand before Latchkey and still open the home, each to be let go. Nothing where there are none. */
export function KeysFromBefore() {
  const { t } = useTranslation('hand-made');
  const goToPlan = useGoToPlan();
  const letGo = useMutation(useCalls().adoption.letKeyGo.mutationOptions({ onSuccess: goToPlan }));
  const [asked, ask] = useState<KeptKey>();
  const { adopts, opensHome = 'every-device' } = useJourney().journey.answers;
  const { keys = [] } = adopts ?? {};
  if (keys.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t('before.title')}</SectionTitle>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t(keptKeysShutOut(opensHome, keys).length > 0 ? 'before.refused' : 'before.why')}
      </Typography>
      <CallProblem error={letGo.error} sx={{ mb: 1.5 }} />
      <ListCard label={t('before.title')}>
        {keys.map((key) => (
          <Row key={key.certificateId} of={key} onLetGo={() => !letGo.isPending && ask(key)} />
        ))}
      </ListCard>
      {asked && (
        <Question
          about={asked}
          onKeep={() => ask(undefined)}
          onLetGo={() => {
            ask(undefined);
            letGo.mutate({ certificateId: asked.certificateId });
          }}
        />
      )}
    </section>
  );
}

function Row({ of: key, onLetGo }: { readonly of: KeptKey; readonly onLetGo: () => void }) {
  const { t } = useTranslation('hand-made');
  const called = useKeyFromBefore()(key);
  return (
    <ActionRow
      mark={<IconTile icon="key" />}
      title={isNameless(key.name) ? t('key.nameless') : key.name}
      detail={<LastDay of={key} />}
      action={
        <Button size="small" onClick={onLetGo} aria-label={t('before.letGoNamed', { name: called })}>
          {t('before.letGo')}
        </Button>
      }
    />
  );
}

/** Until when it opens, as far as that is known. */
function LastDay({ of: { expiresOn } }: { readonly of: KeptKey }) {
  const { t } = useTranslation('hand-made');
  const when = useLastDay()(expiresOn);
  if (expiresOn === undefined || when === undefined) return null;
  return t(Date.parse(expiresOn) < Date.now() ? 'key.ended' : 'key.ends', { when });
}

/** Says which key stops, and that its device is to have another one first. */
function Question(props: {
  readonly about: KeptKey;
  readonly onLetGo: () => void;
  readonly onKeep: () => void;
}) {
  const { t } = useTranslation('hand-made');
  const { about } = props;
  return (
    <CarefulDialog
      state="open"
      heading={t('before.ask.heading')}
      go={{ label: t('before.ask.go'), onPress: props.onLetGo }}
      safe={{ label: t('before.ask.keep'), onPress: props.onKeep }}
    >
      <Typography variant="subtitle2" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {isNameless(about.name) ? t('key.nameless') : about.name}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <LastDay of={about} />
      </Typography>
      <Typography sx={{ mt: 1.25 }}>{t('before.ask.what')}</Typography>
      <Box component="ul" sx={{ my: 1, pl: 2.75 }}>
        <li>{t('before.ask.first')}</li>
        <li>{t('before.ask.plan')}</li>
      </Box>
    </CarefulDialog>
  );
}
