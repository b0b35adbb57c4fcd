import { Box, Link, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PermissionCheck } from '../../../contract/cloudflare.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { NumberedSteps } from '../../components/numbered.tsx';
import { roomAfter } from '../../components/one-after-another.ts';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { PermissionList } from './permission-list.tsx';

/** The token works but lacks a right: which one, and how it is added. */
export function MissingScreen(props: {
  readonly permissions: readonly PermissionCheck[];
  readonly another: ReactNode;
}) {
  const { t } = useTranslation('connect-cloudflare');
  const calls = useCalls();
  const look = useMutation(calls.cloudflare.domains.mutationOptions());
  const wrong = props.permissions.filter(isWrong);
  return (
    <StepScreen
      heading={t('incomplete.heading')}
      lead={t('incomplete.lead', { count: wrong.length })}
      primary={{
        label: t('incomplete.look'),
        onPress: () => look.mutate({}),
        state: look.isPending ? 'busy' : 'ready',
      }}
      fact={t('incomplete.fact')}
      aside={props.another}
    >
      <CallProblem error={look.error} sx={{ mb: 2 }} />
      {look.isSuccess && (
        <Box role="status" sx={{ mb: 2 }}>
          <Notice tone="watch">
            <Typography variant="body2">{t('incomplete.still')}</Typography>
          </Notice>
        </Box>
      )}
      <PermissionList permissions={wrong} looking="over" />
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mt: 3.5, mb: 1.5 }}>
        {t('incomplete.how')}
      </Typography>
      <AddSteps wrong={wrong} />
    </StepScreen>
  );
}

/** Whether a right is not as it has to be. */
export function isWrong({ state }: PermissionCheck): boolean {
  return state === 'missing' || state === 'read-only';
}

function AddSteps({ wrong }: { readonly wrong: readonly PermissionCheck[] }) {
  const { t } = useTranslation('connect-cloudflare');
  const kinds = (['read-only', 'missing'] as const)
    .map((state) => ({ state, checks: wrong.filter((check) => check.state === state) }))
    .filter(({ checks }) => checks.length > 0);
  return (
    <NumberedSteps>
      <div>
        {t('incomplete.steps.open')}
        {roomAfter(t('incomplete.steps.open'))}
        <Link href="https://dash.cloudflare.com/profile/api-tokens" target="_blank" rel="noopener noreferrer">
          {t('incomplete.tokens')}
        </Link>
      </div>
      {kinds.map(({ state, checks }) => (
        <Rows key={state} lead={t(`incomplete.steps.${state}`)} of={checks} />
      ))}
      <span>{t('incomplete.steps.save')}</span>
    </NumberedSteps>
  );
}

/** The rights as the rows of Cloudflare's form name them. */
function Rows(props: { readonly lead: string; readonly of: readonly PermissionCheck[] }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <div>
      {props.lead}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontWeight: 600 }}>
        {props.of.map(({ permission }) => (
          <li key={permission}>{t(`permission.${permission}.row`)}</li>
        ))}
      </Box>
    </div>
  );
}
