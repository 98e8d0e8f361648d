import { join, sep } from 'node:path';
import type { PrintBake } from '../find/bake/print.js';
import type { Run, RunResult } from '../resolve/process.js';
import { Boundary } from './boundary.js';
import { findProgram, liesIn } from './program.js';
import { pluginFolder } from './programs.js';

const TIMEOUT_MS = 30_000;
const LIMIT = 4 * 1024 * 1024;
const NO_BUILDX = 'docker on this machine has no buildx';

/** What docker needs to find its plugins; nothing else of this process may end up in the arguments of a build. */
const KEPT = [
  'PATH',
  'HOME',
  'DOCKER_CONFIG',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'TEMP',
  'TMP',
  'TMPDIR',
];

/** Variables that would tell programs what to load or whom to talk to; a repository may not set them. */
const REFUSED =
  /^(?:LD_|DYLD_|OTEL_|BUILDX_|BUILDKIT_|DOCKER_(?:HOST|CONFIG|CONTEXT|CERT_PATH|TLS|API_VERSION|CLI_|CUSTOM_HEADERS|AUTH_CONFIG)|GODEBUG$|NODE_|SSL_|PATHEXT$|(?:HTTPS?|NO|ALL|FTP)_PROXY$|PWD$|COMSPEC$|WINDIR$)/i;

/**
 * Starts one program with an environment and a folder of its own, which the port does not offer. The group that the port
 * kills is that of this process, and so of the program too.
 */
const STARTER = `
const { program, args, env, cwd } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const { status, error } = require('child_process').spawnSync(program, args, { env, cwd, stdio: ['ignore', 'inherit', 'inherit'] });
process.exitCode = error ? 126 : status ?? 127;
`;

/**
 * `docker buildx bake --print` of files within `root`. docker is found in PATH, never in the repository; it is given no
 * address (neither as file nor as target), none of this process's variables but those that find its plugins, and no
 * shell. With `--print` bake starts no builder.
 */
export function bakePrint(run: Run, root: string, env: NodeJS.ProcessEnv): PrintBake {
  // It would fail again with every other call.
  let lacksBuildx = false;
  return async (files, targets, set, folder, variables) => {
    if (lacksBuildx) return no(NO_BUILDX);
    const program = await findProgram('docker', env);
    if (program === null) return no('docker is not installed on this machine');
    if (liesIn(program, root)) return no('the docker that PATH names lies in the repository itself');
    const plugins = pluginFolder(env, [root]);
    if (plugins !== null) return no(plugins);
    const boundary = new Boundary(root);
    const paths: string[] = [];
    for (const file of files) {
      const located = boundary.locate(file);
      if (/^[\w.+-]*:/.test(file) || located.kind !== 'file') return no(`${file} is not a file of this repository`);
      paths.push(located.real);
    }
    const strange = targets.find((target) => !/^[\w][\w.-]{0,200}$/.test(target));
    if (strange !== undefined) return no(`${JSON.stringify(strange.slice(0, 100))} is not the name of a target`);
    const cwd = boundary.locate(folder);
    if (cwd.kind !== 'folder') return no(`${folder} is not a folder of this repository`);
    const refused = [...variables.keys()].find((name) => REFUSED.test(name) || KEPT.includes(name.toUpperCase()));
    if (refused !== undefined) return no(`it needs the variable ${refused}, which is not given to docker`);
    const args = [
      'buildx',
      'bake',
      '--print',
      ...paths.flatMap((path) => ['--file', path]),
      ...set.flatMap((value) => ['--set', value]),
      ...targets,
    ];
    const input = JSON.stringify({ program, args, env: environment(env, variables), cwd: cwd.real });
    const result = await run.run(process.execPath, ['-e', STARTER], { input, timeoutMs: TIMEOUT_MS, limit: LIMIT });
    if (result.kind === 'ended' && result.code === 0) return { ok: true, json: result.stdout };
    const reason = whyNot(result, root);
    lacksBuildx = reason === NO_BUILDX;
    return no(reason);
  };
}

function environment(env: NodeJS.ProcessEnv, variables: ReadonlyMap<string, string>): Record<string, string> {
  const kept = Object.entries(env).filter(([name, value]) => value !== undefined && KEPT.includes(name.toUpperCase()));
  const given = [...variables].filter(([name, value]) => /^[a-z_]\w*$/i.test(name) && !value.includes('\0'));
  return Object.fromEntries([...kept, ...given]) as Record<string, string>;
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

function whyNot(result: RunResult, root: string): string {
  switch (result.kind) {
    case 'missing':
      return 'docker could not be started';
    case 'timed-out':
      return `docker buildx bake --print did not end in ${TIMEOUT_MS / 1000} s`;
    case 'failed':
      return `docker buildx bake --print ${result.reason}`;
    case 'ended': {
      if (/unknown command|is not a docker command|unknown flag: --print|unknown shorthand flag/i.test(result.stderr))
        return NO_BUILDX;
      const said = /^ERROR: (.{1,200})/m.exec(result.stderr)?.[1];
      return said
        ? `docker buildx bake --print refuses it: ${said.replaceAll(join(root, sep), '')}`
        : `docker buildx bake --print ended with code ${result.code}`;
    }
  }
}
