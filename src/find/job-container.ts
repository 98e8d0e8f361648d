import type { DeclaredHost, DeclaredStart } from './declared.js';
import { asWritten, hasUnknown } from './unknown.js';

/** The container that the steps of a job run in, where the agent starts it on its own machine. */
export function jobContainer(name: string, image: string, host: DeclaredHost, at: DeclaredStart['at']): DeclaredStart {
  return {
    kind: 'container',
    name: asWritten(name),
    image: hasUnknown(image) ? null : image,
    written: asWritten(image),
    at,
    isolation: null,
    platform: null,
    host,
    startedBy: at,
    fetches: false,
    conditional: false,
    build: null,
    deploy: null,
    refused: [],
  };
}
