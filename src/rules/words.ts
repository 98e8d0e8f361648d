import type { Host } from '../windows/host.js';
import { releaseOf } from '../windows/releases.js';
import { formatWindowsVersion } from '../windows/version.js';
import { errorsOf, quoted } from './errors.js';
import { februaryLine } from './lines.js';
import type { Judgement, Subject, WindowsImage } from './rules.js';
import type { DecidingRule } from './verdict.js';

/** All that a message speaks of. */
export interface Saying {
  /** The image reference as people write it. */
  readonly reference: string;
  readonly subject: Subject;
  readonly host: Host;
  readonly judgement: Judgement;
}

/**
 * What happens, where and why, in words for somebody new to Windows containers. The errors are quoted as the engines
 * print them, because that is what people search for. One or more sentences, no line breaks, no way out (ways-out.ts).
 */
export function sayWhy(saying: Saying): string {
  return WORDS[saying.judgement.rule](saying);
}

/** `prod (Windows Server 2022, 10.0.20348.2340)`. */
export function hostLabel(host: Host): string {
  if (host.build === null) return host.name;
  const version = formatWindowsVersion({ build: host.build, revision: host.revision });
  const name = releaseOf(host.build, host.edition)?.name;
  return `${host.name} (${name ? `${name}, ${version}` : version})`;
}

/** `Windows Server 2019 (10.0.17763)`; base images are always server builds. */
export function imageLabel(image: Pick<WindowsImage, 'build' | 'revision'>): string {
  const version = formatWindowsVersion(image);
  const name = releaseOf(image.build, 'server')?.name;
  return name ? `${name} (${version})` : version;
}

type Say = (saying: Saying) => string;

