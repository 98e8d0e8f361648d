// The licence texts of every package that dist/ may hold, not only of those that a bundler happens to see.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled.mjs';

export function licenses(root) {
  const texts = bundledPackages(root).map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const licence = typeof manifest.license === 'string' ? manifest.license : (manifest.license?.type ?? 'see below');
    const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
    const text =
      file && existsSync(join(root, path, file))
        ? readFileSync(join(root, path, file), 'utf8')
            .replaceAll('\r\n', '\n')
            .trim()
        : '(no licence file in the package)';
    return `${manifest.name} ${manifest.version}\n${licence}\n${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
