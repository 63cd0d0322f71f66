// Functions: what their handlers are given, and the globals that are Tidegate's own.

/** Settings of an instance: strings, booleans, arrays of strings, and maps of strings. */
interface FunctionSettings {
  [name: string]: any;
}

interface SegmentContext {
  active?: boolean;
  app?: { name?: string; version?: string; build?: string; namespace?: string };
  campaign?: { name?: string; source?: string; medium?: string; term?: string; content?: string };
  device?: { id?: string; advertisingId?: string; adTrackingEnabled?: boolean; manufacturer?: string; model?: string; name?: string; type?: string; token?: string };
  groupId?: string;
  ip?: string;
  library?: { name?: string; version?: string };
  locale?: string;
  network?: { bluetooth?: boolean; carrier?: string; cellular?: boolean; wifi?: boolean };
  os?: { name?: string; version?: string };
  page?: { path?: string; referrer?: string; search?: string; title?: string; url?: string };
  referrer?: { type?: string; name?: string; url?: string; link?: string };
  screen?: { density?: number; height?: number; width?: number };
  timezone?: string;
  traits?: { [name: string]: any };
  userAgent?: string;
  [name: string]: any;
}

/** What all events have in common. */
interface SegmentEvent {
  type: string;
  messageId?: string;
  userId?: string | null;
  anonymousId?: string | null;
  timestamp?: string;
  receivedAt?: string;
  sentAt?: string;
  originalTimestamp?: string;
  version?: number | string;
  channel?: string;
  context?: SegmentContext;
  integrations?: { [name: string]: any };
  [name: string]: any;
}
interface TrackEvent extends SegmentEvent { type: "track"; event: string; properties?: { [name: string]: any } }
interface IdentifyEvent extends SegmentEvent { type: "identify"; traits?: { [name: string]: any } }
interface PageEvent extends SegmentEvent { type: "page"; name?: string; category?: string; properties?: { [name: string]: any } }
interface ScreenEvent extends SegmentEvent { type: "screen"; name?: string; category?: string; properties?: { [name: string]: any } }
interface GroupEvent extends SegmentEvent { type: "group"; groupId: string; traits?: { [name: string]: any } }
interface AliasEvent extends SegmentEvent { type: "alias"; previousId: string }
interface DeleteEvent extends SegmentEvent { type: "delete" }

/** What `onBatch` of a destination may return of each event, in the order of the input. */
interface EventStatus {
  /** As of HTTP: 429 and 500 or above are retried. */
  status: number;
  errormessage?: string;
}

// Types for handlers that are constants: `/** @type {EventHandler<TrackEvent>} */ const onTrack = async (event, settings) => {};`
// For others there is `@param {TrackEvent} event`.

/** `onTrack` and the other handlers of a destination or insert function. An insert function returns the event that goes on. */
type EventHandler<E = SegmentEvent> = (event: E, settings: FunctionSettings) => Promise<any>;
/** `onBatch` of a destination function. */
type DestinationBatchHandler = (events: SegmentEvent[], settings: FunctionSettings) => Promise<EventStatus[] | void>;
/** `onBatch` of an insert function. */
type InsertBatchHandler = (events: SegmentEvent[], settings: FunctionSettings) => Promise<SegmentEvent[]>;
/** `onRequest` of a source function. */
type RequestHandler = (request: FunctionRequest, settings: FunctionSettings) => Promise<any>;

/** The request that a source function is called with. */
interface FunctionRequest {
  /** The body, parsed as JSON. Parsed once: the same object each time. */
  json(): any;
  /** The body as it came; of a body that came as an object, its JSON. */
  text(): string;
  readonly headers: Headers;
  readonly url: URL;
}

/** The event is of a kind that this function does not handle: `Unsupported Event Type`, not retried. */
declare class EventNotSupported extends Error {}
/** The event lacks something: `Message Rejected`, not retried. */
declare class InvalidEventPayload extends Error {}
/** The event is not valid: `Message Rejected`, not retried. */
declare class ValidationError extends Error {}
/** What failed may work later: the event is delivered again. */
declare class RetryError extends Error {}
/** Drops the event on purpose; not an error. */
declare class DropEvent extends Error {}

interface SegmentCall {
  userId?: string | null;
  anonymousId?: string | null;
  context?: SegmentContext;
  integrations?: { [name: string]: any };
  messageId?: string;
  sentAt?: string | Date;
  timestamp?: string | Date;
}

/** Sends events and objects on from a source function. */
declare const Segment: {
  identify(call: SegmentCall & { traits?: { [name: string]: any } }): void;
  track(call: SegmentCall & { event: string; properties?: { [name: string]: any } }): void;
  page(call: SegmentCall & { name?: string; properties?: { [name: string]: any } }): void;
  screen(call: SegmentCall & { name?: string; properties?: { [name: string]: any } }): void;
  group(call: SegmentCall & { groupId: string; traits?: { [name: string]: any } }): void;
  alias(call: SegmentCall & { previousId: string }): void;
  /** An object of a collection, for warehouses. */
  set(object: { collection: string; id: string | number; properties?: { [name: string]: any } }): void;
};

/** Values kept for as long as the instance lives, live objects included. */
declare const cache: {
  /**
   * The value under `key`; where there is none, what `fn` resolves to, which is kept for `ttl` milliseconds. Without a
   * `ttl`, or with -1, it does not expire.
   */
  load<T>(key: string, ttl: number, fn: () => T | Promise<T>): Promise<T>;
  load<T>(key: string, fn: () => T | Promise<T>): Promise<T>;
  delete(key: string): Promise<void>;
};

interface Console {
  log(...data: any[]): void;
  info(...data: any[]): void;
  warn(...data: any[]): void;
  error(...data: any[]): void;
  debug(...data: any[]): void;
  trace(...data: any[]): void;
  dir(item?: any, options?: { depth?: number | null; showHidden?: boolean; colors?: boolean }): void;
  table(data?: any, columns?: string[]): void;
  group(...label: any[]): void;
  groupCollapsed(...label: any[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  timeEnd(label?: string): void;
  count(label?: string): void;
  countReset(label?: string): void;
  assert(condition?: any, ...data: any[]): void;
}
declare const console: Console;

interface Timeout {
  ref(): this;
  unref(): this;
  hasRef(): boolean;
  refresh(): this;
  close(): this;
  [Symbol.toPrimitive](): number;
}
interface Immediate {
  ref(): this;
  unref(): this;
  hasRef(): boolean;
}
declare function setTimeout<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): Timeout;
declare function clearTimeout(timeout?: Timeout | string | number | null): void;
declare function setInterval<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): Timeout;
declare function clearInterval(interval?: Timeout | string | number | null): void;
declare function setImmediate<A extends any[]>(callback: (...args: A) => void, ...args: A): Immediate;
declare function clearImmediate(immediate?: Immediate | null): void;
declare function queueMicrotask(callback: () => void): void;
