import type { MenuWords } from '../../shape/menus.ts';

/**
 * What guides by others quote from the dashboard in this language: files of the index of public repositories, by their number
 * there. Nobody has looked at it for us (facts: cloudflare#dashboard-words), so words on which guides differ are not here.
 */
const token =
  'public repositories, file 70575328851; github.com/kpihx-labs/presentation, tutos_live/6-souverainete-secrets-certification-dns01.md';
const profile = 'public repositories, file 70575328851, also 61415138259';

export const cloudflare: MenuWords = {
  'My Profile': { shown: 'Mon profil', source: profile },
  'API Tokens': { shown: 'Jetons d’API', source: profile },
  'Create Token': { shown: 'Créer un jeton', source: token },
  'Edit zone DNS': { shown: 'Modifier la zone DNS', source: token },
  Zone: { shown: 'Zone', source: token },
  'Zone Resources': { shown: 'Ressources de zone', source: token },
  DNS: { shown: 'DNS', source: token },
  'SSL/TLS': { shown: 'SSL/TLS', source: 'https://support.cloudflare.com/hc/fr-fr/articles/200170416' },
  Edit: { shown: 'Modifier', source: token },
  'DNS · Edit': { shown: 'DNS · Modifier', source: token },
};
