/** Links from a report to lines on GitHub, GitHub Enterprise Server included; null where the run has no commit to link to. */
export function lineLink(
  env: Readonly<Record<string, string | undefined>>,
): ((file: string, line: number) => string) | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (!server || !repository || !sha) return null;
  return (file, line) => {
    // Half a surrogate pair cannot be encoded.
    const segments = file
      .replace(/\p{Cs}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent);
    return `${server}/${repository}/blob/${sha}/${segments.join('/')}#L${line}`;
  };
}

/** The page of this attempt of the workflow run; null outside of one. */
export function runLink(env: Readonly<Record<string, string | undefined>>): string | null {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: attempt,
  } = env;
  if (!server || !repository || !/^\d+$/.test(run ?? '')) return null;
  return `${server}/${repository}/actions/runs/${run}${/^\d+$/.test(attempt ?? '') ? `/attempts/${attempt}` : ''}`;
}
