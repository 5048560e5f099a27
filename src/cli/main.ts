#!/usr/bin/env node
import { processIo } from './io/process-io.js';
import { run } from './run.js';

run(process.argv.slice(2), processIo()).then((code) => process.exit(code));
