import { endSoon } from '../io/end-soon.js';
import { run } from './run.js';

await run();
endSoon();
