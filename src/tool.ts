/** Name, version and repository of this product, as reports give them; a test holds them to package.json. */
export const TOOL = {
  name: 'windows-container-compat',
  version: '1.0.0',
  repository: 'https://github.com/windows-container-compat/windows-container-compat',
} as const;
