import { useTranslation } from 'react-i18next';
import type { KeyFileKind, WrittenKeyFile } from '../../../../contract/hand-over.ts';
import type { Platform } from '../../../../contract/setup.ts';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';

/** Key files by name. Where a device has two, each says what it is for. */
export function KeyFileList(props: {
  readonly files: readonly WrittenKeyFile[];
  readonly platform: Platform;
}) {
  const { t } = useTranslation('hand-over');
  const { files, platform } = props;
  const severalKinds = new Set(files.map(({ kind }) => kind)).size > 1;
  return (
    <ListCard label={t('ways.file.list')}>
      {files.map(({ name, kind }) => {
        const use = severalKinds ? purposeOf(kind, platform) : undefined;
        return (
          <ListRow
            key={name}
            mark={<IconTile icon="file" />}
            title={name}
            detail={use && `${t(`ways.${use}`)}. ${t(`ways.${use}Detail`)}`}
          />
        );
      })}
    </ListCard>
  );
}

/** What one of several files is for, by its words. */
function purposeOf(kind: KeyFileKind, platform: Platform) {
  if (platform === 'program') return kind === 'pem' ? 'program.pem' : 'program.pkcs12';
  return kind === 'configuration-profile' ? 'iphone.safari' : 'iphone.app';
}
