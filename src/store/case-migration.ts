/** What `show --json` prints and a file holds; a new version needs a step, and a golden file of the old one. */
const NAME = /^repair\.case\/([1-9][0-9]{0,5})$/;

/** A case file as JSON, of any version. */
export type CaseDocument = Readonly<Record<string, unknown>>;

/** From one version to the next: pure, whole, and never changed again once it was released. */
export type Migration = (document: CaseDocument) => CaseDocument;

/** The first leads from version 1 to 2. There is one version yet. */
const MIGRATIONS: readonly Migration[] = [];

/** The version that this program writes. */
export const CASE_VERSION = MIGRATIONS.length + 1;

/** @returns the 1 of `repair.case/1`; undefined if it is no case */
export function caseVersionOf(schema: unknown): number | undefined {
  const digits = typeof schema === 'string' ? NAME.exec(schema)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/**
 * A case of an older version as one of this version. Nothing is written: that is done by the next save.
 *
 * @param version what the document says of itself, at most this program's
 */
export function migrated(
  document: CaseDocument,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): CaseDocument {
  return migrations.slice(version - 1).reduce((before, migration) => migration(before), document);
}
