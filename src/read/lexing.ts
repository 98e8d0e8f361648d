/** How a text is expanded: a word of an instruction is not read as a pattern or a heredoc's name is. */
export interface LexerOptions {
  readonly escape: '\\' | '`';
  readonly lookup: (name: string) => string | undefined;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escape characters stay in the result. */
  readonly rawEscapes?: boolean;
  /** Variables without a value stay as they are written. */
  readonly keepUnset?: boolean;
  /** Characters that the result may have; no limit where left out. */
  readonly limit?: number;
}

/** A variable that took part in the result. */
export interface Use {
  readonly name: string;
  /** It had no value, and the expression gives no default or alternative. */
  readonly unset: boolean;
}
