import http from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A server on 127.0.0.1 with a port of its own; `close` ends its connections too. */
export interface TestServer {
  readonly port: number;
  readonly url: string;
  /** Connections that were made so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export async function listen(server: Server, host = '127.0.0.1'): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export function listenHttp(handler: http.RequestListener): Promise<TestServer> {
  return listen(http.createServer(handler));
}
