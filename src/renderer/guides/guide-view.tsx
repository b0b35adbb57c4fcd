import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Around } from '../../guides/page.ts';
import { type AnyFillings, fillPlainText } from '../../guides/text/fill-sentence.ts';
import type { Instructions } from '../../guides/text/guide.ts';
import { Fold } from '../components/fold.tsx';
import { NumberedSteps } from '../components/numbered.tsx';
import { Point, Points } from '../components/points.tsx';
import { AppSettingsCard } from './app-settings-card.tsx';
import { DrawnLook } from './drawn.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { Sentence } from './sentence.tsx';
import { Troubles } from './troubles.tsx';

interface GuideViewProps {
  readonly guide: Instructions;
  readonly around: Around;
  readonly fillings: AnyFillings;
}

/** One guide: what it takes, the steps, the app's settings, how to try the key, what may be in the way, how to undo. */
export function GuideView({ guide, around, fillings }: GuideViewProps) {
  const { t } = useTranslation('guides');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <DrawnLook />
      <Box component="header">
        <Typography variant="h2" sx={{ textWrap: 'balance' }}>
          {fillPlainText(guide.title, fillings)}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.75, maxWidth: '40em' }}>
          <Sentence of={guide.lead} fillings={fillings} />
        </Typography>
      </Box>
      <Before guide={guide} fillings={fillings} />
      <GuideSteps key={guide.title} guide={guide} holder={around.holder} fillings={fillings} />
      {guide.thenApp && <AppSettingsCard settings={guide.thenApp} fillings={fillings} />}
      <Part title={t('test')}>
        <NumberedSteps>
          {guide.test.map((text) => (
            <Sentence key={text} of={text} fillings={fillings} />
          ))}
        </NumberedSteps>
      </Part>
      <Part title={t('wrong')}>
        <Troubles label={t('wrong')} of={guide.wrong} fillings={fillings} />
      </Part>
      <Fold title={t(`remove.${around.takenBack}`)}>
        <NumberedSteps>
          {guide.remove.map((text) => (
            <Sentence key={text} of={text} fillings={fillings} />
          ))}
        </NumberedSteps>
      </Fold>
    </Box>
  );
}

/** What it takes, and what to know first. */
function Before({ guide, fillings }: Omit<GuideViewProps, 'around'>) {
  const { t } = useTranslation('guides');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
      <Points title={t('needs')}>
        {guide.needs.map((need) => (
          <Point key={need} icon="check">
            <Sentence of={need} fillings={fillings} />
          </Point>
        ))}
      </Points>
      <Points title={t('before')}>
        {guide.before.map((before) => (
          <Point key={before} icon="info">
            <Sentence of={before} fillings={fillings} />
          </Point>
        ))}
      </Points>
    </Box>
  );
}

function Part(props: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.5 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
