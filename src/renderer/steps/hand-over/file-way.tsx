import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../contract/delivery.ts';
import type { KeyFileKind } from '../../../contract/hand-over.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { WordsForKey } from './keys/words-for-key.tsx';
import type { WayProps } from './ways/way-props.ts';

/** Save a file: for an iPhone one of two, for everything else the one there is. */
export function FileWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const { device, fileName } = props.row;
  const calls = useCalls();
  const [as, setAs] = useState<KeyFileKind>('pkcs12');
  const save = useMutation(calls.keys.save.mutationOptions({ onSuccess: takeDownload }));
  const saveIt = (): void => save.mutate({ deviceId: device.id, as });
  const sent = save.data !== undefined && save.data.by !== 'cancelled' ? save.data : undefined;
  const choose = (kind: KeyFileKind): void => {
    setAs(kind);
    save.reset();
  };
  return (
    <StepScreen
      heading={t('ways.file.heading')}
      lead={t('ways.file.lead', { name: device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.file.fact')}
      primary={
        sent
          ? { label: t('device.toGuide', { name: device.name }), onPress: props.onGuide }
          : { label: t('ways.file.save'), onPress: saveIt, state: save.isPending ? 'busy' : 'ready' }
      }
    >
      <Column>
        <CallProblem error={save.error} />
        {device.platform === 'iphone' && <WhichPlace chosen={as} onChoose={choose} />}
        {sent && <Sent delivery={sent} onAgain={saveIt} />}
        {!sent && device.platform !== 'iphone' && <TheFile fileName={fileName} />}
        <WordsForKey deviceId={device.id} />
        {sent && <Renamed as={as} />}
      </Column>
    </StepScreen>
  );
}

/** Browsers and mail programs give files other names. */
function Renamed({ as }: { readonly as: KeyFileKind }) {
  const { t } = useTranslation('hand-over');
  return (
    <Fold title={t('ways.file.renamed.title')}>
      <Typography variant="body2">{t('ways.file.renamed.number')}</Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t('ways.file.renamed.ending', { ending: as === 'pkcs12' ? '.p12' : '.mobileconfig' })}
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

/** An iPhone keeps the keys of the app and of Safari apart (facts: platforms#iphone-two-places). */
function WhichPlace(props: { readonly chosen: KeyFileKind; readonly onChoose: (kind: KeyFileKind) => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <Box>
      <ChoiceList
        label={t('ways.file.where')}
        labelLook="shown"
        columns="repeat(auto-fit, minmax(min(100%, 240px), 1fr))"
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={[
          {
            value: 'pkcs12' as const,
            icon: 'home',
            title: t('ways.iphone.app'),
            detail: t('ways.iphone.appDetail'),
          },
          {
            value: 'configuration-profile' as const,
            icon: 'globe',
            title: t('ways.iphone.safari'),
            detail: t('ways.iphone.safariDetail'),
          },
        ]}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('ways.iphone.why')}
      </Typography>
    </Box>
  );
}

function Sent(props: {
  readonly delivery: Exclude<Delivery, { by: 'cancelled' }>;
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
        <Typography variant="body2">{t('ways.file.savedWhy')}</Typography>
        <Button size="small" onClick={props.onAgain} sx={{ mt: 0.5, ml: -1.5 }}>
          {t('ways.file.saveAgain')}
        </Button>
      </Notice>
    </Box>
  );
}
