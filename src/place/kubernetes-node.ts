import type { Architecture, Edition, Engine, Host } from '../windows/host.js';
import { readVersionText } from '../windows/host-version-text.js';
import { member, textIn, textsIn } from './members.js';
import type { Node, Taint } from './node.js';

const BUILD_LABEL = 'node.kubernetes.io/windows-build';

/** One of `kubectl get nodes -o json`; null for what is not a node. Only what placing and judging read is looked at. */
export function kubernetesNode(item: unknown, notices: string[]): Node | null {
  const name = textIn(item, 'metadata', 'name');
  if (name === null || name === '') return null;
  const labels = textsIn(item, 'metadata', 'labels');
  const os = osOf(item, labels);
  return {
    name,
    os,
    labels,
    allLabels: true,
    taints: taintsOf(item),
    host: os === 'windows' ? hostOf(name, item, labels, notices) : null,
    swarm: null,
  };
}

function osOf(item: unknown, labels: ReadonlyMap<string, string>): Node['os'] {
  const told =
    textIn(item, 'status', 'nodeInfo', 'operatingSystem') ??
    labels.get('kubernetes.io/os') ??
    labels.get('beta.kubernetes.io/os') ??
    '';
  const lower = told.toLowerCase();
  return lower === 'windows' || lower === 'linux' ? lower : null;
}

function taintsOf(item: unknown): readonly Taint[] {
  const taints = member(item, 'spec', 'taints');
  if (!Array.isArray(taints)) return [];
  return taints.flatMap((taint): Taint[] => {
    const [key, effect] = [textIn(taint, 'key'), textIn(taint, 'effect')];
    return key === null || effect === null ? [] : [{ key, effect, value: textIn(taint, 'value') ?? '' }];
  });
}

/** `10.0.20348.2340`, or what older kubelets print, in kernelVersion; else the build of the label. */
function hostOf(name: string, item: unknown, labels: ReadonlyMap<string, string>, notices: string[]): Host {
  const kernel = readVersionText((textIn(item, 'status', 'nodeInfo', 'kernelVersion') ?? '').trim().toLowerCase());
  const label = readVersionText(labels.get(BUILD_LABEL) ?? '');
  const known = kernel ?? label;
  for (const notice of known?.notices ?? []) notices.push(`${name}: ${notice}`);
  return {
    name,
    build: known?.build ?? null,
    revision: known?.revision ?? null,
    edition: editionOf(textIn(item, 'status', 'nodeInfo', 'osImage') ?? ''),
    architecture: architectureOf(
      textIn(item, 'status', 'nodeInfo', 'architecture') ?? labels.get('kubernetes.io/arch') ?? '',
    ),
    isolation: 'process',
    engine: engineOf(textIn(item, 'status', 'nodeInfo', 'containerRuntimeVersion') ?? ''),
    hyperv: 'never',
    cluster: true,
    unknownBecause:
      known?.build === undefined || known.build === null
        ? `neither its status.nodeInfo.kernelVersion nor its label ${BUILD_LABEL} holds a Windows version`
        : null,
    asOf: null,
  };
}

/** Kubernetes runs on Windows Server alone; a client that somebody joined says so in its product name. */
function editionOf(osImage: string): Edition {
  return /^(?:microsoft )?windows 1[01]\b/i.test(osImage) ? 'client' : 'server';
}

function architectureOf(text: string): Architecture {
  return text.toLowerCase() === 'arm64' ? 'arm64' : 'amd64';
}

function engineOf(runtime: string): Engine {
  return runtime.startsWith('docker://') ? 'docker' : 'containerd';
}
