import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDockerfileName, isLeftover } from '../../src/find/candidates.js';

describe('isDockerfileName', () => {
  test.each([
    'Dockerfile',
    'dockerfile',
    'DOCKERFILE',
    'Containerfile',
    'containerfile',
    'a/b/Dockerfile',
    '.devcontainer/Dockerfile',
    'new\nline/Dockerfile',
  ])('%j always', (path) => {
    expect(isDockerfileName(path)).toBe('always');
  });

  test.each([
    'Dockerfile.windows',
    'docker/Dockerfile.windows.1809',
    'Dockerfile-windows-nanoserver',
    'Dockerfile_ltsc2022',
    'Dockerfile.agent2',
    'windows.Dockerfile',
    'Windows.dockerfile',
    'web.Containerfile',
    'Containerfile.win',
    'src/DockerWindows.docker',
    'Dockerfile2022',
    'WindowsDockerfile',
    'Dockerfile.md',
    'Dockerfile.txt',
    'dockerfile_parser.py',
  ])('%j if it starts like one', (path) => {
    expect(isDockerfileName(path)).toBe('if-it-starts-like-one');
  });

  test.each([
    '',
    '/',
    'Dockerfile/',
    'Dockerfile/windows',
    'dockerfiles/README.md',
    '.dockerignore',
    'Dockerfile.dockerignore',
    'web.Dockerfile.DOCKERIGNORE',
    'Containerfile.containerignore',
    'Dockerfile~',
    'Dockerfile.swp',
    '.Dockerfile.swp',
    '#Dockerfile#',
    '.#Dockerfile',
    'Dockerfile.orig',
    'Dockerfile.template',
    'Dockerfile-windows.tmpl',
    'Dockerfile.j2',
    'runtime-nanoserver-1809-Dockerfile.approved.txt',
    'Makes.a.Dockerfile.verified.txt',
    'Dockerfile.Received.txt',
    'docker-compose.yml',
    'docker',
    'file',
  ])('%j never', (path) => {
    expect(isDockerfileName(path)).toBe('never');
  });

  test('depends on the last part of a path alone, and never throws', () => {
    const part = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('/', ''));
    const name = fc.oneof(part, fc.constantFrom('Dockerfile', 'a.dockerfile', 'Dockerfile.x', 'x.docker', 'a~'));
    fc.assert(
      fc.property(fc.array(part), name, (folders, last) => {
        const answer = isDockerfileName([...folders, last].join('/'));
        expect(answer).toBe(isDockerfileName(last));
        if (isLeftover(last)) expect(answer).toBe('never');
      }),
    );
  });
});
