declare module 'write-good' {
  /** Only what the bench reads. */
  export default function writeGood(text: string): readonly { readonly reason: string }[];
}
