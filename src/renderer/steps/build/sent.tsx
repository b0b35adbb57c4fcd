import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../contract/change.ts';
import { Fold } from '../../components/fold.tsx';
import { hidden } from '../../components/hidden.ts';
import { isInHome } from './home-changes.ts';
import { formatBody } from './request-body.ts';

/** The very requests, folded away: method, path and body of each change. `of` tells several folds apart. */
export function Sent(props: { readonly changes: readonly Change[]; readonly of?: string }) {
  const { t } = useTranslation('build');
  const title = chooseTitle(props.changes, props.of === undefined ? 'all' : 'one-row');
  return (
    <Fold
      title={
        <span>
          {t(title)}
          {props.of && (
            <Box component="span" sx={hidden}>
              {' '}
              {t(title === 'review.sentShort' ? 'review.sentOf' : 'review.sentHomeOf', { name: props.of })}
            </Box>
          )}
        </span>
      }
    >
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 1.25,
        }}
      >
        {props.changes.map((change) => (
          <Request key={change.id} request={change.request} />
        ))}
      </Box>
    </Fold>
  );
}

/** Who it is sent to. */
function chooseTitle(changes: readonly Change[], of: 'all' | 'one-row') {
  const home = changes.filter(isInHome).length;
  if (home > 0 && home === changes.length) return 'review.sentHome';
  if (of === 'one-row') return 'review.sentShort';
  return home > 0 ? 'review.sentBoth' : 'review.sent';
}

function Request({ request }: { readonly request: Change['request'] }) {
  return (
    <Box
      component="li"
      dir="ltr"
      sx={{
        px: 1.5,
        py: 1.125,
        borderRadius: '8px',
        bgcolor: 'background.default',
        border: 1,
        borderColor: 'divider',
        fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
        fontSize: '0.78rem',
        lineHeight: 1.5,
        overflowWrap: 'anywhere',
      }}
    >
      <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {request.method}
      </Box>{' '}
      {request.path}
      {request.body !== null && (
        <Box component="pre" sx={{ m: 0, mt: 0.5, font: 'inherit', whiteSpace: 'pre-wrap' }}>
          {formatBody(request.body)}
        </Box>
      )}
    </Box>
  );
}
