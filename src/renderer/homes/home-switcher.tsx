import { Box, ButtonBase } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptHomes } from '../../contract/homes.ts';
import { Icon } from '../components/icon.tsx';
import { createLaterPart } from '../components/later-part.tsx';
import { railRowPressed } from '../components/rail-row.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { useHomeName } from './home-names.ts';
import { useKeptHomes } from './use-kept-homes.ts';

const HomesDialog = createLaterPart(
  'over-screen',
  async () => (await import('./homes-dialog.tsx')).HomesDialog,
);

/** Which home is open, and the way to the others: at the head of every screen, as soon as there is more than one. */
export function HomeSwitcher() {
  const { t } = useTranslation('homes');
  const nameOf = useHomeName();
  const kept = useKeptHomes().data;
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const close = useClose(kept, () => setDialog('closed'));
  const here = kept?.homes.find(({ id }) => id === kept.open);
  if (!kept || !here || kept.homes.length < 2) return null;
  return (
    <>
      <ButtonBase
        aria-haspopup="dialog"
        onPointerEnter={HomesDialog.fetch}
        onFocus={HomesDialog.fetch}
        onClick={() => setDialog('open')}
        sx={{ ...onDusk, ...railRowPressed }}
      >
        <Icon name="home" size={18} />
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', textAlign: 'left' }}>
          {t('open', { name: nameOf(here) })}
        </Box>
        <Box component="span" aria-hidden="true" sx={{ display: 'flex', transform: 'rotate(90deg)' }}>
          <Icon name="chevron" size={14} />
        </Box>
      </ButtonBase>
      {dialog === 'open' && <HomesDialog kept={kept} onClose={close} />}
    </>
  );
}

/** Where no other home is left this button goes with its dialog, and the focus is at the question again. */
function useClose(kept: KeptHomes | undefined, closed: () => void): (left: KeptHomes) => void {
  const calls = useCalls().homes;
  const queries = useQueryClient();
  const isAlone = kept?.homes.length === 1;
  const hasForgotten = useRef(false);
  useEffect(() => {
    if (isAlone && hasForgotten.current) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [isAlone]);
  return (left) => {
    hasForgotten.current = left !== kept;
    queries.setQueryData(calls.list.queryKey(), left);
    closed();
  };
}

const onDusk = {
  gap: 1,
  px: 1.5,
  py: 0.75,
  minHeight: 36,
  maxWidth: '100%',
  borderRadius: '10px',
  border: '1px solid rgba(246, 239, 226, 0.3)',
  typography: 'body2',
  color: '#FBF6EC',
} as const;
