import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DeviceId } from '../../contract/setup.ts';
import { Column } from '../components/column.tsx';
import { formatMoment } from '../components/moments.ts';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { Notice } from '../components/problem-note.tsx';
import { GoogleNetworksNow } from '../exceptions/google-networks-now.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { RemindMe } from '../papers/remind-me.tsx';
import { useWatched } from '../program-access/program-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import type { KeyRow } from '../steps/hand-over/keys/key-rows.ts';
import { useAskWhy } from '../trouble/trouble-access.tsx';
import { Actions, RareActions } from './actions.tsx';
import { AtHome } from './at-home.tsx';
import type { DashboardView } from './dashboard-view.ts';
import { DeviceKeys } from './device-keys.tsx';
import { duskButton, lampButton, quietDuskButton } from './hero-buttons.ts';
import { HomePage } from './home-page.tsx';
import { KeepForLater } from './keep-for-later.tsx';
import { type DeviceKey, listDeviceKeys } from './key-of-device.ts';
import { KeysFromBefore } from './keys-from-before.tsx';
import { OldKeys } from './old-keys.tsx';
import { OpenHome } from './open-home.tsx';
import { SectionTitle } from './section-title.tsx';
import { deriveStanding, type Standing } from './standing.ts';

interface HomeScreenProps {
  readonly rows: readonly KeyRow[];
  readonly onKeys: () => void;
  readonly onDevice: (id: DeviceId) => void;
  readonly onOpen: (view: DashboardView) => void;
}

/** The home there is: how it stands in one sentence, its keys, and what can be done. No step of the wizard any more. */
export function HomeScreen({ rows, onKeys, onDevice, onOpen }: HomeScreenProps) {
  const { t } = useTranslation('home');
  const { journey } = useJourney();
  const standing = useStanding();
  const goToPlan = useGoToPlan();
  const keys = listDeviceKeys(journey.answers.devices ?? [], rows);
  return (
    <HomePage
      heading={t(`standing.${standing}.heading`)}
      lead={<Lead standing={standing} />}
      wishes={<LikelyWishes standing={standing} onOpen={onOpen} />}
    >
      <GoogleNetworksNow onRenewed={goToPlan} />
      <OldKeys />
      <Keys keys={keys} onKeys={onKeys} onDevice={onDevice} onOpen={onOpen} />
      <KeysFromBefore />
      <AtHome />
      <Actions onOpen={onOpen} />
      <KeepForLater />
      <RareActions onOpen={onOpen} />
    </HomePage>
  );
}

function useStanding(): Standing {
  const { answers } = useJourney().journey;
  const checks = useWatched('checks');
  const isAtAddress = answers.reach?.by === 'public-address';
  const tunnel = useWatched(isAtAddress ? 'nothing' : 'tunnel');
  const origin = useWatched(isAtAddress ? 'origin' : 'nothing');
  return deriveStanding({
    answers,
    checks: checks.state === 'live' ? checks.value : undefined,
    tunnel: tunnel.state === 'live' ? tunnel.value : undefined,
    origin: origin.state === 'live' ? origin.value : undefined,
  });
}

/** How many places the last round could not look at; none before there was one. */
function useUnseenPlaces(): number {
  const checks = useWatched('checks');
  return checks.state === 'live' ? (checks.value.otherDoors?.unseen.length ?? 0) : 0;
}

function Lead({ standing }: { readonly standing: Standing }) {
  const { t, i18n } = useTranslation('home');
  const { mode, answers } = useJourney().journey;
  const { address = '', checked } = answers;
  const when = checked === undefined ? '' : formatMoment(checked, i18n.language);
  const tried =
    when === '' ? t(`standing.${standing}.leadUntried`) : t(`standing.${standing}.lead`, { when });
  const unseen = useUnseenPlaces();
  return (
    <>
      {address} ·{' '}
      {oneAfterAnother(
        tried,
        unseen > 0 && t('unseen', { count: unseen }),
        mode === 'practice' && t('practiceAddress'),
      )}
    </>
  );
}

function LikelyWishes(props: {
  readonly standing: Standing;
  readonly onOpen: (view: DashboardView) => void;
}) {
  const { t } = useTranslation('home');
  const { journey, goTo } = useJourney();
  const ask = useAskWhy();
  return (
    <>
      <Button variant="contained" onClick={() => props.onOpen({ at: 'lost' })} sx={lampButton}>
        {t('lost.open')}
      </Button>
      <Button variant="outlined" onClick={() => goTo('devices')} sx={duskButton}>
        {t('addDevice')}
      </Button>
      {ask && (
        <Button variant="outlined" aria-haspopup="dialog" onClick={ask} sx={duskButton}>
          {t('notWorking')}
        </Button>
      )}
      <Button
        onClick={() => goTo(props.standing === 'not-built' ? 'build' : 'check-locks')}
        sx={quietDuskButton}
      >
        {t(props.standing === 'not-built' ? 'toPlan' : 'check')}
      </Button>
      {journey.mode === 'real' && <OpenHome address={journey.answers.address ?? ''} />}
    </>
  );
}

interface KeysProps {
  readonly keys: readonly DeviceKey[];
  readonly onKeys: () => void;
  readonly onDevice: (id: DeviceId) => void;
  readonly onOpen: (view: DashboardView) => void;
}

function Keys({ keys, onKeys, onDevice, onOpen }: KeysProps) {
  const { t } = useTranslation('home');
  const count = (state: DeviceKey['state']): number => keys.filter((key) => key.state === state).length;
  const ready = count('ready');
  return (
    <section>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 2 }}>
        <SectionTitle>{t('devices')}</SectionTitle>
        <Button size="small" onClick={onKeys} sx={{ mr: -1.5 }}>
          {t('keys')}
        </Button>
      </Box>
      <Column gap={1.5}>
        {ready > 0 && (
          <Notice tone="watch" title={t('left', { count: ready })}>
            <Button size="small" variant="outlined" onClick={onKeys} sx={{ mt: 0.75 }}>
              {t('handOver')}
            </Button>
          </Notice>
        )}
        <DeviceKeys
          keys={keys}
          now={new Date()}
          onDevice={onDevice}
          onLost={(device) => onOpen({ at: 'lost', device })}
        />
        <RemindMe after="setup" />
        <KeysNotHere lockedAway={count('locked-away')} elsewhere={count('not-on-this-computer')} />
      </Column>
    </section>
  );
}

/** Keys that nobody can hand over from here, and what helps. */
function KeysNotHere({ lockedAway, elsewhere }: { readonly lockedAway: number; readonly elsewhere: number }) {
  const { t } = useTranslation('home');
  const { goTo } = useJourney();
  return (
    <>
      {lockedAway > 0 && (
        <Notice tone="know" title={t('lockedAway.title', { count: lockedAway })}>
          <Typography variant="body2">{t('lockedAway.why', { count: lockedAway })}</Typography>
        </Notice>
      )}
      {elsewhere > 0 && (
        <Notice tone="know" title={t('elsewhere.title', { count: elsewhere })}>
          <Typography variant="body2">{t('elsewhere.why', { count: elsewhere })}</Typography>
          <Button size="small" variant="outlined" onClick={() => goTo('devices')} sx={{ mt: 1.25 }}>
            {t('change.title')}
          </Button>
        </Notice>
      )}
    </>
  );
}
