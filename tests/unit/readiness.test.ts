import { expect, it } from 'vitest';
import { readinessOf } from '../../src/connectors/readiness.ts';
import type { SourceId } from '../../src/domain/release.ts';
import { sourceDescription } from '../support/sources.ts';

const source = sourceDescription({ id: 'alpha/adverts' });
const settings = {
  enabledSources: new Set<SourceId>(),
  disabledSources: new Set<SourceId>(),
  baseUrls: new Map<SourceId, string>(),
  secrets: {},
  contact: 'lmi@council.example',
};

it('is ready when nothing stands in the way', () => {
  expect(readinessOf(source, settings)).toEqual({ state: 'ready' });
});

it('is off when retired, whatever the settings say', () => {
  const retired = {
    ...source,
    status: { state: 'retired', on: '2026-01-01', reason: 'It closed.' } as const,
  };
  const enabled = { ...settings, enabledSources: new Set([source.id]) };
  expect(readinessOf(retired, enabled)).toEqual({
    state: 'off',
    cause: 'retired',
    reason: 'Retired on 1 January 2026: It closed.',
  });
});

it('is off when the operator said so', () => {
  const disabled = { ...settings, disabledSources: new Set([source.id]) };
  expect(readinessOf(source, disabled)).toMatchObject({ state: 'off' });
});

it('is off by default until it is switched on', () => {
  const optional = { ...source, status: { state: 'off-by-default', reason: 'Its licence.' } as const };
  expect(readinessOf(optional, settings)).toEqual({
    state: 'off',
    cause: 'off-by-default',
    reason: 'Its licence.',
  });
  expect(readinessOf(optional, { ...settings, enabledSources: new Set([source.id]) })).toEqual({
    state: 'ready',
  });
});

it('is paused while a key is missing', () => {
  const keyed = { ...source, secrets: [{ setting: 'WEALDWAY_ALPHA_KEY', help: 'Ask Alpha.' }] };
  expect(readinessOf(keyed, settings)).toEqual({
    state: 'paused',
    cause: 'secret',
    reason: 'Waits for WEALDWAY_ALPHA_KEY. Ask Alpha.',
  });
  expect(readinessOf(keyed, { ...settings, secrets: { WEALDWAY_ALPHA_KEY: 'k' } })).toEqual({
    state: 'ready',
  });
});

it('names every key that is missing, an empty one too', () => {
  const secrets = [
    { setting: 'WEALDWAY_ALPHA_KEY', help: 'Ask Alpha.' },
    { setting: 'WEALDWAY_BETA_KEY', help: 'Ask Beta.' },
  ];
  const empty = { ...settings, secrets: { WEALDWAY_BETA_KEY: '' } };
  expect(readinessOf({ ...source, secrets }, empty)).toMatchObject({
    reason: 'Waits for WEALDWAY_ALPHA_KEY and WEALDWAY_BETA_KEY. Ask Alpha. Ask Beta.',
  });
});

it('is paused without a contact, unless the feed is on this machine', () => {
  const unknown = { ...settings, contact: null };
  expect(readinessOf(source, unknown)).toMatchObject({ state: 'paused' });
  const at = (url: string) => readinessOf(source, { ...unknown, baseUrls: new Map([[source.id, url]]) });
  expect(at('http://127.0.0.1:1')).toEqual({ state: 'ready' });
  expect(at('https://mirror.example')).toMatchObject({ state: 'paused', cause: 'contact' });
  expect(readinessOf(source, unknown, 'http://localhost:1')).toEqual({ state: 'ready' });
});
