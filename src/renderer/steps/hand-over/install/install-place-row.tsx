import { Box, Button, Chip, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallPlace } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import type { IconName } from '../../../components/icon.tsx';
import { IconTile, ListRow } from '../../../components/list-card.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { InstallBlocker } from './install-blocker.tsx';
import { InstallDialog } from './install-dialog.tsx';
import { type Offer, offerOf } from './install-offer.ts';
import { InstallProofNote } from './install-proof.tsx';

/** One browser or store: what is there, and the one thing to do with it. */
export function InstallPlaceRow(props: {
  readonly place: InstallPlace;
  readonly device: Device;
  readonly copy: KeyRow['copy'];
  /** `again` once the user has looked a second time. */
  readonly looks: 'once' | 'again';
  readonly onPlaces: (now: readonly InstallPlace[]) => void;
  readonly onLook: () => void;
  readonly onByHand: (() => void) | undefined;
}) {
  const { t } = useTranslation('install');
  const { place, device } = props;
  const offer = offerOf(place);
  const work = useWork(props);
  const title = titleOf(place, t(`place.${place.kind}.title`));
  const spoken = [title, place.kind === 'firefox' && place.name].filter(Boolean).join(', ');
  const actions = (
    <>
      <State place={place} />
      {offer.change === 'install' && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => work.ask('install')}
          aria-label={t('installNamed', { place: spoken })}
        >
          {t('install')}
        </Button>
      )}
    </>
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
            name={device.name}
            proof={work.proof}
            restart={work.installed === 'now' ? 'say' : 'known'}
          />
        )}
        <AfterInstall offer={offer} work={work} spoken={spoken} />
      </Box>
      {work.asked !== 'nothing' && (
        <InstallDialog
          change={work.asked}
          place={place}
          title={title}
          name={device.name}
          copy={props.copy}
          work={work.asked === 'install' ? work.install : work.remove}
          onGo={work.go}
          onClose={work.close}
        />
      )}
    </ListRow>
  );
}

/** What is done with a key that is in its place. */
function AfterInstall(props: {
  readonly offer: Offer;
  readonly work: ReturnType<typeof useWork>;
  readonly spoken: string;
}) {
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

/** Asking first, then installing and trying the key, or taking it out. */
function useWork(props: Parameters<typeof InstallPlaceRow>[0]) {
  const calls = useCalls().handOver.install;
  const input = { deviceId: props.device.id, placeId: props.place.id };
  const [asked, setAsked] = useState<'nothing' | 'install' | 'remove'>('nothing');
  const proof = useMutation(calls.prove.mutationOptions());
  const done = (now: readonly InstallPlace[]): void => {
    setAsked('nothing');
    props.onPlaces(now);
  };
  const install = useMutation(
    calls.install.mutationOptions({
      onSuccess: (now) => {
        done(now);
        proof.mutate(input);
      },
    }),
  );
  const remove = useMutation(
    calls.remove.mutationOptions({
      onSuccess: (now) => {
        done(now);
        proof.reset();
        install.reset();
      },
    }),
  );
  return {
    asked,
    install,
    remove,
    proof,
    /** Whether it was put there just now, so that the browser has not seen it yet. */
    installed: install.isSuccess ? ('now' as const) : ('before' as const),
    ask: (change: 'install' | 'remove') => {
      install.reset();
      remove.reset();
      setAsked(change);
    },
    go: () => (asked === 'install' ? install : remove).mutate(input),
    close: () => {
      setAsked('nothing');
      // What was refused may stand differently now: it is looked at once the reason has been read.
      if (install.error || remove.error) props.onLook();
    },
    prove: () => proof.mutate(input),
  };
}

function State({ place }: { readonly place: InstallPlace }) {
  const { t } = useTranslation('install');
  if (place.state === 'installed') return <Chip label={t('installed')} />;
  return place.blocker && <Chip color="warning" label={t(`blocker.${place.blocker}.short`)} />;
}

/** Which profile it is and where it lies: small, for those who have several. */
function Where({ place }: { readonly place: InstallPlace }) {
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
function titleOf(place: InstallPlace, usual: string): string {
  return place.kind === 'chromium' && place.name !== '' ? place.name : usual;
}

const icons: Readonly<Record<InstallPlace['kind'], IconName>> = {
  chromium: 'globe',
  firefox: 'globe',
  'mac-keychain': 'mac',
  'windows-store': 'windows',
};
