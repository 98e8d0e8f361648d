import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DaemonSet } from 'kubernetes-models/apps/v1/DaemonSet';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { CronJob } from 'kubernetes-models/batch/v1/CronJob';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { RuntimeClass } from 'kubernetes-models/node.k8s.io/v1/RuntimeClass';
import { Service } from 'kubernetes-models/v1/Service';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

const ROOT = new URL('../../../', import.meta.url).pathname;
const FIXTURES = join(ROOT, 'test/fixtures/clusters');
/** Templates of a chart are no objects yet. */
const FOLDERS = [...readdirSync(FIXTURES).map((name) => join(FIXTURES, name)), join(ROOT, 'examples/cluster/k8s')];

const MODELS: Readonly<Record<string, new (object: never) => { validate(): void }>> = {
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  RuntimeClass,
  Service,
};

interface KubernetesObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly apiVersion: string;
  readonly items?: readonly KubernetesObject[];
}

/** What Kubernetes' own schema says of each object: the fixtures are what a cluster would take, or refuses. */
test('objects of the fixtures are valid, but those whose label is a number', () => {
  const invalid: string[] = [];
  let valid = 0;
  for (const object of FOLDERS.flatMap(objectsIn)) {
    const { kind, metadata } = object;
    const Model = MODELS[kind];
    if (!Model) throw new Error(`no model of ${kind}`);
    try {
      new Model(object as never).validate();
      valid += 1;
    } catch (error) {
      expect(String(error), `${kind}/${metadata.name}`).toMatch(/must be string/);
      invalid.push(`${kind}/${metadata.name}`);
    }
  }
  expect(valid).toBeGreaterThan(60);
  expect(invalid.sort()).toEqual(['Deployment/web', 'RuntimeClass/number']);
});

function objectsIn(folder: string): readonly KubernetesObject[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.ya?ml$/.test(file) && !/(?:^|\/)(?:templates|\.github|web|base)\/|kustomization|values|Chart/.test(file),
    )
    .map((file) => join(folder, file));
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document) => {
      const object = ('toJS' in document ? document.toJS() : null) as KubernetesObject | null;
      // Microsoft's page is older than what the schema holds.
      if (typeof object?.apiVersion !== 'string' || object.apiVersion.includes('beta')) return [];
      return object.kind === 'List' ? (object.items ?? []) : [object];
    }),
  );
}
