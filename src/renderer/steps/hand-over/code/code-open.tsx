import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAddress, PickUp } from '../../../../contract/hand-over.ts';
import type { Device, Platform } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Fold } from '../../../components/fold.tsx';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { Point, Points } from '../../../components/points.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useCopiedBySelection } from '../../../custody/copy-secret.ts';
import { CopySecretButton } from '../../../custody/copy-secret-button.tsx';
import { useSecretInView } from '../../../custody/secret-in-view.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { WordsBand } from '../keys/words-for-key.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { Networks } from './networks.tsx';
import { PickUpVisits } from './pick-up-visits.tsx';
import { QrCode } from './qr-code.tsx';
import { measureTimeLeft } from './time-left.ts';
import type { Opening } from './use-opening.ts';

type OpenPickUp = Extract<PickUp, { state: 'open' }>;

/** The code, how long it still works, who comes, and what to know beside it. */
export function CodeOpen(
  props: WayProps & {
    readonly pickUp: OpenPickUp;
    readonly addresses: readonly OwnAddress[];
    readonly opening: Opening;
  },
) {
  const { t } = useTranslation('hand-over');
  const { row, pickUp, opening } = props;
  const { name, platform, id } = row.device;
  // Whoever has the address can fetch the key file with it.
  useSecretInView();
  const calls = useCalls();
  const cancel = useMutation(calls.handOver.pickUp.cancel.mutationOptions());
  const withCamera = platform === 'iphone' || platform === 'android' || platform === 'watch';
  return (
    <StepScreen
      heading={t('ways.code.open.heading', { name })}
      lead={t(withCamera ? 'ways.code.open.lead' : 'ways.code.open.leadTyped')}
      back={{
        label: t('device.otherWays'),
        onPress: () => {
          // Whoever goes another way leaves nothing lying in the network.
          cancel.mutate({});
          props.onWays();
        },
      }}
      fact={t('ways.code.open.fact')}
      primary={{ label: t('device.toGuide', { name }), onPress: props.onGuide }}
    >
      <Column>
        <CallProblem error={cancel.error ?? opening.error} />
        <Box sx={besideEachOther}>
          <QrCode text={pickUp.url} says={t('ways.code.open.picture', { url: pickUp.url })} />
          <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <HowLong pickUp={pickUp} />
            <Typed url={pickUp.url} />
            <Stop cancel={cancel} />
          </Box>
        </Box>
        <WordsBand deviceId={id} />
        <PickUpVisits visits={pickUp.visits} pickUp="open" />
        <GoodToKnow name={name} platform={platform} />
        <Networks name={name} addresses={props.addresses} chosen={pickUp.address} onChoose={opening.openAt} />
        <Trouble onWay={props.onWay} />
      </Column>
    </StepScreen>
  );
}

/** First of all what tells our file from one that somebody in the network has put in its place. */
function GoodToKnow({ name, platform }: Pick<Device, 'name' | 'platform'>) {
  const { t } = useTranslation('hand-over');
  return (
    <Points title={t('ways.code.know.list')}>
      <Point icon="shield">
        {oneAfterAnother(
          t(`ways.code.open.mustAsk.${whoAsks(platform)}`, { name }),
          t('ways.code.open.mustAsk.why'),
        )}
      </Point>
      <Point icon="globe">{t('ways.code.know.wifi')}</Point>
      <Point icon="info">{t('ways.code.know.allow')}</Point>
      {platform === 'iphone' && (
        <Point icon="iphone">{`${t('ways.iphone.title')}. ${t('ways.iphone.onPage')}`}</Point>
      )}
    </Points>
  );
}

function whoAsks(platform: Platform): 'iphone' | 'android' | 'other' {
  switch (platform) {
    case 'iphone':
      return 'iphone';
    case 'android':
    case 'watch':
      return 'android';
    case 'windows':
    case 'mac':
    case 'linux':
    case 'chromebook':
    case 'program':
      return 'other';
  }
}

interface Cancel {
  readonly isPending: boolean;
  readonly mutate: (input: Record<string, never>) => void;
}

function Stop({ cancel }: { readonly cancel: Cancel }) {
  const { t } = useTranslation('hand-over');
  return (
    <div>
      <Button
        variant="outlined"
        size="small"
        aria-disabled={cancel.isPending || undefined}
        onClick={() => !cancel.isPending && cancel.mutate({})}
      >
        {t('ways.code.open.stop')}
      </Button>
    </div>
  );
}

const besideEachOther = {
  display: 'grid',
  gap: { xs: 2.5, sm: 4 },
  alignItems: 'center',
  justifyItems: { xs: 'center', sm: 'stretch' },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 272px) minmax(0, 1fr)' },
} as const;

/** In words and not as a clock: nothing ticks, and a screen reader is left in peace. */
function HowLong({ pickUp }: { readonly pickUp: OpenPickUp }) {
  const { t } = useTranslation('hand-over');
  const left = measureTimeLeft(pickUp.expiresAt, useNow(5000));
  return (
    <Box>
      <Typography variant="subtitle2" role="timer">
        {left.kind === 'minutes'
          ? t('ways.code.open.minutes', { count: left.minutes })
          : t('ways.code.open.soon')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('ways.code.open.left', { count: pickUp.fetchesLeft })}
      </Typography>
    </Box>
  );
}

function Typed({ url }: { readonly url: string }) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const place = useRef<HTMLParagraphElement>(null);
  const copy = () => calls.handOver.pickUp.copy.call(undefined);
  useCopiedBySelection(place, url, copy);
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('ways.code.open.address')}
      </Typography>
      <Typography ref={place} sx={{ overflowWrap: 'anywhere', my: 0.25 }}>
        {url}
      </Typography>
      <Box sx={{ ml: -1.5 }}>
        <CopySecretButton text={url} label={t('ways.code.open.copy')} copy={copy} />
      </Box>
    </Box>
  );
}

function Trouble(props: { readonly onWay: WayProps['onWay'] }) {
  const { t } = useTranslation('hand-over');
  const points = [
    ['globe', 'wifi'],
    ['shield', 'firewall'],
    ['path', 'vpn'],
    ['share', 'network'],
    ['stick', 'stick'],
  ] as const;
  return (
    <Fold title={t('ways.code.trouble.title')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {points.map(([icon, words]) => (
          <Point key={words} icon={icon}>
            {t(`ways.code.trouble.${words}`)}
          </Point>
        ))}
      </Box>
      <Button size="small" variant="outlined" onClick={() => props.onWay('stick')} sx={{ mt: 1.5, mb: 0.5 }}>
        {t('ways.code.trouble.toStick')}
      </Button>
    </Fold>
  );
}

/** The time, looked at every so often. */
function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
