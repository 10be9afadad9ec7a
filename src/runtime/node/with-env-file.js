// What `npm start` and `npm run wealdway` begin with: the settings of .env in this folder, if there is one. Variables that are set already win.
import { existsSync } from 'node:fs';

if (existsSync('.env')) process.loadEnvFile('.env');
await import('./wealdway.js');
