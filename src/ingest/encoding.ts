/** How the letters of a file are written as bytes (or, for the font encodings, which letters its codes stand for). */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'windows-1252'
  | 'viscii'
  | 'tcvn3'
  | 'vni';

/** What people call an encoding. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'Unicode UTF-8',
  'utf-16le': 'Unicode UTF-16 LE',
  'utf-16be': 'Unicode UTF-16 BE',
  'windows-1258': 'Windows-1258 (tiếng Việt)',
  'windows-1252': 'Windows-1252 (Tây Âu)',
  viscii: 'VISCII',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI Windows',
};

/** One way to read a file: the encoding and a few words as they would look. */
export interface Reading {
  readonly encoding: Encoding;
  readonly sample: string;
}
