import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../contract/change.ts';
import { oneAfterAnother } from '../../components/one-after-another.ts';

/** What becomes of Home Assistant itself, a sentence for each change. */
export function HomeLines(props: { readonly changes: readonly Change[]; readonly going: 'there' | 'back' }) {
  return props.changes.map((change) => (
    <Box component="span" key={change.id} sx={{ display: 'block' }}>
      <Sentences of={change} going={props.going} />
    </Box>
  ));
}

function Sentences({ of: change, going }: { readonly of: Change; readonly going: 'there' | 'back' }) {
  const { t, i18n } = useTranslation('build');
  const list = (names: readonly string[]): string => new Intl.ListFormat(i18n.language).format(names);
  switch (change.kind) {
    case 'home-url.set': {
      const [before, after] = [listUrls(change.before), listUrls(change.after)];
      return oneAfterAnother(
        after.length > 0 ? t('home.urls', { after: list(after) }) : t('home.urlsGone'),
        going === 'there' && before.length > 0 && t('home.urlsBefore', { before: list(before) }),
      );
    }
    case 'http-config.try': {
      const { networksBefore, networks, wakes = [], loginLimit } = change;
      const added = networks.filter((network) => !networksBefore.includes(network));
      const gone = networksBefore.filter((network) => !networks.includes(network));
      return oneAfterAnother(
        added.length > 0 && t('home.trust', { networks: list(added) }),
        going === 'there' && wakes.length > 0 && t('home.wakes', { networks: list(wakes) }),
        gone.length > 0 && t('home.trustGone', { networks: list(gone) }),
        going === 'there' && loginLimit !== null && t('home.limit', { count: loginLimit }),
      );
    }
    case 'http-config.promote':
      return t(going === 'back' ? 'home.confirmGone' : 'home.confirm');
    default:
      return null;
  }
}

function listUrls(urls: { readonly external: string | null; readonly internal: string | null }) {
  return [urls.external, urls.internal].filter((url) => url !== null);
}
