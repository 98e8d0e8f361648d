/** What a report can be written as; each has a writer in src/writers.ts, or it does not compile. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab', 'junit', 'azure'] as const;

export type Format = (typeof FORMATS)[number];

/** What the end of a file's name tells; the first that fits counts. */
const BY_ENDING: readonly (readonly [string, Format])[] = [
  ['.sarif', 'sarif'],
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
  ['.xml', 'junit'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.log', 'text'],
];

/** `report.sarif`, `junit=out/report`: a file with its format; null where nothing tells it, or there is none such. */
export function fileWithFormat(text: string): { readonly format: Format; readonly path: string } | null {
  const at = text.indexOf('=');
  const word = text.slice(0, Math.max(0, at)).trim().toLowerCase();
  if (/^[a-z]+$/.test(word)) {
    const format = FORMATS.find((each) => each === word);
    const path = text.slice(at + 1).trim();
    return format === undefined || path === '' ? null : { format, path };
  }
  const format = byName(text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase());
  return format === null ? null : { format, path: text };
}

function byName(name: string): Format | null {
  // As GitLab's documentation calls it: gl-code-quality-report.json.
  if (/code-?quality/.test(name) && name.endsWith('.json')) return 'gitlab';
  return BY_ENDING.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}
