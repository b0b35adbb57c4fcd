import { Box, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { ListCard } from '../../components/list-card.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { useCallingOut, useCarry, useIsAppWanted } from './call-out/carry.ts';

/** Whether the connector is kept to HTTP/2: for homes that lose live connections over QUIC, and for nobody else. */
export function TransportSwitch() {
  const { t } = useTranslation('connect-home');
  const { transport } = useCallingOut();
  const isAppWanted = useIsAppWanted();
  const toPlan = useGoToPlan();
  const carry = useCarry();
  const told = useId();
  return (
    <>
      <ListCard label={t('http2.label')}>
        <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 2, display: 'flex', gap: 2.5 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="subtitle2" component="div">
              {t('http2.title')}
            </Typography>
            <Typography id={told} variant="body2" sx={{ color: 'text.secondary' }}>
              {t('http2.why')}
            </Typography>
          </Box>
          <Switch
            checked={transport === 'http2'}
            onChange={() =>
              // What is shown below has the choice in it; the app gets it by the plan.
              carry.over(transport === 'http2' ? 'auto' : 'http2', isAppWanted ? toPlan : undefined)
            }
            sx={{ flexShrink: 0, mt: 0.25 }}
            slotProps={{
              input: { role: 'switch', 'aria-label': t('http2.title'), 'aria-describedby': told },
            }}
          />
        </Box>
      </ListCard>
      <CallProblem error={carry.error} />
    </>
  );
}
