import type { Text } from '../../engine/reading.js';
import type { Said } from './judge-requirement.js';

/** It is said. */
export function yes(because: Text): Said {
  return { said: 'yes', because: { ...because } };
}

/** It is not said; `missing` tells what. */
export function no(because: Text, missing: readonly string[] = []): Said {
  return { said: 'no', because: { ...because }, ...(missing.length > 0 && { missing }) };
}

/** It is said with another value; `missing` tells of what. */
export function otherwise(because: Text, missing: readonly string[] = []): Said {
  return { said: 'otherwise', because: { ...because }, ...(missing.length > 0 && { missing }) };
}

/** A person must read whether it is said. */
export function unclear(because: Text, missing: readonly string[] = []): Said {
  return { said: 'unclear', because: { ...because }, ...(missing.length > 0 && { missing }) };
}
