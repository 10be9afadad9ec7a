/** The pay of an NHS band, by the day it was in force; and of nobody else's bands. */
import { describe, expect, it } from 'vitest';
import { agendaForChangePay } from '../../../src/coding/pay/pay-scales.ts';

const DAY = '2026-05-01';

describe('a band', () => {
  it.each([
    ['NHS Band 5', 'Agenda for Change band 5', 32_073, 39_043],
    ['AfC band 8a', 'Agenda for Change band 8a', 57_528, 64_750],
    ['AfC Band 8A', 'Agenda for Change band 8a', 57_528, 64_750],
    ['Agenda for Change Band 8d', 'Agenda for Change band 8d', 94_356, 108_814],
    ['Band 9, NHS', 'Agenda for Change band 9', 112_782, 129_783],
    ['NHS band 5/6', 'Agenda for Change band 5', 32_073, 48_117],
    ['NHS band 5 to band 6', 'Agenda for Change band 5', 32_073, 48_117],
    ['NHS Band 2 - 3', 'Agenda for Change band 2', 25_272, 27_476],
  ])('is read in "%s"', (words, scale, min, max) => {
    expect(agendaForChangePay(words, DAY)).toEqual({ scale, min, max });
  });

  it.each([
    'NHS',
    'NHS band 1',
    'NHS band 10',
    'NHS band 8',
    'NHS bandage 5',
    'Band 5',
    'Band 5, Kent County Council',
  ])('is not read in "%s"', (words) => {
    expect(agendaForChangePay(words, DAY)).toBeNull();
  });
});

describe('a band whose letter stands apart', () => {
  it.each([
    ['NHS band 8 a', 'Agenda for Change band 8a', 57_528, 64_750],
    ['NHS Band 8 A', 'Agenda for Change band 8a', 57_528, 64_750],
    ['AfC band 8\u00a0b', 'Agenda for Change band 8b', 66_582, 77_368],
    ['NHS BAND 8 C', 'Agenda for Change band 8c', 79_504, 91_609],
    ['NHS band 8\nd', 'Agenda for Change band 8d', 94_356, 108_814],
    ['NHS band 8 a to 8 b', 'Agenda for Change band 8a', 57_528, 77_368],
    ['NHS band 7/8 a', 'Agenda for Change band 7', 49_387, 64_750],
  ])('has one name: %j', (words, scale, min, max) => {
    expect(agendaForChangePay(words, DAY)).toEqual({ scale, min, max });
  });
});

describe('a year of pay', () => {
  it.each([
    ['2019-12-31', null],
    ['2020-03-31', null],
    ['2020-04-01', 24_907],
    ['2021-03-31', 24_907],
    ['2021-04-01', 25_655],
    ['2022-04-01', 27_055],
    ['2023-04-01', 28_407],
    ['2024-04-01', 29_970],
    ['2025-03-31', 29_970],
    ['2025-04-01', 31_049],
    ['2026-03-31', 31_049],
    ['2026-04-01', 32_073],
    ['2040-01-01', 32_073],
  ])('begins on 1 April: a band 5 on %s', (day, min) => {
    expect(agendaForChangePay('NHS Band 5', day)?.min ?? null).toBe(min);
  });
});
