import type { MenuWords } from '../../shape/menus.ts';

/**
 * What guides by others quote from the dashboard in this language: files of the index of public repositories, by their number
 * there. Nobody has looked at it for us (facts: cloudflare#dashboard-words), so words on which guides differ are not here.
 */
const token = 'public repositories, file 69425395441';
const domains = 'https://support.cloudflare.com/hc/de/articles/205359838';
const records = 'https://support.cloudflare.com/hc/de/articles/360019093151';

export const cloudflare: MenuWords = {
  'My Profile': { shown: 'Mein Profil', source: token },
  'Create Token': { shown: 'Token erstellen', source: token },
  Overview: { shown: 'Übersicht', source: domains },
  DNS: { shown: 'DNS', source: records },
};
