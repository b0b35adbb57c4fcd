import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Icon } from '../../components/icon.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** Connected, and no domain to be seen: where one comes from, and how to look again. */
export function NoDomainScreen(props: { readonly another: ReactNode }) {
  const { t } = useTranslation('connect-cloudflare');
  const calls = useCalls();
  const look = useMutation(calls.cloudflare.domains.mutationOptions());
  return (
    <StepScreen
      heading={t('domain.none.heading')}
      lead={t('domain.none.lead')}
      primary={{
        label: t('domain.look'),
        onPress: () => look.mutate({}),
        state: look.isPending ? 'busy' : 'ready',
      }}
      fact={t('domain.fact')}
      aside={props.another}
    >
      <Typography sx={{ maxWidth: '36em' }}>{t('domain.none.why')}</Typography>
      <Button
        variant="outlined"
        component="a"
        href="https://dash.cloudflare.com/?to=/:account/add-site"
        target="_blank"
        rel="noopener noreferrer"
        endIcon={<Icon name="outside" size={18} />}
        sx={{ mt: 2, mb: 2.5 }}
      >
        {t('domain.none.open')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('domain.none.scope')}
      </Typography>
      <CallProblem error={look.error} sx={{ mt: 2 }} />
    </StepScreen>
  );
}
