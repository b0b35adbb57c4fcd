import { Autocomplete, Box, FormLabel, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { NumberedSteps } from '../components/numbered.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { WatchLine } from '../components/watch-line.tsx';
import { type Country, listCountries } from './country-names.ts';
import { parseAsNumber } from './typed-as-number.ts';
import { useAdding } from './use-adding.ts';

const daysToChoose = [1, 3, 7, 14, 30] as const;

/** The last resort for an older app: one phone, its mobile network, and an end. */
export function OlderAppScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const adding = useAdding(onLeave);
  const [name, setName] = useState('');
  const [network, setNetwork] = useState('');
  const [days, setDays] = useState<(typeof daysToChoose)[number]>(7);
  const [country, setCountry] = useState<string | undefined>();
  const asn = parseAsNumber(network);
  const isReady = name.trim() !== '' && asn !== undefined;
  return (
    <StepScreen
      heading={t('olderApp.heading')}
      lead={t('olderApp.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('olderApp.go', { count: days }),
        onPress: () =>
          asn !== undefined &&
          adding.mutate({
            kind: 'older-app',
            name: name.trim(),
            asn,
            days,
            ...(country === undefined ? {} : { country }),
          }),
        state: adding.isPending ? 'busy' : isReady ? 'ready' : 'off',
      }}
      fact={t(isReady ? 'overview.fact' : 'olderApp.typeFirst')}
    >
      <Column>
        <Notice tone="know" title={t('olderApp.better')}>
          {t('olderApp.betterWhy')}
        </Notice>
        <WatchLine>{t('olderApp.risk')}</WatchLine>
        <CallProblem error={adding.error} />
        <TextQuestion
          label={t('olderApp.name')}
          value={name}
          onChange={setName}
          hint={t('olderApp.nameHint')}
          input={{ maxLength: 100, autoCapitalize: 'sentences' }}
        />
        <NetworkQuestion typed={network} asn={asn} onType={setNetwork} />
        <CountryQuestion chosen={country} onChoose={setCountry} />
        <ChoiceList
          label={t('olderApp.days')}
          labelLook="shown"
          look="tile"
          columns="repeat(auto-fill, minmax(104px, 1fr))"
          choices={daysToChoose.map((each) => ({ value: each, title: t('olderApp.day', { count: each }) }))}
          chosen={days}
          onChoose={setDays}
        />
      </Column>
    </StepScreen>
  );
}

/** A second condition beside the network, for whoever wants it. */
function CountryQuestion(props: {
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}) {
  const { t, i18n } = useTranslation('exceptions');
  const id = useId();
  const [all] = useState(() => listCountries(i18n.language));
  return (
    <Box>
      <FormLabel htmlFor={id}>{t('olderApp.country')}</FormLabel>
      <Autocomplete<Country>
        id={id}
        options={all}
        value={all.find(({ code }) => code === props.chosen) ?? null}
        onChange={(_event, country) => props.onChoose(country?.code)}
        getOptionLabel={({ name }) => name}
        noOptionsText={t('countries.noOption')}
        clearText={t('countries.clear')}
        openText={t('countries.open')}
        closeText={t('countries.close')}
        renderInput={(input) => <TextField {...input} hiddenLabel helperText={t('olderApp.countryHint')} />}
      />
    </Box>
  );
}

function NetworkQuestion(props: {
  readonly typed: string;
  readonly asn: number | undefined;
  readonly onType: (typed: string) => void;
}) {
  const { t } = useTranslation('exceptions');
  const { typed, asn } = props;
  const steps = ['wifi', 'page', 'type'] as const;
  return (
    <div>
      <TextQuestion
        label={t('olderApp.network')}
        value={typed}
        onChange={props.onType}
        hint={
          asn === undefined ? t('olderApp.networkHint') : t('olderApp.networkIs', { number: String(asn) })
        }
        {...(typed.trim() !== '' && asn === undefined ? { problem: t('olderApp.networkWrong') } : {})}
        input={{ maxLength: 20 }}
      />
      <Fold title={t('olderApp.networkHow')}>
        <NumberedSteps gap={1}>
          {steps.map((step) => (
            <span key={step}>{t(`olderApp.networkSteps.${step}`)}</span>
          ))}
        </NumberedSteps>
      </Fold>
    </div>
  );
}
