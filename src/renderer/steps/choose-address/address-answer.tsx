import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { AddressLook } from '../../../contract/address.ts';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { UnlessBorrowed } from './borrowed-name.tsx';
import type { NameState } from './name-state.ts';
import { RecordList } from './record-list.tsx';

interface Answer {
  readonly state: NameState;
  readonly domain: string;
  readonly typed: string;
  /** What may be done about a record that stands there; none when it was agreed to before. */
  readonly taken: { readonly onTakeOver: () => void; readonly onStop: () => void } | undefined;
}

/** What stands at a name that can be used: said in words, and announced when it changes. */
export function AddressAnswer(props: Answer) {
  return (
    // A problem tells of itself: two regions, one in the other, would say it twice.
    <Box aria-live={props.state.kind === 'failed' ? 'off' : 'polite'} sx={{ minHeight: 64 }}>
      <Inside {...props} />
    </Box>
  );
}

function Inside(props: Answer) {
  const { t } = useTranslation(['choose-address', 'common']);
  const { state } = props;
  switch (state.kind) {
    case 'empty':
      return null;
    case 'unusable':
      // The field says why; whose name it is, where it is somebody else's, is told here.
      return (
        <UnlessBorrowed typed={props.typed} domain={props.domain}>
          {null}
        </UnlessBorrowed>
      );
    case 'looking':
      return <Waiting what={t('looking')} />;
    case 'failed':
      return (
        <ProblemNote problem={state.problem} action={{ label: t('common:retry'), onPress: state.retry }} />
      );
    case 'known':
      return <Known {...props} look={state.look} />;
  }
}

function Known({ look, taken }: Answer & { readonly look: AddressLook }) {
  const { t } = useTranslation('choose-address');
  switch (look.state) {
    case 'free':
      return <Notice tone="good" title={t('free', { hostname: look.hostname })} />;
    case 'ours':
      return <Notice tone="good" title={t('ours', { hostname: look.hostname })} />;
    case 'other-home':
      return (
        <Notice tone="watch" title={t('otherHome', { home: look.home })}>
          <Typography variant="body2">{t('otherHomeWhy')}</Typography>
        </Notice>
      );
    case 'taken':
      return taken ? <Taken {...look} {...taken} /> : <Agreed {...look} />;
  }
}

type TakenLook = Omit<Extract<AddressLook, { state: 'taken' }>, 'state'>;

function Agreed({ hostname, records }: TakenLook) {
  const { t } = useTranslation('choose-address');
  return (
    <Notice tone="know" title={t('agreed', { hostname })}>
      <Typography variant="body2">{t('agreedWhy', { count: records.length })}</Typography>
      <RecordList records={records} />
    </Notice>
  );
}

function Taken({ hostname, records, onTakeOver, onStop }: TakenLook & NonNullable<Answer['taken']>) {
  const { t } = useTranslation('choose-address');
  return (
    <Notice tone="watch" title={t('taken', { hostname })}>
      <Typography variant="body2">{t('takenBy', { count: records.length })}</Typography>
      <RecordList records={records} />
      <Typography variant="body2">{t('takenNext')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button size="small" variant="outlined" onClick={onTakeOver}>
          {t('takeOver.ask')}
        </Button>
        <Button size="small" onClick={onStop}>
          {t('stop')}
        </Button>
      </Box>
    </Notice>
  );
}