const WORDS: Readonly<Record<DecidingRule, Say>> = {
  'not-windows': ({ reference, subject }) =>
    `${reference} is not judged: ${subject.kind === 'not-windows' ? subject.because : 'it is not a Windows image'}.`,
  'host-cannot-run-containers': ({ host }) =>
    `${hostLabel(host)} cannot run Windows containers: the first Windows that can is Windows Server 2016 (10.0.14393).`,
  'host-version-unknown': ({ host, reference }) =>
    `Whether ${reference} runs on ${host.name} is not known: ${host.unknownBecause ?? 'the declaration fixes no Windows build'}.`,
  'unresolved-argument': ({ subject }) => {
    const { names, undeclared } = subject.kind === 'unresolved' ? subject : { names: [], undeclared: [] };
    const [hidden] = undeclared;
    if (hidden !== undefined)
      return `The base image depends on ${hidden}, which no ARG before the first FROM declares, so it is empty there whatever the build is called with. Move ARG ${hidden} above the first FROM.`;
    const many = names.length > 1;
    return `The base image depends on ${names.map((name) => `ARG ${name}`).join(' and ')}, which ${many ? 'have' : 'has'} no value: there is no default in the Dockerfile and no build argument was given. Give ${many ? 'them' : 'it'} with the input build-args (on the command line --build-arg ${names[0] ?? 'NAME'}=VALUE), or write a default behind the ARG.`;
  },
  'base-tag-not-published': ({ reference }) =>
    `${reference} does not exist: Microsoft has published no "latest" tag for the Windows base images since 16 April 2019, so the pull fails. Name the release, for example ltsc2022.`,
  'image-os-unknown': ({ reference, subject }) =>
    `Nothing tells whether ${reference} is a Windows image, so it is not judged${subject.kind === 'os-unknown' && subject.why !== '' ? `: ${subject.why.replace(/\.+$/, '')}` : ''}.`,
  'image-version-unknown': ({ reference, subject }) =>
    `The Windows version of ${reference} is not known: ${subject.kind === 'version-unknown' ? subject.why.replace(/\.+$/, '') : 'its name does not tell'}.`,
  'architecture-mismatch': (saying) => {
    const { reference, subject, host } = saying;
    return subject.kind === 'image' && subject.architecture !== null
      ? `${reference} is built for ${subject.architecture}, ${hostLabel(host)} is ${host.architecture}: the pull fails with ${errors(saying)}.`
      : `${hostLabel(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`;
  },
  'no-manifest-for-host': (saying) => {
    const { reference, subject, host } = saying;
    const [offered, by] = subject.kind === 'none-selected' ? [subject.offered.join(', '), subject.by] : ['', host.name];
    return by === host.name
      ? `${reference} lists Windows images for ${offered}, and ${host.engine} on ${hostLabel(host)} takes none of them: the pull fails with ${errors(saying)}.`
      : `${reference} lists Windows images for ${offered}, and the build host ${by} takes none of them: the image cannot be built there.`;
  },
  'image-newer-than-host': (saying) => {
    const { image, host } = pair(saying);
    const all = errorsOf(saying).map(quoted);
    return `${saying.reference} is ${imageLabel(image)}, newer than ${hostLabel(host)}: a container never runs on an older Windows, with neither isolation. The pull fails with ${all.slice(0, -1).join(' or ')}; where the image is already there, the start fails with ${all.at(-1)}.`;
  },
  'client-process-refused': (saying) =>
    `${saying.reference} does not run process-isolated on ${hostLabel(saying.host)}: Docker says ${errors(saying)}.`,
  'february-2020-baseline': (saying) => {
    const { image, host } = pair(saying);
    const line = februaryLine(host.build);
    const imageSide =
      image.revision === null ? 'a floating tag that holds a newer image' : `${formatWindowsVersion(image)}`;
    return `${saying.reference} (${imageSide}) and ${hostLabel(host)} are on different sides of the update of 11 February 2020 (10.0.${host.build}.${line?.line}), which changed the interface between container and host. With process isolation the container starts and then breaks: 32-bit programs end at once with exit code -1073741502, docker run hangs or times out (${errors(saying)}), Kubernetes pods never reach Running.`;
  },
  'ws2016-revision-mismatch': (saying) => {
    const { image, host } = pair(saying);
    return `${saying.reference} is ${formatWindowsVersion(image)} and ${hostLabel(host)} is not: on Windows Server 2016 the revisions of image and host must be equal for process isolation, or the container might not start.`;
  },
  'image-patched-past-host': (saying) => {
    const { image, host } = pair(saying);
    const line = saying.judgement.line;
    const revision = image.revision === null ? 'the newest one, because its tag floats' : formatWindowsVersion(image);
    return `${saying.reference} holds an update (10.0.${host.build}.${line?.line} of ${line?.date} or later; ${revision}) that ${hostLabel(host)} does not have. Such pairs were seen to fail at start with ${errors(saying)} (${line?.certainty}; ${line?.evidence}).`;
  },
  'ws2016-revision-unproven': (saying) => {
    const { image, host } = pair(saying);
    const unknown = [
      ...(image.revision === null ? [image.floatsUntil === null ? "the image's" : "the image's (its tag floats)"] : []),
      ...(host.revision === null ? ["the host's"] : []),
    ];
    return `${saying.reference} and ${hostLabel(host)} are both Windows Server 2016, where the revisions of image and host must be equal for process isolation; ${unknown.join(' and ')} is not known. Declare the host with all four parts (the text of ver) and pin the image's revision, for example 10.0.14393.NNNN, to be sure.`;
  },
  'february-2020-unproven': (saying) => {
    const { image, host } = pair(saying);
    const line = februaryLine(host.build)?.line;
    const known = host.revision === null ? `${saying.reference} (${formatWindowsVersion(image)})` : hostLabel(host);
    const open = host.revision === null ? `${host.name}'s revision` : `the revision of ${saying.reference}`;
    return `${known} is older than the update of 11 February 2020 (10.0.${host.build}.${line}), and ${open} is not known. On different sides of it a process-isolated container starts and then breaks (exit code -1073741502 in 32-bit programs, 0x102 time-outs).`;
  },
  'february-2020-withdrawn-image': (saying) => {
    const { image, host } = pair(saying);
    return `${saying.reference} is ${formatWindowsVersion(image)}, the image of 11 February 2020. Microsoft replaced the images of that day a week later (10.0.${host.build}.${februaryLine(host.build)?.fixed}) because they did not work.`;
  },
  'windows-10-process-isolation': ({ reference, host }) =>
    `${reference} is of the same build as ${hostLabel(host)}; engines run it process-isolated with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
  'same-build': (saying) =>
    `${saying.reference} is ${imageLabel(pair(saying).image)}, the same build as ${hostLabel(saying.host)}.`,
  'stable-abi': (saying) =>
    `${saying.reference} is ${imageLabel(pair(saying).image)}; ${hostLabel(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
  'stable-abi-disputed': (saying) => {
    const { image, host } = pair(saying);
    const failure =
      host.build === 26200 && image.build === 26100
        ? ` Failures with ${errors(saying)} were reported (microsoft/hcsshim#2566).`
        : ` Some engine versions refuse the pair at pull with ${errors(saying)} (moby/moby#53397).`;
    return `${saying.reference} is ${imageLabel(image)} on the newer ${hostLabel(host)}: it is expected to run, but Microsoft's pages and the engines disagree on this pair.${failure}`;
  },
  'relaxed-in-practice': (saying) =>
    `${saying.reference} is ${imageLabel(pair(saying).image)} on ${hostLabel(saying.host)}: seen to run process-isolated, but documented nowhere.`,
  'build-mismatch': (saying) => {
    const { image, host } = pair(saying);
    return `${saying.reference} is ${imageLabel(image)} and will not run process-isolated on ${hostLabel(host)}: process-isolated containers share the host's kernel, and this host's runs ${runnable(host)}. It fails with ${errors(saying)}.`;
  },
  hyperv: (saying) =>
    `${saying.reference} is ${imageLabel(pair(saying).image)}; ${hostLabel(saying.host)} runs it with Hyper-V isolation.`,
  'hyperv-unproven': ({ reference, host }) =>
    `${reference} would run on ${hostLabel(host)} with Hyper-V isolation, but that needs nested virtualisation, which hosted runners do not promise.`,
  'list-from-table': (saying) => {
    const { reference, host, subject, judgement } = saying;
    if (judgement.verdict === 'unknown' || subject.kind !== 'image')
      return `${reference} is a shared tag, and which of its images ${hostLabel(host)} gets depends on their order in the registry, which is not known here. Pin the tag of one Windows release.`;
    return `${reference} is a shared tag that held an image for ${imageLabel(subject)} when the built-in table was made; ${hostLabel(host)} runs that one. Only the registry knows what the tag lists today.`;
  },
};

/** The engine's errors of this case, quoted. */
function errors(saying: Saying): string {
  return errorsOf(saying).map(quoted).join(' or ');
}

function runnable(host: Host): string {
  if (host.build === null || host.build < 20348) return 'images of its own build only';
  return 'images of Windows Server 2022 (10.0.20348) up to its own build';
}

function pair({ subject, host }: Saying): { image: WindowsImage; host: Host & { build: number } } {
  if (subject.kind !== 'image' || host.build === null)
    throw new Error('this rule decides only where both builds are known');
  return { image: subject, host: { ...host, build: host.build } };
}
