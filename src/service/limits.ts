/** What one request may ask of the service. */
export interface Limits {
  /** Bytes of a body of one case. */
  readonly body: number;
  /** Bytes of a batch. It is read whole before it is answered, so that a client that sends first and reads later never waits for itself. */
  readonly batch: number;
  /** Lines of a batch, blank ones too: the shortest would be millions, each with an answer many times as long. */
  readonly lines: number;
  /** How deep lists and objects may be nested. */
  readonly depth: number;
  /** Items of a list, and keys of an object. */
  readonly items: number;
  /** Milliseconds for the headers, and as many again for the body, to arrive. */
  readonly arrival: number;
  /** Milliseconds that a client may leave an answer unread, and that an open connection may be idle. */
  readonly idle: number;
  /** Milliseconds for requests in flight to be answered when the service stops. */
  readonly stopping: number;
  /** Connections at a time. */
  readonly connections: number;
}

const MEBIBYTE = 1024 * 1024;

/** Enough for a case of a whole life, and for some 20,000 cases in a batch. */
export const LIMITS: Limits = {
  body: MEBIBYTE,
  batch: 16 * MEBIBYTE,
  lines: 100_000,
  depth: 32,
  items: 10_000,
  arrival: 30_000,
  idle: 60_000,
  stopping: 10_000,
  connections: 256,
};
