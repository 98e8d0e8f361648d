/** What a registry, or the token service that it names, is given to know its user. */
export interface Credential {
  readonly username: string;
  readonly password: string;
  /** Identity token instead of a password (then the user name is `<token>`). */
  readonly identityToken: string | null;
}

/** A credential, or none; `problem`: why one that is configured could not be had, as a sentence without any secret. */
export interface CredentialAnswer {
  readonly credential: Credential | null;
  readonly problem: string | null;
}

/** Port: what Docker's configuration holds for registry hosts. Problems are words, never thrown. */
export interface Credentials {
  /** `registryHost`: host with port as in an image reference, `docker.io` for Docker Hub. */
  for(registryHost: string): Promise<CredentialAnswer>;
  /** Hosts that the configuration has credentials for, in the same form; sorted, each once. */
  hosts(): Promise<readonly string[]>;
}
