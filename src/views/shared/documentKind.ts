/** One sort of document readers write beside the figures, and how its content is read. */
export interface DocumentKind<Content> {
  /** Stored with every document, e.g. `deck`: never changes. */
  readonly kind: string;
  /** Version of the form new documents are written in, from 1. */
  readonly version: number;
  /**
   * Content of a stored document of `version` or an older one. It may come from a restored backup made by anybody.
   * @throws any error when it cannot be read.
   */
  readonly read: (content: unknown, version: number) => Content;
}

/** A document as a screen uses it. */
export interface ReadDocument<Content> {
  readonly id: string;
  readonly name: string;
  readonly content: Content;
  /** ISO time, UTC. */
  readonly createdAt: string;
  /** ISO time, UTC. */
  readonly changedAt: string;
}
