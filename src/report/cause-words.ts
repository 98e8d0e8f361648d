/** The parts of a cause that are put into words here. */
interface Words {
  readonly fixes: readonly string[];
  readonly others: readonly string[];
  readonly why: string;
  readonly errors: readonly string[];
}

/** What to do first, as a sentence; empty where nothing can be named. */
export function fixText({ fixes }: Words): string {
  return fixes.length === 0 ? '' : capital(sentence(fixes.join('; ')));
}

/** Why, and what engines print. */
export function whyText({ why, errors }: Words): string {
  const quoted = errors.map((error) => `"${error}"`).join(' or ');
  return [why, ...(quoted === '' ? [] : [`The error is ${quoted}.`])].filter((text) => text !== '').join(' ');
}

/** What else would do, as a sentence; empty where nothing else would. */
export function othersText({ others }: Words): string {
  return others.length === 0 ? '' : sentence(`Or ${others.join('; or ')}`);
}

/** With a full stop. Its first letter stays: a name may begin it. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `servercore:ltsc2025`: the place names the file, and that the whole reference. */
export function shortReference(reference: string): string {
  const [name = reference, digest] = reference.split('@');
  const short = name.slice(name.lastIndexOf('/') + 1);
  return digest === undefined ? short : `${short}@${digest.slice(0, 15)}`;
}
