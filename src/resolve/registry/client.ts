import type { CredentialAnswer } from '../credentials.js';
import type { HttpResponse } from '../http-port.js';
import { type Failure, isFailure, refused } from './failure.js';
import type { AllowList, RegistryHost } from './hosts.js';
import { MANIFEST_TYPES } from './image-manifest.js';
import { Login } from './login.js';
import { aborted } from './pacing.js';
import type { RegistryOptions, RegistryPorts } from './ports.js';
import { type Received, Transport } from './transport.js';
import type { Wanted } from './wanted.js';

const LARGEST = { manifests: 4_194_304, blobs: 8_388_608, tags: 4_194_304 } as const;

export interface Answered {
  readonly kind: 'answered';
  readonly response: HttpResponse;
}

/** Speaks to one registry: finds its protocol, logs in where it asks, and gives its answer whatever the status but 401. */
export class RegistryClient {
  readonly #transport: Transport;
  #speaking: Promise<Speaking> | null = null;

  constructor(
    readonly host: RegistryHost,
    private readonly ports: RegistryPorts,
    allowList: AllowList,
    private readonly options: RegistryOptions,
  ) {
    this.#transport = new Transport(host, ports.http, allowList, options);
  }

  async ask(wanted: Wanted): Promise<Answered | Failure> {
    this.#speaking ??= this.#protocol();
    const { base, login, httpsFailed } = await this.#speaking;
    let authorization = await login.before(wanted.repository);
    let received = await this.#send(wanted, base, authorization?.header ?? null);
    if (!isFailure(received) && received.response.status === 401) {
      if (received.from.host !== base.host)
        return refused(`${base.host} sends on to ${received.from.host}, which asks for a login of its own`);
      const challenge = received.response.headers['www-authenticate'];
      const answer = await login.answer(challenge, wanted.repository, authorization);
      if ('kind' in answer) return answer;
      authorization = answer;
      received = await this.#send(wanted, base, authorization.header);
      if (!isFailure(received) && received.response.status === 401) return login.refusal(wanted.repository, true);
    }
    if (isFailure(received))
      return httpsFailed && received.kind === 'unreachable'
        ? { ...received, reason: `${received.reason} (and over https: ${httpsFailed})` }
        : received;
    if (authorization && received.response.status < 400) login.accepted(authorization);
    return { kind: 'answered', response: received.response };
  }

  #send({ method, repository, what, name }: Wanted, base: URL, header: string | null): Promise<Received | Failure> {
    return this.#transport.send({
      method,
      url: new URL(`/v2/${repository}/${what}/${name}`, base),
      accept: what === 'manifests' ? MANIFEST_TYPES.join(', ') : '*/*',
      authorization: header,
      ...(what === 'blobs' ? { blob: true } : {}),
      limit: LARGEST[what],
    });
  }

  /** Docker speaks http to a registry on this machine that does not answer over https. */
  async #protocol(): Promise<Speaking> {
    const { authority, loopback } = this.host;
    const secure = new URL(`https://${authority}`);
    if (!loopback) return { base: secure, login: this.#login(secure), httpsFailed: null };
    const httpsFailed = await this.#transport.answers(new URL('/v2/', secure));
    const base = httpsFailed === null ? secure : new URL(`http://${authority}`);
    return { base, login: this.#login(base), httpsFailed };
  }

  #login(registry: URL): Login {
    return new Login({
      name: this.host.name,
      registry,
      send: (exchange) => this.#transport.send(exchange),
      secret: (value) => this.ports.secret(value),
      credentials: () => this.#credentials(),
    });
  }

  /** A credential helper that hangs must not hold up the run. */
  #credentials(): Promise<CredentialAnswer> {
    const none = (problem: string): CredentialAnswer => ({ credential: null, problem });
    const late = aborted(this.options.deadline).then(() => none('the credentials were not had in time'));
    const asked = this.ports.credentials.for(this.host.name).catch(() => none('the credentials could not be read'));
    return Promise.race([asked, late]);
  }
}

interface Speaking {
  readonly base: URL;
  readonly login: Login;
  /** Why https was given up. */
  readonly httpsFailed: string | null;
}
