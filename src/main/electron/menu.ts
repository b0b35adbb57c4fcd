import type { MenuItemConstructorOptions } from 'electron';
import type { Electron } from './electron-module.ts';

/**
 * Electron's own menu offers developer tools and links of its own. On macOS copy and paste work only through a menu, so
 * there is a small one; elsewhere there is none.
 */
export function setMenu({ Menu }: Pick<Electron, 'Menu'>, platform: NodeJS.Platform): void {
  const roles: MenuItemConstructorOptions[] = [
    { role: 'appMenu' },
    { role: 'editMenu' },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(roles) : null);
}
