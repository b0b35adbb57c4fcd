import type { ExceptionPurpose } from '../../contract/exception.ts';
import type { IconName } from '../components/icon.tsx';

export const gapIcons: Readonly<Record<ExceptionPurpose['kind'], IconName>> = {
  webhook: 'hook',
  alexa: 'speaker',
  'google-assistant': 'voice',
  'older-app': 'iphone',
};
