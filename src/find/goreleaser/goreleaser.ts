import { entriesOf, entryOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { Declarations, DeclaredBuild, DeclaredHost, Unread } from '../declared.js';
import { goText, readSharedYaml } from '../repository-yaml.js';
import { readBuildLine } from '../shell/build-line.js';
import { unknown } from '../unknown.js';
import { folderOf } from '../workspace-path.js';

const MOST_BUILDS = 1_000;
const MOST_NAMES = 100;
/** https://goreleaser.com/customization/templates/ */
const TEMPLATE = /\{\{[^{}]*\}\}/g;

/**
 * What the `dockers` and `dockers_v2` of a goreleaser file build, by `docker build` in the folder of the file
 * (https://goreleaser.com/customization/docker/). What its templates come to is not known before the release. `goos` says
 * for which system the program in the image is, not where the image is built.
 * @param host where goreleaser runs
 */
export async function goreleaserBuilds(file: string, text: string, host: DeclaredHost): Promise<Declarations> {
  if (!/^dockers/m.test(text)) return { builds: [], unread: [] };
  const read = await readSharedYaml(text);
  if (!read.ok) {
    const message = `This goreleaser file was not read: ${read.reason}.`;
    return { builds: [], unread: [{ file, line: read.line, message, dockerfile: null }] };
  }
  const manifests = manifestsOf(read.root);
  const entries = [...itemsOf(valueAt(read.root, 'dockers')), ...itemsOf(valueAt(read.root, 'dockers_v2'))];
  const builds: DeclaredBuild[] = [];
  const unread: Unread[] = [];
  for (const entry of entries.slice(0, MOST_BUILDS)) {
    const names = [...textsOf(valueAt(entry, 'image_templates')), ...productOf(entry)].slice(0, MOST_NAMES);
    const tags = [...new Set([...names, ...names.flatMap((name) => manifests.get(name) ?? [])])];
    const words = [...flagsOf(entry), ...tags.map((tag) => `--tag=${tag}`), `--file=${dockerfileOf(entry)}`, '.'];
    const place = {
      folder: folderOf(file),
      elsewhere: null,
      value: () => undefined,
      written: (name: string) => `$${name}`,
    };
    const { line } = entry;
    const built = readBuildLine(
      'docker build',
      words.map((word) => ({ text: word, line, several: false })),
      place,
    );
    if (built?.kind === 'build') builds.push({ ...built.build, host, declaredBy: { file, line } });
    else if (built) unread.push({ file, line, message: built.message, dockerfile: built.dockerfile });
  }
  const beyond = entries[MOST_BUILDS];
  if (beyond) {
    const message = `More than ${MOST_BUILDS} images are declared here: from here on they were not read.`;
    unread.push({ file, line: beyond.line, message, dockerfile: null });
  }
  return { builds, unread };
}

function dockerfileOf(entry: YamlValue): string {
  return textOf(valueAt(entry, 'dockerfile')) || 'Dockerfile';
}

function flagsOf(entry: YamlValue): readonly string[] {
  const args = entriesOf(valueAt(entry, 'build_args')).map(
    ({ key, value }) => `--build-arg=${key}=${textOf(value) ?? ''}`,
  );
  const platforms = textsOf(valueAt(entry, 'platforms'));
  return [
    ...textsOf(valueAt(entry, 'build_flag_templates')),
    ...textsOf(valueAt(entry, 'flags')),
    ...args,
    ...(platforms.length > 0 ? [`--platform=${platforms.join(',')}`] : []),
  ];
}

/** `images` with `tags` of dockers_v2. */
function productOf(entry: YamlValue): readonly string[] {
  const tags = textsOf(valueAt(entry, 'tags')).slice(0, MOST_NAMES);
  return textsOf(valueAt(entry, 'images'))
    .slice(0, MOST_NAMES)
    .flatMap((image) => tags.map((tag) => `${image}:${tag}`));
}

/** Image -> the names of manifests that are made of it. */
function manifestsOf(root: YamlValue): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const manifest of itemsOf(valueAt(root, 'docker_manifests')).slice(0, MOST_BUILDS)) {
    const name = textOf(entryOf(manifest, 'name_template')?.value);
    if (name === null) continue;
    for (const image of textsOf(valueAt(manifest, 'image_templates')).slice(0, MOST_NAMES)) {
      const known = found.get(image);
      if (known) known.push(name);
      else found.set(image, [name]);
    }
  }
  return found;
}

function textsOf(list: YamlValue | undefined): readonly string[] {
  return itemsOf(list).flatMap((item) => textOf(item) ?? []);
}

/** A template with marks for what goreleaser fills in. */
function textOf(value: YamlValue | undefined): string | null {
  return goText(value)?.replace(TEMPLATE, (written) => unknown(written)) ?? null;
}
