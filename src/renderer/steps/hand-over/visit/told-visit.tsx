import { Box, Button, Link, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { FirstVisit } from '../../../../contract/hand-over.ts';
import { addressFor, pathToTry } from '../../../../contract/who-opens.ts';
import { listGuides } from '../../../../guides/guides.ts';
import type { Fillings } from '../../../../guides/text/fill-sentence.ts';
import type { Guide, Purpose } from '../../../../guides/text/guide.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Sentence } from '../../../guides/sentence.tsx';
import { Troubles } from '../../../guides/troubles.tsx';
import { purposeIcons } from '../../../guides/which-purpose.tsx';
import { useBook, WithBook } from '../../../guides/with-book.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { findComputer } from '../../devices/first-devices.ts';
import { useWantedPurpose } from '../keys/use-wanted-purpose.ts';
import { LaterButton } from './later-button.tsx';
import { NewKeysPage, OldKeyFirst } from './two-keys.tsx';
import type { VisitProps } from './visit-props.ts';

type ToldVisitProps = VisitProps & Pick<Extract<FirstVisit, { state: 'waiting' }>, 'open' | 'opensTo'>;

/**
 * Outside practice nobody but the user sees the visit: what to try, and the two answers. Where the key sits says what to
 * try: the Home Assistant app's key is of no use to the browser beside it, and a watch has none.
 */
export function ToldVisit(props: ToldVisitProps) {
  const { t } = useTranslation('hand-over');
  return (
    <WithBook
      until={(notice) => (
        <StepScreen
          heading={t('visit.heading', { name: props.row.device.name })}
          back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
          fact={t('visit.real.fact')}
          primary={{ label: t('visit.opened'), onPress: () => undefined, state: 'off' }}
        >
          {notice}
        </StepScreen>
      )}
    >
      <VisitInBook {...props} />
    </WithBook>
  );
}

function VisitInBook(props: ToldVisitProps) {
  const { t } = useTranslation('hand-over');
  const { device, fileName, keyName } = props.row;
  const { answers } = useJourney().journey;
  const address = addressFor(device, answers);
  const confirm = useMutation(useCalls().handOver.visit.confirm.mutationOptions());
  const [answer, setAnswer] = useState<'none' | 'closed'>('none');
  const [wanted, want] = useWantedPurpose(device);
  const guides = listGuides(useBook(), device.platform);
  const guide = guides.find(({ purpose }) => purpose === wanted) ?? guides[0];
  const fillings = {
    name: device.name,
    keyName,
    address,
    path: pathToTry(address, answers.address),
    file: fileName,
  };
  const proof = classifyProof(props, guide);
  return (
    <StepScreen
      heading={t('visit.heading', { name: device.name })}
      lead={t(proof === 'one-key' ? 'visit.real.lead' : 'twoKeys.lead')}
      back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
      fact={t('visit.real.fact')}
      primary={{
        label: t(opened[proof]),
        onPress: () => confirm.mutate({ deviceId: device.id }),
        state: confirm.isPending ? 'busy' : 'ready',
      }}
    >
      <Column>
        <CallProblem error={confirm.error} />
        {guide && guides.length > 1 && <Where guides={guides} chosen={guide.purpose} onChoose={want} />}
        {proof === 'old-key-off-first' && <OldKeyFirst name={device.name} />}
        {proof === 'page' && <NewKeysPage name={device.name} keyName={keyName} open={props.open} />}
        {guide && proof !== 'page' && (
          <WhatToTry guide={guide} fillings={fillings}>
            {opensTheAddress[guide.purpose] && <Address {...props} address={address} />}
          </WhatToTry>
        )}
        {answer === 'closed' && guide && <WhatMayBeWrong guide={guide} fillings={fillings} />}
        {!(answer === 'closed' && guide) && <StaysClosed onPress={() => setAnswer('closed')} />}
        <LaterButton {...props} />
      </Column>
    </StepScreen>
  );
}

/** How it can be known that it was the newest key which opened. */
type Proof = 'one-key' | 'page' | 'old-key-off-first';

function classifyProof({ row, opensTo }: ToldVisitProps, guide: Guide | undefined): Proof {
  if (row.device.renewal?.previous !== 'works') return 'one-key';
  const isSeenOnPage = opensTo === 'newest-key' && guide !== undefined && opensTheAddress[guide.purpose];
  return isSeenOnPage ? 'page' : 'old-key-off-first';
}

const opened = {
  'one-key': 'visit.opened',
  page: 'twoKeys.answered',
  'old-key-off-first': 'twoKeys.openedAlone',
} as const satisfies Readonly<Record<Proof, string>>;

/** Whether the trial is to open the address by hand: an app and a skill know it already. */
const opensTheAddress: Readonly<Record<Purpose, boolean>> = {
  browser: true,
  firefox: true,
  'command-line': true,
  'home-assistant-app': false,
  alexa: false,
};

interface GuideProps {
  readonly guide: Guide;
  readonly fillings: Fillings;
}

function WhatToTry({ guide, fillings, children }: GuideProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('hand-over');
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.5 }}>
        {t('visit.real.list', { name: fillings.name })}
      </Typography>
      <NumberedSteps>
        {guide.test.map((text) => (
          <Sentence key={text} of={text} fillings={fillings} />
        ))}
      </NumberedSteps>
      {children}
    </Box>
  );
}

function WhatMayBeWrong({ guide, fillings }: GuideProps) {
  const { t } = useTranslation('hand-over');
  return (
    <Box component="section" role="status">
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
        {t('visit.wrong')}
      </Typography>
      <Troubles label={t('visit.wrong')} of={guide.wrong} fillings={fillings} />
    </Box>
  );
}

function StaysClosed({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <div>
      <Typography sx={{ color: 'text.secondary', mb: 1.25 }}>{t('visit.real.other')}</Typography>
      <Button variant="outlined" onClick={onPress}>
        {t('visit.closed')}
      </Button>
    </div>
  );
}

/** A device may use its key in several places, each with a test of its own. */
function Where(props: {
  readonly guides: readonly Guide[];
  readonly chosen: Purpose;
  readonly onChoose: (purpose: Purpose) => void;
}) {
  const { t } = useTranslation('hand-over');
  return (
    <ChoiceList
      label={t('visit.real.where')}
      labelLook="shown"
      look="tile"
      columns="repeat(auto-fit, minmax(150px, 1fr))"
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.guides.map(({ purpose, label }) => ({
        value: purpose,
        title: label,
        icon: purposeIcons[purpose],
      }))}
    />
  );
}

/** For a browser: the address to take along, or to open here where this may be the very computer. */
function Address(props: VisitProps & { readonly open: string; readonly address: string }) {
  const { t } = useTranslation('hand-over');
  const isHere = props.row.device.platform === findComputer(navigator.userAgent);
  return (
    <Box sx={{ mt: 1.5 }}>
      {isHere && (
        <Typography sx={{ color: 'text.secondary' }}>
          <Trans
            t={t}
            i18nKey="visit.real.here"
            values={{ address: props.address }}
            components={{ page: <Link href={props.open} target="_blank" rel="noopener noreferrer" /> }}
          />
        </Typography>
      )}
      <Box sx={{ ml: -1.5 }}>
        <CopyButton text={props.open} label={t('visit.real.copy')} />
      </Box>
    </Box>
  );
}
