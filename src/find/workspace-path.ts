/**
 * How the workspace is spelled where files of the repository name it: what `${{ github.workspace }}` and GITHUB_WORKSPACE
 * stand for while texts are read, on any system. It is nowhere opened.
 */
export const WORKSPACE = '/github/workspace';
