import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { quietDuskButton } from './hero-buttons.ts';

/** On the band: the home itself, in the browser. */
export function OpenHome({ address }: { readonly address: string }) {
  const { t } = useTranslation('home');
  return (
    <Button
      component="a"
      href={`https://${address}`}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<Icon name="outside" size={16} />}
      sx={quietDuskButton}
    >
      {t('open')}
    </Button>
  );
}
