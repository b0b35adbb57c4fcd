/** Electron itself, as an argument: the entry passes the real one, tests a double of the parts that are used. */
export type Electron = Pick<
  typeof import('electron'),
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'ClipboardItem'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'Notification'
  | 'protocol'
  | 'session'
  | 'ShareMenu'
  | 'shell'
>;
