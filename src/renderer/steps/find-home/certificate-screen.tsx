import { Box, Link, Typography } from '@mui/material';
import { Trans, useTranslation } from 'react-i18next';
import type { HomeCertificate, HomeNearby } from '../../../contract/home.ts';
import type { Problem } from '../../../contract/problem.ts';
import { cardColumns } from '../../components/card-columns.ts';
import { ChoiceCard } from '../../components/choice-card.tsx';
import { Column } from '../../components/column.tsx';
import { CommandBlock } from '../../components/command-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { writeDate } from '../../components/moments.ts';
import { NumberedSteps } from '../../components/numbered.tsx';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { splitFingerprint } from './homes.ts';
import type { OtherAddress } from './other-addresses.ts';

/** Prints what the user compares with (facts: home-assistant#certificate-folder). */
const command = 'openssl x509 -noout -fingerprint -sha256 -in /ssl/fullchain.pem';

/** What else can be done than to agree to the certificate. */
export interface OtherWays {
  readonly addresses: readonly OtherAddress[];
  readonly onTake: (address: OtherAddress) => void;
  /** The one that is knocked at. */
  readonly knockingAt: string | undefined;
  readonly problem: Problem | undefined;
}

/** Only the user can say whether a certificate that nobody vouches for is their home's. Nothing is trusted in silence. */
export function CertificateScreen(props: {
  readonly nearby: HomeNearby;
  readonly trusting: 'trusting' | 'still';
  readonly others: OtherWays;
  readonly onTrust: () => void;
  readonly onNotNow: () => void;
}) {
  const { t } = useTranslation('find-home');
  const { home } = props.nearby;
  const { certificate } = home;
  return (
    <StepScreen
      heading={t('certificate.heading')}
      lead={t('certificate.lead', { name: home.name, url: home.url })}
      back={{ label: t('certificate.no'), onPress: props.onNotNow }}
      primary={{
        label: t('certificate.yes'),
        onPress: props.onTrust,
        state: props.trusting === 'trusting' ? 'busy' : 'ready',
      }}
      fact={t('certificate.fact')}
    >
      <Column>
        <Notice tone="know" title={t('certificate.atHome.title')}>
          {t('certificate.atHome.why')}
        </Notice>
        <Others {...props.others} />
        {certificate && (
          <Fold title={t('certificate.compare')}>
            <Column>
              <Fingerprint of={certificate} />
              <Compare url={home.url} />
              <More of={certificate} />
            </Column>
          </Fold>
        )}
      </Column>
    </StepScreen>
  );
}

function Others({ addresses, onTake, knockingAt, problem }: OtherWays) {
  const { t } = useTranslation('find-home');
  if (addresses.length === 0) return null;
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.5 }}>
        {t('certificate.others')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: cardColumns }}>
        {addresses.map((address) => (
          <ChoiceCard
            key={address.url}
            icon="home"
            title={address.url}
            detail={
              address.kind === 'plain'
                ? t(knockingAt === address.url ? 'certificate.knocking' : 'certificate.plain')
                : t('certificate.foundToo', { name: address.nearby.home.name })
            }
            state={knockingAt === undefined ? 'ready' : 'off'}
            onPress={() => onTake(address)}
          />
        ))}
      </Box>
      {problem && (
        <Box sx={{ mt: 2 }}>
          <ProblemNote problem={problem} />
        </Box>
      )}
    </section>
  );
}

/** How to see the fingerprint at the home itself. */
function Compare({ url }: { readonly url: string }) {
  const { t } = useTranslation('find-home');
  return (
    <NumberedSteps>
      <div>
        <Trans t={t} i18nKey="certificate.steps.machine" components={{ b: <strong /> }} />
        <CommandBlock text={command} />
      </div>
      <span>
        <Trans
          t={t}
          i18nKey="certificate.steps.browser"
          values={{ url }}
          components={{ page: <Link href={url} target="_blank" rel="noopener noreferrer" /> }}
        />
      </span>
      <span>{t('certificate.steps.same')}</span>
    </NumberedSteps>
  );
}

function Fingerprint({ of }: { readonly of: HomeCertificate }) {
  const { t } = useTranslation('find-home');
  return (
    <Box
      component="section"
      aria-label={t('certificate.fingerprint')}
      sx={{
        px: { xs: 2, sm: 2.5 },
        py: 2,
        borderRadius: '14px',
        border: 1,
        borderColor: 'color-mix(in srgb, var(--lk-palette-lamp-main) 50%, transparent)',
        bgcolor: 'lamp.soft',
      }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('certificate.fingerprint')}
      </Typography>
      <Box
        dir="ltr"
        sx={{
          fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
          fontSize: { xs: '1.05rem', sm: '1.25rem' },
          lineHeight: 1.7,
          letterSpacing: '0.04em',
        }}
      >
        {splitFingerprint(of.fingerprint).map((line) => (
          <Box key={line.join('')} sx={{ display: 'flex', gap: { xs: 1.5, sm: 2.5 } }}>
            {line.join(' ')}
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 0.5, ml: -1.5 }}>
        <CopyButton text={of.fingerprint} label={t('certificate.copy')} />
      </Box>
    </Box>
  );
}

function More({ of }: { readonly of: HomeCertificate }) {
  const { t, i18n } = useTranslation('find-home');
  const when = writeDate(of.validTo, i18n.language, { dateStyle: 'long' });
  return (
    <div>
      <div>{t('certificate.subject', { subject: of.subject })}</div>
      <div>{t('certificate.issuer', { issuer: of.issuer })}</div>
      <div>{t('certificate.until', { when })}</div>
    </div>
  );
}
