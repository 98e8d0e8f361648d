import { isSpace, trim, trimStart } from './space.js';

/** The parser directives at the top of a Dockerfile. */
export interface Directives {
  readonly escape: '\\' | '`';
  /** Value of `# syntax=`, a remark after it included. */
  readonly syntax: string | null;
  /** Why BuildKit refuses the block, and on which line (1-based). */
  readonly refusal: { readonly line: number; readonly message: string } | null;
}

const NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
const KNOWN = new Set(['syntax', 'escape', 'check']);
const DOCKERS_OWN = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

/**
 * Reads the directive block: `# name = value` lines, ended by the first line that is anything else, a blank line and an
 * ordinary comment included. Source: moby/buildkit frontend/dockerfile/parser/directives.go.
 */
export function readDirectives(lines: readonly string[]): Directives {
  const seen = new Map<string, string>();
  let line = 0;
  const result = (refused: string | null): Directives => ({
    escape: seen.get('escape') === '`' ? '`' : '\\',
    syntax: seen.get('syntax') ?? null,
    refusal: refused === null ? null : { line, message: refused },
  });
  for (const text of lines) {
    line++;
    const directive = readDirective(trimStart(text));
    if (directive === null) break;
    const { name, value } = directive;
    if (seen.has(name)) return result(`only one ${name} parser directive can be used`);
    if (name === 'escape' && value !== '`' && value !== '\\') {
      return result(
        `invalid escape token '${value.slice(0, 80)}' does not match \` or \\ (nothing else may stand on the line)`,
      );
    }
    seen.set(name, value);
  }
  return result(null);
}

/**
 * The frontend that a `# syntax=` directive picks where it is not one of Docker's own, whose rules are those of this
 * folder; null otherwise. Takes a Dockerfile, the refusal of one (what a foreign frontend reads may not parse here), or the
 * directive's value. Only BuildKit follows the directive, the classic builder ignores it.
 */
export function foreignFrontend(of: { readonly syntax?: string | null } | string | null): string | null {
  const value = typeof of === 'string' ? of : (of?.syntax ?? '');
  // BuildKit cuts the value at the first space (DetectSyntax in frontend/dockerfile/parser/directives.go).
  const frontend = value.split(' ', 1)[0] ?? '';
  return frontend === '' || DOCKERS_OWN.test(frontend) ? null : frontend;
}

function readDirective(line: string): { name: string; value: string } | null {
  if (!line.startsWith('#')) return null;
  const equals = line.indexOf('=');
  // A directive's name is short: a comment with a far-away "=" is not worth cutting up.
  if (equals < 0 || equals > 1_000) return null;
  const name = trimEnd(trimStart(line.slice(1, equals)));
  const value = trim(line.slice(equals + 1));
  if (!NAME.test(name) || value === '') return null;
  const known = name.toLowerCase();
  return KNOWN.has(known) ? { name: known, value } : null;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}
