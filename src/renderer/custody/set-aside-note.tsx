import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { SetAsideFile } from '../../contract/about.ts';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useFilesSetAside } from './custody.ts';

/** Says which files of Latchkey's could not be read, what follows, and that they are kept. Draws nothing where all could. */
export function SetAsideNote() {
  const { t } = useTranslation('custody');
  const files = useFilesSetAside();
  return files.map(({ what, reason, file }) => (
    <Notice key={file} tone="watch" title={t(`setAside.${what}.title`)}>
      <Typography variant="body2">{t(`setAside.reason.${reason}`)}</Typography>
      <Typography variant="body2" sx={{ mt: 0.75, fontWeight: 600 }}>
        {t(what === 'secrets' && isWhole(reason) ? 'setAside.secrets.nextKept' : `setAside.${what}.next`)}
      </Typography>
      <Fold title={t('setAside.where')}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('setAside.kept', { file })}
        </Typography>
      </Fold>
    </Notice>
  ));
}

/** Whether the file would open in other circumstances: then nothing in it has to be made anew. */
function isWhole(reason: SetAsideFile['reason']): boolean {
  return reason === 'newer-version' || reason === 'wrong-key';
}
