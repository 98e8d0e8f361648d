import { expect, test } from 'vitest';
import { manifestFiles } from '../../src/find/manifest-files.js';
import { memoryWorkspace } from './memory.js';

const POD = 'apiVersion: v1\nkind: Pod\n';

test('without patterns, manifests are found by what they hold, but those of others, of tests and of tools', async () => {
  const own = ['deploy/web.yaml', 'pod.json', 'test/pod.yml', 'Vendors/pod.yaml'];
  const others = [
    ...['vendor/x/pod.yaml', 'Third_Party/pod.yaml', 'node_modules/x/pod.yaml', 'pkg/testdata/pod.yaml'],
    ...['test/fixtures/pod.yaml', 'e2e/Fixtures/pod.yaml', '.github/pod.yml', 'package.json', 'ui/tsconfig.app.json'],
  ];
  const files = Object.fromEntries([...own, ...others].map((path) => [path, POD]));
  const workspace = memoryWorkspace({ ...files, 'values.yaml': 'image: x\n', 'pod.txt': POD });
  expect(await manifestFiles(workspace, { patterns: [], base: '' })).toEqual({
    ok: true,
    files: own.sort(),
    named: false,
    standardInput: false,
  });
});
