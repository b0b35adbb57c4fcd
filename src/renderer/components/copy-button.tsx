import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/** Copies a text that is on the screen anyway. A secret goes to the clipboard through the program instead. */
export function CopyButton(props: {
  readonly text: string;
  readonly label?: string;
  /** Read out instead of the label, where several stand beside each other. It begins with the label's words. */
  readonly name?: string;
}) {
  const { t } = useTranslation('common');
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = (): void => {
    navigator.clipboard.writeText(props.text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  const words = { ready: props.label ?? t('copy.ready'), copied: t('copy.copied'), failed: t('copy.failed') };
  return (
    <Button
      size="small"
      aria-label={state === 'ready' ? props.name : undefined}
      onClick={copy}
      startIcon={<Icon name={state === 'copied' ? 'check' : 'copy'} size={17} />}
    >
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
