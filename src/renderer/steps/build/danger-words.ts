import { useTranslation } from 'react-i18next';
import type { Danger } from '../../../contract/danger.ts';

/** What was found, why it matters, and the one next thing to do. */
interface DangerWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** The words of a danger, as surely as it is known. */
export function useDangerWords(): (danger: Danger) => DangerWords {
  const { t } = useTranslation('home');
  return (danger) => {
    switch (danger.code) {
      case 'RULE_LETS_PAST':
        return {
          what: t(`danger.RULE_LETS_PAST.what.${danger.sureness}`),
          why: t('danger.RULE_LETS_PAST.why'),
          next: t('danger.RULE_LETS_PAST.next'),
        };
      case 'RULE_BLOCKS_KEYS':
        return {
          what: t(`danger.RULE_BLOCKS_KEYS.what.${danger.sureness}`),
          why: t(`danger.RULE_BLOCKS_KEYS.why.${danger.sureness}`),
          next: t(`danger.RULE_BLOCKS_KEYS.next.${danger.sureness === 'certain' ? 'certain' : 'otherwise'}`),
        };
      case 'HAND_MADE_KEYS': {
        const count = danger.names.length;
        const named = t(`danger.HAND_MADE_KEYS.${danger.when}`, { count });
        return {
          what: count === 0 ? t(`danger.HAND_MADE_KEYS.${danger.when}-unnamed`) : named,
          why: t('danger.HAND_MADE_KEYS.why'),
          next: t('danger.HAND_MADE_KEYS.next'),
        };
      }
      case 'DDNS_CLIENT':
        return {
          what: t(`danger.DDNS_CLIENT.what.${danger.sureness}`),
          why: t('danger.DDNS_CLIENT.why'),
          next: t(`danger.DDNS_CLIENT.next.${danger.runsIn}`),
        };
      case 'REWRITE_WIDENS_GAP':
      case 'SENT_ELSEWHERE':
      case 'CHALLENGED_IN_FRONT':
      case 'WORKER_IN_FRONT':
        return {
          what: t(`danger.${danger.code}.what.${danger.sureness}`),
          why: t(`danger.${danger.code}.why`),
          next: t(`danger.${danger.code}.next`),
        };
      case 'BOT_FIGHT_MODE':
      case 'ACCESS_IN_FRONT':
      case 'ADDRESS_RULE_BLOCKS':
        return {
          what: t(`danger.${danger.code}.what`),
          why: t(`danger.${danger.code}.why`),
          next: t(`danger.${danger.code}.next`),
        };
    }
  };
}
