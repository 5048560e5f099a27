import { Refused } from './problem-details.js';

/** How much may be read, and for how long. */
export interface ReadLimits {
  readonly most: number;
  /** Milliseconds. */
  readonly arrival: number;
}

/**
 * Reads the body of a request whole.
 * @throws Refused for one that is too large, has not arrived in time, or was cut off
 */
export async function bodyOf(request: Request, { most, arrival }: ReadLimits): Promise<Buffer> {
  const tooLarge = () => new Refused('too-large', { most: String(most) });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  if (request.body === null) return Buffer.alloc(0);
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  const late = lateAfter(arrival);
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read().catch(cutOff), late.promise]);
      if (done) return Buffer.concat(parts, length);
      length += value.byteLength;
      if (length > most) throw tooLarge();
      parts.push(value);
    }
  } finally {
    late.clear();
    reader.cancel().catch(() => undefined);
  }
}

function lateAfter(arrival: number): { readonly promise: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused('too-slow', { seconds: String(Math.ceil(arrival / 1_000)) })), arrival);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

/** The client is gone, or what it sends is no HTTP: no fault of ours. */
function cutOff(): never {
  throw new Refused('no-request');
}
