import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Repository } from '../io/repository.js';
import { ROOT } from './dist.js';

/** What each of many Dockerfiles costs, counted so that no machine makes a difference: calls of the file system. */
const MANY = 60;
const CALLS = ['openSync', 'lstatSync', 'statSync', 'realpathSync', 'readdirSync'];
const COUNT = `
const fs = require('node:fs');
const counts = {};
const count = (holder, name, as) => {
  const real = holder[name];
  counts[as] = 0;
  holder[name] = Object.assign((...args) => { counts[as] += 1; return real(...args); }, real);
};
count(fs.realpathSync, 'native', 'realpathSync');
for (const name of ${JSON.stringify(CALLS)}) if (name !== 'realpathSync') count(fs, name, name);
process.on('exit', () => fs.writeSync(2, JSON.stringify(counts)));
`;

let here: Repository;
let outside: Repository;

beforeAll(() => {
  here = new Repository();
  outside = new Repository().write('count.cjs', COUNT);
});

afterAll(() => {
  here.remove();
  outside.remove();
});

function counts(): Readonly<Record<string, number>> {
  const args = ['--require', join(outside.root, 'count.cjs'), join(ROOT, 'dist/cli/index.js')];
  const options = { cwd: here.root, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', CI: 'true' } } as const;
  const { stderr } = spawnSync(process.execPath, [...args, '--target', 'ltsc2022', '--resolve', 'offline'], options);
  return JSON.parse(stderr);
}

// Windows cannot be told to follow no link, so a file is looked up there before it is opened.
test.skipIf(process.platform === 'win32')(
  'a Dockerfile is opened once and not looked up, and its folder is listed once',
  () => {
    here.write('Dockerfile', 'FROM scratch\n');
    const one = counts();
    for (let index = 1; index <= MANY; index += 1) here.write(`d${index}/Dockerfile`, 'FROM scratch\n');
    const many = counts();
    const each = Object.fromEntries(CALLS.map((name) => [name, (many[name]! - one[name]!) / MANY]));
    expect(each).toEqual({ openSync: 1, lstatSync: 0, statSync: 0, realpathSync: 0, readdirSync: 1 });
  },
);
