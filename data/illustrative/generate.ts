import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { illustrativeFiles } from './generator/files.ts';

// Writes the files of the illustrative workspace beside this one: npm run generate-data
for (const [name, text] of illustrativeFiles()) writeFileSync(path.join(import.meta.dirname, name), text);
