import {
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptHome, type KeptHomes, MOST_HOMES } from '../../contract/homes.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { ActionRow, AddRow, IconTile, ListCard } from '../components/list-card.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { ForgetHome } from './forget-home.tsx';
import { useHomeName, useHomeProgress } from './home-names.ts';

/** The homes on this computer: open another, begin one, or forget one. */
export function HomesDialog(props: {
  readonly kept: KeptHomes;
  readonly onClose: (left: KeptHomes) => void;
}) {
  const { t } = useTranslation('homes');
  const [kept, setKept] = useState(props.kept);
  const [asked, setAsked] = useState<KeptHome>();
  const heading = useId();
  const close = (): void => props.onClose(kept);
  const forgotten = (left: KeptHomes): void => {
    setKept(left);
    setAsked(undefined);
  };
  return (
    <Dialog open onClose={close} aria-labelledby={heading} maxWidth="sm" fullWidth>
      {asked ? (
        <ForgetHome
          home={asked}
          heading={heading}
          onForgotten={forgotten}
          onKeep={() => setAsked(undefined)}
        />
      ) : (
        <>
          <DialogTitle id={heading}>{t('title')}</DialogTitle>
          <DialogContent>
            <Homes kept={kept} onForget={setAsked} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t('close')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

/** The screens of the home that opens take the place of this dialog. */
function Homes(props: { readonly kept: KeptHomes; readonly onForget: (home: KeptHome) => void }) {
  const { t } = useTranslation('homes');
  const calls = useCalls().homes;
  const open = useMutation(calls.open.mutationOptions());
  const add = useMutation(calls.add.mutationOptions());
  const isMoving = open.isPending || add.isPending;
  const { homes, open: here } = props.kept;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('lead')}
      </Typography>
      <CallProblem error={open.error ?? add.error} sx={{ mb: 2 }} />
      <ListCard label={t('title')}>
        {homes.map((home) => (
          <HomeRow
            key={home.id}
            home={home}
            at={home.id === here ? 'here' : 'elsewhere'}
            onOpen={() => !isMoving && open.mutate({ home: home.id })}
            onForget={() => !isMoving && props.onForget(home)}
          />
        ))}
        {homes.length < MOST_HOMES && <AddRow label={t('add')} onPress={() => !isMoving && add.mutate({})} />}
      </ListCard>
    </>
  );
}

function HomeRow(props: {
  readonly home: KeptHome;
  readonly at: 'here' | 'elsewhere';
  readonly onOpen: () => void;
  readonly onForget: () => void;
}) {
  const { t } = useTranslation('homes');
  const [nameOf, progressOf] = [useHomeName(), useHomeProgress()];
  const name = nameOf(props.home);
  return (
    <ActionRow
      mark={<IconTile icon="home" look={props.home.address === null ? 'dashed' : 'filled'} />}
      title={name}
      detail={progressOf(props.home.progress)}
      action={
        props.at === 'here' ? (
          <Chip label={t('openNow')} />
        ) : (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            <Button
              size="small"
              variant="outlined"
              aria-label={t('openNamed', { name })}
              onClick={props.onOpen}
            >
              {t('openThis')}
            </Button>
            <Button size="small" aria-label={t('forgetNamed', { name })} onClick={props.onForget}>
              {t('forget')}
            </Button>
          </Box>
        )
      }
    />
  );
}
