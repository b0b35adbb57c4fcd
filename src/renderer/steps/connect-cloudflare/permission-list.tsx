import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PermissionCheck } from '../../../contract/cloudflare.ts';
import { ListCard, ListRow, StateMark } from '../../components/list-card.tsx';

/** Every right and how it stands, in words as well as in marks. */
export function PermissionList(props: {
  readonly permissions: readonly PermissionCheck[];
  readonly looking: 'now' | 'over';
}) {
  const { t } = useTranslation('connect-cloudflare');
  const marks = {
    waiting: props.looking === 'now' ? 'running' : 'waiting',
    allowed: 'done',
    'read-only': 'failed',
    missing: 'failed',
  } as const;
  return (
    <ListCard label={t('checking.list')}>
      {props.permissions.map(({ permission, state }) => (
        <ListRow
          key={permission}
          mark={<StateMark state={marks[state]} />}
          title={t(`permission.${permission}.name`)}
          detail={marks[state] === 'failed' ? t(`permission.${permission}.row`) : undefined}
          stands={
            <Typography
              variant="body2"
              sx={{ color: marks[state] === 'failed' ? 'error.main' : 'text.secondary' }}
            >
              {t(`state.${state}`)}
            </Typography>
          }
        />
      ))}
    </ListCard>
  );
}
