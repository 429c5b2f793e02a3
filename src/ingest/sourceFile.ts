/** A file of a workspace. `bytes` is null when it could not be fetched. */
export interface SourceFile {
  readonly name: string;
  /** What the file holds: `indices`, `units`, `methods`, `criteria`, `scores`, `publications`, … */
  readonly register: string;
  readonly title: string;
  readonly source: string;
  readonly bytes: Uint8Array | null;
}
