import type { Report } from '../judge/report.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { visible } from './harmless.js';

/**
 * JUnit XML, as Jenkins, GitLab and Azure Pipelines read it (the schema of Jenkins' xunit plugin): a test for each base
 * image that was judged, and one for each problem. It fails where there is an error; warnings are its output. Ends in a
 * newline.
 */
export function toJUnit(report: Report): string {
  const open = new Map<string, Annotation[]>();
  for (const annotation of toAnnotations(report, { whole: true })) {
    const key = keyOf(annotation.file, annotation.line);
    open.set(key, [...(open.get(key) ?? []), annotation]);
  }
  const cases = new Map<string, string>();
  for (const { dockerfile, images } of report.builds) {
    for (const { reference, line } of images) {
      const key = keyOf(dockerfile, line);
      if (!cases.has(key)) cases.set(key, testCase(dockerfile, `line ${line}: ${reference}`, open.get(key) ?? []));
    }
  }
  for (const [key, annotations] of open) {
    const [{ file, line }] = annotations as [Annotation];
    if (!cases.has(key))
      cases.set(key, testCase(file === '' ? 'windows-container-compat' : file, `line ${line}`, annotations));
  }
  const failures = [...cases.keys()].filter((key) => open.get(key)?.some(({ level }) => level === 'error')).length;
  const counts = `tests="${cases.size}" failures="${failures}"`;
  const name = xml(report.tool.name);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts} errors="0" skipped="0">`,
    ...cases.values(),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function keyOf(file: string, line: number): string {
  return JSON.stringify([file, line]);
}

function testCase(file: string, name: string, annotations: readonly Annotation[]): string {
  const head = `    <testcase classname="${xml(file)}" name="${xml(name)}"`;
  const failures = annotations.filter(({ level }) => level === 'error');
  const others = annotations.filter(({ level }) => level !== 'error');
  if (annotations.length === 0) return `${head}/>`;
  const lines = [`${head}>`];
  // One failure a test: some readers take no more.
  if (failures.length > 0)
    lines.push(
      `      <failure message="${xml(failures[0]!.title)}" type="error">${xml(failures.map(({ message }) => message).join('\n\n'))}</failure>`,
    );
  if (others.length > 0)
    lines.push(
      `      <system-out>${xml(others.map(({ level, message }) => `${level}: ${message}`).join('\n\n'))}</system-out>`,
    );
  return [...lines, '    </testcase>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or the value of an attribute; line ends stay, what XML does not allow or nobody can see is written as an escape. */
function xml(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line).replace(/[\ufffe\uffff]/g, '\\u{fffe}'))
    .join('\n')
    .replace(/[&<>"]/g, (found) => ENTITIES[found]!);
}
