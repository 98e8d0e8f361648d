import manifest from '../package.json' with { type: 'json' };

/** Name and version of this product, as reports give them. */
export const TOOL = { name: manifest.name, version: manifest.version } as const;
