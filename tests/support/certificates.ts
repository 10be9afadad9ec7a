/** An authority of our own and the certificates that it signs, sound or with one fault, made when a test runs: none is ever kept. */
import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

export interface ServerIdentity {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

export interface Authority {
  /** PEM. */
  readonly certificate: string;
  /** A certificate for the name, valid around now unless other days are given. */
  issue(name: string, days?: { readonly from: string; readonly to: string }): Promise<ServerIdentity>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const LONG = { from: '2020-01-01', to: '2049-12-31' } as const;

cryptoProvider.set(crypto);

export async function createAuthority(name: string): Promise<Authority> {
  const keys = await newKeys();
  const subject = `CN=${name}`;
  const own = await X509CertificateGenerator.createSelfSigned({
    ...{ serialNumber: '01', name: subject, keys, signingAlgorithm: ALGORITHM },
    ...{ notBefore: new Date(LONG.from), notAfter: new Date(LONG.to) },
    extensions: [new BasicConstraintsExtension(true, 1, true)],
  });
  return {
    certificate: pemOf(own),
    async issue(host, { from, to } = LONG) {
      const { publicKey, privateKey } = await newKeys();
      const certificate = await X509CertificateGenerator.create({
        ...{ serialNumber: '02', subject: `CN=${host}`, issuer: subject, signingAlgorithm: ALGORITHM },
        ...{ notBefore: new Date(from), notAfter: new Date(to) },
        ...{ publicKey, signingKey: keys.privateKey },
        extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
      });
      return { cert: pemOf(certificate), key: await privatePem(privateKey) };
    },
  };
}

/** A certificate for the name that nobody but its own key has signed. */
export async function signItself(host: string): Promise<ServerIdentity> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...{ serialNumber: '03', name: `CN=${host}`, keys, signingAlgorithm: ALGORITHM },
    ...{ notBefore: new Date(LONG.from), notAfter: new Date(LONG.to) },
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
  });
  return { cert: pemOf(certificate), key: await privatePem(keys.privateKey) };
}

async function newKeys() {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('ECDSA has keys in pairs');
  return keys;
}

async function privatePem(key: CryptoKey): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${bytes}\n-----END PRIVATE KEY-----\n`;
}

const pemOf = (certificate: X509Certificate): string => `${certificate.toString('pem')}\n`;
