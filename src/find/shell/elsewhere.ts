import type { ValueSource } from './build-arguments.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { said } from './marks.js';

/** Ways to reach the daemon of this very machine. */
const LOCAL_HOST = /^(?:|npipe:.*|unix:.*|fd:.*)$/i;
const LOCAL_CONTEXT = /^(?:|default|desktop-windows)$/i;
const LOCAL_BUILDER = /^(?:|default)$/i;

/** Where variables of a command come from, and what was found of the machine so far. */
type Around = Pick<ValueSource, 'value'> & { readonly elsewhere: string | null };

/**
 * What says that docker works on another machine than that of the step, in one line: `--host tcp://farm`,
 * `DOCKER_CONTEXT=farm`; null where nothing does. What is not known before the run may be any machine.
 */
export function daemonElsewhere(flags: Flags, around: Around): string | null {
  return (
    named('--host', flags.last('host'), LOCAL_HOST) ??
    named('--context', flags.last('context'), LOCAL_CONTEXT) ??
    (flags.last('host') === undefined ? named('DOCKER_HOST', around.value('DOCKER_HOST'), LOCAL_HOST) : null) ??
    (flags.last('context') === undefined
      ? named('DOCKER_CONTEXT', around.value('DOCKER_CONTEXT'), LOCAL_CONTEXT)
      : null) ??
    around.elsewhere
  );
}

/** The same of a build, which a builder of its own may carry out. */
export function builderElsewhere(flags: Flags, around: Around): string | null {
  const given = flags.last('builder');
  return (
    (given === undefined
      ? named('BUILDX_BUILDER', around.value('BUILDX_BUILDER'), LOCAL_BUILDER)
      : named('--builder', given, LOCAL_BUILDER)) ?? around.elsewhere
  );
}

/** From here on docker, or its builders alone, work on another machine; null: on this one again. */
export interface Switch {
  readonly kind: 'switch';
  readonly of: 'daemon' | 'builder';
  readonly elsewhere: string | null;
}

/** https://docs.docker.com/reference/cli/docker/buildx/create/ */
const CREATE = flagTable('buildkitd-config|config buildkitd-flags driver driver-opt name node platform', '');
const REMOTE_DRIVER = /^(?:remote|kubernetes|cloud)$/i;

/** `docker context use farm`, `docker buildx use farm`, `docker buildx create --use --driver remote tcp://farm`. */
export function switchOf(form: string, words: readonly Argument[]): Switch | null {
  const flags = new Flags(words, CREATE);
  const [name] = flags.positionals;
  if (form === 'docker context use')
    return { kind: 'switch', of: 'daemon', elsewhere: named(form, name?.text, LOCAL_CONTEXT) };
  if (form === 'docker buildx use')
    return { kind: 'switch', of: 'builder', elsewhere: named(form, name?.text, LOCAL_BUILDER) };
  if (!flags.on('use')) return null;
  const remote =
    REMOTE_DRIVER.test(flags.last('driver') ?? '') || (name !== undefined && !LOCAL_CONTEXT.test(name.text));
  return { kind: 'switch', of: 'builder', elsewhere: remote ? `${form} --use` : null };
}

function named(what: string, value: string | undefined, local: RegExp): string | null {
  if (value === undefined || local.test(value)) return null;
  return said(`${what}${/^[A-Z]/.test(what) ? '=' : ' '}${value}`);
}
