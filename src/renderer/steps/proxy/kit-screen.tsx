import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../contract/delivery.ts';
import { authorityOf, type ProxyAnswer } from '../../../contract/proxy.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import type { IconName } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { writeDate } from '../../components/moments.ts';
import { NumberedSteps } from '../../components/numbered.tsx';
import { Notice } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { takeDownload } from '../../components/take-download.ts';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { NetworkGuides } from '../../guides/network-guides.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { PlayKit } from './play-kit.tsx';

/** What is in the kit, what the user does with it, and the kit itself. */
export function KitScreen(props: { readonly proxy: ProxyAnswer; readonly onQuestions: () => void }) {
  const { t } = useTranslation('proxy');
  const { journey, goOn } = useJourney();
  const { kit, firstKit } = journey.answers;
  const calls = useCalls();
  const save = useMutation(calls.proxy.saveKit.mutationOptions({ onSuccess: takeDownload }));
  const saving = (): void => save.mutate({});
  const isOld = kit === undefined && firstKit !== undefined;
  const primary: PrimaryAction = kit
    ? { label: t('kit.continue'), onPress: () => goOn() }
    : { label: t('kit.save'), onPress: saving, state: save.isPending ? 'busy' : 'ready' };
  return (
    <StepScreen
      heading={t(isOld ? 'kit.headingAgain' : 'kit.heading')}
      lead={t(isOld ? 'kit.leadAgain' : 'kit.lead')}
      back={{ label: t('kit.back'), onPress: props.onQuestions }}
      primary={primary}
      fact={t('kit.fact')}
    >
      <Column>
        <CustodyNote />
        <CallProblem error={save.error} />
        {isOld && (
          <Notice tone="watch" title={t('kit.outOfDate')}>
            <Typography variant="body2">{t('kit.outOfDateWhy')}</Typography>
          </Notice>
        )}
        <Saved delivery={save.data} at={kit} />
        {kit !== undefined && (
          <div>
            <Button
              size="small"
              variant="outlined"
              aria-disabled={save.isPending || undefined}
              onClick={() => !save.isPending && saving()}
            >
              {t('kit.saveAgain')}
            </Button>
          </div>
        )}
        {journey.mode === 'practice' && kit !== undefined && <PlayKit />}
        <WhatIsInIt proxy={props.proxy} />
        <WhatToDo proxy={props.proxy} />
      </Column>
    </StepScreen>
  );
}

function Saved(props: { readonly delivery: Delivery | undefined; readonly at: string | undefined }) {
  const { t, i18n } = useTranslation('proxy');
  const { delivery, at } = props;
  if (delivery && delivery.by !== 'cancelled') {
    const name = delivery.fileName;
    return (
      <Notice tone="know" title={t(delivery.by === 'saved' ? 'kit.saved' : 'kit.downloaded', { name })} />
    );
  }
  if (at === undefined) return null;
  const when = writeDate(at, i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return <Notice tone="know" title={t('kit.savedBefore', { when })} />;
}

function WhatIsInIt({ proxy }: { readonly proxy: ProxyAnswer }) {
  const { t } = useTranslation('proxy');
  const { devices = [] } = useJourney().journey.answers;
  const certificate = proxy.server.from === 'own-ca' ? 'ownCertificate' : 'acmeCertificate';
  const rows = [
    ['program', 'configuration'],
    ['lock', 'keys'],
    ['shield', certificate],
    ['home', 'home'],
    ['globe', 'names'],
  ] as const satisfies readonly (readonly [IconName, string])[];
  const values = {
    program: t(`programs.${proxy.program}`),
    count: devices.filter(({ state }) => state === 'on').length,
  };
  return (
    <ListCard label={t('kit.inside')}>
      {rows.map(([icon, row]) => (
        <ListRow
          key={row}
          mark={<IconTile icon={icon} />}
          title={t(`kit.files.${row}`, values)}
          detail={t(`kit.files.${row}Detail`)}
        />
      ))}
    </ListCard>
  );
}

const topics = ['port-forward', 'public-name', 'at-home'] as const;

function WhatToDo({ proxy }: { readonly proxy: ProxyAnswer }) {
  const { t } = useTranslation('proxy');
  const { address: hostname = '' } = useJourney().journey.answers;
  const { folder, ports, address } = proxy;
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.5 }}>
        {t('kit.afterwards')}
      </Typography>
      <NumberedSteps>
        <span>{t('kit.steps.place', { folder })}</span>
        <span>{t('kit.steps.home')}</span>
        <span>{t('kit.steps.router', { port: ports.https, address })}</span>
        <span>{t('kit.steps.name', { hostname })}</span>
      </NumberedSteps>
      <Box sx={{ mt: 2.5 }}>
        <Column gap={1}>
          {topics.map((topic) => (
            <Fold key={topic} title={t(`kit.guides.${topic}`)}>
              <NetworkGuides
                topic={topic}
                address={authorityOf({ hostname, port: ports.https })}
                local={address}
              />
            </Fold>
          ))}
        </Column>
      </Box>
    </section>
  );
}
