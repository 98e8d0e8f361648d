import { unknown } from '../unknown.js';

/** The value of a variable, which may hold marks; undefined where there is none. */
export type Scope = (name: string) => string | undefined;

const NAME = /^\s*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)\s*$/i;
const LONGEST = 65_536;

/**
 * A text of a JSON bake file, which is a template of HCL. `${NAME}` is filled in, `$${` and `%%{` stand for `${` and
 * `%{`; any other expression, and a variable without a value, becomes a mark.
 */
export function fillIn(text: string, scope: Scope): string {
  let out = '';
  for (let at = 0; ; ) {
    const brace = text.indexOf('{', at);
    const sign = brace > at ? text[brace - 1] : undefined;
    if (brace < 0 || out.length > LONGEST) return out.length > LONGEST ? unknown(shown(text)) : out + text.slice(at);
    if (sign !== '$' && sign !== '%') {
      out += text.slice(at, brace + 1);
      at = brace + 1;
    } else if (brace - 2 >= at && text[brace - 2] === sign) {
      out += `${text.slice(at, brace - 2)}${sign}{`;
      at = brace + 1;
    } else {
      const end = sign === '$' ? text.indexOf('}', brace) : -1;
      const name = end < 0 ? undefined : NAME.exec(text.slice(brace + 1, end))?.[1];
      // Where an expression ends cannot be told without reading HCL.
      if (name === undefined) return unknown(shown(text));
      out += text.slice(at, brace - 1) + (scope(name) ?? unknown(`\${${shown(name)}}`));
      at = end + 1;
    }
  }
}

function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
