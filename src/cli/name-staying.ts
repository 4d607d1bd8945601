import { clientKey, mentions, nameFit } from '../case/client-name.ts';
import { openPlaybook } from '../playbook/open.ts';
import type { ClientTraces } from '../store/case-store.ts';
import type { NamedCases } from './clients.ts';
import { pinnedTo } from './pinned.ts';
import type { Session } from './session.ts';

export interface Line {
  readonly where: string;
  readonly message: string;
}

/** What names somebody and is left to the person: files, settings, playbooks of their own. */
export async function staying(session: Session, name: string, traces: ClientTraces): Promise<Line[]> {
  return [...(await files(session, traces)), ...(await inSettings(session, name))];
}

/** Clients whom the words may mean as well, where they are the name of somebody without a case. */
export function namesakes(cases: NamedCases['cases'], words: string): Line[] {
  const fitting = cases.filter(({ client }) => nameFit(client.name, words) !== undefined);
  return [...new Set(fitting.map(({ client }) => client.name))].map((where) => ({
    where,
    message: 'stays: a client. To forget them, give the whole name',
  }));
}

const PINNED = /[\\/]playbooks[\\/]([0-9a-f]{64})\.json$/;

/** Files that name the client and are not theirs, so that nobody but the person can judge them. */
async function files(session: Session, { stays }: ClientTraces): Promise<Line[]> {
  const lines: Line[] = [];
  for (const file of stays) {
    const sha256 = PINNED.exec(file)?.[1];
    if (sha256 === undefined) lines.push({ where: file, message: 'stays; look at it yourself' });
    else if (!(await isShipped(session, sha256)))
      lines.push({ where: file, message: 'stays: other cases go on with this playbook' });
  }
  return lines;
}

/** Words that everybody has name nobody: a client may be called as one of them is. */
async function isShipped(session: Session, sha256: string): Promise<boolean> {
  const playbooks = await session.playbooks();
  const id = (await pinnedTo(session, sha256))?.id ?? '';
  if (playbooks.find(id)?.origin !== 'shipped') return false;
  const now = await openPlaybook(id, playbooks);
  return now?.ok === true && now.playbook.sha256 === sha256;
}

/** The person's own words beside the cases: settings and playbooks. */
async function inSettings(session: Session, name: string): Promise<Line[]> {
  const key = clientKey(name);
  const settings = Object.entries((await session.settings()).read())
    .filter(([, value]) => mentions(JSON.stringify(value), key))
    .map(([setting]) => ({
      where: `setting ${setting}`,
      message: `stays; change it with: repair config ${setting}`,
    }));
  const playbooks = await session.playbooks();
  const own = playbooks.names().flatMap((id) => {
    const file = playbooks.find(id);
    return file?.origin === 'own' && mentions(`${id} ${file.text}`, key)
      ? [{ where: file.path, message: 'stays; it is a playbook of yours' }]
      : [];
  });
  return [...settings, ...own];
}
