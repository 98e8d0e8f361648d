const HARMLESS_PARAMETERS = new Set(['service', 'scope', 'n', 'last', 'ns']);

/** The URL as it may be shown: signed parts of its query are left out. */
export function fitForTrace(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  for (const name of new Set(shown.searchParams.keys()))
    if (!HARMLESS_PARAMETERS.has(name)) shown.searchParams.delete(name);
  return shown.href;
}
