import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { Waiting } from '../components/waiting.tsx';

/** Whose work is in Latchkey, and on what terms. The list is long, and fetched when somebody asks for it. */
export function ThirdPartyNotices() {
  const { t } = useTranslation('about');
  const { t: common } = useTranslation('common');
  const list = useQuery({
    queryKey: ['third-party-notices'],
    queryFn: async () => (await import('virtual:third-party-notices')).notices,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (list.isPending) return <Waiting what={t('notices.coming')} usually={common('openingUsually')} />;
  if (list.isError) {
    return (
      <Notice tone="problem" title={t('notices.missing')}>
        <Button size="small" variant="outlined" onClick={() => list.refetch()}>
          {common('retry')}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <Typography variant="body2">{t('notices.lead')}</Typography>
      <Box component="ul" aria-label={t('notices.title')} sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
        {list.data.map(({ name, version, license, text }) => {
          const title = t('notices.one', { name, version, licence: license });
          return (
            <li key={title}>
              {text === '' ? (
                <Box sx={{ py: 0.5, pl: 2.75 }}>{title}</Box>
              ) : (
                <Terms title={title} text={text} />
              )}
            </li>
          );
        })}
      </Box>
    </>
  );
}

/** As its authors wrote it, in English and with their line breaks. */
function Terms(props: { readonly title: string; readonly text: string }) {
  return (
    <Fold title={props.title}>
      <Box lang="en" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 1.5 }}>
        {props.text}
      </Box>
    </Fold>
  );
}
