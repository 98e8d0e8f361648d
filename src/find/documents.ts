/** One YAML document of a text that may hold several. */
export interface DocumentText {
  readonly text: string;
  /** 1-based line of the file where it begins. */
  readonly line: number;
}

const MARKER = /^(?:---(?=[ \t\r\n]|$)|\.\.\.(?=[ \t\r\n]|$))/gm;

/**
 * The documents of a text, in order. A line that begins with `---` or `...` ends a document wherever it stands, in block
 * scalars too: https://yaml.org/spec/1.2.2/#912-document-markers
 */
export function splitDocuments(text: string): readonly DocumentText[] {
  const documents: DocumentText[] = [];
  let [from, line, counted] = [0, 1, 0];
  const add = (end: number) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < from; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    if (end > from) documents.push({ text: text.slice(from, end), line });
  };
  for (const { index, 0: marker } of text.matchAll(MARKER)) {
    add(index);
    // What stands behind `---` belongs to the document, so its line is kept.
    from = index + marker.length;
  }
  add(text.length);
  return documents.filter((document) => document.text.trim() !== '');
}
