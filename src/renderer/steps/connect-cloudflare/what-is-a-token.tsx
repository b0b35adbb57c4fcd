import { useTranslation } from 'react-i18next';
import { Explained, ink } from '../../components/explained.tsx';

/** A pass: what it allows is written on it, and whoever wrote it can take it back. */
export function WhatIsAToken() {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <Explained title={t('whatIsAToken.title')} says={t('whatIsAToken.says')}>
      <rect x="62" y="10" width="136" height="90" rx="10" strokeWidth="2" style={ink.solid} />
      <path d="M62 32h136" strokeWidth="2" style={ink.quiet} />
      <circle cx="80" cy="21" r="4.5" style={ink.lampArea} />
      <path d="M92 21h58" strokeWidth="3" style={ink.quiet} />
      {[47, 65, 83].map((y) => (
        <g key={y} strokeWidth="2.4">
          <path d={`M78 ${y}l4 4 7-8`} style={ink.pine} />
          <path d={`M102 ${y}h${y === 65 ? 58 : 74}`} style={ink.quiet} />
        </g>
      ))}
    </Explained>
  );
}
