import type { BuildPlan } from '../../src/find/plan.js';
import { type CheckRequest, check } from '../../src/judge/check.js';
import type { Report, Result } from '../../src/judge/report.js';
import type { ImageSource } from '../../src/resolve/image.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import type { Host } from '../../src/windows/host.js';
import { parseBuildHost, parseHostDeclaration } from '../../src/windows/host-declaration.js';

export interface One {
  readonly dockerfile: string;
  readonly targets: readonly string[];
  readonly buildHost?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly source?: ImageSource;
}

/** One Dockerfile's text checked on targets, as declared on the command line. */
export async function checkOne({
  dockerfile,
  targets,
  buildHost,
  buildArgs = {},
  today = '2026-09-01',
  source,
}: One): Promise<Report> {
  const plan: BuildPlan = {
    dockerfile: 'Dockerfile',
    buildArgs: new Map(Object.entries(buildArgs)),
    stage: null,
    buildHost: buildHost === undefined ? null : builder(buildHost),
    targets: null,
    declaredBy: null,
    declarations: [],
    files: [],
    platform: null,
    isolation: null,
    unknownArgs: new Map(),
    named: false,
  };
  const request: CheckRequest = {
    plans: [plan],
    targets: targets.map(target),
    wantsMatrix: false,
    runners: new Map(),
    today,
    problems: [],
    tool: { name: 'test', version: '0' },
    comments: () => ({ targets: null, ignores: [], problems: [] }),
    policy: (judged, problems) => ({ builds: judged.map((each) => each.build), problems }),
  };
  const read = async () => ({ kind: 'text', text: dockerfile }) as const;
  return check(request, { read, images: source ?? tagSource(() => today), progress: () => {} });
}

/** `target: rule verdict` of the final image, in the order of targets. */
export async function verdicts(one: One): Promise<readonly string[]> {
  return (await finals(one)).map(({ target: name, rule, verdict }) => `${name}: ${rule} ${verdict}`);
}

export async function finals(one: One): Promise<readonly Result[]> {
  const report = await checkOne(one);
  return report.builds.flatMap((build) =>
    build.images.filter((image) => image.role === 'final').flatMap((image) => image.results),
  );
}

function target(text: string): Host {
  const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.host;
}

function builder(text: string) {
  const parsed = parseBuildHost(text, { defaultIsolation: 'process' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.buildHost;
}
