import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../contract/plan.ts';
import { homeWorkOf, limitBrought, namesIn } from './home-changes.ts';

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
  const before = namesIn(change.before);
  const after = namesIn(change.after);
  switch (homeWorkOf(change)) {
    case 'urls':
      return [
        after.length > 0 ? t('home.urls', { after: list(after) }) : t('home.urlsGone'),
        going === 'there' && before.length > 0 && t('home.urlsBefore', { before: list(before) }),
      ]
        .filter(Boolean)
        .join(' ');
    case 'trust': {
      const added = after.filter((network) => !before.includes(network));
      const gone = before.filter((network) => !after.includes(network));
      const limit = going === 'there' ? limitBrought(change) : undefined;
      return [
        added.length > 0 && t('home.trust', { networks: list(added) }),
        gone.length > 0 && t('home.trustGone', { networks: list(gone) }),
        limit !== undefined && t('home.limit', { count: limit }),
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'confirm':
      return t(going === 'back' ? 'home.confirmGone' : 'home.confirm');
    default:
      return null;
  }
}
