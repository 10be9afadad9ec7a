import { describe, expect, it } from 'vitest';
import { titleWords } from '../../../../src/coding/occupation/title-words.ts';

describe('titleWords', () => {
  it.each([
    ['Teaching Assistant - KS1 (0.6 FTE, Term Time Only) REF 1234', 'teaching assistant'],
    ['HGV Class 1 Driver £17/hr Nights', 'hgv class driver night'],
    ['HCA - Nights', 'healthcare assistant night'],
    ['SENCo', 'special educational need coordinator'],
    ['Special Educational Needs Co-ordinator', 'special educational need coordinator'],
    ['RGN / Registered General Nurses', 'registered general nurse registered general nurse'],
    ['CNC Miller', 'cnc miller'],
    ['CUSTOMER SALES EXEC £20-25K OTE', 'customer sale executive'],
    ['Waitress', 'waiter'],
    ['Saleswoman', 'salesman'],
    ['Salespeople', 'salesman'],
    ['Depute Head Teacher', 'deputy headteacher'],
    ["Children's Nurse", 'children nurse'],
    ['Secrétaire', 'secretaire'],
    ['Dealer’s assistant', 'dealer assistant'],
    ['Full Time Chef', 'chef'],
    ['Full Time', 'full time'],
    ['HR Manager', 'human resource manager'],
    ['Cleaner, £12.60 per hr', 'cleaner per'],
    ['Legal PA - £28k pa', 'legal personal assistant'],
    ['PA', 'personal assistant'],
    ['SALT', 'speech language therapist'],
    ['Salt maker', 'salt maker'],
    ['KS2 Teacher (ECT)', 'teacher'],
    ['LGV Driver', 'hgv driver'],
    ['12345', '12345'],
    ['***', ''],
    ['', ''],
  ])('%s -> %s', (title, words) => {
    expect(titleWords(title).join(' ')).toBe(words);
  });
});
