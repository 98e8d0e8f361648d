/** Says where a value is not what was expected, and what was: `builds[0].stage: expected text or null`; else null. */
type Check = (value: unknown, path: string) => string | null;

const text: Check = (value, path) => (typeof value === 'string' ? null : `${path}: expected text`);

const textOrNull: Check = (value, path) =>
  value === null || typeof value === 'string' ? null : `${path}: expected text or null`;

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: expected a list`;
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${path}[${index}]`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? null : check(value, path));
}

function fields(checks: Readonly<Record<string, Check>>): Check {
  const each = Object.entries(checks);
  return (value, path) => {
    if (!isObject(value)) return `${path || 'the file'}: expected an object`;
    for (const [name, check] of each) {
      const problem = check(value[name], path === '' ? name : `${path}.${name}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

const texts: Check = (value, path) =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string')
    ? null
    : `${path}: expected an object of texts`;

const version: Check = (value, path) => {
  if (value === 1) return null;
  return `${path}: expected 1${typeof value === 'number' ? `, found ${value}, which another version of this tool wrote` : ''}`;
};

const finding = { rule: text, severity: text };

/** The parts of a JSON report (schema/report.schema.json) that tell its findings apart; the rest may be anything. */
const report = fields({
  schemaVersion: version,
  builds: listOf(
    fields({
      dockerfile: text,
      stage: textOrNull,
      buildArgs: texts,
      images: listOf(
        fields({
          written: text,
          reference: text,
          role: text,
          results: listOf(fields({ ...finding, target: text, verdict: text, notes: listOf(fields(finding)) })),
        }),
      ),
    }),
  ),
  workloads: optional(
    listOf(
      fields({
        file: text,
        kind: text,
        name: text,
        namespace: textOrNull,
        findings: listOf(fields({ what: text, severity: text, nodes: listOf(text), containers: listOf(text) })),
      }),
    ),
  ),
  problems: listOf(fields({ file: text, message: text, severity: text })),
});

/** What keeps a value from being a report, as far as a baseline reads it; null where it is one. */
export function shapeProblem(value: unknown): string | null {
  return report(value, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
