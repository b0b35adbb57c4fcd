import { useTranslation } from 'react-i18next';
import { Explained, ink } from '../../../components/explained.tsx';

/** It calls from the house to the cloud, and never the other way. */
export function WhatIsTheConnector() {
  const { t } = useTranslation('connect-home');
  return (
    <Explained title={t('whatIsTheConnector.title')} says={t('whatIsTheConnector.says')}>
      <path d="M22 56 62 22l40 34v44H22z" strokeWidth="2" style={ink.solid} />
      <rect x="50" y="60" width="24" height="24" rx="5" strokeWidth="2" style={ink.pine} />
      <circle cx="62" cy="72" r="4.5" style={ink.lampArea} />
      <path d="M78 72h84m-8-7 8 7-8 7" strokeWidth="2.4" strokeDasharray="84 0" style={ink.lamp} />
      <path
        d="M182 92a17 17 0 0 1-2-34 23 23 0 0 1 44-5 19 19 0 0 1 4 39z"
        strokeWidth="2"
        style={ink.solid}
      />
    </Explained>
  );
}
