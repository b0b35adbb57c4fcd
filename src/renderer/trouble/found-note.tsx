import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../contract/journey.ts';
import type { Trouble, TroubleCure } from '../../contract/trouble.ts';
import { problemOfFault } from '../../contract/tunnel.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Fold } from '../components/fold.tsx';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { Notice } from '../components/problem-note.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { useGoToFurtherAddress } from '../steps/choose-address/requested-addresses.ts';
import { useCarry, useShowWhatChanges } from '../steps/connect-home/call-out/carry.ts';
import { CureSteps } from './cure-steps.tsx';
import { useTold } from './use-told.ts';

/** Where the cures that are a step of the wizard are taken care of. */
const stepOf = {
  'log-in': 'find-home',
  'connect-home': 'connect-home',
} as const satisfies Readonly<
  Record<Exclude<TroubleCure, 'by-hand' | 'build' | 'over-http2' | 'by-both-families' | 'take-over'>, StepId>
>;

/** Something that is wrong now: what one sees, why that is, and the one next thing to do. */
export function FoundNote(props: {
  readonly trouble: Trouble;
  readonly tone: 'problem' | 'watch';
  readonly button: 'shown' | 'left-out';
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('trouble');
  const told = useTold();
  const { id, cure } = props.trouble;
  return (
    <Notice tone={props.tone} title={t(`${told(id)}.symptom`)}>
      <Where {...props.trouble} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Cause {...props.trouble} />
      </Typography>
      {cure === 'by-hand' ? (
        <Box sx={{ mt: 1.25 }}>
          <ByHand {...props.trouble} />
        </Box>
      ) : (
        <>
          <Typography variant="body2" sx={{ mt: 0.75 }}>
            {props.button === 'shown'
              ? t(`cure.${cure}.say`)
              : t('found.sameCure', { to: t(`cure.${cure}.to`) })}
          </Typography>
          {props.button === 'shown' && <CureButton {...props.trouble} cure={cure} onClose={props.onClose} />}
        </>
      )}
      <Folds trouble={props.trouble} />
    </Notice>
  );
}

/** At which of several addresses it is so. */
function Where({ at }: Pick<Trouble, 'at'>) {
  const { t, i18n } = useTranslation('trouble');
  if (!at) return null;
  const addresses = new Intl.ListFormat(i18n.language).format(at);
  return (
    <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
      {t('found.at', { addresses })}
    </Typography>
  );
}

/** Why that is: the connector's own word on it, where it was heard. */
function Cause({ id, because, saw }: Pick<Trouble, 'id' | 'because' | 'saw'>) {
  const { t } = useTranslation(['trouble', 'problems']);
  const told = useTold();
  if (!because) return t(`${told(id)}.cause`, { saw: saw ?? '' });
  const problem = problemOfFault[because];
  return oneAfterAnother(t(`problems:${problem}.what`), t(`problems:${problem}.why`));
}

function ByHand({ id, at, because }: Pick<Trouble, 'id' | 'at' | 'because'>) {
  const { t } = useTranslation('problems');
  return because ? t(`${problemOfFault[because]}.next`) : <CureSteps of={id} at={at} />;
}

function Folds({ trouble: { id, at, cure, saw, because } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation('trouble');
  return (
    <Box sx={{ mt: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {cure !== 'by-hand' && because === undefined && (
        <Fold title={t('found.byHand')}>
          <CureSteps of={id} at={at} />
        </Fold>
      )}
      {saw && (
        <Fold title={t('found.technical')}>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {saw}
          </Box>
        </Fold>
      )}
    </Box>
  );
}

function CureButton(
  props: Pick<Trouble, 'at'> & {
    readonly cure: Exclude<TroubleCure, 'by-hand'>;
    readonly onClose: () => void;
  },
) {
  const { t } = useTranslation('trouble');
  const { goTo } = useJourney();
  const goToRecord = useGoToRecord(props.at);
  const goToPlan = useGoToPlan();
  const carry = useCarry();
  const showWhatChanges = useShowWhatChanges();
  const close = (): void => {
    props.onClose();
    showWhatChanges();
  };
  const go = (): void => {
    switch (props.cure) {
      case 'build':
        props.onClose();
        // Everything was built once, and what is wanted now is the plan.
        goToPlan();
        break;
      case 'over-http2':
        carry.over('http2', close);
        break;
      case 'by-both-families':
        carry.by('auto', close);
        break;
      case 'take-over':
        props.onClose();
        goToRecord();
        break;
      case 'log-in':
      case 'connect-home':
        props.onClose();
        goTo(stepOf[props.cure]);
        break;
    }
  };
  return (
    <>
      <Button size="small" variant="contained" onClick={go} sx={{ mt: 1.25 }}>
        {t(`cure.${props.cure}.to`)}
      </Button>
      <CallProblem error={carry.error} />
    </>
  );
}

/** To the screen of the address at which a record of others stands: the home's own, or the first further one. */
function useGoToRecord(at: Trouble['at'] = ['']): () => void {
  const { journey, goTo } = useJourney();
  const goToFurtherAddress = useGoToFurtherAddress();
  const { address, furtherServices = [] } = journey.answers;
  const further = furtherServices.find(({ hostname }) => at.includes(hostname));
  const isAtHome = address !== undefined && at.includes(address);
  return () => (further && !isAtHome ? goToFurtherAddress(further.hostname) : goTo('choose-address'));
}
