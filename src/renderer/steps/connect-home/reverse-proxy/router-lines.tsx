import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginKitShown, RouterGuide } from '../../../../contract/origin.ts';
import { tileColumns } from '../../../components/card-columns.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { Column } from '../../../components/column.tsx';
import { CommandBlock } from '../../../components/command-block.tsx';
import { Fold } from '../../../components/fold.tsx';
import { NetworkGuides } from '../../../guides/network-guides.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';

/** Routers' own names are said as their makers write them. */
const routerNames = {
  fritzbox: 'FRITZ!Box',
  openwrt: 'OpenWrt',
  opnsense: 'OPNsense',
  pfsense: 'pfSense',
  unifi: 'UniFi',
} as const satisfies Readonly<Record<RouterGuide['router'], string>>;

type Router = RouterGuide['router'] | 'another';

/** The one port, for each router: where it leads, who may come, and who keeps that list right. */
export function RouterLines({ kit }: { readonly kit: OriginKitShown }) {
  const { t, i18n } = useTranslation('without-tunnel');
  const { reach } = useJourney().journey.answers;
  const [chosen, choose] = useState<Router>('fritzbox');
  const shown = kit.routers.find(({ router }) => router === chosen);
  const { compare } = new Intl.Collator(i18n.language);
  const names = kit.routers
    .map(({ router }) => ({ value: router, title: routerNames[router] }))
    .toSorted((a, b) => compare(a.title, b.title));
  const forwards = kit.routers[0]?.forwards ?? [];
  const isUnplaced =
    kit.proxyAt === null && reach?.by === 'public-address' && reach.addresses.ipv4 !== undefined;
  const places = new Intl.ListFormat(i18n.language).format(forwards.map(({ to }) => to));
  return (
    <Column gap={2}>
      {isUnplaced && <Typography>{t('connect.steps.router.nowhere')}</Typography>}
      {forwards[0] && (
        <Typography>{t('connect.steps.router.lead', { port: forwards[0].port, to: places })}</Typography>
      )}
      <ChoiceList<Router>
        label={t('connect.steps.router.choose')}
        labelLook="shown"
        look="tile"
        columns={tileColumns}
        choices={[...names, { value: 'another', title: t('connect.steps.router.another') }]}
        chosen={chosen}
        onChoose={choose}
      />
      {shown ? <Lines of={shown} /> : <Typography>{t('connect.steps.router.anotherWhy')}</Typography>}
      <Fold title={t('connect.steps.router.guide')}>
        <Box sx={{ color: 'text.primary' }}>
          <NetworkGuides
            topic="port-forward"
            address={kit.hostname}
            local={kit.proxyAt ?? t('connect.steps.router.machine')}
          />
        </Box>
      </Fold>
    </Column>
  );
}

function Lines({ of }: { readonly of: RouterGuide }) {
  const { t } = useTranslation('without-tunnel');
  const why = t(`connect.steps.router.${of.filters}`);
  switch (of.filters) {
    case 'by-fetched-list':
      return (
        <div>
          <Typography>{why}</Typography>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('connect.steps.router.alias', { name: of.list.name, type: of.list.type })}
          </Typography>
          <CommandBlock text={of.list.urls.join('\n')} />
        </div>
      );
    case 'by-script':
      return (
        <div>
          <Typography sx={{ mb: 1 }}>{why}</Typography>
          {of.files.map(({ path, text }) => (
            <Fold key={path} title={path}>
              <CommandBlock text={text.trimEnd()} />
            </Fold>
          ))}
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('connect.steps.router.commands')}
          </Typography>
          <CommandBlock text={of.commands.join('\n')} />
        </div>
      );
    case 'by-list-kept-by-hand':
      return (
        <div>
          <Typography>{why}</Typography>
          <CommandBlock text={of.networks.join('\n')} />
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {t('connect.steps.router.byHandLater')}
          </Typography>
        </div>
      );
    case 'not-at-all':
      return <Typography>{why}</Typography>;
  }
}
