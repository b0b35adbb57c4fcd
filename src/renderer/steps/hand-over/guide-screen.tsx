import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { addressFor, pathToTry } from '../../../contract/who-opens.ts';
import type { Purpose } from '../../../guides/text/guide.ts';
import { Column } from '../../components/column.tsx';
import type { BackAction, PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { BeforeFirstStep } from '../../guides/before-first-step.tsx';
import { DeviceGuides, PrintDeviceGuide } from '../../guides/device-guides.tsx';
import { listGuidePages } from '../../guides/guide-walk.ts';
import { OnePage } from '../../guides/one-page.tsx';
import { type GuideOfDevice, useGuideOf } from '../../guides/shown-guide.ts';
import { WhichPurpose } from '../../guides/which-purpose.tsx';
import { WithBook } from '../../guides/with-book.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { type GuidePlace, pageAt } from './guide-place.ts';
import type { KeyRow } from './keys/key-rows.ts';
import { useWantedPurpose } from './keys/use-wanted-purpose.ts';
import { WordsBand } from './keys/words-for-key.tsx';
import { NoWordsForAlexa } from './no-words.tsx';

interface GuideScreenProps {
  readonly row: KeyRow;
  readonly place: GuidePlace;
  readonly onPlace: (place: GuidePlace) => void;
  readonly onWays: () => void;
  readonly onVisit: () => void;
}

/** What is done on the device, one step at a time, with the words in view as long as there is a spare copy of them. */
export function GuideScreen(props: GuideScreenProps) {
  const { t } = useTranslation('hand-over');
  return (
    <WithBook
      until={(notice) => (
        <StepScreen
          heading={t('guide.heading', { name: props.row.device.name })}
          back={{ label: t('guide.back'), onPress: props.onWays }}
          fact={t('guide.fact')}
          primary={{ label: t('guide.step'), onPress: () => undefined, state: 'off' }}
        >
          {notice}
        </StepScreen>
      )}
    >
      <GuideInBook {...props} />
    </WithBook>
  );
}

function GuideInBook(props: GuideScreenProps) {
  const { t } = useTranslation('hand-over');
  const { row, place, onPlace } = props;
  const of = useGuideOfRow(row);
  const { shown, fillings } = useGuideOf(of);
  const pages = shown ? listGuidePages(shown, fillings) : [];
  const at = pageAt(place, pages.length);
  const isBegun = typeof at === 'number' && at > 0;
  const { primary, back } = useWalk(at, pages.length, props);
  return (
    <StepScreen
      heading={t('guide.heading', { name: row.device.name })}
      lead={isBegun ? undefined : t(row.device.platform === 'program' ? 'guide.leadProgram' : 'guide.lead')}
      back={back}
      fact={t('guide.fact')}
      primary={primary}
    >
      {at === 'all' ? (
        <EveryStep {...of} row={row} onPlace={onPlace} />
      ) : (
        <StepAt {...of} row={row} at={at} onPlace={onPlace} />
      )}
    </StepScreen>
  );
}

type OfRow = GuideOfDevice & {
  readonly row: KeyRow;
  readonly onWant: (purpose: Purpose) => void;
  readonly onPlace: (place: GuidePlace) => void;
};

function useGuideOfRow({ device, fileName, keyName, oldKeyName }: KeyRow) {
  const { answers } = useJourney().journey;
  const address = addressFor(device, answers);
  const path = pathToTry(address, answers.address);
  const [wanted, onWant] = useWantedPurpose(device);
  return { device, address, path, fileName, keyName, oldKeyName, wanted, onWant };
}

/** On and back are those of the screen. Whether it works is asked after the last step, and beside the whole list. */
function useWalk(
  at: number | 'all',
  count: number,
  { onPlace, onWays, onVisit }: GuideScreenProps,
): { readonly primary: PrimaryAction; readonly back: BackAction } {
  const { t } = useTranslation('hand-over');
  const tryIt = { label: t('guide.next'), onPress: onVisit };
  const ways = { label: t('guide.back'), onPress: onWays };
  if (at === 'all') return { primary: tryIt, back: ways };
  return {
    primary: at < count - 1 ? { label: t('guide.step'), onPress: () => onPlace(at + 1) } : tryIt,
    back: at > 0 ? { label: t('guide.stepBack'), onPress: () => onPlace(at - 1) } : ways,
  };
}

function StepAt({ at, row, onPlace, ...of }: OfRow & { readonly at: number }) {
  const { t } = useTranslation('guides');
  const { guides, shown, fillings } = useGuideOf(of);
  const pages = shown ? listGuidePages(shown, fillings) : [];
  const page = pages[at];
  if (!shown || !page) return null;
  return (
    <Column>
      {at === 0 && <WhichPurpose guides={guides} chosen={shown.purpose} onWant={of.onWant} />}
      <Words row={row} purpose={shown.purpose} />
      <OnePage guide={shown} page={page} number={at + 1} count={pages.length} fillings={fillings}>
        {at === 0 && <BeforeFirstStep guide={shown} fillings={fillings} />}
      </OnePage>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Button onClick={() => onPlace('all')} sx={{ ml: -1.5 }}>
          {t('showAll')}
        </Button>
        <PrintDeviceGuide {...of} />
      </Box>
    </Column>
  );
}

function EveryStep({ row, onPlace, ...of }: OfRow) {
  const { t } = useTranslation('guides');
  return (
    <Column>
      <div>
        <Button onClick={() => onPlace(0)} sx={{ ml: -1.5 }}>
          {t('oneByOne')}
        </Button>
      </div>
      <DeviceGuides {...of} beside={(purpose) => <Words row={row} purpose={purpose} />} />
    </Column>
  );
}

/** A folder for Alexa leaves without the words; and without a spare copy nobody knows them any more. */
function Words({ row, purpose }: { readonly row: KeyRow; readonly purpose: Purpose }) {
  if (purpose === 'alexa') return <NoWordsForAlexa />;
  return row.copy === 'ready' ? <WordsBand deviceId={row.device.id} /> : null;
}
