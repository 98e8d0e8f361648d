import type { RuleId } from './rule-table.js';
import type { Proof } from './sign-proofs.js';

/** What a person sees of a pod, service, container or job that does not start. All texts are Markdown: only code. */
export interface Sign {
  /** As it is printed: `0xc0370101`. */
  readonly sign: string;
  /** Further texts that it is known by, in lower case; each may stand within a longer line. */
  readonly known: readonly string[];
  /** The same, but too common to tell anything within a line. */
  readonly alone?: readonly string[];
  /** What it says, and who prints it. */
  readonly meaning: string;
  readonly causes: readonly SignCause[];
  /** Best first. */
  readonly proofs: readonly Proof[];
}

export interface SignCause {
  readonly text: string;
  /** Whose pages have the way out; empty where no rule is about it. */
  readonly rules: readonly RuleId[];
}
