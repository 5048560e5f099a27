import * as zod from 'zod';
import { provideZod } from './engine/zod.js';

// Imported for what it does: a bundle that asks for schemas then holds zod, and one that does not holds none.
provideZod(zod);
