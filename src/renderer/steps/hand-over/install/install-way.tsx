import { Box, Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallTarget } from '../../../../contract/hand-over.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ListCard } from '../../../components/list-card.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { BrowserRules } from './browser-rules.tsx';
import { chooseOffer } from './install-offer.ts';
import { InstallPlaceRow } from './install-place-row.tsx';

/**
 * Install on this computer: every browser and store that could take the key, each with what is there now, what would be
 * run, and the way on where Latchkey cannot do it. `onByHand` leads to the guide, where the screen around it has one.
 * A key whose spare copy is deleted can only be taken out: then it is those places alone that have it.
 */
export function InstallWay(props: InstallWayProps) {
  const { t } = useTranslation(['install', 'common']);
  const { mode } = useJourney().journey;
  const { places, change, look } = usePlaces(props.row);
  if (places.error && !places.data) {
    const again = { label: t('common:retry'), onPress: () => void places.refetch() };
    return <CallProblem error={places.error} action={again} />;
  }
  if (!places.data) return <Waiting what={t('looking')} usually={t('lookingUsually')} />;
  const isHere = props.row.copy === 'ready';
  const shown = isHere ? places.data : places.data.filter(({ state }) => state === 'installed');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      {mode === 'practice' && shown.length > 0 && (
        <Notice tone="know">
          <Typography variant="body2">{t('practice')}</Typography>
        </Notice>
      )}
      <CallProblem error={places.error} />
      {shown.length === 0 ? (
        <NoPlace words={isHere ? 'none' : 'takeOut.none'} onByHand={props.onByHand} />
      ) : (
        <PlaceList {...props} places={shown} look={look} onPlaces={change} />
      )}
      {!shown.some(saysLookAgain) && (
        <LookAgain looking={places.isFetching ? 'looking' : 'still'} onPress={look.again} />
      )}
      {isHere && shown.length > 0 && <BrowserRules deviceId={props.row.device.id} />}
    </Box>
  );
}

interface InstallWayProps {
  readonly row: KeyRow;
  readonly onByHand?: () => void;
}

function NoPlace(props: {
  readonly words: 'none' | 'takeOut.none';
  readonly onByHand: (() => void) | undefined;
}) {
  const { t } = useTranslation('install');
  return (
    <Notice tone="know" title={t(`${props.words}.title`)}>
      <Typography variant="body2">{t(`${props.words}.why`)}</Typography>
      {props.onByHand && (
        <Button size="small" variant="outlined" onClick={props.onByHand} sx={{ mt: 1.25 }}>
          {t('guide')}
        </Button>
      )}
    </Notice>
  );
}

function PlaceList(
  props: InstallWayProps & {
    readonly places: readonly InstallTarget[];
    readonly look: ReturnType<typeof usePlaces>['look'];
    readonly onPlaces: (now: readonly InstallTarget[]) => void;
  },
) {
  const { t } = useTranslation('install');
  return (
    <ListCard label={t('list')}>
      {props.places.map((place) => (
        <InstallPlaceRow
          key={place.id}
          place={place}
          device={props.row.device}
          copy={props.row.copy}
          looks={props.look.times}
          onPlaces={props.onPlaces}
          onLook={props.look.again}
          onByHand={props.onByHand}
        />
      ))}
    </ListCard>
  );
}

function LookAgain(props: { readonly looking: 'looking' | 'still'; readonly onPress: () => void }) {
  const { t } = useTranslation('install');
  const looking = props.looking === 'looking';
  return (
    <Box>
      <Button
        size="small"
        onClick={props.onPress}
        aria-disabled={looking || undefined}
        startIcon={<Icon name="refresh" size={18} />}
        sx={{ ml: -1.5 }}
      >
        <span aria-live="polite">{t(looking ? 'lookNow' : 'look')}</span>
      </Button>
    </Box>
  );
}

/** One button for it is enough, and it stands best at the place that waits for it. */
function saysLookAgain(place: InstallTarget): boolean {
  return chooseOffer(place).waysOn.includes('look-again');
}

function usePlaces({ device }: KeyRow) {
  const calls = useCalls();
  const cache = useQueryClient();
  const [times, setTimes] = useState<'once' | 'again'>('once');
  const options = calls.handOver.install.places.queryOptions({ input: { deviceId: device.id }, gcTime: 0 });
  const places = useQuery(options);
  return {
    places,
    change: (now: readonly InstallTarget[]) => cache.setQueryData(options.queryKey, now),
    look: {
      times,
      again: () => {
        if (!places.isFetching) void places.refetch().then(() => setTimes('again'));
      },
    },
  };
}
