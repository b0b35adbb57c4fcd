import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../contract/journey.ts';
import type { Trouble, TroubleCure } from '../../contract/trouble.ts';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { CureSteps } from './cure-steps.tsx';

/** Where each cure but the plan is taken care of. */
const stepOf = {
  'take-over': 'choose-address',
  'log-in': 'find-home',
  'connect-home': 'connect-home',
} as const satisfies Readonly<Record<Exclude<TroubleCure, 'by-hand' | 'build'>, StepId>>;

/** Something that is wrong now: what one sees, why that is, and the one next thing to do. */
export function FoundNote(props: {
  readonly trouble: Trouble;
  readonly tone: 'problem' | 'watch';
  readonly button: 'shown' | 'left-out';
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('trouble');
  const { id, cure } = props.trouble;
  return (
    <Notice tone={props.tone} title={t(`of.${id}.symptom`)}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`of.${id}.cause`)}
      </Typography>
      {cure === 'by-hand' ? (
        <Box sx={{ mt: 1.25 }}>
          <CureSteps of={id} />
        </Box>
      ) : (
        <>
          <Typography variant="body2" sx={{ mt: 0.75 }}>
            {props.button === 'shown'
              ? t(`cure.${cure}.say`)
              : t('found.sameCure', { to: t(`cure.${cure}.to`) })}
          </Typography>
          {props.button === 'shown' && <CureButton cure={cure} onClose={props.onClose} />}
        </>
      )}
      <Folds trouble={props.trouble} />
    </Notice>
  );
}

function Folds({ trouble: { id, cure, saw } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation('trouble');
  return (
    <Box sx={{ mt: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {cure !== 'by-hand' && (
        <Fold title={t('found.byHand')}>
          <CureSteps of={id} />
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

function CureButton(props: { readonly cure: Exclude<TroubleCure, 'by-hand'>; readonly onClose: () => void }) {
  const { t } = useTranslation('trouble');
  const { goTo } = useJourney();
  const goToPlan = useGoToPlan();
  const go = (): void => {
    props.onClose();
    // Everything was built once, and what is wanted now is the plan.
    if (props.cure === 'build') goToPlan();
    else goTo(stepOf[props.cure]);
  };
  return (
    <Button size="small" variant="contained" onClick={go} sx={{ mt: 1.25 }}>
      {t(`cure.${props.cure}.to`)}
    </Button>
  );
}
