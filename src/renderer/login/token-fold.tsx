import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { Fold } from '../components/fold.tsx';
import { SecretQuestion } from '../custody/secret-question.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** The other way in: a token that the user made in Home Assistant. It is dropped here as soon as it was taken. */
export function TokenFold() {
  const { t } = useTranslation('home-assistant');
  const calls = useCalls();
  const [token, setToken] = useState('');
  const [empty, setEmpty] = useState<'unknown' | 'seen'>('unknown');
  const logIn = useMutation(calls.home.logInWithToken.mutationOptions({ onSuccess: () => setToken('') }));
  const send = (): void => {
    if (logIn.isPending) return;
    if (token.trim() === '') setEmpty('seen');
    else logIn.mutate({ token: token.trim() });
  };
  return (
    <Fold title={t('token.fold')}>
      <Box sx={{ color: 'text.primary' }}>
        <TokenQuestion
          token={token}
          empty={empty}
          onType={(typed) => {
            setEmpty('unknown');
            logIn.reset();
            setToken(typed);
          }}
          onEnter={send}
        />
        <CallProblem error={logIn.error} sx={{ mt: 1.5 }} />
        <Button
          variant="outlined"
          size="small"
          onClick={send}
          aria-disabled={logIn.isPending || undefined}
          sx={{ mt: 1.5 }}
        >
          {t(logIn.isPending ? 'token.using' : 'token.use')}
        </Button>
      </Box>
    </Fold>
  );
}

function TokenQuestion(props: {
  readonly token: string;
  /** Whether it was sent while there was nothing in it. */
  readonly empty: 'unknown' | 'seen';
  readonly onType: (token: string) => void;
  readonly onEnter: () => void;
}) {
  const { t } = useTranslation('home-assistant');
  return (
    <SecretQuestion
      label={t('token.label')}
      value={props.token}
      onChange={props.onType}
      hint={
        <>
          <Trans t={t} i18nKey="token.hint" components={{ b: <strong /> }} /> {t('token.kept')}
        </>
      }
      {...(props.empty === 'seen' ? { problem: t('token.empty') } : {})}
      input={{
        onKeyDown: (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          props.onEnter();
        },
      }}
    />
  );
}
