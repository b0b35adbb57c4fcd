import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSetup } from '../../../contract/found-setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { ChoiceCard } from '../../components/choice-card.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** Latchkey was here before: go on with the home that stands there, or set up another one. */
export function FoundScreen(props: {
  readonly found: readonly [FoundSetup, ...FoundSetup[]];
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('connect-cloudflare');
  const { goTo, moving } = useJourney();
  const calls = useCalls();
  const { found } = props;
  const [picked, setPicked] = useState(found[0].setupId);
  const chosen = found.find(({ setupId }) => setupId === picked) ?? found[0];
  const goOnWith = useMutation(calls.journey.goOnWith.mutationOptions({ onSuccess: () => goTo('build') }));
  const count = found.length;
  const heading =
    count === 1 ? t('found.heading', { address: createAddress(chosen) }) : t('found.several', { count });
  return (
    <StepScreen
      heading={heading}
      lead={t('found.lead')}
      back={{ label: t('found.back'), onPress: props.onBack }}
      primary={{
        label: t('found.goOn'),
        onPress: () => goOnWith.mutate({ setupId: chosen.setupId }),
        state: goOnWith.isPending || moving === 'moving' ? 'busy' : 'ready',
      }}
      fact={t('found.fact')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
        <CallProblem error={goOnWith.error} />
        {count > 1 && <WhichHome found={found} chosen={chosen.setupId} onChoose={setPicked} />}
        <Devices names={chosen.devices} />
        <OrAnother />
      </Box>
    </StepScreen>
  );
}

function OrAnother() {
  const { t } = useTranslation('connect-cloudflare');
  const { goOn } = useJourney();
  return (
    <>
      <Notice tone="know" title={t('found.elsewhere')}>
        <Typography variant="body2">{t('found.elsewhereWhy')}</Typography>
      </Notice>
      <ChoiceCard
        icon="plus"
        title={t('found.another')}
        detail={t('found.anotherWhy')}
        onPress={() => goOn()}
      />
    </>
  );
}

function WhichHome(props: {
  readonly found: readonly FoundSetup[];
  readonly chosen: string;
  readonly onChoose: (setupId: string) => void;
}) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <ChoiceList
      label={t('found.list')}
      choices={props.found.map((each) => ({
        value: each.setupId,
        title: createAddress(each),
        detail: t('found.keys', { count: each.devices.length }),
        icon: 'home',
      }))}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}

function Devices({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
        {t('found.devices', { count: names.length })}
      </Typography>
      {names.length > 0 && (
        <ListCard label={t('found.deviceList')}>
          {names.map((name, index) => (
            // Two devices of one home may bear the same name at Cloudflare.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <ListRow key={index} mark={<IconTile icon="key" />} title={name} />
          ))}
        </ListCard>
      )}
    </section>
  );
}

function createAddress({ hostnames, setupId }: FoundSetup): string {
  return hostnames.join(', ') || setupId;
}
