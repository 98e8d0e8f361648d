import { generateKeyPairSync, sign } from 'node:crypto';

/**
 * A self-signed certificate made here, since no openssl is on every machine and a committed key would look like a leak.
 * RFC 5280, section 4.1; `from` and `until` as GeneralizedTime.
 */
export function certificate(name: string, from: string, until: string): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = seq(oid('2a8648ce3d040302'));
  const issuer = seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from(name)))));
  const address = /^[\d.]+$/.test(name);
  const subject = address ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name));
  const names = seq(oid('551d11'), der(0x04, seq(subject)));
  const body = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    issuer,
    seq(der(0x18, Buffer.from(from)), der(0x18, Buffer.from(until))),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(names)),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const base64 = seq(body, algorithm, signature)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function der(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function seq(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}
