import { Chip } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import { Column } from '../components/column.tsx';
import { Notice } from '../components/problem-note.tsx';
import type { PrimaryAction } from '../components/screen-actions.ts';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { useNameUnder, useOffer } from '../components/typed-name.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useAdding } from './use-adding.ts';

interface ScreenProps {
  readonly onLeave: () => void;
}

/** Alexa: a skill with a key of its own, or a gap. */
export function AlexaScreen(props: ScreenProps) {
  const { t } = useTranslation('exceptions');
  const { goTo } = useJourney();
  return (
    <AssistantScreen
      {...props}
      name="alexa"
      kind="alexa"
      without={{ value: 'alexa.key', icon: 'key', next: t('alexa.key.next') }}
      primary={{ label: t('alexa.key.go'), onPress: () => goTo('devices') }}
    />
  );
}

/** Google Assistant: inside the house, or a gap. */
export function GoogleScreen(props: ScreenProps) {
  const { t } = useTranslation('exceptions');
  return (
    <AssistantScreen
      {...props}
      name="google"
      kind="google-assistant"
      without={{ value: 'google.matter', icon: 'home', next: t('google.matter.next') }}
      primary={{ label: t('overview.leave'), onPress: props.onLeave }}
    />
  );
}

/** An assistant, and its way in that takes no gap. */
interface Assistant {
  readonly name: 'alexa' | 'google';
  readonly kind: 'alexa' | 'google-assistant';
  readonly without: {
    readonly value: 'alexa.key' | 'google.matter';
    readonly icon: 'key' | 'home';
    readonly next: string;
  };
}

type Way = 'without' | 'gap';

/** What the way without a gap asks for is said, because nothing has to be built for it here. */
function AssistantScreen(
  props: ScreenProps &
    Assistant & {
      /** Where the way without a gap goes on. */
      readonly primary: PrimaryAction;
    },
) {
  const { t } = useTranslation(['exceptions', 'common']);
  const { name, kind, without, onLeave } = props;
  const adding = useAdding(onLeave);
  const domain = useJourney().journey.answers.domain?.name ?? '';
  const [way, setWay] = useState<Way>('without');
  const [typed, setTyped] = useState(`${name}.${domain}`);
  const { hostname } = useNameUnder(domain, typed);
  const isGap = way === 'gap';
  return (
    <StepScreen
      heading={t(`${name}.heading`)}
      lead={t(`${name}.lead`)}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={
        isGap
          ? {
              label: t(`${name}.gap.go`),
              onPress: () => hostname && adding.mutate({ kind, hostname }),
              state: adding.isPending ? 'busy' : hostname ? 'ready' : 'off',
            }
          : props.primary
      }
      fact={t('overview.fact')}
    >
      <Column>
        <WayQuestion name={name} without={without} chosen={way} onChoose={setWay} />
        <CallProblem error={adding.error} />
        {isGap ? (
          <HostnameQuestion domain={domain} typed={typed} onType={setTyped} />
        ) : (
          <Notice tone="know" title={without.next} />
        )}
      </Column>
    </StepScreen>
  );
}

/** An address that serves nothing else, typed whole. */
function HostnameQuestion(props: {
  readonly domain: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const { t } = useTranslation('exceptions');
  const { domain, typed, onType } = props;
  const { problem, leftOut, instead } = useNameUnder(domain, typed);
  return (
    <TextQuestion
      label={t('hostname.label')}
      value={typed}
      onChange={onType}
      hint={leftOut ?? t('hostname.hint')}
      problem={problem}
      offer={useOffer(instead && `${instead}.${domain}`, onType)}
      input={{ maxLength: 300 }}
    />
  );
}

/** The way without a gap stands first. */
function WayQuestion(
  props: Pick<Assistant, 'name' | 'without'> & {
    readonly chosen: Way;
    readonly onChoose: (way: Way) => void;
  },
) {
  const { t } = useTranslation('exceptions');
  const { name, without } = props;
  return (
    <ChoiceList<Way>
      label={t(`${name}.label`)}
      choices={[
        {
          value: 'without',
          icon: without.icon,
          title: t(`${without.value}.title`),
          detail: t(`${without.value}.detail`),
          end: <Chip label={t('overview.safer')} sx={{ display: { xs: 'none', sm: 'flex' } }} />,
        },
        { value: 'gap', icon: 'globe', title: t(`${name}.gap.title`), detail: t(`${name}.gap.detail`) },
      ]}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}
