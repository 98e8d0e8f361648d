import type { Advice, ReportedBuild, ReportedImage, Result } from '../judge/report.js';
import { forLog } from './harmless.js';

/** One way out of a finding: what to do, and the exact lines to use. */
export interface Way {
  readonly lead: string;
  readonly lines: readonly string[];
  readonly language: 'dockerfile' | 'text' | 'yaml';
}

/** What stands around the base image in a FROM, so that a replacement is a whole line. */
export interface FromWords {
  readonly platform: string | null;
  readonly alias: string | null;
  /** Whether the base comes from an argument: the change belongs elsewhere then. */
  readonly varies: boolean;
}

/** The flags and alias of an image's FROM. */
export function fromWords(build: ReportedBuild, image: ReportedImage): FromWords {
  const stage = build.stages.find((candidate) => candidate.line === image.line);
  return { platform: stage?.platform ?? null, alias: stage?.alias ?? null, varies: image.written.includes('$') };
}

/** `FROM --platform=windows/amd64 <reference> AS build`. */
function fromLine(reference: string, words: FromWords): string {
  const platform = words.platform === null ? '' : `--platform=${words.platform} `;
  const alias = words.alias === null ? '' : ` AS ${words.alias}`;
  return forLog(`FROM ${platform}${reference}${alias}`);
}

/** The ways out that the advice allows, best first. Lines are harmless for a log; empty where there is no advice. */
export function waysOut(advice: Advice | null, words: FromWords): Way[] {
  if (advice === null) return [];
  const ways: Way[] = [];
  const { baseImages, nodeSelector } = advice;
  if (baseImages.length > 0) {
    ways.push({
      lead: baseImages.length === 1 ? 'Change the base image' : 'Change the base image to one of these, best first',
      lines: baseImages.map((reference) => fromLine(reference, words)),
      language: 'dockerfile',
    });
  }
  if (advice.hyperv) ways.push({ lead: 'Use Hyper-V isolation', lines: ['--isolation=hyperv'], language: 'text' });
  const labels = Object.entries(nodeSelector ?? {});
  if (labels.length > 0) {
    ways.push({
      lead: 'Run it on nodes that fit the image',
      lines: ['nodeSelector:', ...labels.map(([key, value]) => `  ${yamlScalar(key)}: ${yamlScalar(value)}`)],
      language: 'yaml',
    });
  }
  return ways;
}

/** A message and its ways out in one paragraph: `It is older. What to do: (1) ...; (2) ....` */
export function inOneParagraph({ message, ways }: Pick<Result, 'message' | 'ways'>): string {
  if (ways.length === 0) return message;
  const texts = ways.map(({ text }) => text);
  const said = texts.length === 1 ? texts : texts.map((text, index) => `(${index + 1}) ${text}`);
  return `${message} What to do: ${said.join('; ')}.`;
}

/** Plain where YAML reads it back as the same string, else in double quotes (JSON strings are YAML strings). */
function yamlScalar(text: string): string {
  const plain =
    /^(?:[A-Za-z][\w./-]*|\d+\.\d+\.\d+(?:\.\d+)?)$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return forLog(plain ? text : JSON.stringify(text));
}
