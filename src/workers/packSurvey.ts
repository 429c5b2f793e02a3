import { encodeSurveyBlock } from '../database/surveyBlock.ts';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { gzip } from '../storage/gzip.ts';

/** Bytes under a name, compressed where the browser can. */
export async function storedBytes(name: string, bytes: Uint8Array): Promise<StoredBytes> {
  const zipped = await gzip(bytes);
  return zipped === null ? { name, encoding: 'raw', bytes } : { name, encoding: 'gzip', bytes: zipped };
}

/** Name of the parts that hold single answers. */
export const blockName = 'block';

/** Single answers as they are kept. */
export const packSurvey = (answers: SurveyAnswers): Promise<StoredBytes> =>
  storedBytes(blockName, encodeSurveyBlock(answers));
