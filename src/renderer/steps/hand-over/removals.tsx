import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Platform } from '../../../contract/setup.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { listRemovals, type Removal } from './ways/ways.ts';

/** What can be tidied up from here, by what this computer can do; nothing as long as that is not known. */
export function Removals(props: {
  readonly platform: Platform;
  readonly onRemoval: (removal: Removal) => void;
}) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const offered = can.data ? listRemovals(props.platform, can.data) : [];
  if (offered.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
      {offered.map((removal) => (
        <Button
          key={removal}
          variant="outlined"
          size="small"
          onClick={() => props.onRemoval(removal)}
          startIcon={<Icon name={icons[removal]} size={17} />}
        >
          {t(`removal.${removal}`)}
        </Button>
      ))}
    </Box>
  );
}

const icons: Readonly<Record<Removal, IconName>> = { 'stick-files': 'stick', 'take-out': 'trash' };
