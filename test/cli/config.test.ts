import { describe, expect, test } from 'vitest';
import { world } from '../support/world.ts';

test('every setting is listed with its value or what it is for', async () => {
  const { repair, screen } = world({
    settings: { name: 'Sam Reed', rate: { amount: '80.00', currency: 'EUR' }, workingDays: [1, 2, 3] },
  });
  expect(await repair('config')).toBe(0);
  expect(screen.out).toMatch(/^name +Sam Reed$/m);
  expect(screen.out).toMatch(/^rate +EUR 80\.00$/m);
  expect(screen.out).toMatch(/^workingDays +mon tue wed$/m);
  expect(screen.out).toMatch(/^currency +not set\. What bare amounts are in/m);
  expect(screen.err).toBe('Kept in /home/sam/.config/repair/config.json\n');
});

test.each<[string, string, unknown]>([
  ['name', ' Sam Reed ', 'Sam Reed'],
  ['currency', 'eur', 'EUR'],
  ['currency', 'euros', 'EUR'],
  ['rate', '80 EUR', { amount: '80.00', currency: 'EUR' }],
  ['cash', 'EUR -200', { amount: '-200.00', currency: 'EUR' }],
  ['soldShare', '62.5', 62.5],
  ['soldShare', '70', 70],
  ['soldShare', '70%', 70],
  ['soldShare', '70 percent', 70],
  ['soldShare', '0.7', 70],
  ['soldShare', ',7', 70],
  ['soldShare', '0.29', 29],
  ['soldShare', '1%', 1],
  ['soldShare', '0.5 %', 0.5],
  ['soldShare', '0', 0],
  ['soldShare', '100', 100],
  ['workingDays', 'mon, tue wed Thursday', [1, 2, 3, 4]],
  ['holidays', '2026-12-25, 2027-01-01', ['2026-12-25', '2027-01-01']],
  ['insurance.covered', 'yes', true],
  ['jobsPerMonth', '4', 4],
])('%s %s is kept', async (key, value, kept) => {
  const { repair, settings } = world();
  expect(await repair('config', key, value)).toBe(0);
  expect(settings).toEqual({ [key]: kept });
});

test.each([
  ['currency', 'eurro', /is not a currency code/],
  ['currency', 'XXZ', /is not a currency code/],
  ['rate', 'EUR -5', /less than nothing/],
  ['rate', 'a lot', /rate: .*a lot/],
  ['rate', '80', /currency/],
  ['rate', '1e309 EUR', /1e309/],
  ['soldShare', '130', /from 0 to 100/],
  ['soldShare', '-1', /from 0 to 100/],
  ['soldShare', 'NaN', /not a number/],
  ['soldShare', '1', /write 1% or 100%/],
  ['workingDays', 'mon foo', /mon tue wed thu fri/],
  ['holidays', '2026-02-30', /“2026-02-30” is not a day/],
  ['insurance.covered', 'perhaps', /neither yes nor no/],
  ['nam', 'Sam', /There is no setting “nam”; did you mean name\?/],
  ['__proto__', 'x', /There is no setting “__proto__”/],
  ['constructor', '', /There is no setting “constructor”/],
])('%s %s is refused, and nothing is kept', async (key, value, says) => {
  const { repair, screen, settings } = world();
  expect(await repair('config', key, value)).toBe(2);
  expect(screen.err).toMatch(says);
  expect(settings).toEqual({});
});

describe('one setting', () => {
  test('is shown alone', async () => {
    const { repair, screen } = world({ settings: { name: 'Sam Reed' } });
    expect(await repair('config', 'name')).toBe(0);
    expect(screen.out).toBe('name  Sam Reed\n');
  });

  test.each(['rate', 'currency', 'soldShare', 'workingDays', 'insurance.covered', 'holidays'])(
    '%s is shown although it is not set',
    async (key) => {
      const { repair, screen } = world();
      expect(await repair('config', key)).toBe(0);
      expect(screen.out).toContain('not set');
    },
  );

  test('an unknown one is suggested', async () => {
    const { repair, screen } = world();
    expect(await repair('config', 'curency')).toBe(2);
    expect(screen.err).toContain('did you mean currency?');
  });

  test('an empty value takes it away', async () => {
    const { repair, settings } = world({ settings: { name: 'Sam', currency: 'EUR' } });
    expect(await repair('config', 'name', '')).toBe(0);
    expect(settings).toEqual({ currency: 'EUR' });
  });
});

test('config set key value does the same', async () => {
  const { repair, settings } = world();
  expect(await repair('config', 'set', 'name', 'Sam')).toBe(0);
  expect(settings).toEqual({ name: 'Sam' });
});

test('--json is the settings as they lie there', async () => {
  const { repair, json } = world({ settings: { currency: 'EUR' } });
  await repair('config', '--json');
  expect(json()).toEqual({
    schema: 'repair.settings/1',
    settings: { currency: 'EUR' },
    path: '/home/sam/.config/repair/config.json',
  });
});

test('a setting with control characters is shown harmlessly', async () => {
  const { repair, screen } = world();
  expect(await repair('config', 'name', 'Sam\u001B[2J\u202E')).toBe(0);
  await repair('config');
  expect(screen.out).not.toContain('\u001B');
  expect(screen.out).not.toContain('\u202E');
});

test('a value without quotes is not cut short', async () => {
  const { repair, screen, settings } = world();
  expect(await repair('config', 'name', 'Sam', 'Reed')).toBe(2);
  expect(screen.err).toContain('repair config name "Sam Reed"');
  expect(settings).toEqual({});
});
