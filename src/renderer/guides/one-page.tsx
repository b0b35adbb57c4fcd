import { Box, Typography } from '@mui/material';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFillings } from '../../guides/text/fill-sentence.ts';
import type { Instructions, Step } from '../../guides/text/guide.ts';
import { troublesAt } from '../../guides/text/troubles-at.ts';
import { Fold } from '../components/fold.tsx';
import { NumberedSteps } from '../components/numbered.tsx';
import { AppSettingsList } from './app-settings-card.tsx';
import { Drawn, DrawnLook } from './drawn.tsx';
import { Elsewhere } from './guide-steps.tsx';
import type { GuidePage } from './guide-walk.ts';
import { Sentence } from './sentence.tsx';
import { Troubles } from './troubles.tsx';

interface OnePageProps {
  readonly guide: Instructions;
  readonly page: GuidePage;
  /** Which page this is, counted from 1, of how many. */
  readonly number: number;
  readonly count: number;
  readonly fillings: AnyFillings;
  /** What else there is to know at this page, below what to do where it does not look like that. */
  readonly children?: ReactNode;
}

/** One thing to do on the device: its sentence, its drawing large, and what to do where it looks different there. */
export function OnePage(props: OnePageProps) {
  const { page, fillings, number } = props;
  const heading = useHeadingOf(number);
  switch (page.kind) {
    case 'step':
      return <OneStep key={number} {...props} step={page.step} heading={heading} />;
    case 'app-settings':
      return (
        <Page key={number} {...props} heading={heading} says={page.settings.lead}>
          <AppSettingsList settings={page.settings} fillings={fillings} />
        </Page>
      );
    case 'old-key-out':
      return <OldKeyOutPage key={number} {...props} heading={heading} takeOut={page.takeOut} />;
  }
}

type WithHeading = OnePageProps & { readonly heading: Ref<HTMLHeadingElement> };

function OneStep({ step, heading, ...props }: WithHeading & { readonly step: Step }) {
  const { t } = useTranslation('guides');
  const { guide, fillings } = props;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <DrawnLook />
      <Box sx={besideEachOther}>
        <Box sx={{ gridArea: 'say' }}>
          <PageHeading {...props} heading={heading} says={step.say} />
        </Box>
        <Box sx={stage}>
          <Drawn screen={step.screen} fillings={fillings} look="whole" />
        </Box>
        <Box sx={{ gridArea: 'more', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
          <Fold title={t('elsewhere')}>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
              {step.otherwise && <Elsewhere otherwise={step.otherwise} fillings={fillings} />}
              <Troubles label={t('wrong')} of={troublesAt(guide, step)} fillings={fillings} />
            </Box>
          </Fold>
          {props.children}
        </Box>
      </Box>
    </Box>
  );
}

function OldKeyOutPage({ takeOut, ...props }: WithHeading & { readonly takeOut: readonly string[] }) {
  const { t } = useTranslation('guides');
  return (
    <Page {...props} says={t('replacing.takeOut')}>
      <NumberedSteps>
        {takeOut.map((text) => (
          <Sentence key={text} of={text} fillings={props.fillings} />
        ))}
      </NumberedSteps>
    </Page>
  );
}

function Page({
  says,
  children,
  ...props
}: WithHeading & { readonly says: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <PageHeading {...props} says={says} />
      {children}
    </Box>
  );
}

/** The sentence is the heading: whoever hears the page hears which step it is and what to do. */
function PageHeading(props: WithHeading & { readonly says: string }) {
  const { t } = useTranslation('guides');
  const { number, count, says, fillings, heading } = props;
  return (
    <Typography ref={heading} component="h2" tabIndex={-1} sx={sentenceLook}>
      <Box
        component="span"
        sx={{ display: 'block', typography: 'subtitle2', color: 'primary.main', mb: 0.75 }}
      >
        {t('step', { number, count })}
      </Box>{' '}
      <Sentence of={says} fillings={fillings} />
    </Typography>
  );
}

/** The focus follows to the next page, and the screen begins at its top; on arrival both are the screen's own. */
function useHeadingOf(number: number): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(number);
  useEffect(() => {
    if (last.current === number) return;
    last.current = number;
    heading.current?.closest('main')?.scrollTo({ top: 0 });
    document.scrollingElement?.scrollTo({ top: 0 });
    heading.current?.focus();
  }, [number]);
  return heading;
}

const sentenceLook = {
  outline: 'none',
  typography: 'body1',
  fontSize: '1.3rem',
  lineHeight: 1.4,
  textWrap: 'pretty',
  overflowWrap: 'anywhere',
} as const;

/** From here on the drawing has room beside the sentence. It counts the column, not the window: there may be a rail. */
const roomy = '@container (min-width: 560px)';

const besideEachOther = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridTemplateAreas: '"say" "picture" "more"',
  gap: 2.5,
  [roomy]: {
    gridTemplateColumns: 'minmax(0, 1fr) 300px',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"say picture" "more picture"',
    columnGap: 4,
  },
} as const;

const stage = {
  gridArea: 'picture',
  alignSelf: 'start',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignItems: 'center',
  p: { xs: 2, sm: 2.5 },
  borderRadius: '14px',
  bgcolor: 'soft.pine',
  '& > div': { display: 'grid', justifyItems: 'center' },
  // As high as a phone, so that nothing jumps from step to step.
  [roomy]: { minHeight: 436 },
} as const;
