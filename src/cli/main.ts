#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { processIo } from './io/process-io.js';
import { run } from './run.js';

if (isMainThread) run(process.argv.slice(2), processIo(new URL(import.meta.url))).then((code) => process.exit(code));
else import('./audit/thread.js').then(({ auditSlice }) => auditSlice());
