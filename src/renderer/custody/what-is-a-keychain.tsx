import { useTranslation } from 'react-i18next';
import { Explained, ink } from '../components/explained.tsx';

/** A safe in the computer, which opens for whoever logs in there. */
export function WhatIsAKeychain() {
  const { t } = useTranslation('custody');
  return (
    <Explained title={t('whatIsAKeychain.title')} says={t('whatIsAKeychain.says')}>
      <rect x="62" y="8" width="136" height="80" rx="9" strokeWidth="2" style={ink.solid} />
      <path d="M46 100h168l-10-12H56z" strokeWidth="2" style={ink.solid} />
      <rect x="104" y="22" width="52" height="52" rx="7" strokeWidth="2.4" style={ink.pine} />
      <circle cx="130" cy="44" r="6" style={ink.lampArea} />
      <path d="M130 48v13" strokeWidth="4" style={ink.lamp} />
    </Explained>
  );
}
