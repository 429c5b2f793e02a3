import type { Stream } from '../database/sqlValue.ts';
import sql from './storedScores.sql?raw';

/** The stored figures of an index and year, with the columns of the table `score`: what an import is compared with. */
export const storedScoresStream: Stream<[indexCode: string, year: number]> = { name: 'storedScores', sql };
