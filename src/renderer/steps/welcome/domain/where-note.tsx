import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Whereabouts } from '../../../../contract/domain.ts';
import { Notice } from '../../../components/problem-note.tsx';

/** Where a domain is today, by its name servers. */
export function WhereNote(props: {
  readonly domain: string;
  readonly where: Whereabouts;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation(['domain', 'common']);
  const { domain, where } = props;
  switch (where.at) {
    case 'cloudflare':
      return (
        <Note tone="good" title={t('name.at.cloudflare', { domain })} why={t('name.at.cloudflareWhy')} />
      );
    case 'elsewhere':
      if (where.seller !== null) {
        const seller = t(`seller.${where.seller}`);
        return (
          <Note tone="know" title={t('name.at.seller', { domain, seller })} why={t('name.at.sellerWhy')} />
        );
      }
      return (
        <Note
          tone="know"
          title={t('name.at.elsewhere', { domain, server: keeperOf(where.nameServers) })}
          why={t('name.at.elsewhereWhy')}
        />
      );
    case 'nowhere':
      return <Note tone="watch" title={t('name.at.nowhere', { domain })} why={t('name.at.nowhereWhy')} />;
    case 'unseen':
      return (
        <Notice tone="watch" title={t('name.at.unseen', { domain })}>
          <Typography variant="body2">{t('name.at.unseenWhy')}</Typography>
          <Button size="small" variant="outlined" onClick={props.onRetry} sx={{ mt: 1.25 }}>
            {t('common:retry')}
          </Button>
        </Notice>
      );
  }
}

function Note(props: {
  readonly tone: 'good' | 'know' | 'watch';
  readonly title: string;
  readonly why: string;
}) {
  return (
    <Notice tone={props.tone} title={props.title}>
      <Typography variant="body2">{props.why}</Typography>
    </Notice>
  );
}

/** `ns1.registrar.example` is one of registrar.example's. */
function keeperOf([first = '']: readonly string[]): string {
  return first.split('.').slice(1).join('.') || first;
}
