import { Box, Button, Switch, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
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
import { countryNamer, countryOfTimeZone } from './country-names.ts';
import { CountriesQuestion } from './country-question.tsx';

/** What was chosen, before it is sent. */
type Choice = { readonly allowed: readonly string[]; readonly keys: Countries['keys'] };

/** From which countries visits may come, as a second line beside the lock. */
export function CountriesScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['exceptions', 'common']);
  const { countries } = useJourney().journey.answers;
  const { keep, keepAnywhere, error, isPending } = useKeeping(onLeave);
  const here = useHere();
  const [choice, setChoice] = useState<Choice>(countries ?? { allowed: [], keys: 'from-anywhere' });
  const add = (code: string): void => setChoice({ ...choice, allowed: [...choice.allowed, code] });
  const isReady = choice.allowed.length > 0;
  return (
    <StepScreen
      heading={t('countries.heading')}
      lead={t('countries.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('countries.go'),
        onPress: () => keep(choice, { confirmed: false }),
        state: isPending ? 'busy' : isReady ? 'ready' : 'off',
      }}
      fact={t(isReady ? 'overview.fact' : 'countries.pickFirst')}
      aside={t('countries.guess')}
    >
      <Column>
        <NotKept error={error} onAnyway={() => keep(choice, { confirmed: true })} />
        <CountriesQuestion
          label={t('countries.label')}
          hint={t('countries.hint')}
          chosen={choice.allowed}
          onChoose={(allowed) => setChoice({ ...choice, allowed })}
        />
        <TravelSwitch keys={choice.keys} onTurn={(keys) => setChoice({ ...choice, keys })} />
        {here && isLeftOut(here.country, choice) && (
          <HereMissing here={here} onAdd={() => add(here.country)} />
        )}
        {countries && (
          <div>
            <Button onClick={keepAnywhere} sx={{ ml: -1.5 }}>
              {t('countries.everywhere')}
            </Button>
          </div>
        )}
      </Column>
    </StepScreen>
  );
}

/** Where this computer is, and who says so. */
interface Here {
  readonly country: string;
  readonly saidBy: 'address' | 'clock';
}

/** As Cloudflare sees this computer, which is how the lock judges it; by its clock only where nobody can be asked. */
function useHere(): Here | undefined {
  const calls = useCalls();
  const look = useQuery(calls.exceptions.here.queryOptions({ gcTime: 0 }));
  if (look.isFetching) return undefined;
  const country = look.data?.country;
  if (country) return { country, saidBy: 'address' };
  const guess = countryByClock();
  return guess === undefined ? undefined : { country: guess, saidBy: 'clock' };
}

function countryByClock(): string | undefined {
  return countryOfTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Sends a choice, with the country that this computer seems to be in: nobody shuts out themselves unasked. */
function useKeeping(onDone: () => void) {
  const calls = useCalls();
  const { mutate, error, isPending } = useMutation(
    calls.exceptions.keepTo.mutationOptions({ onSuccess: onDone }),
  );
  const guess = countryByClock();
  const keep = ({ allowed, keys }: Choice, { confirmed }: { readonly confirmed: boolean }): void =>
    mutate({
      countries: { allowed: [...allowed], keys },
      ...(guess === undefined ? {} : { guess }),
      confirmed,
    });
  return { keep, keepAnywhere: () => mutate({ countries: null }), error, isPending };
}

/** Who leaves out the own country may do so all the same. */
function NotKept(props: { readonly error: unknown; readonly onAnyway: () => void }) {
  const { t } = useTranslation('exceptions');
  const anyway = { label: t('countries.goAnyway'), onPress: props.onAnyway };
  const isWithoutHere = toProblem(props.error).code === 'COUNTRIES_WITHOUT_HERE';
  return <CallProblem error={props.error} {...(isWithoutHere ? { action: anyway } : {})} />;
}

/** Whether somebody with a good key would be refused at this very place. */
function isLeftOut(here: string, { allowed, keys }: Choice): boolean {
  return allowed.length > 0 && keys === 'from-there-only' && !allowed.includes(here);
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

function HereMissing({ here, onAdd }: { readonly here: Here; readonly onAdd: () => void }) {
  const { t, i18n } = useTranslation('exceptions');
  const country = countryNamer(i18n.language)(here.country);
  return (
    <Notice tone="watch" title={t(`countries.hereMissing.${here.saidBy}`, { country })}>
      <Typography variant="body2">{t('countries.hereMissingWhy')}</Typography>
      <Button size="small" variant="outlined" onClick={onAdd} sx={{ mt: 1.25 }}>
        {t('countries.addHere', { country })}
      </Button>
    </Notice>
  );
}
