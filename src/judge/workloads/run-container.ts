import type { Container } from '../../find/workload.js';
import type { ImageReference, ResolvedImage } from '../../resolve/image.js';
import { DOES_NOT_MATCH, listed } from '../../rules/engine-errors.js';
import { selectEntry } from '../../rules/select.js';
import type { Host } from '../../windows/host.js';
import { type BaseImage, isWindows, osOf, resolution } from '../base-image.js';
import { judgeImage } from '../judge-image.js';
import { NOTHING_GIVEN } from '../judged.js';
import { noWindowsImage, type WindowsPuller } from '../no-windows.js';
import type { Result } from '../report.js';
import type { Standings } from '../verified-advice.js';
import { NO_PLATFORM, say } from './finding-words.js';
import type { MadeImage, MadeImages } from './made-images.js';
import type { RunImages } from './run-images.js';
import { Shared } from './shared.js';

/** What a container's image is for. */
type ImageSystem = 'windows' | 'linux' | 'both' | 'hostprocess' | 'unknown';

/** A container's image on the Windows hosts where it may land. */
export interface RunJudgement {
  readonly system: ImageSystem;
  /** The build of this repository that makes it; null where none is known. */
  readonly made: MadeImage | null;
  readonly image: ResolvedImage | null;
  /** The reference, for people. */
  readonly written: string;
  /** The image is in no table: its name alone does not say that nothing here makes it. */
  readonly stranger: boolean;
  /** One for each host, in their order. */
  readonly results: readonly Result[];
  readonly advised: readonly ImageReference[];
}

/** Who pulls an image: of a step its machine. */
export interface Puller extends WindowsPuller {
  readonly machine: string | null;
}

const START_REFUSED = listed(DOES_NOT_MATCH);

/** Judges images as they are run: no Dockerfile, no builder. Each image on the same hosts is judged once. */
export class ContainerJudge {
  private readonly known = new Map<string, RunJudgement>();
  /** Hosts are few and shared, lists of them many. */
  private readonly lists = new Shared<number>();
  private readonly sameLists = new Shared<number>();
  private count = 0;

  constructor(
    private readonly images: RunImages,
    private readonly made: MadeImages,
    private readonly today: string,
    private readonly standings: Standings,
  ) {}

  /**
   * @param puller who pulls it
   * @param meantForWindows the workload says so itself: then an image of which nothing is known counts as one for Windows
   */
  judge(
    container: Container,
    hosts: readonly Host[],
    meantForWindows: boolean,
    { machine, ...puller }: Puller,
  ): RunJudgement {
    const made = this.made.of(container, machine);
    // What is built where it is started is in no registry.
    const base = made?.base ?? (container.build === undefined ? this.images.of(container) : null);
    const key = JSON.stringify([
      base?.text ?? null,
      made?.builtBy ?? null,
      container.hostProcess,
      meantForWindows,
      puller.windowsMode,
      this.idOfList(hosts),
    ]);
    let judged = this.known.get(key);
    if (!judged) {
      judged = made
        ? this.built(made, container.hostProcess, hosts)
        : base
          ? this.image(base, container.hostProcess, hosts, { meant: meantForWindows, puller })
          : NOTHING;
      this.known.set(key, judged);
    }
    return judged;
  }

  private idOfList(hosts: readonly Host[]): number {
    return this.lists.of([hosts], () => this.sameLists.of(hosts, () => this.count++));
  }

  private image(
    base: BaseImage,
    hostProcess: boolean,
    hosts: readonly Host[],
    { meant, puller }: { readonly meant: boolean; readonly puller: WindowsPuller },
  ): RunJudgement {
    const resolved = resolution(base, this.images.lookup(base));
    const known = osOf(base, resolved, new Set(), false, null);
    const system = systemOf(base, resolved.image);
    // On a Windows node the Windows side of a list is what counts.
    const os = known.kind === 'assumed' || (known.kind === 'unknown' && meant) ? ({ kind: 'windows' } as const) : known;
    const image = {
      base,
      resolved,
      os,
      role: 'final',
      built: false,
      buildHost: null,
      given: NOTHING_GIVEN,
      noWindows: noWindowsImage(base, resolved, puller),
      today: this.today,
    } as const;
    const { results, advised } = judgeImage({ ...image, standings: this.standings }, hosts, null);
    const asRun = (result: Result, host: Host): Result =>
      hostProcess ? asHostProcess(result, host, resolved.image, base) : asPulled(result, host, resolved.image);
    return {
      system,
      made: null,
      image: resolved.image,
      written: base.text,
      stranger: base.knowledge?.stranger ?? true,
      advised,
      results: results.map((result, index) => asRun(result, hosts[index]!)),
    };
  }

