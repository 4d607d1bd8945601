/*
 * ISO 4217: the national currencies in use, by their number of minor-unit digits.
 * Kept here because neither source at hand is right: Intl gives HUF no digits (ISO: 2), and dinero.js gives
 * MRU and MGA a base of 5 (ISO writes both with 2 decimals). Funds and metals (CLF, XAU …) are left out:
 * nobody is refunded in them. BGN stays for invoices from before 2026.
 */
const DIGITS: ReadonlyArray<readonly [digits: number, codes: string]> = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY ' +
      'COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
      'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
      'MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP ' +
      'SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ' +
      'ZAR ZMW ZWG',
  ],
];

/** Looked up once each: every sum of thousands of cases asks. */
const found = new Map<string, number>();

/**
 * Minor-unit digits of a currency.
 *
 * @param code an ISO 4217 code in capitals
 * @returns 0, 2 or 3, or `undefined` for a code that is not in the table
 * @example currencyDigits('KWD') // 3
 */
export function currencyDigits(code: string): number | undefined {
  const known = found.get(code);
  if (known !== undefined) return known;
  // Three capitals can only match a whole code: the lists hold no other run of three without a space.
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  const digits = DIGITS.find(([, codes]) => codes.includes(code))?.[0];
  if (digits !== undefined) found.set(code, digits);
  return digits;
}

/** Whether `code` is a currency of the table, in capitals: `EUR` is one, `eur` and `XAU` are not. */
export function isCurrency(code: string): boolean {
  return currencyDigits(code) !== undefined;
}

const DOLLARS =
  'USD CAD AUD NZD SGD HKD TWD MXN ARS BBD BMD BND BSD BZD CLP COP CUP CVE DOP FJD GYD JMD KYD LRD NAD SBD SRD ' +
  'TTD UYU XCD';

/** What a currency's sign or name may mean, the most used first. In capitals, because they are looked up so. */
const SIGNS: Readonly<Record<string, string>> = {
  $: DOLLARS,
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '₦': 'NGN',
  '₺': 'TRY',
  '₽': 'RUB',
  '฿': 'THB',
  DOLLAR: DOLLARS,
  DOLLARS,
  EURO: 'EUR',
  EUROS: 'EUR',
  POUND: 'GBP',
  POUNDS: 'GBP',
  STERLING: 'GBP',
  YEN: 'JPY',
  // Beside another word these say which: “US dollars”.
  US: 'USD',
  AMERICAN: 'USD',
  CANADIAN: 'CAD',
  AUSTRALIAN: 'AUD',
  BRITISH: 'GBP',
  KR: 'SEK NOK DKK ISK',
  ZŁ: 'PLN',
  KČ: 'CZK',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  R$: 'BRL',
};

/**
 * The currencies a sign, a name or a code in any case may mean, the most used first; empty if it means none.
 *
 * @example currenciesOf('$')[0]  // 'USD'
 * @example currenciesOf('usd')   // ['USD']
 */
export function currenciesOf(sign: string): readonly string[] {
  const key = sign.toUpperCase();
  if (isCurrency(key)) return [key];
  return Object.hasOwn(SIGNS, key) ? (SIGNS[key] ?? '').split(' ') : [];
}
