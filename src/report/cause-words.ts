import { leadOf, type WayOut } from '../rules/way-out.js';
import { inWords } from '../words/list.js';
import type { CausePlace } from './cause.js';
import { forLog } from './harmless.js';
import { count } from './titles.js';

/** The parts of a cause that are put into words here. */
interface Words {
  readonly fixes: readonly WayOut[];
  readonly others: readonly string[];
  readonly why: string;
  readonly errors: readonly string[];
}

/** Whether two ways do the same, of this host and that. */
export function kindOf({ kind, text }: WayOut): string {
  return leadOf(kind)?.first ?? text;
}

/** What to do first, as a sentence; empty where nothing can be named. */
export function fixText({ fixes }: Words): string {
  const [first, ...rest] = fixes;
  if (first === undefined) return '';
  const lead = leadOf(first.kind);
  const more = rest.map(({ kind, text }) =>
    lead !== null && kind === first.kind ? `, and ${lead.next}${text.slice(lead.first.length)}` : `; ${text}`,
  );
  return capital(sentence(first.text + more.join('')));
}

/** Why, and what engines print. */
export function whyText({ why, errors }: Words): string {
  const quoted = errors.map((error) => `"${error}"`).join(' or ');
  return [why, ...(quoted === '' ? [] : [`Error: ${quoted}.`])].filter((text) => text !== '').join(' ');
}

/**
 * The cause with as much of what stands below its first sentence as there is room for. What goes first: what else would
 * do, sentences of why behind the first, error texts beyond the first, the rest of why. An error text, and a why without
 * one, stay whatever the room: people search for the one, and the other is all there is.
 */
export function fitted<C extends Words>(cause: C, fits: (cause: C) => boolean): C {
  const { why, errors } = cause;
  const sentences = sentencesOf(why);
  const shorter: readonly Partial<Words>[] = [
    {},
    ...sentences.slice(1).map((_, index) => ({ why: sentences.slice(0, sentences.length - 1 - index).join(' ') })),
    { why: sentences[0] ?? '', errors: errors.slice(0, 1) },
    errors.length === 0 ? { why: firstClause(sentences[0] ?? '') } : { why: '', errors: errors.slice(0, 1) },
  ];
  let fitting = cause;
  for (const part of shorter) {
    if (fits(fitting)) break;
    fitting = { ...cause, others: [], ...part };
  }
  return fitting;
}

function firstClause(text: string): string {
  const end = text.indexOf('; ');
  return end < 0 ? text : `${text.slice(0, end)}.`;
}

/** A full stop and a blank end a sentence; a version has no blank behind its dots. */
export function sentencesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=[.!?]) /);
}

/** What else would do, as a sentence; empty where nothing else would. */
export function othersText({ others }: Words): string {
  return others.length === 0 ? '' : sentence(`Or ${others.join('; or ')}`);
}

/** `web/Dockerfile:4`; empty where it belongs to no file. */
export function placeText({ file, line }: CausePlace): string {
  return file === '' ? '' : `${forLog(file)}${line > 0 ? `:${line}` : ''}`;
}

/** Further places of one finding, so many of them by name. */
export function alsoIn(places: readonly string[], most: number): string {
  const more = places.length - most;
  // One more is named: to count it takes as much room.
  const named = more > 1 ? [...places.slice(0, most), count(more, 'more place')] : places;
  return `Also in ${inWords(named)}.`;
}

/** With a full stop. Its first letter stays: a name may begin it. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `servercore:ltsc2025`: the place names the file, and that the whole reference. Without a tag it is `latest` that is meant. */
export function shortReference(reference: string): string {
  const [name = reference, digest] = reference.split('@');
  const short = name.slice(name.lastIndexOf('/') + 1);
  if (digest !== undefined) return `${short}@${digest.slice(0, 15)}`;
  return /^[\w.-]+$/.test(short) && short !== 'scratch' ? `${short}:latest` : short;
}

/** A text in which what the place names, the reference and its repository, stands in short. */
export function shortened(text: string, reference: string): string {
  const repository = reference.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
  if (!repository.includes('/')) return text;
  return text
    .replaceAll(reference, shortReference(reference))
    .replaceAll(repository, repository.slice(repository.lastIndexOf('/') + 1));
}
