import type { Host } from '../windows/host.js';
import type { Judgement, Subject } from './rules.js';
import type { DecidingRule } from './verdict.js';

/** An error of an engine, as people search for it. */
export interface EngineError {
  /** Its number, where it has one: `0xc0370101`. */
  readonly code: string | null;
  readonly text: string;
}

/** What an error depends on. */
export interface Case {
  readonly subject: Subject;
  readonly host: Host;
  readonly judgement: Judgement;
}

const MISMATCH = error('The container operating system does not match the host operating system', '0xc0370101');
const NO_PLATFORM = error('no match for platform in manifest: not found');

/** What engines print where the rule is not heeded, the likeliest first; empty where they print nothing of their own. */
export function errorsOf(one: Case): readonly EngineError[] {
  return ERRORS[one.judgement.rule]?.(one) ?? [];
}

/** `0xc0370101 "The container operating system does not match the host operating system"`, as a message quotes it. */
export function quoted({ code, text }: EngineError): string {
  return `${code === null ? '' : `${code} `}"${text}"`;
}

/** `The container operating system does not match the host operating system (0xc0370101)`, for a list. */
export function listed({ code, text }: EngineError): string {
  return code === null ? text : `${text} (${code})`;
}

function error(text: string, code: string | null = null): EngineError {
  return { code, text };
}

const ERRORS: Readonly<Partial<Record<DecidingRule, (one: Case) => readonly EngineError[]>>> = {
  'architecture-mismatch': ({ subject }) =>
    subject.kind === 'image' && subject.architecture !== null ? [error('no matching manifest for windows')] : [],
  'no-manifest-for-host': ({ host, subject }) => {
    if (subject.kind === 'none-selected' && subject.by !== host.name) return [];
    return host.engine === 'containerd'
      ? [NO_PLATFORM]
      : [
          error(
            `no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries`,
          ),
        ];
  },
  'image-newer-than-host': ({ host, subject }) => {
    const build = subject.kind === 'image' ? subject.build : null;
    const pull =
      host.engine === 'containerd'
        ? [NO_PLATFORM]
        : [
            error(`no matching manifest for windows(10.0.${host.build})/${host.architecture}`),
            error(`a Windows version 10.0.${build}-based image is incompatible with a 10.0.${host.build} host`),
          ];
    return [...pull, MISMATCH];
  },
  'client-process-refused': () => [
    error('Windows client operating systems earlier than version 1809 can only run Hyper-V containers'),
  ],
  'february-2020-baseline': () => [error('the wait operation timed out', '0x102')],
  'image-patched-past-host': () => [error('The virtual machine or container exited unexpectedly', '0xc0370106')],
  'stable-abi-disputed': ({ host, subject }) =>
    host.build === 26200 && subject.kind === 'image' && subject.build === 26100
      ? [error('the layer has an unrecognized format', '0xc0370112')]
      : [error('no matching manifest')],
  'build-mismatch': ({ host }) => [host.engine === 'containerd' ? NO_PLATFORM : MISMATCH],
};
