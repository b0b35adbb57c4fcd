import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../contract/delivery.ts';
import { type KeyFileKind, keyFileEndings } from '../../../contract/hand-over.ts';
import type { Device } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { HowItGetsThere } from './how-it-gets-there.tsx';
import { useWantedPurpose } from './keys/use-wanted-purpose.ts';
import { WordsForKey } from './keys/words-for-key.tsx';
import { NotLocked } from './no-words.tsx';
import { type Packing, packingFor, purposeOf, WhichPlace, WhichProgram } from './packing-choice.tsx';
import type { WayProps } from './ways/way-props.ts';

/** Save a file: for an iPhone one of two, for a program one of three, for everything else the one there is. */
export function FileWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const { device, fileName } = props.row;
  const { as, choose, save, saveIt, sent } = useSaving(device);
  const toAmazon = as === 'alexa-kit';
  const toGuide =
    device.platform === 'program' ? t('device.guide') : t('device.toGuide', { name: device.name });
  const takesOne = device.platform !== 'iphone' && device.platform !== 'program';
  return (
    <StepScreen
      heading={t('ways.file.heading')}
      lead={toAmazon ? t('ways.program.lead') : t('ways.file.lead', { name: device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t(toAmazon ? 'ways.program.fact' : 'ways.file.fact')}
      primary={
        sent
          ? { label: toGuide, onPress: props.onGuide }
          : {
              label: t(toAmazon ? 'ways.program.save' : 'ways.file.save'),
              onPress: saveIt,
              state: save.isPending ? 'busy' : 'ready',
            }
      }
    >
      <Column>
        <CallProblem error={save.error} />
        {device.platform === 'iphone' && <WhichPlace chosen={as} onChoose={choose} />}
        {device.platform === 'program' && <WhichProgram chosen={as} onChoose={choose} />}
        {sent && <Sent delivery={sent} as={as} onAgain={saveIt} />}
        {!sent && takesOne && <TheFile fileName={fileName} />}
        {toAmazon ? <NotLocked /> : <WordsForKey deviceId={device.id} platform={device.platform} />}
        {sent && as !== 'alexa-kit' && (
          <div data-guide>
            <HowItGetsThere device={device} as={as} />
          </div>
        )}
        {sent && as !== 'alexa-kit' && <Renamed as={as} />}
      </Column>
    </StepScreen>
  );
}

/** Which of them it shall be, and how far the saving of it is. */
function useSaving(device: Pick<Device, 'id' | 'platform'>) {
  const calls = useCalls();
  const [wanted, want] = useWantedPurpose(device);
  const [as, setAs] = useState(() => packingFor(device.platform, wanted));
  const saveFile = useMutation(calls.keys.save.mutationOptions({ onSuccess: takeDownload }));
  const saveKit = useMutation(calls.keys.alexaKit.mutationOptions({ onSuccess: takeDownload }));
  const save = as === 'alexa-kit' ? saveKit : saveFile;
  const saveIt = (): void =>
    as === 'alexa-kit'
      ? saveKit.mutate({ deviceId: device.id })
      : saveFile.mutate({ deviceId: device.id, as });
  const sent = save.data !== undefined && save.data.by !== 'cancelled' ? save.data : undefined;
  const choose = (packing: Packing): void => {
    setAs(packing);
    const purpose = purposeOf(device.platform, packing);
    if (purpose) want(purpose);
    saveFile.reset();
    saveKit.reset();
  };
  return { as, choose, save, saveIt, sent };
}

/** Browsers and mail programs give files other names. */
function Renamed({ as }: { readonly as: KeyFileKind }) {
  const { t } = useTranslation('hand-over');
  return (
    <Fold title={t('ways.file.renamed.title')}>
      <Typography variant="body2">{t('ways.file.renamed.number')}</Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t('ways.file.renamed.ending', { ending: `.${keyFileEndings[as]}` })}
      </Typography>
    </Fold>
  );
}

function TheFile({ fileName }: { readonly fileName: string }) {
  const { t } = useTranslation('hand-over');
  return (
    <ListCard label={t('ways.file.list')}>
      <ListRow mark={<IconTile icon="file" />} title={fileName} detail={t('ways.file.fact')} />
    </ListCard>
  );
}

function Sent(props: {
  readonly delivery: Exclude<Delivery, { by: 'cancelled' }>;
  readonly as: Packing;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { by, fileName } = props.delivery;
  return (
    <Box role="status">
      <Notice
        tone="know"
        title={t(by === 'saved' ? 'ways.file.saved' : 'ways.file.downloaded', { fileName })}
      >
        <Typography variant="body2">
          {t(props.as === 'alexa-kit' ? 'ways.program.savedWhy' : 'ways.file.savedWhy')}
        </Typography>
        <Button size="small" onClick={props.onAgain} sx={{ mt: 0.5, ml: -1.5 }}>
          {t('ways.file.saveAgain')}
        </Button>
      </Notice>
    </Box>
  );
}
