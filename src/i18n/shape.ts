/**
 * What a translation of `Messages` must provide: every leaf as a string, nothing else.
 * A leaf that counts (`{{count}}`) may add `key_one`; the plain key is then the plural.
 */
export type Shape<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Shape<Messages[Key]>;
} & {
  readonly [Key in keyof Messages & string as Messages[Key] extends string ? `${Key}_one` : never]?: string;
};
