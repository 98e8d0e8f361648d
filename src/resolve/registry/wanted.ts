/** One document of a repository, by https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull */
export interface Wanted {
  readonly method: 'GET' | 'HEAD';
  readonly repository: string;
  readonly what: 'manifests' | 'blobs' | 'tags';
  /** Tag or digest; of the tags `list` with its query. */
  readonly name: string;
}
