import type { MenuWords } from '../../shape/menus.ts';

/**
 * Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f.
 * Where Spain and Latin America differ, both words stand there, Spain’s first.
 */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 69199864131';

export const iphone: MenuWords = {
  Allow: { shown: 'Permitir', source: 'SafariShared.framework.json' },
  Settings: { shown: 'Ajustes (o Configuración)', source: preferences },
  'Profile Downloaded': { shown: 'Perfil descargado', source: trust },
  General: { shown: 'General', source: preferences },
  'VPN & Device Management': {
    shown: 'VPN y gestión de dispositivos / Admón. de dispositivos y VPN',
    source: profiles,
  },
  Install: { shown: 'Instalar', source: profiles },
  'Install Profile': { shown: 'Instalar perfil', source: profiles },
  Warning: { shown: 'Aviso / Advertencia', source: profiles },
  'Not Signed': { shown: 'Sin firma / Sin firmar', source: profiles },
  Password: { shown: 'Contraseña', source: mail },
  Next: { shown: 'Siguiente', source: profiles },
  Done: { shown: 'OK / Listo', source: profiles },
  'Remove Profile': { shown: 'Eliminar perfil', source: profiles },
  'More Details': { shown: 'Más detalles', source: profiles },
  Continue: { shown: 'Continuar', source: profiles },
  Profiles: { shown: 'Perfiles', source: profiles },
  Mail: { shown: 'Mail', source: mail },
  Downloads: { shown: 'Descargas', source: files },
  Rename: { shown: 'Renombrar', source: files },
  About: { shown: 'Información', source: trust },
  'Certificate Trust Settings': { shown: 'Ajustes de confianza de certificados', source: trust },
  Copy: { shown: 'Copiar', source: 'UIKitCore.framework.json' },
  Download: { shown: 'Descargar', source: 'QuickLook.framework.json' },
};
