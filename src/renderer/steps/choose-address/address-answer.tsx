import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { NameState } from './name-state.ts';

interface Answer {
  readonly state: NameState;
  readonly domain: string;
  readonly typed: string;
  /** What may be done about a record that stands there; none when it was agreed to before. */
  readonly taken: { readonly onTakeOver: () => void; readonly onStop: () => void } | undefined;
}

/** What stands at the name: said in words, and announced when it changes. */
export function AddressAnswer(props: Answer) {
  return (
    <Box aria-live="polite" sx={{ minHeight: 64 }}>
      <Inside {...props} />
    </Box>
  );
}

function Inside({ state, domain, typed, taken }: Answer) {
  const { t } = useTranslation(['choose-address', 'common']);
  switch (state.kind) {
    case 'empty':
      return null;
    case 'looking':
      return <Waiting what={t('looking')} />;
    case 'failed':
      return (
        <ProblemNote problem={state.problem} action={{ label: t('common:retry'), onPress: state.retry }} />
      );
    case 'known':
      break;
  }
  const { look } = state;
  switch (look.state) {
    case 'free':
      return <Notice tone="good" title={t('free', { hostname: look.hostname })} />;
    case 'ours':
      return <Notice tone="good" title={t('ours', { hostname: look.hostname })} />;
    case 'taken':
      if (!taken) {
        return (
          <Notice tone="know" title={t('agreed', { hostname: look.hostname })}>
            <Typography variant="body2">{t('agreedWhy', look.record)}</Typography>
          </Notice>
        );
      }
      return (
        <Notice tone="watch" title={t('taken', { hostname: look.hostname })}>
          <Typography variant="body2">{t('takenBy', look.record)}</Typography>
          <Typography variant="body2" sx={{ mt: 0.75 }}>
            {t('takenNext')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
            <Button size="small" variant="outlined" onClick={taken.onTakeOver}>
              {t('takeOver.ask')}
            </Button>
            <Button size="small" onClick={taken.onStop}>
              {t('stop')}
            </Button>
          </Box>
        </Notice>
      );
    case 'too-deep':
      return (
        <Notice tone="watch" title={t('too-deep')}>
          <Typography variant="body2">
            {t('tooDeepWhy', { domain, instead: flattened(typed, domain) })}
          </Typography>
        </Notice>
      );
    case 'mangled':
      return (
        <Notice tone="watch" title={t('mangled')}>
          <Typography variant="body2">{t('mangledWhy')}</Typography>
        </Notice>
      );
  }
}

/** The same words in one label: `ha.garden` becomes `ha-garden`. */
function flattened(typed: string, domain: string): string {
  const name = typed.trim().toLowerCase();
  const label = name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name;
  return label.replaceAll('.', '-').slice(0, 63);
}
