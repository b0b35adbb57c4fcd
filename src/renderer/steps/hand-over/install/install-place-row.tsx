import { Box, Button, Chip, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { InstallTarget } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import type { IconName } from '../../../components/icon.tsx';
import { IconTile, ListRow } from '../../../components/list-card.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { InstallBlocker } from './install-blocker.tsx';
import { InstallDialog } from './install-dialog.tsx';
import { chooseOffer, type Offer } from './install-offer.ts';
import { InstallProofNote } from './install-proof.tsx';
import { type InstallWork, useInstallWork } from './install-work.ts';

/** One browser or store: what is there, and the one thing to do with it. */
export function InstallPlaceRow(props: InstallPlaceRowProps) {
  const { t } = useTranslation('install');
  const { place } = props;
  const offer = chooseOffer(place);
  const work = useInstallWork(props);
  const title = chooseTitle(place, t(`place.${place.kind}.title`));
  const spoken = [title, place.kind === 'firefox' && place.name].filter(Boolean).join(', ');
  const actions = (
    <Actions place={place} offer={offer} spoken={spoken} onInstall={() => work.ask('install')} />
  );
  return (
    <ListRow
      mark={<IconTile icon={icons[place.kind]} />}
      title={title}
      detail={<Where place={place} />}
      end={<Box sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1 }}>{actions}</Box>}
    >
      <Box sx={{ display: { xs: 'flex', sm: 'none' }, alignItems: 'center', gap: 1, ml: 7, mt: 1 }}>
        {actions}
      </Box>
      <Box sx={{ ml: { xs: 0, sm: 7 } }}>
        <HowItStands {...props} offer={offer} work={work} spoken={spoken} />
      </Box>
      {work.asked !== 'nothing' && (
        <InstallDialog
          change={work.asked}
          place={place}
          title={title}
          device={props.device}
          copy={props.copy}
          work={work.asked === 'install' ? work.install : work.remove}
          onGo={work.go}
          onClose={work.close}
        />
      )}
    </ListRow>
  );
}

interface InstallPlaceRowProps {
  readonly place: InstallTarget;
  readonly device: Device;
  readonly copy: KeyRow['copy'];
  /** `again` once the user has looked a second time. */
  readonly looks: 'once' | 'again';
  readonly onPlaces: (now: readonly InstallTarget[]) => void;
  readonly onLook: () => void;
  readonly onByHand: (() => void) | undefined;
}

interface WithOffer {
  readonly offer: Offer;
  /** What tells this place from the others for who cannot see the row. */
  readonly spoken: string;
}

function Actions(props: WithOffer & { readonly place: InstallTarget; readonly onInstall: () => void }) {
  const { t } = useTranslation('install');
  return (
    <>
      <State place={props.place} />
      {props.offer.change === 'install' && (
        <Button
          variant="outlined"
          size="small"
          onClick={props.onInstall}
          aria-label={t('installNamed', { place: props.spoken })}
        >
          {t('install')}
        </Button>
      )}
    </>
  );
}

/** What stands in the way of the key, or how it was tried in its place. */
function HowItStands(props: InstallPlaceRowProps & WithOffer & { readonly work: InstallWork }) {
  const { place, offer, work, spoken } = props;
  return (
    <>
      {place.blocker && (
        <InstallBlocker
          place={place}
          spoken={spoken}
          blocker={place.blocker}
          waysOn={offer.waysOn}
          looks={props.looks}
          onLook={props.onLook}
          onByHand={props.onByHand}
        />
      )}
      {offer.proof === 'possible' && (
        <InstallProofNote
          kind={place.kind}
          device={props.device}
          proof={work.proof}
          restart={work.installed === 'now' ? 'say' : 'known'}
        />
      )}
      <AfterInstall offer={offer} work={work} spoken={spoken} />
    </>
  );
}

/** What is done with a key that is in its place. */
function AfterInstall(props: WithOffer & { readonly work: InstallWork }) {
  const { t } = useTranslation('install');
  const { offer, work, spoken } = props;
  if (offer.proof === 'no-key' || work.proof.isPending) return null;
  const what = t(work.proof.isIdle ? 'prove' : 'proveAgain');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1, ml: -1.5 }}>
      {work.proof.data?.outcome !== 'not-provable' && (
        <Button size="small" onClick={work.prove} aria-label={t('proveNamed', { what, place: spoken })}>
          {what}
        </Button>
      )}
      {offer.change === 'remove' && (
        <Button
          size="small"
          onClick={() => work.ask('remove')}
          aria-label={t('removeNamed', { place: spoken })}
        >
          {t('remove')}
        </Button>
      )}
    </Box>
  );
}

function State({ place }: { readonly place: InstallTarget }) {
  const { t } = useTranslation('install');
  if (place.state === 'installed') return <Chip label={t('installed')} />;
  return place.blocker && <Chip color="warning" label={t(`blocker.${place.blocker}.short`)} />;
}

/** Which profile it is and where it lies: small, for those who have several. */
function Where({ place }: { readonly place: InstallTarget }) {
  const { t } = useTranslation('install');
  const profile = place.kind === 'firefox' && place.name !== '' && t('profile', { name: place.name });
  if (!profile && place.folder === null) return null;
  return (
    <>
      {profile && (
        <Box component="span" sx={{ display: 'block' }}>
          {profile}
        </Box>
      )}
      {place.folder !== null && (
        <Typography component="span" variant="caption" sx={{ display: 'block', fontSize: '0.8rem' }}>
          {place.folder}
        </Typography>
      )}
    </>
  );
}

/** A browser in a box has a name of its own; a profile's stands below it. */
function chooseTitle(place: InstallTarget, usual: string): string {
  return place.kind === 'chromium' && place.name !== '' ? place.name : usual;
}

const icons: Readonly<Record<InstallTarget['kind'], IconName>> = {
  chromium: 'globe',
  firefox: 'globe',
  'mac-keychain': 'mac',
  'windows-store': 'windows',
};
