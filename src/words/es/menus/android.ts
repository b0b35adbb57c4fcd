import type { MenuWords } from '../../shape/menus.ts';

/** Android's own apps: Settings as in github.com/AOSPA, the others as in github.com/LineageOS. */
const settings = 'packages/apps/Settings/res/values-es/strings.xml';
const installer = 'packages/apps/CertInstaller/res/values-es/strings.xml';
const usages = 'packages/apps/CertInstaller/res/values-es/strings.xml#credential_usage';
const chooser = 'packages/apps/KeyChain/res/values-es/strings.xml';
const files = 'packages/apps/DocumentsUI/res/values-es/strings.xml';
const permissions = 'packages/modules/Permission/PermissionController/res/values-es/strings.xml';

export const android: MenuWords = {
  Downloads: { shown: 'Descargas', source: files },
  Files: { shown: 'Archivos', source: files },
  Settings: { shown: 'Ajustes', source: settings },
  'Security & privacy': { shown: 'Seguridad y privacidad', source: settings },
  'Encryption & credentials': { shown: 'Cifrado y credenciales', source: settings },
  'Install a certificate': { shown: 'Instalar un certificado', source: settings },
  'VPN & app user certificate': {
    shown: 'Certificado de usuario de VPN y aplicaciones',
    source: settings,
  },
  'CA certificate': { shown: 'Certificado AC', source: settings },
  'Wi-Fi certificate': { shown: 'Certificado de Wi-Fi', source: settings },
  'Your data won’t be private': { shown: 'Tus datos no serán privados', source: settings },
  'Install anyway': { shown: 'Instalar igualmente', source: settings },
  'User credentials': { shown: 'Credenciales de usuario', source: settings },
  'Trusted credentials': { shown: 'Credenciales de confianza', source: settings },
  User: { shown: 'Usuario', source: settings },
  'App info': { shown: 'Información de la aplicación', source: settings },
  Storage: { shown: 'Almacenamiento', source: settings },
  OK: { shown: 'Aceptar', source: settings },
  'Choose a certificate type': { shown: 'Elige un tipo de certificado', source: installer },
  'Type the password': { shown: 'Escribe la contraseña', source: installer },
  'Extract from {file}': { shown: 'Extraer de {file}', source: installer },
  'Name this certificate': { shown: 'Da un nombre al certificado', source: installer },
  'VPN and apps': { shown: 'VPN y aplicaciones', source: usages },
  'Choose certificate': { shown: 'Seleccionar certificado', source: chooser },
  'Allow all the time': { shown: 'Permitir siempre', source: permissions },
};
