/** What a report can be written as; each has a writer in src/formats.ts, or it does not compile. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab', 'junit', 'azure'] as const;

export type Format = (typeof FORMATS)[number];
