/** Links from a report to lines on GitHub, GitHub Enterprise Server included; null where the run has no commit to link to. */
export function lineLink(
  env: Readonly<Record<string, string | undefined>>,
): ((file: string, line: number) => string) | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (!server || !repository || !sha) return null;
  return (file, line) =>
    `${server}/${repository}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}
