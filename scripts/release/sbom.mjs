// `node scripts/release/sbom.mjs`, at the root: prints what dist/ is made of, as CycloneDX 1.6. `npm sbom` would list nothing: what
// is bundled is a development dependency. The same to the byte for the same lock file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from '../bundled.mjs';

const root = process.cwd();
const { packages } = json('package-lock.json');
const { name, version, license, description, repository } = json('package.json');

console.log(
  JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          'bom-ref': purl(name, version),
          type: 'application',
          name,
          version,
          description,
          licenses: [{ license: { id: license } }],
          purl: purl(name, version),
          externalReferences: [{ type: 'vcs', url: repository.url }],
        },
      },
      components: bundledPackages(root).map(component),
    },
    null,
    2,
  ),
);

function component(path) {
  const { version, integrity } = packages[path];
  const { name, license } = json(join(path, 'package.json'));
  return {
    // Twice where two places of the tree hold it.
    'bom-ref': `${purl(name, version)}#${path}`,
    type: 'library',
    name,
    version,
    licenses: [{ license: { id: license } }],
    purl: purl(name, version),
    hashes: hashesOf(integrity),
    externalReferences: [{ type: 'distribution', url: tarball(name, version) }],
  };
}

/** npm's integrity is base64, several with blanks between them. */
function hashesOf(integrity) {
  return integrity.split(' ').map((each) => {
    const [algorithm, digest] = each.split(/-(.*)/s);
    return {
      alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
      content: Buffer.from(digest, 'base64').toString('hex'),
    };
  });
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function tarball(name, version) {
  return `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

function json(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
