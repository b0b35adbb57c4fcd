import { useTranslation } from 'react-i18next';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';

/** Key files by name. Where there are two of one key, each says which place it is for. */
export function KeyFileList({ fileNames }: { readonly fileNames: readonly string[] }) {
  const { t } = useTranslation('hand-over');
  const both = new Set(fileNames.map(isProfile)).size > 1;
  return (
    <ListCard label={t('ways.file.list')}>
      {fileNames.map((name) => {
        const place = isProfile(name) ? 'safari' : 'app';
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

/** A configuration profile for Safari, and not the file for apps and systems. */
export function isProfile(fileName: string): boolean {
  return fileName.endsWith('.mobileconfig');
}
