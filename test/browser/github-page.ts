import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export type Theme = 'light' | 'dark';

/** Where GitHub would put a mention or a reference of an issue; it looks for them in rendered text, outside code and links. */
const MENTION = /(?<![\w/`])@[A-Za-z\d][A-Za-z\d-]*|(?<!\w)(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bGH-\d+\b/g;

/** The package's list lacks elements that GitHub's has (html-pipeline, SanitizationFilter). */
const SCHEMA = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'wbr', 'small', 'mark', 'time', 'abbr'],
};

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  children?: Node[];
}

/** Markdown as GitHub shows it: GFM, raw HTML through its list of what is allowed, mentions and issues found last. */
export function toHtml(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize, SCHEMA)
      .use(() => (tree) => linkMentions(tree as Node))
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

function linkMentions(node: Node): void {
  if (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'a') return;
  if (!node.children) return;
  node.children = node.children.flatMap((child): Node[] => {
    linkMentions(child);
    if (child.type !== 'text') return [child];
    const words = child.value ?? '';
    const found = [...words.matchAll(MENTION)];
    let at = 0;
    const parts = found.flatMap((match): Node[] => {
      const before = { type: 'text', value: words.slice(at, match.index) };
      at = match.index + match[0].length;
      const mention = { type: 'element', tagName: 'mention', children: [{ type: 'text', value: match[0] }] };
      return [before, mention];
    });
    return [...parts, { type: 'text', value: words.slice(at) }];
  });
}

const require = createRequire(import.meta.url);

const STYLES = {
  light: require.resolve('github-markdown-css/github-markdown-light.css'),
  dark: require.resolve('github-markdown-css/github-markdown-dark.css'),
} as const;

const PAGE = {
  light: 'background: #fff; color-scheme: light',
  dark: 'background: #0d1117; color-scheme: dark',
} as const;

/** A whole page with the Markdown in a column as wide as the window, padded as a job summary is. */
export function githubPage(markdown: string, theme: Theme): string {
  return page(`<article class="markdown-body">${toHtml(markdown)}</article>`, theme);
}

/** A page of GitHub's look with the given body; `style` comes after GitHub's own. */
export function page(body: string, theme: Theme, style = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${readFileSync(STYLES[theme], 'utf8')}
body { margin: 0; ${PAGE[theme]} }
.markdown-body { padding: 16px; }
${style}</style>
${body}
`;
}
