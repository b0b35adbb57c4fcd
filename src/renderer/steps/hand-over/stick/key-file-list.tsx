import { useTranslation } from 'react-i18next';
import type { KeyFileKind, WrittenKeyFile } from '../../../../contract/hand-over.ts';
import type { Platform } from '../../../../contract/setup.ts';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';

/** Key files by name. Of an iPhone's two each says which place it is for; every other device takes one anywhere. */
export function KeyFileList(props: {
  readonly files: readonly WrittenKeyFile[];
  readonly platform: Platform;
}) {
  const { t } = useTranslation('hand-over');
  const { files } = props;
  const both = props.platform === 'iphone' && new Set(files.map(({ kind }) => kind)).size > 1;
  return (
    <ListCard label={t('ways.file.list')}>
      {files.map(({ name, kind }) => {
        const place = placeOfKind[kind];
        return (
          <ListRow
            key={name}
            mark={<IconTile icon="file" />}
            title={name}
            detail={both ? `${t(`ways.iphone.${place}`)}. ${t(`ways.iphone.${place}Detail`)}` : undefined}
          />
        );
      })}
    </ListCard>
  );
}

/** A configuration profile is for Safari; the file for apps and systems. */
const placeOfKind: Readonly<Record<KeyFileKind, 'safari' | 'app'>> = {
  'configuration-profile': 'safari',
  pkcs12: 'app',
};
