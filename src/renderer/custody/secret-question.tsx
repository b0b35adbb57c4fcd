import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { roomAfter } from '../components/one-after-another.ts';
import { TextQuestion } from '../components/text-question.tsx';
import { useSecretInView } from './secret-in-view.ts';

/**
 * A field for a secret that the user brings. The program takes it off the clipboard a minute after it was taken here, if it can
 * see that it is still there.
 */
export function SecretQuestion({ hint, input, ...props }: ComponentProps<typeof TextQuestion>) {
  const { t } = useTranslation('common');
  useSecretInView();
  return (
    <TextQuestion
      type="password"
      {...props}
      hint={
        <>
          {hint}
          {typeof hint === 'string' ? roomAfter(hint) : ' '}
          {t('copy.pasted')}
        </>
      }
      // A password manager must not offer to keep it: it is not the password of this page.
      input={{ autoComplete: 'new-password', maxLength: 4000, ...input }}
    />
  );
}
