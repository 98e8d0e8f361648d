#!/usr/bin/env node
import { useCompileCache } from './compile-cache.js';

useCompileCache(process.env, process.cwd());
// All else comes after: only what is loaded from here on is kept.
void import('./start.js');
