import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble, TroubleId } from '../../contract/trouble.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useTold } from './use-told.ts';

/** What to do by hand, one after the other. */
export function CureSteps({
  of: id,
  at,
}: {
  readonly of: TroubleId;
  /** The addresses it is about, where a home has several. */
  readonly at?: Trouble['at'];
}) {
  const { t, i18n } = useTranslation('trouble');
  const told = useTold();
  const { answers } = useJourney().journey;
  const address = at ? new Intl.ListFormat(i18n.language).format(at) : (answers.address ?? '');
  const steps = t(`${told(id)}.steps`, { returnObjects: true, address });
  return (
    <Box
      component="ol"
      sx={{
        m: 0,
        pl: 2.5,
        display: 'grid',
        gap: 0.75,
        color: 'text.primary',
        '& ::marker': { fontWeight: 600 },
      }}
    >
      {steps.map((step) => (
        <li key={step}>
          <Marked text={step} />
        </li>
      ))}
    </Box>
  );
}

/** Words of other programs' menus are marked `<b>`. */
function Marked({ text }: { readonly text: string }) {
  return text.split(/<b>(.*?)<\/b>/).map((part, index) => (
    // The parts of a sentence have no name but their place, and it never changes.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{index % 2 === 1 ? <strong>{part}</strong> : part}</Fragment>
  ));
}
