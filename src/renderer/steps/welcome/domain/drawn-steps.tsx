import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DomainFillings } from '../../../../guides/text/fill-sentence.ts';
import type { Step } from '../../../../guides/text/guide.ts';
import { Fold } from '../../../components/fold.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { Drawn, DrawnLook } from '../../../guides/drawn.tsx';
import { Sentence } from '../../../guides/sentence.tsx';
import { useBook, WithBook } from '../../../guides/with-book.tsx';

/** Steps on somebody's page, each with our drawing of it: beside the words where there is room, else below. */
export function DrawnSteps(props: DrawnStepsProps) {
  return (
    <WithBook>
      <StepsInBook {...props} />
    </WithBook>
  );
}

interface DrawnStepsProps {
  /** Which way of a domain. */
  readonly of: 'account' | 'add' | 'buy';
  readonly fillings: DomainFillings;
}

function StepsInBook(props: DrawnStepsProps) {
  const { domain } = useBook();
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <DrawnLook />
      <NumberedSteps gap={3}>
        {domain[props.of].map((step) => (
          <DrawnStep key={step.say} step={step} fillings={props.fillings} />
        ))}
      </NumberedSteps>
    </Box>
  );
}

export function DrawnStep({ step, fillings }: { readonly step: Step; readonly fillings: DomainFillings }) {
  const { t } = useTranslation('guides');
  const { say, screen, otherwise } = step;
  return (
    <Box sx={columns}>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <Sentence of={say} fillings={fillings} />
        {otherwise && (
          <Box sx={{ mt: 0.5, ml: -0.5 }}>
            <Fold title={t('otherwise.page')}>
              <Sentence of={otherwise.say} fillings={fillings} />
              {otherwise.search && <Box sx={{ mt: 0.75 }}>{t('search', { word: otherwise.search })}</Box>}
            </Fold>
          </Box>
        )}
      </Box>
      <Box sx={{ '& > div': { display: 'grid', justifyItems: 'start' } }}>
        <Drawn screen={screen} fillings={fillings} look="cut" />
      </Box>
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 1.5,
  '@container (min-width: 540px)': { gridTemplateColumns: 'minmax(0, 1fr) 250px', gap: 3 },
} as const;
