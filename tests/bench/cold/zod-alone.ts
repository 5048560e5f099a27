import * as z from 'zod';

const { success } = z.strictObject({ zones: z.int() }).safeParse({ zones: 3 });
if (!success) process.exitCode = 1;
