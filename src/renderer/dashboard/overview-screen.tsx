import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../components/list-card.tsx';
import { Notice } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useSceneState } from '../scene/live-scene.tsx';
import { describeScene } from '../scene/scene-words.ts';
import type { KeyRow } from '../steps/hand-over/keys/key-rows.ts';
import { Actions } from './actions.tsx';
import { AtHome } from './at-home.tsx';
import type { DashboardView } from './dashboard-view.ts';
import { KeepForLater } from './keep-for-later.tsx';
import { type DeviceKey, hasTwoKeys, listDeviceKeys } from './key-of-device.ts';
import { SectionTitle } from './section-title.tsx';

/** How the home stands, and everything that can be done with it. */
export function OverviewScreen(props: {
  readonly rows: readonly KeyRow[];
  readonly onKeys: () => void;
  readonly onOpen: (view: DashboardView) => void;
}) {
  const { t } = useTranslation('home');
  const { journey, goTo, moving } = useJourney();
  const practice = journey.mode === 'practice';
  const keys = listDeviceKeys(journey.answers.devices ?? [], props.rows);
  return (
    <StepScreen
      heading={t(practice ? 'headingPractice' : 'heading')}
      lead={t('lead')}
      back={{ label: t('keys'), onPress: props.onKeys }}
      primary={{
        label: t('check'),
        onPress: () => goTo('check-locks'),
        state: moving === 'moving' ? 'busy' : 'ready',
      }}
      fact={t('fact')}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3.5 }}>
        <HowItStands />
        <AtHome />
        <Keys keys={keys} onKeys={props.onKeys} />
        <KeepForLater />
        <Actions onOpen={props.onOpen} />
      </Box>
    </StepScreen>
  );
}

/** The address, and what the scene at the foot of the rail shows, in words. */
function HowItStands() {
  const { t, i18n } = useTranslation(['home', 'scene']);
  const { mode, answers } = useJourney().journey;
  const sentences = describeScene(useSceneState())
    .filter(({ about }) => about !== 'mode' && about !== 'keys')
    .map(({ key, values }) => t(`scene:${key}`, values));
  const address = answers.address ?? '';
  const held = answers.checked && t('checked', { when: formatMoment(answers.checked, i18n.language) });
  const open = mode === 'real' && <OpenIt address={address} />;
  return (
    <section>
      <SectionTitle>{t('stands')}</SectionTitle>
      <ListCard label={t('stands')}>
        <ListRow
          mark={<IconTile icon="globe" />}
          title={address}
          detail={mode === 'practice' ? t('practiceAddress') : t('address')}
          end={<Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{open}</Box>}
        >
          {open && <Box sx={{ display: { xs: 'flex', sm: 'none' }, ml: 7, mt: 1 }}>{open}</Box>}
        </ListRow>
        <ListRow
          mark={<IconTile icon="lock" />}
          title={t('state')}
          detail={[...sentences, held ?? ''].filter(Boolean).map((sentence) => (
            <Box component="span" key={sentence} sx={{ display: 'block' }}>
              {sentence}
            </Box>
          ))}
        />
      </ListCard>
    </section>
  );
}

function formatMoment(moment: string, language: string): string {
  return new Date(moment).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

function OpenIt({ address }: { readonly address: string }) {
  const { t } = useTranslation('home');
  return (
    <Button
      variant="outlined"
      size="small"
      component="a"
      href={`https://${address}`}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<Icon name="outside" size={16} />}
    >
      {t('open', { address })}
    </Button>
  );
}

function Keys(props: { readonly keys: readonly DeviceKey[]; readonly onKeys: () => void }) {
  const { t } = useTranslation('home');
  const count = (state: DeviceKey['state']): number => props.keys.filter((key) => key.state === state).length;
  const ready = count('ready');
  return (
    <section>
      <SectionTitle>{t('devices')}</SectionTitle>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
        {ready > 0 && (
          <Notice tone="watch" title={t('left', { count: ready })}>
            <Button size="small" variant="outlined" onClick={props.onKeys} sx={{ mt: 0.75 }}>
              {t('handOver')}
            </Button>
          </Notice>
        )}
        <ListCard label={t('devices')}>
          {props.keys.map((key) => (
            <KeyOfDevice key={key.device.id} of={key} />
          ))}
        </ListCard>
        <KeysNotHere lockedAway={count('locked-away')} elsewhere={count('not-on-this-computer')} />
      </Box>
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
          <Typography variant="body2">{t('lockedAway.why')}</Typography>
        </Notice>
      )}
      {elsewhere > 0 && (
        <Notice tone="know" title={t('elsewhere.title', { count: elsewhere })}>
          <Typography variant="body2">{t('elsewhere.why')}</Typography>
          <Button size="small" variant="outlined" onClick={() => goTo('devices')} sx={{ mt: 1.25 }}>
            {t('change.title')}
          </Button>
        </Notice>
      )}
    </>
  );
}

const chipColours = {
  ready: 'warning',
  'handed-over': 'default',
  'in-use': 'default',
  'spare-copy-deleted': 'default',
  'not-made': 'error',
  'locked-away': 'default',
  'not-on-this-computer': 'default',
  off: 'warning',
} as const;

function KeyOfDevice({ of: { device, state, copy, expiresOn } }: { readonly of: DeviceKey }) {
  const { t, i18n } = useTranslation(['home', 'platforms']);
  const when = expiresOn && new Date(expiresOn).toLocaleDateString(i18n.language, { dateStyle: 'medium' });
  const facts = [
    t(`platforms:${device.platform}.name`),
    when && t('until', { when }),
    hasTwoKeys(device) && t('twoKeys'),
    copy === 'spare-copy-deleted' && state !== copy && state !== 'off' && t('noSpare'),
  ];
  const status = <Chip label={t(`key.${state}`)} color={chipColours[state]} />;
  return (
    <ListRow
      mark={<IconTile icon={device.platform} />}
      title={device.name}
      detail={facts.filter(Boolean).join(' · ')}
      end={<Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{status}</Box>}
    >
      <Box sx={{ display: { xs: 'flex', sm: 'none' }, ml: 7, mt: 0.75 }}>{status}</Box>
    </ListRow>
  );
}
