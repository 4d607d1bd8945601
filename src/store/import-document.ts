import { z } from 'zod';
import type { CaseRecord } from '../case/schema.ts';
import { decodeParsed, isTooDeep } from './case-file.ts';
import { StoreError, type Unreadable } from './case-store.ts';
import type { ExportDocument } from './export-document.ts';
import { isSha256, numberOf } from './layout.ts';
import { isPlaybookName } from './playbook-folders.ts';

const id = z.string().refine((text) => numberOf(text) !== undefined);
const sum = z.object({ amount: z.string(), currency: z.string() });
const setting = z.union([z.string(), z.number(), z.boolean(), sum, z.array(z.string()), z.array(z.number())]);
/** What a name or a number decides where it is written: nothing else of the file is trusted to. */
const documentSchema = z.object({
  schema: z.literal('repair.export/1'),
  madeAt: z.string(),
  store: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  cases: z.array(z.looseObject({ id })),
  forgotten: z.array(z.object({ id, at: z.string().max(40) })),
  playbooks: z.record(
    z.string().refine(isSha256),
    z.looseObject({}).refine((playbook) => !isTooDeep(playbook)),
  ),
  halfTyped: z.array(z.object({ case: id, step: z.string(), text: z.string() })),
  ownPlaybooks: z.array(z.object({ name: z.string().refine(isPlaybookName), text: z.string() })),
  settings: z.record(z.string(), setting),
});

/** An export, read back. */
export type ImportDocument = Omit<ExportDocument, 'store'> & { readonly store: string };

/**
 * Read the text of an export. A case in it that is damaged is named, and the others are read.
 *
 * @param file how the person called it
 * @throws StoreError `unreadable` or `newer`, whose words hold nothing of the file's
 */
export function readExport(file: string, text: string): ImportDocument {
  const value = parsed(text);
  const schema = (value as { schema?: unknown } | undefined)?.schema;
  if (typeof schema === 'string' && /^repair\.export\/([2-9]|[1-9]\d+)$/.test(schema))
    throw new StoreError(
      'newer',
      `${file} was written by a newer version of repair.`,
      'Nothing was changed. Upgrade repair here, then import again.',
    );
  const checked = documentSchema.safeParse(value);
  if (!checked.success) throw noExport(file, value === undefined ? [] : checked.error.issues);
  const cases: CaseRecord[] = [];
  const unreadable: Unreadable[] = [];
  for (const one of checked.data.cases) {
    const decoded = decodeParsed(one.id, one);
    if (decoded.kind === 'case') cases.push(decoded.record);
    else
      unreadable.push({
        file: one.id,
        error: decoded.kind === 'tombstone' ? 'it holds no case' : decoded.problem,
      });
  }
  return { ...checked.data, cases, unreadable };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // JSON.parse would quote the words of a case
  }
}

function noExport(file: string, issues: readonly z.core.$ZodIssue[]): StoreError {
  const place = issues[0]?.path
    .slice(0, 2)
    .map((part) => (typeof part === 'number' ? part + 1 : String(part)));
  const where =
    place === undefined || place[0] === 'schema' || place.length === 0
      ? ''
      : ` See “${place[0]}”, ${place[1] ?? 'which is missing or damaged'}.`;
  return new StoreError(
    'unreadable',
    `${file} is no export of repair, or was cut short.${where}`,
    'Nothing was changed. Make one with: repair export -o FILE',
  );
}
