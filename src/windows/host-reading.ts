import type { Edition } from './host.js';
import { readImageName, readOwnLabel } from './host-image-name.js';
import { isMisfit, meaningOf, type Reading } from './host-meaning.js';
import { listHostNames, namesOfProvider, readHostName, readProviderName, retirementAtAks } from './host-names.js';
import { readNodeLabel } from './host-node-label.js';
import { readReleaseName } from './host-release-name.js';
import { readVersionText } from './host-version-text.js';
import { alikeNames } from './near.js';

/** What tools and files put before a version or a name. */
const LABEL =
  /^(?:kernel version|kernelversion|os version|os build|os name|os image|osimage|operating system|buildlabex(?: reg_sz)?|buildlab(?: reg_sz)?|currentbuild(?:number)?(?: reg_sz)?|version|build|microsoft windows nt|runs-on|vmimage)(?: ?: ?| )/;

/** How GitHub's runners print their system in the log of a job's first step. */
const RUNNER_LOG = /^(?:operating system )?microsoft windows server 20\d\d 10\.0\.\d{5,6} \w+$/;

/**
 * What a text says of a machine: a release, a version as tools print it, the name of a runner, a node pool or a
 * service. Takes lower-case text without double spaces; `edition` is what the words in brackets say, `ownLabels`
 * whether a release in a name that somebody made up counts.
 */
export function readHost(text: string, edition: Edition | null, ownLabels: boolean): Reading {
  const reading = readPlain(text, edition) ?? (ownLabels ? readOwnLabel(text) : null);
  if (reading) return RUNNER_LOG.test(text) && !isMisfit(reading) ? { ...reading, place: 'runner' } : reading;
  const label = LABEL.exec(text);
  if (!label) return null;
  const inner = readPlain(text.slice(label[0].length), edition);
  return inner && RUNNER_LOG.test(text) && !isMisfit(inner) ? { ...inner, place: 'runner' } : inner;
}

function readPlain(text: string, edition: Edition | null): Reading {
  return (
    readNodeLabel(text) ??
    readHostName(text) ??
    readVersionText(text) ??
    readReleaseName(text, edition) ??
    readProvided(text, edition) ??
    readRunnerLabels(text) ??
    readImageName(text)
  );
}

/** `AKS Windows2022`, and releases and versions in the place of the provider's own names. */
function readProvided(text: string, edition: Edition | null): Reading {
  const provided = readProviderName(text);
  if (!provided || provided.meaning) return provided?.meaning ?? null;
  const { place, rest } = provided;
  const isRunner = place === 'runner';
  const reading = readVersionText(rest) ?? readReleaseName(rest, isRunner ? edition : 'server');
  if (!reading || isMisfit(reading)) return reading;
  if (isRunner) return { ...reading, place };
  if (reading.edition === 'client') return { message: `"${text}": nodes of this kind are Windows Server`, near: [] };
  const retired = text.startsWith('aks') ? retirementAtAks(reading.build) : undefined;
  return { ...reading, place, edition: 'server', ...(retired && { retired }) };
}

/** The labels that GitHub gives every self-hosted runner on Windows, in any order: none of them tells the version. */
function readRunnerLabels(text: string): Reading {
  const labels = text.split(/[ ,]+/);
  if (!labels.every((label) => ['self-hosted', 'windows', 'x64', 'arm64'].includes(label))) return null;
  const known = labels.find((label) => label === 'windows' || label === 'self-hosted');
  const meaning = known ? readHostName(known) : null;
  return meaning && meaningOf(null, { ...meaning, architecture: labels.includes('arm64') ? 'arm64' : null });
}

/** Machines that are not Windows but build images, by the labels of GitHub and Azure Pipelines. */
export function isOtherSystem(text: string): boolean {
  if (/^(?:ubuntu|macos|linux)(?:[-/ ][a-z0-9.]{1,20}){0,4}$/.test(text)) return true;
  if (/^hosted (?:ubuntu|macos)(?: [a-z0-9. ]{0,40})?$/.test(text)) return true;
  const labels = text.split(/[ ,]+/);
  return (
    labels.some((label) => label === 'linux' || label === 'macos') &&
    labels.every((label) => ['self-hosted', 'linux', 'macos', 'x64', 'arm', 'arm64'].includes(label))
  );
}

/** Known names that a text may have been meant for, at most three. */
export function nearHosts(text: string): string[] {
  // A year alone is near to version names such as 2009, but is not meant so.
  const tag = `ltsc${text}`;
  if (/^20\d\d$/.test(text) && readReleaseName(tag, null)) return [tag, `Windows Server ${text}`];
  const provided = namesOfProvider(text);
  if (provided.length > 0) {
    const numbers = text.match(/\d+/g) ?? [];
    const same = provided.filter((name) => numbers.every((number) => name.includes(number)));
    return numbers.length > 0 ? alikeNames(text, same.length > 0 ? same : provided, 3, 0) : provided.slice(-3);
  }
  const names = listHostNames().flatMap((host) => [host.declare, host.name, ...host.aliases]);
  const usable = names.filter((name) => !name.includes('<'));
  return alikeNames(text, usable, 3);
}
