import { DEEPEST, type Refused, readYaml } from '../yaml/read.js';
import type { YamlValue } from '../yaml/value.js';
import { ConfigProblems } from './config-problems.js';

const LIMITS = { bytes: 262_144, aliased: 10_000, merge: false, clean: (text: string) => text };

/** What is said of a whole file; of the rest each problem says it. */
const REFUSED: Readonly<Partial<Record<Refused, string>>> = {
  'too-large': 'the file is larger than 256 KB',
  'more-documents': 'a second document: expected one in the file',
  'too-deep': `lists and maps are nested more than ${DEEPEST} deep`,
};

/**
 * The one YAML document of a text as values with places; null where its syntax is wrong, then `problems` say why. Other
 * problems (duplicate keys, aliases, tags) leave the rest readable.
 */
export async function readDocument(text: string): Promise<{ root: YamlValue | null; problems: ConfigProblems }> {
  const problems = new ConfigProblems();
  const read = await readYaml(text, LIMITS);
  for (const problem of read.problems) {
    const { message } = problem;
    const whole = read.ok ? undefined : REFUSED[read.refused];
    problems.add(problem, whole ?? (read.ok || read.refused !== 'syntax' ? message : `YAML: ${message}`));
  }
  return { root: read.ok ? read.root : null, problems };
}
