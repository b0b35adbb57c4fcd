import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SeenFrom } from '../../contract/calls/exceptions.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Fold } from '../components/fold.tsx';
import { NumberedSteps } from '../components/numbered.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { countryNamer } from './country-names.ts';
import { parseAsNumber } from './typed-as-number.ts';

/** The mobile network of a phone, by its number: seen where the phone is played, and otherwise looked up on the phone itself. */
export function NetworkQuestion(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSeen: (seen: SeenFrom) => void;
}) {
  const { t } = useTranslation('exceptions');
  const { typed } = props;
  const { mode } = useJourney().journey;
  const asn = parseAsNumber(typed);
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
      {mode === 'practice' ? <PhoneVisit onSeen={props.onSeen} /> : <HowToLookItUp />}
    </div>
  );
}

/** In practice the phone can be played, and the edge sees from where it comes. */
function PhoneVisit({ onSeen }: { readonly onSeen: (seen: SeenFrom) => void }) {
  const { t, i18n } = useTranslation('exceptions');
  const calls = useCalls();
  const visit = useMutation(
    calls.exceptions.seeOlderApp.mutationOptions({ onSuccess: (seen) => seen && onSeen(seen) }),
  );
  const nameOf = countryNamer(i18n.language);
  const seen = visit.data;
  return (
    <Box sx={{ mt: 1 }}>
      <CallProblem error={visit.error} sx={{ mb: 1.25 }} />
      <Button
        size="small"
        variant="outlined"
        aria-disabled={visit.isPending || undefined}
        onClick={() => !visit.isPending && visit.mutate({})}
      >
        {t('olderApp.visit.play')}
      </Button>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mt: 0.75 }}>
        {seen === undefined && t('olderApp.visit.why')}
        {seen === null && t('olderApp.visit.nowhere')}
        {seen && t('olderApp.visit.seen', { number: String(seen.asn), country: nameOf(seen.country) })}
      </Typography>
    </Box>
  );
}

function HowToLookItUp() {
  const { t } = useTranslation('exceptions');
  const steps = ['wifi', 'page', 'type'] as const;
  return (
    <Fold title={t('olderApp.networkHow')}>
      <NumberedSteps gap={1}>
        {steps.map((step) => (
          <span key={step}>{t(`olderApp.networkSteps.${step}`)}</span>
        ))}
      </NumberedSteps>
    </Fold>
  );
}
