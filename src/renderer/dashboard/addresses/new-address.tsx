import { Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { readServiceUrl } from '../../../contract/service-url.ts';
import { OpenTo } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { AddressAnswer } from '../../steps/choose-address/address-answer.tsx';
import { NameQuestion } from '../../steps/choose-address/name-question.tsx';
import { useNameState } from '../../steps/choose-address/name-state.ts';
import { TakeOverDialog } from '../../steps/choose-address/take-over-dialog.tsx';
import { PlaceQuestion } from './place-question.tsx';
import { WhoOpens } from './who-opens.tsx';

/** What was typed for an address that is not kept yet. */
const NewAddressDraft = z.object({
  name: z.string(),
  url: z.string(),
  openTo: OpenTo,
  /** Records that the user agreed to replace, by their ids. */
  agreed: z.array(z.string()),
});

/** A new address: its name, where it leads at home, and whose keys open it. */
export function NewAddress({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['addresses', 'choose-address', 'common']);
  const form = useNewAddress(onLeave);
  const { typed, type, domain, state, isOurs, call } = form;
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const close = (): void => setDialog('closed');
  return (
    <StepScreen
      heading={t('new.heading')}
      lead={t('new.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: form.hostname ? t('new.goNamed', { hostname: form.hostname }) : t('new.go'),
        onPress: form.save,
        state: call.isPending ? 'busy' : form.isWhole && form.hostname ? 'ready' : 'off',
      }}
      fact={t(form.isWhole && form.hostname ? 'new.fact' : 'new.fill')}
    >
      <Column>
        <div>
          <NameQuestion
            domain={domain}
            typed={typed.name}
            hint={typed.name.trim() === '' && t('new.nameHint')}
            onType={(name) => type({ ...typed, name })}
          />
          {isOurs ? (
            <Notice tone="watch" title={t('inUse')}>
              <Typography variant="body2">{t('inUseWhy')}</Typography>
            </Notice>
          ) : (
            typed.name.trim() !== '' && (
              <AddressAnswer
                state={state}
                domain={domain}
                typed={typed.name}
                taken={form.isAgreed ? undefined : { onTakeOver: () => setDialog('open'), onStop: onLeave }}
              />
            )
          )}
        </div>
        <PlaceQuestion typed={typed.url} onType={(url) => type({ ...typed, url })} />
        <WhoOpens openTo={typed.openTo} onChoose={(openTo) => type({ ...typed, openTo })} />
        <CallProblem error={call.error} />
      </Column>
      {dialog === 'open' && form.taken && (
        <TakeOverDialog
          {...form.taken}
          safe="another"
          onCancel={close}
          onTakeOver={() => {
            close();
            form.agree();
          }}
        />
      )}
    </StepScreen>
  );
}

/** What was typed, what stands at that name, and keeping it. */
function useNewAddress(onLeave: () => void) {
  const { answers } = useJourney().journey;
  const calls = useCalls();
  const domain = answers.domain?.name ?? '';
  const [typed, write, drop] = useDraft('new-address', NewAddressDraft, () => ({
    ...{ name: '', url: '', openTo: 'every-device' as const, agreed: [] },
  }));
  const { state, lookAgain } = useNameState(typed.name, domain);
  // Another record may stand there by now: what is shown has to be what is agreed to.
  const call = useMutation(calls.services.save.mutationOptions({ onError: lookAgain }));
  const look = state.kind === 'known' ? state.look : undefined;
  const taken = look?.state === 'taken' ? look : undefined;
  const isAgreed = taken?.records.every(({ id }) => typed.agreed.includes(id)) ?? false;
  const named = look && 'hostname' in look ? look.hostname : undefined;
  const isOurs =
    named !== undefined &&
    (named === answers.address || (answers.furtherServices ?? []).some(({ hostname }) => hostname === named));
  const type = (next: z.infer<typeof NewAddressDraft>): void => {
    call.reset();
    write(next);
  };
  return {
    domain,
    typed,
    type,
    state,
    call,
    taken,
    isAgreed,
    isOurs,
    hostname: isOurs || (taken && !isAgreed) ? undefined : named,
    isWhole: readServiceUrl(typed.url).state === 'ok' && typed.openTo.length > 0,
    agree: () => type({ ...typed, agreed: (taken?.records ?? []).map(({ id }) => id) }),
    save: () =>
      call.mutate(
        {
          what: 'new',
          name: typed.name,
          url: typed.url,
          openTo: typed.openTo,
          takeOver: typed.agreed,
        },
        {
          onSuccess: () => {
            drop();
            onLeave();
          },
        },
      ),
  };
}
