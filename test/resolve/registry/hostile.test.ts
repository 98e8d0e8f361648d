import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HttpResult } from '../../../src/resolve/http-port.js';
import { parseReference } from '../../../src/resolve/reference.js';
import { readConfig } from '../../../src/resolve/registry/image-config.js';
import { readManifest } from '../../../src/resolve/registry/image-manifest.js';
import { parseWindowsVersion } from '../../../src/windows/version.js';
import { answer, OCI_INDEX, OCI_MANIFEST, sha, World } from './world.js';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const key = fc.constantFrom(
  'mediaType',
  'manifests',
  'config',
  'digest',
  'platform',
  'os',
  'os.version',
  'architecture',
  'schemaVersion',
  'history',
  'created_by',
  '__proto__',
  'layers',
);
const leaf = fc.oneof(
  fc.constantFrom(
    OCI_INDEX,
    OCI_MANIFEST,
    'windows',
    'unknown',
    '10.0.20348.1',
    sha('x'),
    null,
    1,
    'Apply image 10.0.20348.1',
  ),
  fc.string(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
  ),
}));
const body = fc.oneof(fc.uint8Array(), tree.map(bytes));

describe('whatever a registry sends', () => {
  test('a manifest and a config are read or not, but nothing throws', () => {
    fc.assert(
      fc.property(body, fc.option(fc.oneof(leaf.map(String), fc.string()), { nil: undefined }), (sent, type) => {
        expect(['index', 'image', 'unusable']).toContain(readManifest(sent, type).kind);
        const config = readConfig(sent);
        if (config?.osVersion) expect(parseWindowsVersion(config.osVersion)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('JSON nested a million deep is not a manifest', () => {
    expect(readManifest(new TextEncoder().encode('['.repeat(1_000_000)), undefined).kind).toBe('unusable');
    const deep = `{"config":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`;
    expect(readManifest(new TextEncoder().encode(deep), undefined).kind).toBe('unusable');
  });

  const header = fc.constantFrom(
    'location',
    'www-authenticate',
    'retry-after',
    'docker-content-digest',
    'content-type',
  );
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom(
      '/',
      '//',
      'https://',
      'http://localhost',
      'Basic',
      'Bearer realm="https://a.example"',
      '0',
      sha('x'),
    ),
  );
  const response: fc.Arbitrary<HttpResult> = fc.oneof(
    fc.constant<HttpResult>({ kind: 'too-large' }),
    fc.record({ kind: fc.constant('failed' as const), reason: fc.string() }),
    fc
      .tuple(
        fc.constantFrom(200, 200, 200, 301, 307, 401, 403, 404, 429, 500, 999, 0),
        body,
        fc.dictionary(header, value),
      )
      .map(([status, sent, headers]) => answer(status, sent, headers)),
  );

  test('a lookup ends, with an answer and in few requests, and never names a version that is none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(response, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('quay.io/a:1', `quay.io/a@${sha('x')}`, 'localhost/a', 'golang'),
        async (responses, reference) => {
          const world = new World();
          world.allowed.push('localhost');
          world.credentials.set('quay.io', { username: 'a', password: 'b', identityToken: null });
          world.on(() => responses[world.requests.length % responses.length]!);
          const lookup = await world.source().lookup(parseReference(reference)!, null);
          expect(world.requests.length).toBeLessThan(500);
          if (lookup.kind !== 'found') {
            expect(lookup.reason.length).toBeGreaterThan(10);
            expect(lookup.reason).not.toBe('the registry could not be asked');
          } else
            for (const { osVersion } of lookup.image.variants)
              if (osVersion !== null) expect(parseWindowsVersion(osVersion)).not.toBeNull();
          expect(
            world.requests.every(({ url }) => url.startsWith('https:') || new URL(url).hostname === 'localhost'),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
