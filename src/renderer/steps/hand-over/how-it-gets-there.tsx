import { useTranslation } from 'react-i18next';
import type { KeyFileKind } from '../../../contract/hand-over.ts';
import type { Device, Platform } from '../../../contract/setup.ts';
import type { IconName } from '../../components/icon.tsx';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { Point, Points } from '../../components/points.tsx';

/** What a file has to reach: the app of an iPhone looks into Files alone, its Safari into Settings alone. */
type Goal = 'iphoneApp' | 'iphoneSafari' | 'android' | 'computer' | 'mac' | 'program';

/**
 * A saved file has to get to the device somehow; what each way means is said with it (facts: platforms#carrying-a-file,
 * platforms#share).
 */
export function HowItGetsThere(props: {
  readonly device: Pick<Device, 'name' | 'platform'>;
  readonly as: KeyFileKind;
}) {
  const { t } = useTranslation('hand-over');
  const { name, platform } = props.device;
  const goal = goalOf(platform, props.as);
  return (
    <Points title={t('ways.file.bring.title', { name })}>
      {waysTo[goal].map(([icon, words]) => (
        <Point key={words} icon={icon}>
          {t(`ways.file.bring.${words}`)}
        </Point>
      ))}
      {goal !== 'program' && (
        <Point icon="file">
          {oneAfterAnother(t(`ways.file.bring.mail.${opensMail[goal]}`), t('ways.file.bring.mail.means'))}
        </Point>
      )}
    </Points>
  );
}

const waysTo = {
  iphoneApp: [
    ['globe', 'iphoneApp.cloud'],
    ['share', 'iphoneApp.share'],
    ['stick', 'iphoneApp.cable'],
    ['warning', 'iphoneApp.airdrop'],
  ],
  iphoneSafari: [
    ['share', 'iphoneSafari.airdrop'],
    ['warning', 'iphoneSafari.files'],
  ],
  android: [
    ['path', 'android.cable'],
    ['share', 'android.share'],
  ],
  computer: [['stick', 'computer.share']],
  mac: [
    ['share', 'mac.airdrop'],
    ['stick', 'computer.share'],
  ],
  program: [['path', 'program.copy']],
} as const satisfies Readonly<Record<Goal, readonly (readonly [IconName, string])[]>>;

const opensMail = {
  iphoneApp: 'toFiles',
  iphoneSafari: 'toSettings',
  android: 'toDevice',
  computer: 'toDevice',
  mac: 'toDevice',
} as const satisfies Readonly<Record<Exclude<Goal, 'program'>, string>>;

function goalOf(platform: Platform, as: KeyFileKind): Goal {
  switch (platform) {
    case 'iphone':
      return as === 'configuration-profile' ? 'iphoneSafari' : 'iphoneApp';
    case 'android':
    // The phone beside it takes the file for the watch.
    case 'watch':
      return 'android';
    case 'windows':
    case 'linux':
    case 'chromebook':
      return 'computer';
    case 'mac':
    case 'program':
      return platform;
  }
}
