import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Around } from '../../guides/page.ts';
import { type AnyFillings, fillPlainText, renewedIn } from '../../guides/text/fill-sentence.ts';
import type { Instructions, Replacing } from '../../guides/text/guide.ts';
import { Fold } from '../components/fold.tsx';
import { NumberedSteps } from '../components/numbered.tsx';
import { Point, Points } from '../components/points.tsx';
import { Notice } from '../components/problem-note.tsx';
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
    <Box data-guide sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
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
      <BesideOldKey guide={guide} fillings={fillings} />
      <GuideSteps key={guide.title} guide={guide} holder={around.holder} fillings={fillings} />
      {guide.thenApp && <AppSettingsCard settings={guide.thenApp} fillings={fillings} />}
      <OldKeyOut when="before-trying" guide={guide} fillings={fillings} />
      <Part title={t('test')}>
        <NumberedSteps>
          {guide.test.map((text) => (
            <Sentence key={text} of={text} fillings={fillings} />
          ))}
        </NumberedSteps>
      </Part>
      <OldKeyOut when="after-trying" guide={guide} fillings={fillings} />
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

/** For a renewed key: how the two get on, and which of them to choose. */
export function BesideOldKey({ guide: { replacing }, fillings }: Omit<GuideViewProps, 'around'>) {
  const { t } = useTranslation('guides');
  const renewed = renewedIn(fillings);
  if (!replacing || !renewed) return null;
  return (
    <Notice tone="know" title={t('replacing.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.5 }}>
        {replacing.putIn.map((text) => (
          <li key={text}>
            <Sentence of={text} fillings={fillings} />
          </li>
        ))}
        <li>{t('replacing.choose', renewed)}</li>
      </Box>
    </Notice>
  );
}

/** For a renewed key: how the old one is taken out of this very place. */
function OldKeyOut(props: Omit<GuideViewProps, 'around'> & { readonly when: Replacing['takeOutWhen'] }) {
  const { t } = useTranslation('guides');
  const { replacing } = props.guide;
  if (replacing?.takeOutWhen !== props.when || !renewedIn(props.fillings)) return null;
  return (
    <Part title={t('replacing.takeOut')}>
      <NumberedSteps>
        {replacing.takeOut.map((text) => (
          <Sentence key={text} of={text} fillings={props.fillings} />
        ))}
      </NumberedSteps>
    </Part>
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
