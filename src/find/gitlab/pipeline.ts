import { entriesOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { DeclaredHost, DeclaredStart } from '../declared.js';
import { BUILD, type Effort, STEP, VARIABLE as VARIABLE_COST } from '../effort.js';
import { osOf } from '../github/runner.js';
import { jobContainer } from '../job-container.js';
import { ofStep, RunBuilds } from '../run-builds.js';
import type { RunStep } from '../run-commands.js';
import { mayBuild } from '../scripts.js';
import { type Around, type FileDeclares, NOTHING, nothingFound } from '../source.js';
import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { WORKSPACE } from '../workspace-path.js';
import { Configuration, type Field, type Job } from './configuration.js';

const OF_CONCERN = /docker|include:|\.(?:ps1|sh|cmd|bat)\b|\bmake\b|nanoserver|servercore/i;
const WINDOWS_IMAGE = /windows|nanoserver|servercore|ltsc20\d\d/i;
/** `saas-windows-medium-amd64` */
const HOSTED = /^(?:saas|shared)-/i;
/** GitLab's own limit on the jobs of one matrix is 200. */
const MOST_ROWS = 200;
const MOST_STEPS = 5_000;
const VARIABLE = /\$(?:(\w{1,200})|\{(\w{1,200})\})/g;

/** What a pipeline of GitLab builds, with the files of the repository that it includes. `rules` are not looked at: a job may run. */
export async function readGitlabPipeline(file: string, text: string, around: Around): Promise<FileDeclares> {
  if (!OF_CONCERN.test(text)) return NOTHING;
  const configuration = new Configuration(around.read, around.files);
  await configuration.load(file, text);
  const runs = new RunBuilds(around.runners, around.print, around.effort);
  const builds: FileDeclares['builds'][number][] = [];
  const unread: FileDeclares['unread'][number][] = [];
  const starts: DeclaredStart[] = [];
  let steps = 0;
  for (const name of configuration.jobs) {
    if (!around.effort.spend(STEP)) break;
    const job = configuration.job(name);
    for (const step of stepsOf(configuration, job, around.effort)) {
      if (++steps > MOST_STEPS) {
        configuration.problem(
          file,
          1,
          `the jobs of this pipeline come to more than ${MOST_STEPS}; the rest was not read.`,
        );
        break;
      }
      for (const declared of await runs.of(step, around.read)) {
        const found = ofStep(declared, step.host, step.action.script, around.runners);
        around.effort.spend(found.builds.length * BUILD);
        builds.push(...found.builds);
        unread.push(...found.unread);
        starts.push(...(found.starts ?? []));
      }
    }
    if (steps > MOST_STEPS) break;
    starts.push(...imagesOf(configuration, name, job, around.effort));
  }
  unread.push(...configuration.problems.map((problem) => ({ ...problem, dockerfile: null })));
  const callable = file !== '.gitlab-ci.yml';
  if (builds.length === 0 && starts.length === 0 && unread.length === 0 && !callable) unread.push(nothingFound(file));
  // Only an included file is a part of another: the names of both end in the same way.
  const called = [...configuration.included];
  return { builds: runs.starts.named(builds), unread, starts, called, callable };
}

/**
 * The image of a job whose tags name a Windows machine of one's own: an image for Windows says that its runner starts
 * containers. Those that GitLab hosts run jobs in a shell (https://docs.gitlab.com/ci/runners/hosted_runners/windows/).
 */
function imagesOf(configuration: Configuration, name: string, job: Job, effort: Effort): readonly DeclaredStart[] {
  const image = defaultsOf(configuration, job)('image');
  const written = valueAt(image?.value, 'name') ?? image?.value;
  if (job.get('script') === undefined || image === undefined || written?.kind !== 'text') return [];
  return environmentsOf(configuration, job, effort).flatMap((env) => {
    const host = hostOf(configuration.listed(defaultsOf(configuration, job)('tags')?.value), true, env);
    const reference = filled(written.text, env);
    if (host.kind !== 'runner' || host.labels.some((label) => HOSTED.test(label)) || !WINDOWS_IMAGE.test(reference))
      return [];
    return [jobContainer(name, reference, host, { file: image.file, line: written.line })];
  });
}

function defaultsOf(configuration: Configuration, job: Job): (key: string) => Field | undefined {
  return (key) => job.get(key) ?? fieldOf(configuration.at('default'), key) ?? configuration.at(key);
}

/** The variables of a job, for each row of `parallel: matrix`. */
function environmentsOf(
  configuration: Configuration,
  job: Job,
  effort: Effort,
): readonly ReadonlyMap<string, string>[] {
  const own = [configuration.at('variables')?.value, job.get('variables')?.value].map((each) =>
    configuration.resolved(each),
  );
  const matrix = configuration.resolved(valueAt(configuration.resolved(job.get('parallel')?.value), 'matrix'));
  return rowsOf(matrix).map((row) => environmentOf(own, row, configuration, effort));
}

/** The scripts of a job as one step, for each row of `parallel: matrix`. */
function stepsOf(configuration: Configuration, job: Job, effort: Effort): readonly RunStep[] {
  const script = job.get('script');
  if (script === undefined) return [];
  const byDefault = defaultsOf(configuration, job);
  const lines = [...configuration.listed(byDefault('before_script')?.value), ...configuration.listed(script.value)];
  const text = lines.map((line) => ('text' in line ? line.text : '')).join('\n');
  if (!mayBuild(text)) return [];
  const tags = configuration.listed(byDefault('tags')?.value);
  return environmentsOf(configuration, job, effort).map((env): RunStep => {
    const host = hostOf(tags, byDefault('image') !== undefined, env);
    const os = osOf(host) ?? osByName(host);
    return {
      file: script.file,
      line: script.value.line,
      host,
      action: {
        kind: 'run',
        script: text,
        scriptLine: firstLineOf(lines),
        // https://docs.gitlab.com/runner/shells/: PowerShell on Windows.
        shell: os === 'Windows' ? 'pwsh' : os === null ? 'runner' : 'bash',
        env,
        // PsWriter.Variable in shells/powershell.go of gitlab-runner.
        ownVariables: true,
        folder: '',
      },
    };
  });
}

function fieldOf(field: Field | undefined, key: string): Field | undefined {
  const value = valueAt(field?.value, key);
  return field === undefined || value === undefined ? undefined : { file: field.file, value };
}

/** Where the first line stands, if each line follows the one before in the file. */
function firstLineOf(lines: readonly YamlValue[]): number | null {
  const [first] = lines;
  let next = first?.kind === 'text' ? (first.lines?.line ?? null) : null;
  const start = next;
  for (const line of lines) {
    if (line.kind !== 'text' || line.lines === null || line.lines.line !== next) return null;
    next += line.text.replace(/\n$/, '').split('\n').length;
  }
  return start;
}

/**
 * https://docs.gitlab.com/ci/runners/configure_runners/: the runner that has all tags. Without tags it is any; one that runs
 * jobs in an image is a Linux machine by GitLab's own runners.
 */
function hostOf(tags: readonly YamlValue[], inImage: boolean, env: ReadonlyMap<string, string>): DeclaredHost {
  const labels = tags.flatMap((tag) => ('text' in tag ? [filled(tag.text, env)] : []));
  const dark = labels.find((label) => hasUnknown(label));
  if (dark !== undefined) return { kind: 'unknown', because: asWritten(dark).slice(0, 200) };
  if (labels.length > 0) return { kind: 'runner', labels };
  return inImage
    ? { kind: 'runner', labels: ['linux'] }
    : { kind: 'unknown', because: 'any runner (this job has no tags)' };
}

function osByName(host: DeclaredHost): 'Windows' | 'Linux' | null {
  if (host.kind !== 'runner') return null;
  if (host.labels.some((label) => /windows/i.test(label))) return 'Windows';
  return host.labels.some((label) => /linux|ubuntu/i.test(label)) ? 'Linux' : null;
}

/** Global variables, those of the job, and those of the row, each with what is before it filled in. */
function environmentOf(
  maps: readonly (YamlValue | undefined)[],
  row: ReadonlyMap<string, string>,
  configuration: Configuration,
  effort: Effort,
): ReadonlyMap<string, string> {
  const env = new Map<string, string>([['CI_PROJECT_DIR', WORKSPACE]]);
  const put = (name: string, text: string) => {
    if (effort.spent) return;
    const value = filled(text, env);
    effort.spend(VARIABLE_COST + value.length);
    env.set(name, value);
  };
  for (const map of maps)
    for (const { key, value } of entriesOf(map)) {
      const text = value.kind === 'map' ? valueAt(value, 'value') : configuration.resolved(value);
      if (text !== undefined && 'text' in text) put(key, text.text);
    }
  for (const [name, text] of row) put(name, text);
  return env;
}

function filled(text: string, env: ReadonlyMap<string, string>): string {
  if (text.length > 10_000) return unknown(text.slice(0, 200));
  const value = text.replace(
    VARIABLE,
    (written, bare?: string, braced?: string) => env.get(bare ?? braced ?? '') ?? unknown(written),
  );
  return value.length > 65_536 ? unknown(text.slice(0, 200)) : value;
}

/** The product of the lists of each entry; more than GitLab accepts are left out. */
function rowsOf(matrix: YamlValue | undefined): readonly ReadonlyMap<string, string>[] {
  if (matrix?.kind !== 'list') return [new Map()];
  const rows: ReadonlyMap<string, string>[] = [];
  for (const entry of matrix.items) {
    let product: ReadonlyMap<string, string>[] = [new Map()];
    for (const { key, value } of entriesOf(entry)) {
      const values = value.kind === 'list' ? value.items : [value];
      if (product.length * values.length > MOST_ROWS) return rows;
      product = product.flatMap((row) =>
        values.map((each) => new Map([...row, [key, 'text' in each ? each.text : '']])),
      );
    }
    if (rows.length + product.length > MOST_ROWS) return rows;
    rows.push(...product);
  }
  return rows;
}