  /** What it stands on decides; whether it is pushed as one image or in a list is not known. */
  private built(made: MadeImage, hostProcess: boolean, hosts: readonly Host[]): RunJudgement {
    const { base, resolved, os, buildHost } = made;
    const image = {
      base,
      resolved,
      os,
      role: 'final',
      built: true,
      buildHost,
      given: NOTHING_GIVEN,
      noWindows: null,
      today: this.today,
    } as const;
    const { results, advised } = judgeImage({ ...image, standings: this.standings }, hosts, null);
    const system = os.kind === 'windows' ? 'windows' : os.kind === 'not-windows' ? notWindows(made) : 'unknown';
    return {
      system,
      made,
      image: resolved.image,
      written: base.text,
      stranger: false,
      advised,
      results: hostProcess && os.kind === 'windows' ? results.map(asProcess) : results,
    };
  }
}

const NOTHING: RunJudgement = {
  system: 'unknown',
  made: null,
  image: null,
  written: '',
  stranger: true,
  results: [],
  advised: [],
};

function systemOf({ knowledge }: BaseImage, image: ResolvedImage | null): ImageSystem {
  if (knowledge?.os === 'hostprocess') return 'hostprocess';
  if (image !== null && image.by !== 'tag') {
    const windows = image.variants.filter(isWindows).length;
    if (windows === 0) return 'linux';
    return windows === image.variants.length ? 'windows' : 'both';
  }
  const os = knowledge?.os ?? 'unknown';
  return os === 'linux-and-windows' ? 'both' : os;
}

/** The top level of what is pulled is compared only where it is a list: a single image is pulled, and refused at its start. */
function asPulled(result: Result, host: Host, image: ResolvedImage | null): Result {
  const single = image?.list === 'single' && image.by === 'registry';
  const isBuild = result.rule === 'build-mismatch' || result.rule === 'image-newer-than-host';
  return single && host.engine === 'containerd' && isBuild ? { ...result, errors: [START_REFUSED] } : result;
}

/**
 * A HostProcess container is a process of the node, whatever its version; but a list is still searched for an entry.
 * https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/
 */
function asHostProcess(result: Result, host: Host, image: ResolvedImage | null, base: BaseImage): Result {
  if (result.verdict === 'not-windows' || image === null || host.build === null) return result;
  if (result.rule === 'architecture-mismatch' || result.rule === 'no-manifest-for-host') return result;
  if (result.rule === 'host-cannot-run-containers') return result;
  const fits = selectEntry(image.variants, { ...host, build: host.build }, true).kind !== 'none';
  if (fits || (image.list === 'single' && image.by !== 'tag')) return asProcess(result);
  // Whether a name stands for a list or for one image only a registry can tell, but for Microsoft's own.
  const isList = image.list !== 'single' || (base.knowledge?.baseOs === true && !/-(?:amd64|arm64)$/.test(base.text));
  if (isList) {
    const message = say.noEntryForProcess(base.text, host.name);
    const rule = 'no-manifest-for-host';
    return { ...result, verdict: 'cannot-run', rule, severity: 'error', message, errors: [NO_PLATFORM] };
  }
  const message = say.listOrNot(base.text, host.name);
  const unknown = { verdict: 'unknown', rule: 'image-version-unknown', severity: 'warning' } as const;
  return { ...result, ...unknown, message, ways: [], errors: [] };
}

/** An image of this repository that stands on nothing, or on a Linux image. */
function notWindows({ base }: MadeImage): ImageSystem {
  return base.knowledge?.os === 'hostprocess' ? 'hostprocess' : 'linux';
}

function asProcess(result: Result): Result {
  if (result.verdict === 'not-windows' || result.rule === 'architecture-mismatch') return result;
  const nothing = { ways: [], errors: [], notes: [], advice: null } as const;
  return { ...result, verdict: 'runs', rule: 'host-process', severity: 'off', ...nothing };
}
