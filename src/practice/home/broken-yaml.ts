import type { HomeState } from './home-state.ts';

/** A configuration.yaml that cannot be read keeps Home Assistant from restarting (facts: home-assistant#restart-refused). */
export function isYamlBroken({ yaml }: Pick<HomeState, 'yaml'>): boolean {
  return yaml.error !== null;
}

/** What is wrong with it: several lines, with the path of the file; `null` where nothing is. */
export function describeBrokenYaml(state: Pick<HomeState, 'yaml' | 'installation'>): string | null {
  const { error } = state.yaml;
  if (error === null) return null;
  const path = `${configFolderOf(state)}/configuration.yaml`;
  return `Error loading ${path}: while parsing a block mapping\n  in "${path}", line 1, column 1\n${error}\n  in "${path}", line 12, column 3`;
}

export function configFolderOf({ installation }: Pick<HomeState, 'installation'>): string {
  return installation === 'core' ? '/home/homeassistant/.homeassistant' : '/config';
}
