import { useTranslation } from 'react-i18next';
import type { Platform } from '../../../../contract/setup.ts';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';

/** Key files by name. Of an iPhone's two each says which place it is for; every other device takes one anywhere. */
export function KeyFileList(props: { readonly fileNames: readonly string[]; readonly platform: Platform }) {
  const { t } = useTranslation('hand-over');
  const { fileNames } = props;
  const both = props.platform === 'iphone' && new Set(fileNames.map(isProfile)).size > 1;
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
function isProfile(fileName: string): boolean {
  return fileName.endsWith('.mobileconfig');
}
