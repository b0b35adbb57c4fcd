import { Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { repairIpAddress } from '../../../../contract/typed-ip-address.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { Point, Points } from '../../../components/points.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { TextQuestion } from '../../../components/text-question.tsx';
import { useOffer } from '../../../components/typed-name.ts';
import { useDraft } from '../../../drafts/drafts.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useLostAnswers } from '../../../journey/lost-answers.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { RouterQuestion } from './router-question.tsx';
import { Seen } from './seen.tsx';
import { findUnfit, readReach, type TypedReach } from './typed-reach.ts';

/** No tunnel, Cloudflare in front: what that means, and where Cloudflare is to go. */
export function WithoutTunnelScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('without-tunnel');
  const { typed, write, seen, save, reach, lost } = useReachChoice(onBack);
  return (
    <StepScreen
      heading={t('choose.heading')}
      lead={t('choose.lead')}
      back={{ label: t('choose.back'), onPress: onBack }}
      primary={{
        label: t('choose.go'),
        onPress: () => reach && save.mutate({ reach }),
        state: save.isPending ? 'busy' : reach ? 'ready' : 'off',
      }}
      fact={reach ? (lost ?? t('choose.fact')) : t('choose.missing')}
    >
      <Column gap={3}>
        <Meaning />
        <Seen looking={seen} />
        <Column gap={1.5}>
          <Address family="ipv4" value={typed.ipv4} onChange={(ipv4) => write({ ...typed, ipv4 })} />
          <Address family="ipv6" value={typed.ipv6} onChange={(ipv6) => write({ ...typed, ipv6 })} />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('choose.port')}
          </Typography>
        </Column>
        {typed.ipv4.trim() !== '' && <RouterQuestion seen={typed.ipv4.trim()} />}
        <Signer chosen={typed.signer} onChoose={(signer) => write({ ...typed, signer })} />
        <CallProblem error={save.error} />
      </Column>
    </StepScreen>
  );
}

const Typed = z.object({ ipv4: z.string(), ipv6: z.string(), signer: z.enum(['origin-ca', 'own']) });

/** What is typed, beginning with what was answered before or is seen, and choosing it. */
function useReachChoice(onDone: () => void) {
  const { reach: answered } = useJourney().journey.answers;
  const calls = useCalls();
  const lost = useLostAnswers('reach');
  const seen = useQuery(calls.origin.seenAddresses.queryOptions({ gcTime: 0 }));
  const [kept, write, drop] = useDraft('without-tunnel', Typed.nullable(), () => null);
  const before: TypedReach | undefined =
    answered?.by === 'public-address'
      ? {
          ipv4: answered.addresses.ipv4 ?? '',
          ipv6: answered.addresses.ipv6 ?? '',
          signer: answered.originCertificate,
        }
      : undefined;
  const typed = kept ?? before ?? { ipv4: seen.data?.ipv4 ?? '', ipv6: '', signer: 'origin-ca' as const };
  const save = useMutation(
    calls.origin.reachBy.mutationOptions({
      onSuccess: () => {
        drop();
        onDone();
      },
    }),
  );
  return { typed, write, seen, save, lost, reach: readReach(typed) };
}

function Meaning() {
  const { t } = useTranslation('without-tunnel');
  return (
    <Points title={t('choose.know')}>
      <Point icon="path">{t('choose.points.port')}</Point>
      <Point icon="home">{t('choose.points.proxy')}</Point>
      <Point icon="lock">{t('choose.points.lock')}</Point>
      <Point icon="eye">{t('choose.points.known')}</Point>
      <Point icon="globe">{t('choose.points.shared')}</Point>
    </Points>
  );
}

function Address(props: {
  readonly family: 'ipv4' | 'ipv6';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('without-tunnel');
  const { family, value } = props;
  const [left, setLeft] = useState<'no' | 'yes'>('no');
  // While somebody types, half an address is no mistake.
  const unfit = left === 'yes' ? findUnfit(value, family) : undefined;
  return (
    <TextQuestion
      label={t(`choose.${family}.label`)}
      hint={t(`choose.${family}.hint`)}
      value={value}
      onChange={props.onChange}
      input={{
        maxLength: 60,
        onBlur: () => setLeft('yes'),
        inputMode: family === 'ipv4' ? 'decimal' : 'text',
      }}
      problem={unfit && t(`choose.unfit.${unfit}`)}
      offer={useOffer(unfit && repairIpAddress(value), props.onChange)}
    />
  );
}

function Signer(props: {
  readonly chosen: TypedReach['signer'];
  readonly onChoose: (signer: TypedReach['signer']) => void;
}) {
  const { t } = useTranslation('without-tunnel');
  return (
    <ChoiceList
      label={t('choose.signer.label')}
      labelLook="shown"
      choices={[
        {
          value: 'origin-ca',
          title: t('choose.signer.origin-ca'),
          detail: t('choose.signer.originCaDetail'),
        },
        { value: 'own', title: t('choose.signer.own'), detail: t('choose.signer.ownDetail') },
      ]}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}
