import type { NoteFacts } from '../rules/record.js';
import { type NoteRule, noteRule } from '../rules/rule-table.js';
import { judge } from '../rules/rules.js';
import type { WindowsImage } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import { releaseOf } from '../windows/releases.js';
import { formatWindowsVersion, parseWindowsVersion } from '../windows/version.js';
import { isWindows } from './base-image.js';
import { tagFor } from './better-tag.js';
import type { Judgeable, Judged } from './judged.js';
import type { Advice, Note } from './report.js';
import { offered } from './subject.js';
import { imageSupportEnd, sayFrozen } from './support.js';

/** Days after which an answer that rests on a table says so. */
const TABLE_DAYS = 60;

/** Advice beside a verdict, in a fixed order. None where nothing was judged. */
export function notesFor(judged: Judged, image: Judgeable, advice: Advice | null): readonly Note[] {
  if (judged.judgement.verdict === 'not-windows' || judged.judgement.rule === 'image-os-unknown') return [];
  const notes: Note[] = [];
  const add = (rule: NoteRule, facts: Partial<NoteFacts> | null): void => {
    if (facts)
      notes.push({
        rule,
        severity: noteRule(rule).severity,
        message: noteRule(rule).say({ reference: image.base.text, host: judged.host, ...facts }),
        ...(facts.builder !== undefined && { builder: facts.builder }),
      });
  };
  add('image-newer-revision', newerRevision(judged));
  add('client-host', clientHost(judged.host));
  add('image-out-of-support', imageOutOfSupport(judged, image.today));
  add('host-out-of-support', hostOutOfSupport(judged.host, image.today));
  const { retired } = judged.host;
  add('host-retired', retired && image.today >= retired.since ? {} : null);
  add('moved-repository', image.base.knowledge?.movedTo ? { names: [image.base.knowledge.movedTo] } : null);
  add('image-no-longer-updated', noLongerUpdated(image));
  // Whichever it takes, it is not to be taken.
  add('decided-by-builder', fails(judged) ? null : decidedByBuilder(image));
  add('manifest-order', manifestOrder(judged, image, advice));
  add('registry-disagrees-with-tag', disagreement(image));
  add('reference-depends-on-argument', dependsOnArgument(image));
  add('platform-assumed', assumed(image));
  add('table-out-of-date', tableOutOfDate(judged, image));
  return notes;
}

type Facts = Partial<NoteFacts> | null;

function imageOf(judged: Judged): WindowsImage | null {
  return judged.subject.kind === 'image' && judged.choice.subjects.length === 1 ? judged.subject : null;
}

function newerRevision(judged: Judged): Facts {
  const { host, judgement } = judged;
  const image = imageOf(judged);
  if (!image || image.build !== host.build || host.edition !== 'server' || judgement.line) return null;
  if (image.revision === null || host.revision === null || image.revision <= host.revision) return null;
  if (judgement.rule !== 'same-build') return null;
  return { imageVersion: formatWindowsVersion(image) };
}

function clientHost(host: Host): Facts {
  return host.edition === 'client' && host.build !== null ? {} : null;
}

function imageOutOfSupport(judged: Judged, today: string): Facts {
  const image = imageOf(judged);
  const end = image && imageSupportEnd(image.build, image.flavour);
  return image && end && today > end ? { imageVersion: formatWindowsVersion(image), date: end } : null;
}

function hostOutOfSupport(host: Host, today: string): Facts {
  const end = host.build === null ? null : (releaseOf(host.build, host.edition)?.hostEnd ?? null);
  return end !== null && today > end ? { date: end } : null;
}

function fails({ judgement: { verdict } }: Judged): boolean {
  return verdict === 'hyperv-only' || verdict === 'cannot-run';
}

function decidedByBuilder(image: Judgeable): Facts {
  const { resolved, buildHost, role, built } = image;
  if (!built || buildHost || role !== 'final' || !resolved.image || resolved.image.list === 'single') return null;
  const builds = offered(resolved.image.variants);
  return builds.length > 1 ? { names: builds, pins: builds.flatMap((each) => pinFor(image, each)) } : null;
}

/** What has moved as a whole is said to have. */
function noLongerUpdated({ base, today }: Judgeable): Facts {
  const { frozen = null, movedTo = null } = base.knowledge ?? {};
  if (frozen === null || movedTo !== null || (frozen.since !== null && frozen.since > today)) return null;
  return { date: sayFrozen(frozen), source: frozen.source, ...(frozen.successor && { names: [frozen.successor] }) };
}

/** A build that was read and gives no other value is built with the default: nothing depends on anything. */
function dependsOnArgument({ base, given }: Judgeable): Facts {
  if (given.declared || base.defaultedArgs.length === 0) return null;
  return given.likelyBuilder === null
    ? { names: base.defaultedArgs }
    : { names: base.defaultedArgs, builder: given.likelyBuilder };
}

function assumed({ os, base }: Judgeable): Facts {
  if (os.kind !== 'assumed' && os.kind !== 'unknown') return null;
  return base.knowledge?.os === 'linux-and-windows' ? {} : { names: [] };
}

/** The tag names one build, and none of the Windows images behind it is of that build. The registry decides. */
function disagreement({ resolved, base }: Judgeable): Facts {
  const named = base.knowledge?.image?.list === 'single' ? base.knowledge.image.variants[0]?.osVersion : null;
  if (!named || !resolved.image || resolved.image.by === 'tag') return null;
  const held = offered(resolved.image.variants);
  const builds = held.map((version) => parseWindowsVersion(version)?.build);
  const build = parseWindowsVersion(named)?.build;
  if (held.length === 0 || builds.some((each) => each === undefined || each === build)) return null;
  return { names: [named, ...held] };
}

/** Docker takes what comes first in the list; containerd sorts, so order is no trouble there. */
function manifestOrder(judged: Judged, image: Judgeable, advice: Advice | null): Facts {
  const { resolved, base } = image;
  const { host, choice } = judged;
  if (host.engine !== 'docker' || resolved.image?.list !== 'ordered' || choice.selected === null) return null;
  if (!fails(judged)) return null;
  const better = resolved.image.variants.find((variant) => {
    if (!isWindows(variant) || variant.osVersion === choice.selected) return false;
    const version = parseWindowsVersion(variant.osVersion ?? '');
    if (!version) return false;
    const subject = {
      kind: 'image',
      ...version,
      floatsUntil: null,
      architecture: variant.architecture,
      flavour: base.knowledge?.flavour ?? null,
    } as const;
    return judge(subject, host).verdict === 'runs';
  });
  if (!better?.osVersion) return null;
  // What to write is advised for all targets together.
  const isAdvised = (advice?.baseImages.length ?? 0) > 0;
  return { names: [better.osVersion], ...(!isAdvised && { pins: pinFor(image, better.osVersion) }) };
}

/** Where nothing is known, nothing rests on a table. */
function tableOutOfDate({ host, judgement }: Judged, { resolved, today }: Judgeable): Facts {
  if (judgement.verdict === 'unknown') return null;
  const dates = [resolved.image?.by === 'tag' ? resolved.image.asOf : null, host.asOf].filter((date) => date !== null);
  const old = dates.find((date) => daysBetween(date, today) > TABLE_DAYS);
  return old === undefined ? null : { date: old };
}

/** The tag that stands for one entry of a list; none where none is known. */
function pinFor(image: Judgeable, osVersion: string): readonly string[] {
  const build = parseWindowsVersion(osVersion)?.build;
  const tag = build === undefined ? null : tagFor(image, build);
  return tag === null ? [] : [tag];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
