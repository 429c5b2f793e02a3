import communesBeforeUrl from '../../data/nationwide/communes-before.csv?url';
import communesSinceUrl from '../../data/nationwide/communes-since.csv?url';
import districtsBeforeUrl from '../../data/nationwide/districts-before.csv?url';
import provincesUrl from '../../data/provincial/province-succession.csv?url';
import type { Nationwide } from '../domain/nationwide.ts';
import { fetchBytes } from './fetchBytes.ts';
import { parseNationwide } from './parseNationwide.ts';

async function textOf(url: string): Promise<string> {
  const bytes = await fetchBytes(url);
  if (bytes === null) throw new Error('the register of communes could not be fetched');
  return new TextDecoder().decode(bytes);
}

/** Fetches the register of all communes from this very site. Only screens and imports that need it ask. @throws when it cannot be had. */
export async function fetchNationwide(): Promise<Nationwide> {
  const [districtsBefore, communesBefore, communesSince, provinces] = await Promise.all([
    textOf(districtsBeforeUrl),
    textOf(communesBeforeUrl),
    textOf(communesSinceUrl),
    textOf(provincesUrl),
  ]);
  return parseNationwide({ districtsBefore, communesBefore, communesSince, provinces });
}
