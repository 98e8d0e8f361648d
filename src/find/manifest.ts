import { isTemplate } from '../read/template.js';
import type { ReadFile } from './compose/project-files.js';
import type { Unread } from './declared.js';
import { splitDocuments } from './documents.js';
import { readTaskDefinition } from './ecs/task-definition.js';
import { readObjects } from './kubernetes/objects.js';
import { commentsIn } from './manifest-comments.js';
import { readRepositoryYaml } from './repository-yaml.js';
import { isStack, readStack } from './swarm/stack.js';
import type { RuntimeClass, Workload } from './workload.js';

/** What a file of manifests holds. */
export interface Manifest {
  readonly workloads: readonly Workload[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly unread: readonly UnreadDocument[];
}

/** A document that could not be read. */
export interface UnreadDocument {
  readonly line: number;
  /** A clause. */
  readonly reason: string;
  /** A sentence of its own, and the file that it is about, where the reason alone does not say it. */
  readonly message?: string;
  readonly file?: string;
  /** It holds template marks: whoever fills them in can be named. */
  readonly template: boolean;
  readonly speaksOfWindows: boolean;
}

/** Documents of one file that are looked into; those after them are named. */
const MOST_DOCUMENTS = 20_000;
/** What Helm fills in, and marks where it matters: a document with these may be YAML by chance, and says half. */
const FILLED_IN =
  /\{\{[^{}\n]{0,100}\.(?:Values|Release|Chart)\b|\b(?:image|nodeSelector|tolerations|affinity|runtimeClassName|nodeName)["']?[ \t]{0,20}:[^{\n]{0,200}\{\{/;
/** Values that aliases of one document may stand for: lists of containers are copied. */
const MOST_ALIASED = 100_000;
/** A document without any of these holds nothing to place; most of a repository's YAML is told apart by this alone. */
const MAY_PLACE = /containers|services|RuntimeClass|containerDefinitions/;
/** What a text says only where Windows is meant. */
const WINDOWS = /windows|nanoserver|servercore|ltsc20\d\d|hostProcess|\bwin(?:19|20|22|25|2019|2022|2025)\b/i;

export function speaksOfWindows(text: string): boolean {
  return WINDOWS.test(text);
}

/**
 * Reads a text of one or more documents, YAML or JSON: objects of Kubernetes, services of a compose file, a task
 * definition of ECS, told apart by what they hold. Never throws; time and memory are linear in the text.
 * @param readOther what compose files include and extend: null for what is not there or may not be read
 * @param isWanted whether a document is to be looked into, by its text; for texts that nobody named
 */
export async function readManifest(
  file: string,
  text: string,
  readOther: ReadFile,
  isWanted: (document: string) => boolean = () => true,
): Promise<Manifest> {
  const workloads: Workload[] = [];
  const runtimeClasses: RuntimeClass[] = [];
  const unread: UnreadDocument[] = [];
  const documents = splitDocuments(text);
  for (const document of documents.slice(0, MOST_DOCUMENTS)) {
    if (!MAY_PLACE.test(document.text) || !isWanted(document.text)) continue;
    const read = await readRepositoryYaml(document.text, MOST_ALIASED, document.line);
    if (!read.ok) {
      const template = isTemplate(document.text);
      unread.push({ line: read.line, reason: read.reason, template, speaksOfWindows: speaksOfWindows(document.text) });
      continue;
    }
    const comments = commentsIn(document);
    if (isStack(read.root)) {
      // Its lines stay those of the file.
      const whole = '\n'.repeat(document.line - 1) + document.text;
      const stack = await readStack(file, read.root, async (path) => (path === file ? whole : readOther(path)));
      workloads.push(...stack.workloads.map((workload): Workload => ({ ...workload, comments })));
      unread.push(...stack.unread.map(ofStack));
      continue;
    }
    const found = readObjects(read.root);
    const task = readTaskDefinition(read.root);
    const all = task === null ? found.workloads : [...found.workloads, task];
    if (all.length > 0 && FILLED_IN.test(document.text)) {
      const reason = 'it is a template';
      unread.push({ line: all[0]!.line, reason, template: true, speaksOfWindows: speaksOfWindows(document.text) });
      continue;
    }
    workloads.push(...all.map((workload): Workload => ({ ...workload, file, comments })));
    runtimeClasses.push(...found.runtimeClasses.map((each) => ({ ...each, file })));
  }
  if (documents.length > MOST_DOCUMENTS) {
    const [first] = documents.slice(MOST_DOCUMENTS);
    const reason = `it holds more than ${MOST_DOCUMENTS} documents, and those from here on were not read`;
    unread.push({ line: first!.line, reason, template: false, speaksOfWindows: true });
  }
  return { workloads, runtimeClasses, unread };
}

function ofStack({ file, line, message }: Unread): UnreadDocument {
  return { file, line, message, reason: '', template: false, speaksOfWindows: true };
}
