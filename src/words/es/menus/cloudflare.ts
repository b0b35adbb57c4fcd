import type { MenuWords } from '../../shape/menus.ts';

/**
 * What guides by others quote from the dashboard in this language: files of the index of public repositories, by their number
 * there. Nobody has looked at it for us (facts: cloudflare#dashboard-words), so words on which guides differ are not here.
 */
const token = 'public repositories, file 62143741175, also 70356374596';

export const cloudflare: MenuWords = {
  'My Profile': { shown: 'Mi perfil', source: token },
  'API Tokens': { shown: 'Tokens de API', source: token },
  'Create Token': { shown: 'Crear token', source: token },
  Read: { shown: 'Leer', source: token },
  DNS: { shown: 'DNS', source: 'https://www.cloudflare.com/es-es/impact-portal/website-security/' },
};
