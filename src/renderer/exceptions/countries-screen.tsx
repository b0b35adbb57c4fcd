import { Autocomplete, Box, Button, FormLabel, Switch, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Countries } from '../../contract/exception.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Column } from '../components/column.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { type Country, countryNamer, countryOfTimeZone, listCountries } from './country-names.ts';

/** What was chosen, before it is sent. */
type Choice = { readonly allowed: readonly string[]; readonly keys: Countries['keys'] };

/** From which countries visits may come, as a second line beside the lock. */
export function CountriesScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const { countries } = useJourney().journey.answers;
  const keep = useKeeping(onLeave);
  const [choice, setChoice] = useState<Choice>(countries ?? { allowed: [], keys: 'from-anywhere' });
  const [here] = useState(() => countryOfTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone));
  const add = (code: string): void => setChoice({ ...choice, allowed: [...choice.allowed, code] });
  const isReady = choice.allowed.length > 0;
  const send = ({ confirmed }: { readonly confirmed: boolean }): void =>
    keep.mutate({
      countries: { ...choice, allowed: [...choice.allowed] },
      ...(here === undefined ? {} : { guess: here }),
      confirmed,
    });
  return (
    <StepScreen
      heading={t('countries.heading')}
      lead={t('countries.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('countries.go'),
        onPress: () => send({ confirmed: false }),
        state: keep.isPending ? 'busy' : isReady ? 'ready' : 'off',
      }}
      fact={t(isReady ? 'overview.fact' : 'countries.pickFirst')}
      aside={t('countries.guess')}
    >
      <Column>
        <CallProblem
          error={keep.error}
          {...(toProblem(keep.error).code === 'COUNTRIES_WITHOUT_HERE'
            ? { action: { label: t('countries.goAnyway'), onPress: () => send({ confirmed: true }) } }
            : {})}
        />
        <CountryQuestion chosen={choice.allowed} onChoose={(allowed) => setChoice({ ...choice, allowed })} />
        <TravelSwitch keys={choice.keys} onTurn={(keys) => setChoice({ ...choice, keys })} />
        {here !== undefined && isLeftOut(here, choice) && <HereMissing here={here} onAdd={() => add(here)} />}
        {countries && (
          <div>
            <Button onClick={() => keep.mutate({ countries: null })} sx={{ ml: -1.5 }}>
              {t('countries.everywhere')}
            </Button>
          </div>
        )}
      </Column>
    </StepScreen>
  );
}

function useKeeping(onDone: () => void) {
  const calls = useCalls();
  return useMutation(calls.exceptions.keepTo.mutationOptions({ onSuccess: onDone }));
}

/** Whether somebody with a good key would be refused at this very place. */
function isLeftOut(here: string, { allowed, keys }: Choice): boolean {
  return allowed.length > 0 && keys === 'from-there-only' && !allowed.includes(here);
}

function CountryQuestion(props: {
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}) {
  const { t, i18n } = useTranslation('exceptions');
  const id = useId();
  const [all] = useState(() => listCountries(i18n.language));
  const chosen = all.filter(({ code }) => props.chosen.includes(code));
  return (
    <Box>
      <FormLabel htmlFor={id}>{t('countries.label')}</FormLabel>
      <Autocomplete<Country, true>
        id={id}
        multiple
        options={all}
        value={chosen}
        onChange={(_event, countries) => props.onChoose(countries.map(({ code }) => code))}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(one, other) => one.code === other.code}
        noOptionsText={t('countries.noOption')}
        clearText={t('countries.clear')}
        openText={t('countries.open')}
        closeText={t('countries.close')}
        renderInput={(input) => <TextField {...input} hiddenLabel helperText={t('countries.hint')} />}
      />
    </Box>
  );
}

function TravelSwitch(props: {
  readonly keys: Countries['keys'];
  readonly onTurn: (keys: Countries['keys']) => void;
}) {
  const { t } = useTranslation('exceptions');
  const told = useId();
  const isOn = props.keys === 'from-anywhere';
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 2.5,
        p: 2.25,
        border: 1,
        borderColor: 'divider',
        borderRadius: '14px',
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="subtitle2">{t('countries.travel')}</Typography>
        <Typography id={told} variant="body2" sx={{ color: 'text.secondary' }} aria-live="polite">
          {t(isOn ? 'countries.travelOn' : 'countries.travelOff')}
        </Typography>
      </Box>
      <Switch
        checked={isOn}
        onChange={() => props.onTurn(isOn ? 'from-there-only' : 'from-anywhere')}
        sx={{ flexShrink: 0, mt: 0.25 }}
        slotProps={{
          input: { role: 'switch', 'aria-label': t('countries.travel'), 'aria-describedby': told },
        }}
      />
    </Box>
  );
}

function HereMissing({ here, onAdd }: { readonly here: string; readonly onAdd: () => void }) {
  const { t, i18n } = useTranslation('exceptions');
  const country = countryNamer(i18n.language)(here);
  return (
    <Notice tone="watch" title={t('countries.hereMissing', { country })}>
      <Typography variant="body2">{t('countries.hereMissingWhy')}</Typography>
      <Button size="small" variant="outlined" onClick={onAdd} sx={{ mt: 1.25 }}>
        {t('countries.addHere', { country })}
      </Button>
    </Notice>
  );
}
