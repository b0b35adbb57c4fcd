import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloudflareNameServer, type Seller, type Whereabouts } from '../../../../contract/domain.ts';
import type { DomainFillings } from '../../../../guides/text/fill-sentence.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { NameServerList } from '../../../components/name-server-list.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { TextQuestion } from '../../../components/text-question.tsx';
import { DrawnLook } from '../../../guides/drawn.tsx';
import { Sentence } from '../../../guides/sentence.tsx';
import { useBook, WithBook } from '../../../guides/with-book.tsx';
import { DrawnStep } from './drawn-steps.tsx';
import { fillingsOf } from './fillings.ts';
import { type DomainWay, useDomainPlan } from './use-domain-plan.ts';
import { useWhereabouts } from './use-whereabouts.ts';

/** The two name servers: copied from Cloudflare's page, and put in where the domain is. */
export function NameServersScreen({ way, domain }: { readonly way: DomainWay; readonly domain: string }) {
  const { t } = useTranslation(['domain', 'common']);
  const { data: where } = useWhereabouts(domain, 'once');
  const known = way.plan.nameServers ?? [];
  const fillings = fillingsOf(way.plan);
  return (
    <StepScreen
      heading={t('nameServers.heading')}
      lead={t('nameServers.lead', { domain })}
      back={{ label: t('common:back'), onPress: () => way.to('add') }}
      primary={{
        label: t('nameServers.done'),
        onPress: () => way.to('wait'),
        state: way.busy ? 'busy' : 'ready',
      }}
      fact={t('nameServers.fact')}
    >
      <DrawnLook />
      <CallProblem error={way.error} sx={{ mb: 2 }} />
      <NumberedSteps gap={3.5}>
        <Part title={t('nameServers.steps.copy')}>
          {known.length < 2 ? (
            <>
              <WithBook>
                <WhereShown fillings={fillings} />
              </WithBook>
              <PastedServers onPasted={(nameServers) => way.to('name-servers', { nameServers })} />
            </>
          ) : (
            <Typography>{t('nameServers.known')}</Typography>
          )}
        </Part>
        <Part title={t('nameServers.steps.put')}>
          <Column gap={1.5}>
            <Typography component="div">
              <WithBook>
                <WhereSet seller={sellerOf(where)} fillings={fillings} />
              </WithBook>
            </Typography>
            {known.length < 2 ? (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t('nameServers.later')}
              </Typography>
            ) : (
              <KnownServers names={known} />
            )}
          </Column>
        </Part>
        <Part title={t('nameServers.steps.rest')}>
          <Typography>{t('nameServers.restWhy')}</Typography>
        </Part>
      </NumberedSteps>
    </StepScreen>
  );
}

/** Cloudflare's page with the two names. */
function WhereShown({ fillings }: { readonly fillings: DomainFillings }) {
  const { domain } = useBook();
  return (
    <Box sx={{ containerType: 'inline-size', mb: 2 }}>
      <DrawnStep step={domain.nameServers} fillings={fillings} />
    </Box>
  );
}

/** Where name servers are set on the site of who has the domain. */
function WhereSet(props: { readonly seller: Seller | 'unknown'; readonly fillings: DomainFillings }) {
  const { domain } = useBook();
  return <Sentence of={domain.where[props.seller]} fillings={props.fillings} />;
}

function sellerOf(where: Whereabouts | undefined) {
  return where?.at === 'elsewhere' && where.seller !== null ? where.seller : 'unknown';
}

function KnownServers({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('domain');
  const { to } = useDomainPlan();
  return (
    <div>
      <NameServerList label={t('nameServers.list')} names={names} />
      <Button
        size="small"
        onClick={() => to('name-servers', { nameServers: undefined })}
        sx={{ ml: -1.5, mt: 0.5 }}
      >
        {t('nameServers.again')}
      </Button>
    </div>
  );
}

/** Two fields. Who pastes both names into the first has them in both. */
function PastedServers({ onPasted }: { readonly onPasted: (names: string[]) => void }) {
  const { t } = useTranslation('domain');
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [first, second] = typed;
  const write = (next: readonly [string, string]): void => {
    setTyped(next);
    const names = next.map(asServer);
    const isWhole = names.every((name) => CloudflareNameServer.safeParse(name).success);
    if (isWhole && names[0] !== names[1]) onPasted(names);
  };
  const type = (value: string): void => {
    const [one = '', two, ...rest] = value.trim().split(/[\s,;]+/);
    write(two === undefined || rest.length > 0 ? [value, second] : [one, two]);
  };
  const isSame = second !== '' && asServer(first) === asServer(second);
  return (
    <Column gap={1}>
      <ServerField label={t('nameServers.first')} value={first} onChange={type} />
      <ServerField
        label={t('nameServers.second')}
        value={second}
        onChange={(value) => write([first, value])}
        {...(isSame ? { problem: t('nameServers.same') } : {})}
      />
    </Column>
  );
}

function ServerField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string;
}) {
  const { t } = useTranslation('domain');
  const isWrong = props.value.trim() !== '' && !CloudflareNameServer.safeParse(asServer(props.value)).success;
  const problem = props.problem ?? (isWrong ? t('nameServers.wrong') : undefined);
  return (
    <TextQuestion
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      input={{ maxLength: 300 }}
      {...(problem === undefined ? {} : { problem })}
    />
  );
}

function asServer(typed: string): string {
  return typed.trim().toLowerCase().replace(/\.$/, '');
}

function Part(props: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Typography variant="h2" sx={{ fontSize: '1.1rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      {props.children}
    </div>
  );
}
