import type { Inspected } from '../resolve/daemon-source.js';
import type { Run, RunResult } from '../resolve/process.js';

const TIMEOUT_MS = 15_000;
const LIMIT = 1024 * 1024;

/**
 * `docker image inspect` for one reference. Through the port with a time limit: a daemon that hangs would keep
 * @actions/exec, and with it the whole run, waiting for ever.
 */
export function dockerInspect(run: Run): (reference: string) => Promise<Inspected> {
  return async (reference) => {
    if (reference === '' || reference.startsWith('-')) return { kind: 'none' };
    const result = await run.run('docker', ['image', 'inspect', '--', reference], {
      timeoutMs: TIMEOUT_MS,
      limit: LIMIT,
    });
    if (result.kind === 'ended' && result.code === 0) return { kind: 'json', text: result.stdout };
    if (result.kind === 'ended' && /no such image|image not known/i.test(result.stderr)) return { kind: 'none' };
    return { kind: 'no-docker', reason: whyNot(result) };
  };
}

function whyNot(result: RunResult): string {
  switch (result.kind) {
    case 'missing':
      return 'Docker is not installed on this machine';
    case 'timed-out':
      return `Docker on this machine gave no answer in ${TIMEOUT_MS / 1000} s`;
    case 'failed':
      return `Docker on this machine ${result.reason}`;
    case 'ended':
      if (/permission denied/i.test(result.stderr)) return 'this user may not talk to Docker on this machine';
      if (/cannot connect|error during connect|is the docker daemon running/i.test(result.stderr))
        return 'Docker does not run on this machine';
      return `docker image inspect ended with code ${result.code}`;
  }
}
