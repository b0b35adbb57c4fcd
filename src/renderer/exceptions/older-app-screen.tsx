import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import { Column } from '../components/column.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { WatchLine } from '../components/watch-line.tsx';
import { CountryQuestion } from './country-question.tsx';
import { NetworkQuestion } from './network-question.tsx';
import { parseAsNumber } from './typed-as-number.ts';
import { useAdding } from './use-adding.ts';

const daysToChoose = [1, 3, 7, 14, 30] as const;

/** The answers as they were typed or chosen so far. */
interface Typed {
  readonly name: string;
  readonly network: string;
  readonly country: string | undefined;
  readonly days: (typeof daysToChoose)[number];
}

/** The last resort for an older app: one phone, its mobile network, and an end. */
export function OlderAppScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const adding = useAdding(onLeave);
  const [typed, setTyped] = useState<Typed>({ name: '', network: '', country: undefined, days: 7 });
  const wanted = decideWanted(typed);
  return (
    <StepScreen
      heading={t('olderApp.heading')}
      lead={t('olderApp.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('olderApp.go', { count: typed.days }),
        onPress: () => wanted && adding.mutate(wanted),
        state: adding.isPending ? 'busy' : wanted ? 'ready' : 'off',
      }}
      fact={t(wanted ? 'overview.fact' : 'olderApp.typeFirst')}
    >
      <Column>
        <Notice tone="know" title={t('olderApp.better')}>
          {t('olderApp.betterWhy')}
        </Notice>
        <WatchLine>{t('olderApp.risk')}</WatchLine>
        <CallProblem error={adding.error} />
        <Questions typed={typed} onType={setTyped} />
      </Column>
    </StepScreen>
  );
}

function Questions(props: { readonly typed: Typed; readonly onType: (typed: Typed) => void }) {
  const { t } = useTranslation('exceptions');
  const { typed } = props;
  const type = (changes: Partial<Typed>): void => props.onType({ ...typed, ...changes });
  return (
    <>
      <TextQuestion
        label={t('olderApp.name')}
        value={typed.name}
        onChange={(name) => type({ name })}
        hint={t('olderApp.nameHint')}
        input={{ maxLength: 100, autoCapitalize: 'sentences' }}
      />
      <NetworkQuestion
        typed={typed.network}
        onType={(network) => type({ network })}
        onSeen={({ asn, country }) => type({ network: `AS${asn}`, country })}
      />
      <CountryQuestion
        label={t('olderApp.country')}
        hint={t('olderApp.countryHint')}
        chosen={typed.country}
        onChoose={(country) => type({ country })}
      />
      <DaysQuestion chosen={typed.days} onChoose={(days) => type({ days })} />
    </>
  );
}

/** What is asked of the program, once a name and a network are there. */
function decideWanted({ name, network, country, days }: Typed) {
  const asn = parseAsNumber(network);
  if (name.trim() === '' || asn === undefined) return undefined;
  return {
    kind: 'older-app' as const,
    name: name.trim(),
    asn,
    days,
    ...(country === undefined ? {} : { country }),
  };
}

function DaysQuestion(props: {
  readonly chosen: Typed['days'];
  readonly onChoose: (days: Typed['days']) => void;
}) {
  const { t } = useTranslation('exceptions');
  return (
    <ChoiceList
      label={t('olderApp.days')}
      labelLook="shown"
      look="tile"
      columns="repeat(auto-fill, minmax(104px, 1fr))"
      choices={daysToChoose.map((each) => ({ value: each, title: t('olderApp.day', { count: each }) }))}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}
