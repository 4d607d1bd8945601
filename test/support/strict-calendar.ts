/** An event as its file says it; texts are unescaped. */
export interface StrictEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly triggers: readonly string[];
}

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly lines: Line[];
  readonly inside: Component[];
}

const ONCE: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'STATUS'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['CALSCALE', 'X-WR-CALNAME'],
  VEVENT: ['DESCRIPTION', 'CLASS', 'TRANSP'],
  VALARM: [],
};
// oxlint-disable-next-line no-control-regex -- it is these that may not be there
const CONTROL = /[\u0000-\u0008\u000A-\u001F\u007F]/;
const TEXTS = ['UID', 'SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'PRODID'];

/**
 * Read a calendar as RFC 5545 is written and no more kindly: what it does not allow, or what we never mean to write,
 * is an error. It shares no code with what it judges.
 *
 * @throws Error with the line
 */
export function strictCalendar(file: string): StrictEvent[] {
  const [calendar, ...others] = componentsOf(linesOf(file));
  if (calendar?.name !== 'VCALENDAR' || others.length > 0) throw new Error('not one VCALENDAR');
  if (calendar.inside.length === 0) throw new Error('a calendar without a component');
  requireLines(calendar);
  return calendar.inside.map(eventOf);
}

function linesOf(file: string): Line[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = file.slice(0, -2).split('\r\n');
  const logical: string[] = [];
  for (const line of physical) {
    const octets = Buffer.byteLength(line);
    if (CONTROL.test(line) || Buffer.from(line).toString() !== line || octets > 75)
      throw new Error(`${octets} octets, or a character that may not be there: ${JSON.stringify(line)}`);
    if (line.startsWith(' ') && logical.length > 0) logical.push(`${logical.pop()}${line.slice(1)}`);
    else logical.push(line);
  }
  return logical.map((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no content line: ${JSON.stringify(line)}`);
    return { name, parameters, value: TEXTS.includes(name) ? unescaped(value) : value };
  });
}

function unescaped(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value)) throw new Error(`not escaped: ${JSON.stringify(value)}`);
  return value.replaceAll(/\\(.)/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

function componentsOf(lines: readonly Line[]): Component[] {
  const root: Component = { name: '', lines: [], inside: [] };
  const open = [root];
  for (const line of lines) {
    const within = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const begun = { name: line.value, lines: [], inside: [] };
      within.inside.push(begun);
      open.push(begun);
    } else if (line.name !== 'END') within.lines.push(line);
    else if (open.length === 1 || open.pop()?.name !== line.value)
      throw new Error(`END:${line.value} ends nothing`);
  }
  if (open.length > 1 || root.lines.length > 0) throw new Error('something is outside, or never ends');
  return root.inside;
}

function requireLines({ name, lines }: Component): void {
  const once = ONCE[name] ?? [];
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.name, (counts.get(line.name) ?? 0) + 1);
  const missing = once.filter((one) => !counts.has(one));
  const wrong = [...counts].filter(
    ([one, count]) => count > 1 || ![...once, ...(ALLOWED[name] ?? [])].includes(one),
  );
  if (missing.length > 0 || wrong.length > 0) throw new Error(`${name}: ${missing.join()} / ${wrong.join()}`);
}

function eventOf(component: Component): StrictEvent {
  if (component.name !== 'VEVENT') throw new Error(`a ${component.name}`);
  requireLines(component);
  component.inside.forEach(requireLines);
  const [year, month, day] = matched(component, 'DTSTART', /^(\d{4})(\d{2})(\d{2})$/, ';VALUE=DATE');
  return {
    uid: matched(component, 'UID', /^(\S+)$/)[0] ?? '',
    sequence: Number(matched(component, 'SEQUENCE', /^(\d{1,9})$/)[0]),
    stamp: matched(component, 'DTSTAMP', /^(\d{8}T\d{6}Z)$/)[0] ?? '',
    day: `${year}-${month}-${day}`,
    summary: matched(component, 'SUMMARY', /^(.+)$/s)[0] ?? '',
    description: component.lines.find((line) => line.name === 'DESCRIPTION')?.value ?? '',
    status: matched(component, 'STATUS', /^(CONFIRMED|CANCELLED)$/)[0] ?? '',
    triggers: component.inside.map((alarm) => matched(alarm, 'TRIGGER', /^(-?PT\d+H)$/)[0] ?? ''),
  };
}

function matched({ lines }: Component, name: string, pattern: RegExp, parameters = ''): string[] {
  const line = lines.find((one) => one.name === name);
  const match = pattern.exec(line?.value ?? '');
  if (match === null || line?.parameters !== parameters) throw new Error(`${name}: ${JSON.stringify(line)}`);
  return match.slice(1);
}
