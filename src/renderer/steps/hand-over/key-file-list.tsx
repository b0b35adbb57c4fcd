import { useTranslation } from 'react-i18next';
import type { KeyFileKind } from '../../../contract/hand-over.ts';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';

/** Key files by name. Where there are two of one key, each says which place it is for. */
export function KeyFileList({ fileNames }: { readonly fileNames: readonly string[] }) {
  const { t } = useTranslation('hand-over');
  const both = new Set(fileNames.map(kindOf)).size > 1;
  return (
    <ListCard label={t('ways.file.list')}>
      {fileNames.map((name) => {
        const place = kindOf(name) === 'pkcs12' ? 'app' : 'safari';
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

function kindOf(fileName: string): KeyFileKind {
  return fileName.endsWith('.mobileconfig') ? 'configuration-profile' : 'pkcs12';
}
