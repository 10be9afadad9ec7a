/** Every address that leads inside, in every form in which it can be written; and how many of the rest are let through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEgress, judgeRequest } from '../../src/pipeline/fetching/egress.ts';
import { refusalOfAddress } from '../../src/pipeline/fetching/network-address.ts';

const LOOPBACK = ['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1'];
const PRIVATE = [
  '10.0.0.1',
  '172.16.3.4',
  '172.31.255.255',
  '192.168.1.1',
  '::ffff:c0a8:101',
  '64:ff9b::10.1.2.3',
];
const OWN = [...LOOPBACK, ...PRIVATE, '100.64.0.1', '100.127.255.254', 'fc00::1', 'fd12:3456::1'];
const NEVER = [
  ...['169.254.169.254', '169.254.170.2', '169.254.0.1', '::ffff:169.254.169.254', '64:ff9b::a9fe:a9fe'],
  ...['fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'fd20:ce::254', '168.63.129.16', '100.100.100.200'],
  ...['0.0.0.0', '0.1.2.3', '::', '255.255.255.255', '224.0.0.1', '239.1.2.3', 'ff02::1', '240.0.0.1'],
  ...['192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '192.88.99.1'],
  // IPv4 inside IPv6 in ways that no network of today uses.
  ...['2002:7f00:1::', '2002:a9fe:a9fe::1', '2002:808:808::1', '::127.0.0.1', '::8.8.8.8', '::ffff:0:7f00:1'],
  ...['2001:0:53aa:64c::1', '64:ff9b:1::7f00:1', '64:ff9b:1::808:808', 'fec0::1', '100::1', '2001:db8::1'],
  ...['3fff::1', '5f00::1', '4000::1', '', 'localhost', '1.2.3', '127.0.0.1:80', '[::1]'],
];
const PUBLIC = [
  '8.8.8.8',
  '151.101.0.81',
  '2606:4700::6810:84e5',
  '2a00:1450:4009::8',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
];

describe('an address', () => {
  it.each(NEVER)('“%s” is refused, whoever names its host', (address) => {
    expect(refusalOfAddress(address, 'public')).not.toBeNull();
    expect(refusalOfAddress(address, 'named')).not.toBeNull();
  });

  it.each(OWN)('“%s” is refused unless the operator names its host', (address) => {
    expect(refusalOfAddress(address, 'public')).not.toBeNull();
    expect(refusalOfAddress(address, 'named')).toBeNull();
  });

  it.each(PUBLIC)('“%s” of the public internet may be asked', (address) => {
    expect(refusalOfAddress(address, 'public')).toBeNull();
  });

  it('of any private network is refused, also inside IPv6', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
      fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
    );
    const form = fc.constantFrom('', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '::');
    fc.assert(
      fc.property(inside, form, (octets, before) => {
        expect(refusalOfAddress(`${before}${octets.join('.')}`, 'public')).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an address as it can be typed', () => {
  const hosts = [
    ...['2130706433', '0x7f000001', '017700000001', '127.1', '0177.0.0.1', '0x7f.1', '127.0.0.1.'],
    ...['[::1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:127.0.0.1]', '[64:ff9b::7f00:1]', '[fd00:ec2::254]'],
    ...['169.254.169.254', '2852039166', '%31%32%37.0.0.1', '１２７.0.0.1', '127。0。0。1', '0'],
    ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'intranet', 'metadata.google.internal'],
    ...['printer.local', 'nas.lan', 'db.corp', '1.0.0.127.in-addr.arpa'],
  ];
  it.each(hosts)('http://%s/ is refused though a source declares it', (host) => {
    const url = `http://${host}/`;
    const egress = createEgress({ declared: [url], named: [] });
    expect(() => judgeRequest(egress, url)).toThrow(/was not asked, because it is .+WEALDWAY_BASE_URLS/);
  });
});

describe('a host', () => {
  const egress = createEgress({
    declared: ['https://api.publisher.example/v1', 'http://old.publisher.example'],
    named: ['http://10.1.2.3:8080/mirror', 'http://mirror.internal'],
  });

  it.each([
    ['https://api.publisher.example/other?x=1', 'public'],
    ['http://old.publisher.example/', 'public'],
    ['https://old.publisher.example/', 'public'],
    ['http://10.1.2.3:8080/', 'named'],
    ['http://mirror.internal/a', 'named'],
  ])('%s is asked', (url, reach) => {
    expect(judgeRequest(egress, url)).toBe(reach);
  });

  it.each([
    ...[
      'http://api.publisher.example/',
      'https://api.publisher.example:8443/',
      'https://api.publisher.example./',
    ],
    ...['https://api.publisher.example.evil.example/', 'https://evil.example/#https://api.publisher.example'],
    ...[
      'https://api.publisher.example@evil.example/',
      'https://publisher.example/',
      'nonsense',
      'file:///etc/passwd',
    ],
    ...['http://10.1.2.3/', 'https://10.1.2.3:8080/', 'http://10.1.2.3:8081/', 'http://10.1.2.4:8080/'],
    ...['https://mirror.internal/', 'http://mirror.internal:8080/', 'ftp://old.publisher.example/'],
  ])('%s is not, because nobody declares it', (url) => {
    expect(() => judgeRequest(egress, url)).toThrow('no source, board or setting declares it');
  });
});
