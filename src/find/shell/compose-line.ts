import { isOutside, joinPath } from '../workspace-path.js';
import { readBuildArguments } from './build-arguments.js';
import type { CommandPlace } from './build-line.js';
import type { ComposeCommand, Environment, UnreadCommand } from './command.js';
import { daemonElsewhere } from './elsewhere.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isKnown, said } from './marks.js';

/** https://docs.docker.com/reference/cli/docker/compose/, and what docker-compose 1 had besides. */
const BEFORE = flagTable(
  'ansi context|c env-file file|f host|H log-level parallel profile progress project-directory project-name|p tlscacert tlscert tlskey workdir',
);
const AFTER = flagTable(
  `attach build-arg builder cap-add cap-drop entrypoint env|e env-from-file exit-code-from label|l memory|m name no-attach
  progress provenance publish|p pull sbom scale ssh timeout|t user|u volume|v wait-timeout workdir|w`,
  'quiet|q detach|d',
);
/** Their `--pull` and `--progress` take a value; that of `build` is a switch. */
const BUILD = { ...AFTER, valued: new Set([...AFTER.valued].filter((name) => name !== 'pull')) };

const VERBS = ['build', 'up', 'create', 'run'] as const;

type ComposeLine = Omit<ComposeCommand, 'line' | keyof Environment> | Omit<UnreadCommand, 'line'>;

/** What follows `docker compose`; null where it neither builds nor starts anything. */
export function readComposeLine(form: string, words: readonly Argument[], place: CommandPlace): ComposeLine | null {
  const before = new Flags(words, BEFORE, true);
  const [verb, ...rest] = before.rest;
  const unread = (message: string): ComposeLine => ({ kind: 'unread', message, dockerfile: null });
  const name = VERBS.find((each) => each === verb?.text);
  if (verb === undefined || name === undefined || before.on('dry-run')) return null;
  const flags = new Flags(rest, name === 'build' ? BUILD : AFTER, name === 'run');
  if (flags.on('print') || flags.on('dry-run') || flags.on('help')) return null;
  const whole = `${form} ${name}`;

  const services = name === 'run' ? flags.rest.slice(0, 1) : flags.positionals;
  const files = before.all('file');
  if (files.includes('-')) return null;
  const project = before.last('project-directory') ?? before.last('workdir');
  const settings = [...files, project ?? '', ...before.all('env-file'), ...before.all('profile')];
  const doubtful = [...before.unclear, ...flags.unclear, ...services].map(({ text }) => text).concat(settings);
  const dark = doubtful.filter((text) => !isKnown(text));
  if (dark.length > 0) {
    return unread(
      `what this \`${whole}\` builds depends on ${said(dark.join(' and '))}, which is not known before the run.`,
    );
  }
  const paths = [...files, ...before.all('env-file'), project ?? '', ''].map((path) => joinPath(place.folder, path));
  if (!paths.every(isKnown)) {
    return unread(`the folder of this \`${whole}\` is ${said(place.folder)}, which is not known before the run.`);
  }
  const outside = paths.find(isOutside);
  if (outside !== undefined) {
    return unread(`this \`${whole}\` reads ${said(outside)}, which is not in this repository.`);
  }
  const read = readBuildArguments(flags.all('build-arg'), place);
  if (typeof read === 'string') {
    return unread(
      `a build argument of this \`${whole}\` is ${read || 'empty'}, so its name is not known before the run.`,
    );
  }
  return {
    kind: 'compose',
    verb: name,
    builds: !flags.on('no-build'),
    elsewhere: daemonElsewhere(before, place),
    files: paths.slice(0, files.length),
    projectFolder: project === undefined ? null : joinPath(place.folder, project),
    envFiles: paths.slice(files.length, -2),
    profiles: before.all('profile'),
    services: services.map(({ text }) => text),
    ...read,
    folder: paths.at(-1)!,
  };
}
