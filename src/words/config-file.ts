/** Where the config file is looked for; messages name it like that. */
export const CONFIG_FILE = '.github/windows-containers.yml';

/** A message that names the config file, by the name of the one that is used here; null where there is none yet. */
export function withConfigFile(message: string, used: string | null): string {
  return used === null || used === CONFIG_FILE ? message : message.replaceAll(CONFIG_FILE, () => used);
}
