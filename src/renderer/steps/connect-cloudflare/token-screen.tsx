import { Box, Button, IconButton, InputAdornment, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { NumberedSteps } from '../../components/numbered.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { SecretQuestion } from '../../custody/secret-question.tsx';
import { SetAsideNote } from '../../custody/set-aside-note.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { TokenButtons } from './token-buttons.tsx';
import { WhatIsAToken } from './what-is-a-token.tsx';

/** Make a token at Cloudflare, bring it here. */
export function TokenScreen(props: {
  readonly token: string;
  readonly onToken: (token: string) => void;
  readonly onConnect: () => void;
  readonly error: unknown;
  /** Access that other homes have, and why it could not be used. */
  readonly ofOthers: ReactNode;
  readonly shareError: unknown;
  /** In practice the page is a pretend one, and who knows this part can leave it out. */
  readonly onSkip?: () => void;
}) {
  const { t } = useTranslation('connect-cloudflare');
  const { onSkip } = props;
  const kind = onSkip ? 'practice' : 'token';
  const empty = props.token.trim() === '';
  const field = useRef<HTMLInputElement>(null);
  return (
    <StepScreen
      heading={t(`${kind}.heading`)}
      lead={t(`${kind}.lead`)}
      primary={{ label: t('token.connect'), onPress: props.onConnect, state: empty ? 'off' : 'ready' }}
      fact={t(`${kind}.fact`)}
      aside={<Aside onSkip={onSkip} />}
    >
      <CallProblem error={props.shareError} sx={{ mb: 2 }} />
      {props.ofOthers}
      <NumberedSteps gap={3.5}>
        <TitledStep title={t('token.steps.make')}>
          <TokenPageButton onOpen={() => field.current?.focus()} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {t(`${kind}.openHint`)}
          </Typography>
          <TokenButtons />
          <WhatIsAToken />
        </TitledStep>
        <TitledStep title={t('token.steps.paste')}>
          <TokenField field={field} token={props.token} onToken={props.onToken} hint={t(`${kind}.hint`)} />
          <BelowField error={props.error} />
        </TitledStep>
      </NumberedSteps>
    </StepScreen>
  );
}

/** Why the token could not be used, and what becomes of it on this computer. */
function BelowField({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <>
      {error !== null && (
        <Box sx={{ mt: 1.5 }}>
          <ProblemNote problem={toProblem(error)} />
        </Box>
      )}
      <Box sx={{ '&:not(:empty)': { mt: 1.5 } }}>
        <CustodyNote>{t('custody.memory')}</CustodyNote>
        <SetAsideNote />
      </Box>
    </>
  );
}

/** Asked for anew on each arrival: the page of practice is not the one of the real world. */
function useTokenPage() {
  return useQuery(useCalls().cloudflare.tokenPage.queryOptions({ gcTime: 0 }));
}

/** Whoever comes back from that page has the token on the clipboard: the cursor is already where it goes. */
function TokenPageButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation(['connect-cloudflare', 'common']);
  const page = useTokenPage();
  if (page.error) {
    const retry = { label: t('common:retry'), onPress: () => void page.refetch() };
    return <ProblemNote problem={toProblem(page.error)} action={retry} />;
  }
  return (
    <Button
      variant="outlined"
      component="a"
      disabled={page.data === undefined}
      {...(page.data ? { href: page.data.url } : {})}
      onClick={onOpen}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<Icon name="outside" size={18} />}
    >
      {t('token.open')}
    </Button>
  );
}

function TokenField(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly token: string;
  readonly onToken: (token: string) => void;
  readonly hint: string;
}) {
  const { t } = useTranslation('connect-cloudflare');
  const [look, setLook] = useState<'hidden' | 'shown'>('hidden');
  const toggle = look === 'hidden' ? t('token.show') : t('token.hide');
  return (
    <SecretQuestion
      label={t('token.paste')}
      hint={props.hint}
      field={props.field}
      value={props.token}
      onChange={props.onToken}
      type={look === 'hidden' ? 'password' : 'text'}
      end={
        <InputAdornment position="end">
          <IconButton
            edge="end"
            aria-label={toggle}
            aria-pressed={look === 'shown'}
            onClick={() => setLook(look === 'hidden' ? 'shown' : 'hidden')}
          >
            <Icon name={look === 'hidden' ? 'eye' : 'eye-closed'} size={20} />
          </IconButton>
        </InputAdornment>
      }
    />
  );
}

/** Quiet, because making a token is what is worth practising. */
function Aside({ onSkip }: { readonly onSkip: (() => void) | undefined }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <Column gap={1.5}>
      <Rights />
      {onSkip && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          {t('practice.known')}
          <Button size="small" onClick={onSkip}>
            {t('practice.fill')}
          </Button>
        </Box>
      )}
    </Column>
  );
}

/** The rights by the names of the Cloudflare page, for those who want to compare. */
function Rights() {
  const { t } = useTranslation('connect-cloudflare');
  const page = useTokenPage();
  if (!page.data) return null;
  return (
    <Fold title={t('token.technical')}>
      {t('token.technicalLead')}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {page.data.rights.map((right) => (
          <li key={right}>{t(`permission.${right}.row`)}</li>
        ))}
      </Box>
    </Fold>
  );
}

function TitledStep(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      {props.children}
    </div>
  );
}
