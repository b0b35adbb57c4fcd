import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.tsx';
import { type Copied, copySecret } from './copy-secret.ts';

/**
 * Copies a secret that is on the screen. The program does it, because it takes it off again after a minute. Where its computer has no
 * clipboard the browser copies instead, which takes nothing off: then that is what the button says.
 */
export function CopySecretButton(props: {
  readonly text: string;
  readonly label: string;
  /** By the program. Rejects where it has no clipboard. */
  readonly copy: () => Promise<unknown>;
}) {
  const { t } = useTranslation('common');
  const [state, setState] = useState<'ready' | Copied | 'failed'>('ready');
  const copy = (): void => {
    copySecret(props.text, props.copy).then(setState, () => setState('failed'));
  };
  const isCopied = state === 'forAMinute' || state === 'toStay';
  return (
    <Button size="small" onClick={copy} startIcon={<Icon name={isCopied ? 'check' : 'copy'} size={17} />}>
      <span aria-live="polite">{state === 'ready' ? props.label : t(`copy.${state}`)}</span>
    </Button>
  );
}
