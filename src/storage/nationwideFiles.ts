import communesBeforeUrl from '../../data/nationwide/communes-before.csv?url';
import communesSinceUrl from '../../data/nationwide/communes-since.csv?url';
import districtsBeforeUrl from '../../data/nationwide/districts-before.csv?url';
import provincesUrl from '../../data/provincial/province-succession.csv?url';
import type { Nationwide } from '../domain/nationwide.ts';
import { parseNationwide } from './parseNationwide.ts';

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the register of communes could not be fetched: ${response.status}`);
  return response.text();
}

/** Fetches the register of all communes from this very site. Only screens and imports that need it ask. @throws when it cannot be had. */
export async function fetchNationwide(): Promise<Nationwide> {
  const [districtsBefore, communesBefore, communesSince, provinces] = await Promise.all(
    [districtsBeforeUrl, communesBeforeUrl, communesSinceUrl, provincesUrl].map(fetchText),
  );
  return parseNationwide({
    districtsBefore: districtsBefore ?? '',
    communesBefore: communesBefore ?? '',
    communesSince: communesSince ?? '',
    provinces: provinces ?? '',
  });
}
