// What functions find on Tidegate, for editors. Made of the files in `js/types` and of `models/` by `cargo xtask generate`.

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

// The web platform's part of the globals.

interface EventInit { bubbles?: boolean; cancelable?: boolean; composed?: boolean }
declare class Event {
  constructor(type: string, init?: EventInit);
  readonly type: string;
  readonly target: EventTarget | null;
  readonly currentTarget: EventTarget | null;
  readonly defaultPrevented: boolean;
  readonly timeStamp: number;
  preventDefault(): void;
  stopPropagation(): void;
  stopImmediatePropagation(): void;
}
type EventListenerLike = ((event: any) => void) | { handleEvent(event: any): void };
declare class EventTarget {
  addEventListener(type: string, listener: EventListenerLike | null, options?: boolean | { once?: boolean; passive?: boolean; capture?: boolean; signal?: AbortSignal }): void;
  removeEventListener(type: string, listener: EventListenerLike | null, options?: boolean | { capture?: boolean }): void;
  dispatchEvent(event: Event): boolean;
}
declare class CustomEvent<T = any> extends Event {
  constructor(type: string, init?: EventInit & { detail?: T });
  readonly detail: T;
}
declare class DOMException extends Error {
  constructor(message?: string, name?: string | { name?: string; cause?: any });
  readonly code: number;
}

declare class AbortSignal extends EventTarget {
  private constructor();
  static abort(reason?: any): AbortSignal;
  static timeout(milliseconds: number): AbortSignal;
  static any(signals: Iterable<AbortSignal>): AbortSignal;
  readonly aborted: boolean;
  readonly reason: any;
  onabort: ((event: Event) => any) | null;
  throwIfAborted(): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: any): void;
}

declare function atob(data: string): string;
declare function btoa(data: string): string;
declare function structuredClone<T>(value: T, options?: { transfer?: any[] }): T;

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | URLSearchParams | { [name: string]: string | readonly string[] } | Iterable<[string, string]>);
  readonly size: number;
  append(name: string, value: any): void;
  delete(name: string, value?: any): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: any): boolean;
  set(name: string, value: any): void;
  sort(): void;
  forEach(callback: (value: string, name: string, parent: URLSearchParams) => void, thisArg?: any): void;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  entries(): IterableIterator<[string, string]>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}
declare class URL {
  constructor(url: string | URL, base?: string | URL);
  static canParse(url: string | URL, base?: string | URL): boolean;
  static parse(url: string | URL, base?: string | URL): URL | null;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}

type BinaryLike = ArrayBuffer | ArrayBufferView;
declare class TextEncoder {
  readonly encoding: "utf-8";
  encode(input?: string): Uint8Array;
  encodeInto(input: string, destination: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  decode(input?: BinaryLike, options?: { stream?: boolean }): string;
}
declare class TextEncoderStream { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<string>; readonly encoding: "utf-8" }
declare class TextDecoderStream {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly readable: ReadableStream<string>;
  readonly writable: WritableStream<BinaryLike>;
  readonly encoding: string;
}

type BlobPart = BinaryLike | Blob | string;
declare class Blob {
  constructor(parts?: Iterable<BlobPart>, options?: { type?: string; endings?: "transparent" | "native" });
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  bytes(): Promise<Uint8Array>;
  slice(start?: number, end?: number, type?: string): Blob;
  stream(): ReadableStream<Uint8Array>;
  text(): Promise<string>;
}
declare class File extends Blob {
  constructor(parts: Iterable<BlobPart>, name: string, options?: { type?: string; lastModified?: number });
  readonly name: string;
  readonly lastModified: number;
}

interface QueuingStrategy<T = any> { highWaterMark?: number; size?: (chunk: T) => number }
declare class ByteLengthQueuingStrategy implements QueuingStrategy { constructor(init: { highWaterMark: number }); readonly highWaterMark: number; readonly size: (chunk: any) => number }
declare class CountQueuingStrategy implements QueuingStrategy { constructor(init: { highWaterMark: number }); readonly highWaterMark: number; readonly size: () => 1 }
declare class ReadableStreamDefaultController<R = any> {
  private constructor();
  readonly desiredSize: number | null;
  enqueue(chunk: R): void;
  close(): void;
  error(reason?: any): void;
}
declare class ReadableByteStreamController {
  private constructor();
  readonly byobRequest: ReadableStreamBYOBRequest | null;
  readonly desiredSize: number | null;
  enqueue(chunk: ArrayBufferView): void;
  close(): void;
  error(reason?: any): void;
}
declare class ReadableStreamBYOBRequest {
  private constructor();
  readonly view: ArrayBufferView | null;
  respond(bytesWritten: number): void;
  respondWithNewView(view: ArrayBufferView): void;
}
declare class ReadableStreamBYOBReader {
  constructor(stream: ReadableStream);
  readonly closed: Promise<void>;
  read<V extends ArrayBufferView>(view: V): Promise<{ done: boolean; value: V | undefined }>;
  cancel(reason?: any): Promise<void>;
  releaseLock(): void;
}
interface UnderlyingSource<R> {
  type?: "bytes";
  start?(controller: ReadableStreamDefaultController<R>): any;
  pull?(controller: ReadableStreamDefaultController<R>): any;
  cancel?(reason?: any): any;
}
interface StreamPipeOptions { preventClose?: boolean; preventAbort?: boolean; preventCancel?: boolean; signal?: AbortSignal }
declare class ReadableStream<R = any> implements AsyncIterable<R> {
  constructor(source?: UnderlyingSource<R>, strategy?: QueuingStrategy<R>);
  static from<T>(iterable: Iterable<T> | AsyncIterable<T>): ReadableStream<T>;
  readonly locked: boolean;
  cancel(reason?: any): Promise<void>;
  getReader(): ReadableStreamDefaultReader<R>;
  getReader(options: { mode: "byob" }): ReadableStreamBYOBReader;
  pipeThrough<T>(transform: { readable: ReadableStream<T>; writable: WritableStream<R> }, options?: StreamPipeOptions): ReadableStream<T>;
  pipeTo(destination: WritableStream<R>, options?: StreamPipeOptions): Promise<void>;
  tee(): [ReadableStream<R>, ReadableStream<R>];
  values(options?: { preventCancel?: boolean }): AsyncIterableIterator<R>;
  [Symbol.asyncIterator](): AsyncIterableIterator<R>;
}
declare class ReadableStreamDefaultReader<R = any> {
  constructor(stream: ReadableStream<R>);
  readonly closed: Promise<void>;
  read(): Promise<{ done: false; value: R } | { done: true; value: undefined }>;
  cancel(reason?: any): Promise<void>;
  releaseLock(): void;
}
interface UnderlyingSink<W> {
  start?(controller: WritableStreamDefaultController): any;
  write?(chunk: W, controller: WritableStreamDefaultController): any;
  close?(): any;
  abort?(reason?: any): any;
}
declare class WritableStreamDefaultController {
  private constructor();
  readonly signal: AbortSignal;
  error(reason?: any): void;
}
declare class WritableStreamDefaultWriter<W = any> {
  constructor(stream: WritableStream<W>);
  readonly closed: Promise<void>;
  readonly desiredSize: number | null;
  readonly ready: Promise<void>;
  write(chunk: W): Promise<void>;
  close(): Promise<void>;
  abort(reason?: any): Promise<void>;
  releaseLock(): void;
}
declare class WritableStream<W = any> {
  constructor(sink?: UnderlyingSink<W>, strategy?: QueuingStrategy<W>);
  readonly locked: boolean;
  abort(reason?: any): Promise<void>;
  close(): Promise<void>;
  getWriter(): WritableStreamDefaultWriter<W>;
}
declare class TransformStreamDefaultController<O = any> {
  private constructor();
  readonly desiredSize: number | null;
  enqueue(chunk: O): void;
  error(reason?: any): void;
  terminate(): void;
}
interface Transformer<I, O> {
  start?(controller: TransformStreamDefaultController<O>): any;
  transform?(chunk: I, controller: TransformStreamDefaultController<O>): any;
  flush?(controller: TransformStreamDefaultController<O>): any;
}
declare class TransformStream<I = any, O = any> {
  constructor(transformer?: Transformer<I, O>, writableStrategy?: QueuingStrategy<I>, readableStrategy?: QueuingStrategy<O>);
  readonly readable: ReadableStream<O>;
  readonly writable: WritableStream<I>;
}
declare class CompressionStream {
  constructor(format: "deflate" | "deflate-raw" | "gzip");
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BinaryLike>;
}
declare class DecompressionStream {
  constructor(format: "deflate" | "deflate-raw" | "gzip");
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BinaryLike>;
}

type HeadersInit = Headers | Iterable<readonly [string, string]> | { [name: string]: string | number | readonly string[] };
declare class Headers implements Iterable<[string, string]> {
  constructor(init?: HeadersInit);
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getSetCookie(): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(callback: (value: string, name: string, parent: Headers) => void, thisArg?: any): void;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  entries(): IterableIterator<[string, string]>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  /** As node-fetch: each name with the list of its values. */
  raw(): { [name: string]: string[] };
}

type BodyInit = string | Buffer | BinaryLike | Blob | URLSearchParams | FormData | ReadableStream | AsyncIterable<any>;
interface RequestInit {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  redirect?: "follow" | "manual" | "error";
  signal?: AbortSignal | null;
  duplex?: "half";
  /** Milliseconds for the request and its body; 0 is no limit of its own. (node-fetch) */
  timeout?: number;
  /** Bytes of a body at most; 0 is no limit of its own. (node-fetch) */
  size?: number;
  /** Redirects at most; 20 by default. (node-fetch) */
  follow?: number;
  /** Whether compressed answers are asked for and decompressed. (node-fetch) */
  compress?: boolean;
  /** Taken and ignored. */
  agent?: any;
  [other: string]: any;
}
interface BodyMixin {
  readonly body: ReadableStream<Uint8Array> | null;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  bytes(): Promise<Uint8Array>;
  formData(): Promise<any>;
  json(): Promise<any>;
  text(): Promise<string>;
  /** As node-fetch: the body as a Buffer. */
  buffer(): Promise<Buffer>;
}
interface Request extends BodyMixin {}
declare class Request {
  constructor(input: string | URL | Request, init?: RequestInit);
  readonly headers: Headers;
  readonly method: string;
  readonly redirect: "follow" | "manual" | "error";
  readonly signal: AbortSignal;
  readonly url: string;
  clone(): Request;
}
interface Response extends BodyMixin {}
declare class Response {
  constructor(body?: BodyInit | null, init?: { status?: number; statusText?: string; headers?: HeadersInit });
  static error(): Response;
  static json(data: any, init?: { status?: number; statusText?: string; headers?: HeadersInit }): Response;
  static redirect(url: string | URL, status?: number): Response;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type: string;
  readonly url: string;
  clone(): Response;
}
/** What `fetch` rejects with where no answer came. (node-fetch) */
interface FetchError extends Error {
  name: "FetchError";
  /** For example `system`, `request-timeout`, `max-size`, `max-redirect`, `invalid-json`. */
  type: string;
  /** Of a `system` error, for example `ECONNREFUSED`, `ENOTFOUND`. */
  code?: string;
  errno?: string;
}
declare function fetch(input: string | URL | Request | { href: string }, init?: RequestInit): Promise<Response>;

declare namespace WebAssembly {
  class Module { constructor(bytes: BinaryLike); static exports(module: Module): any[]; static imports(module: Module): any[]; static customSections(module: Module, name: string): ArrayBuffer[] }
  class Instance { constructor(module: Module, imports?: any); readonly exports: any }
  class Memory { constructor(descriptor: { initial: number; maximum?: number; shared?: boolean }); readonly buffer: ArrayBuffer; grow(pages: number): number }
  class Table { constructor(descriptor: any, value?: any); readonly length: number; get(index: number): any; grow(delta: number, value?: any): number; set(index: number, value?: any): void }
  class Global { constructor(descriptor: any, value?: any); value: any; valueOf(): any }
  class CompileError extends Error {}
  class LinkError extends Error {}
  class RuntimeError extends Error {}
  function compile(bytes: BinaryLike): Promise<Module>;
  function instantiate(bytes: BinaryLike, imports?: any): Promise<{ module: Module; instance: Instance }>;
  function instantiate(module: Module, imports?: any): Promise<Instance>;
  function validate(bytes: BinaryLike): boolean;
}

// Node's part of the globals.

type BufferEncoding = "utf8" | "utf-8" | "hex" | "base64" | "base64url" | "latin1" | "binary" | "ascii" | "utf16le" | "utf-16le" | "ucs2" | "ucs-2" | (string & {});

interface Buffer extends Uint8Array {
  compare(target: Uint8Array, targetStart?: number, targetEnd?: number, sourceStart?: number, sourceEnd?: number): -1 | 0 | 1;
  copy(target: Uint8Array, targetStart?: number, sourceStart?: number, sourceEnd?: number): number;
  equals(other: Uint8Array): boolean;
  fill(value: string | number | Uint8Array, offset?: number, end?: number, encoding?: BufferEncoding): this;
  fill(value: string | Uint8Array, encoding: BufferEncoding): this;
  includes(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): boolean;
  indexOf(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): number;
  lastIndexOf(value: string | number | Uint8Array, byteOffset?: number, encoding?: BufferEncoding): number;
  slice(start?: number, end?: number): any;
  subarray(start?: number, end?: number): any;
  swap16(): this;
  swap32(): this;
  swap64(): this;
  toJSON(): { type: "Buffer"; data: number[] };
  toString(encoding?: BufferEncoding, start?: number, end?: number): string;
  write(string: string, encoding?: BufferEncoding): number;
  write(string: string, offset: number, encoding?: BufferEncoding): number;
  write(string: string, offset: number, length: number, encoding?: BufferEncoding): number;
  readInt8(offset?: number): number;
  writeInt8(value: number, offset?: number): number;
  readUInt8(offset?: number): number;
  writeUInt8(value: number, offset?: number): number;
  readUint8(offset?: number): number;
  writeUint8(value: number, offset?: number): number;
  readInt16LE(offset?: number): number;
  writeInt16LE(value: number, offset?: number): number;
  readInt16BE(offset?: number): number;
  writeInt16BE(value: number, offset?: number): number;
  readUInt16LE(offset?: number): number;
  writeUInt16LE(value: number, offset?: number): number;
  readUInt16BE(offset?: number): number;
  writeUInt16BE(value: number, offset?: number): number;
  readUint16LE(offset?: number): number;
  writeUint16LE(value: number, offset?: number): number;
  readUint16BE(offset?: number): number;
  writeUint16BE(value: number, offset?: number): number;
  readInt32LE(offset?: number): number;
  writeInt32LE(value: number, offset?: number): number;
  readInt32BE(offset?: number): number;
  writeInt32BE(value: number, offset?: number): number;
  readUInt32LE(offset?: number): number;
  writeUInt32LE(value: number, offset?: number): number;
  readUInt32BE(offset?: number): number;
  writeUInt32BE(value: number, offset?: number): number;
  readUint32LE(offset?: number): number;
  writeUint32LE(value: number, offset?: number): number;
  readUint32BE(offset?: number): number;
  writeUint32BE(value: number, offset?: number): number;
  readFloatLE(offset?: number): number;
  writeFloatLE(value: number, offset?: number): number;
  readFloatBE(offset?: number): number;
  writeFloatBE(value: number, offset?: number): number;
  readDoubleLE(offset?: number): number;
  writeDoubleLE(value: number, offset?: number): number;
  readDoubleBE(offset?: number): number;
  writeDoubleBE(value: number, offset?: number): number;
  readBigInt64LE(offset?: number): bigint;
  writeBigInt64LE(value: bigint, offset?: number): number;
  readBigInt64BE(offset?: number): bigint;
  writeBigInt64BE(value: bigint, offset?: number): number;
  readBigUInt64LE(offset?: number): bigint;
  writeBigUInt64LE(value: bigint, offset?: number): number;
  readBigUInt64BE(offset?: number): bigint;
  writeBigUInt64BE(value: bigint, offset?: number): number;
  readBigUint64LE(offset?: number): bigint;
  writeBigUint64LE(value: bigint, offset?: number): number;
  readBigUint64BE(offset?: number): bigint;
  writeBigUint64BE(value: bigint, offset?: number): number;
  readIntLE(offset: number, byteLength: number): number;
  writeIntLE(value: number, offset: number, byteLength: number): number;
  readIntBE(offset: number, byteLength: number): number;
  writeIntBE(value: number, offset: number, byteLength: number): number;
  readUIntLE(offset: number, byteLength: number): number;
  writeUIntLE(value: number, offset: number, byteLength: number): number;
  readUIntBE(offset: number, byteLength: number): number;
  writeUIntBE(value: number, offset: number, byteLength: number): number;
  readUintLE(offset: number, byteLength: number): number;
  writeUintLE(value: number, offset: number, byteLength: number): number;
  readUintBE(offset: number, byteLength: number): number;
  writeUintBE(value: number, offset: number, byteLength: number): number;
}
interface BufferConstructor {
  readonly prototype: Buffer;
  readonly poolSize: number;
  new (value: string, encoding?: BufferEncoding): Buffer;
  new (value: number | readonly number[] | ArrayBuffer | Uint8Array): Buffer;
  alloc(size: number, fill?: string | number | Uint8Array, encoding?: BufferEncoding): Buffer;
  allocUnsafe(size: number): Buffer;
  allocUnsafeSlow(size: number): Buffer;
  byteLength(value: string | ArrayBuffer | ArrayBufferView, encoding?: BufferEncoding): number;
  compare(a: Uint8Array, b: Uint8Array): -1 | 0 | 1;
  concat(list: readonly Uint8Array[], totalLength?: number): Buffer;
  copyBytesFrom(view: ArrayBufferView, offset?: number, length?: number): Buffer;
  from(value: string, encoding?: BufferEncoding): Buffer;
  from(value: ArrayBuffer | SharedArrayBuffer, byteOffset?: number, length?: number): Buffer;
  from(value: readonly number[] | Uint8Array | { valueOf(): any } | { type: "Buffer"; data: number[] }): Buffer;
  isBuffer(value: any): value is Buffer;
  isEncoding(encoding: string): boolean;
  of(...items: number[]): Buffer;
}
declare const Buffer: BufferConstructor;

type CryptoBytes = string | Buffer | ArrayBuffer | ArrayBufferView;
interface KeyObject {
  readonly type: "secret" | "public" | "private";
  readonly asymmetricKeyType?: string;
  readonly symmetricKeySize?: number;
  export(options?: { type?: string; format?: string; cipher?: string; passphrase?: CryptoBytes }): any;
  equals(other: KeyObject): boolean;
}
/** A key: PEM, DER, JWK or an object of `createPublicKey` and its like. */
type KeyLike = CryptoBytes | KeyObject | { key: any; format?: string; type?: string; passphrase?: CryptoBytes; padding?: number; saltLength?: number; dsaEncoding?: "der" | "ieee-p1363"; oaepHash?: string; [other: string]: any };
interface Hash {
  copy(): Hash;
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  digest(): Buffer;
  digest(encoding: BufferEncoding): string;
}
interface Hmac {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  digest(): Buffer;
  digest(encoding: BufferEncoding): string;
}
interface Sign {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  end(data?: CryptoBytes): this;
  sign(privateKey: KeyLike): Buffer;
  sign(privateKey: KeyLike, outputEncoding: BufferEncoding): string;
}
interface Verify {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): this;
  end(data?: CryptoBytes): this;
  verify(publicKey: KeyLike, signature: CryptoBytes, signatureEncoding?: BufferEncoding): boolean;
}
interface Cipher {
  update(data: CryptoBytes, inputEncoding?: BufferEncoding): Buffer;
  update(data: CryptoBytes, inputEncoding: BufferEncoding | undefined, outputEncoding: BufferEncoding): string;
  final(): Buffer;
  final(outputEncoding: BufferEncoding): string;
  setAutoPadding(autoPadding?: boolean): this;
  setAAD(data: CryptoBytes, options?: { plaintextLength?: number }): this;
  getAuthTag(): Buffer;
}
interface Decipher extends Omit<Cipher, "getAuthTag"> {
  setAuthTag(tag: CryptoBytes, encoding?: BufferEncoding): this;
}

declare class CryptoKey {
  private constructor();
  readonly algorithm: any;
  readonly extractable: boolean;
  readonly type: "secret" | "public" | "private";
  readonly usages: string[];
}
declare class SubtleCrypto {
  private constructor();
  decrypt(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  deriveBits(algorithm: any, key: CryptoKey, length?: number | null): Promise<ArrayBuffer>;
  deriveKey(algorithm: any, key: CryptoKey, derivedKeyType: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  digest(algorithm: string | { name: string }, data: BinaryLike): Promise<ArrayBuffer>;
  encrypt(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  exportKey(format: "raw" | "pkcs8" | "spki" | "jwk", key: CryptoKey): Promise<any>;
  generateKey(algorithm: any, extractable: boolean, usages: string[]): Promise<any>;
  importKey(format: "raw" | "pkcs8" | "spki" | "jwk", keyData: any, algorithm: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  sign(algorithm: any, key: CryptoKey, data: BinaryLike): Promise<ArrayBuffer>;
  unwrapKey(format: string, wrappedKey: BinaryLike, unwrappingKey: CryptoKey, unwrapAlgorithm: any, keyAlgorithm: any, extractable: boolean, usages: string[]): Promise<CryptoKey>;
  verify(algorithm: any, key: CryptoKey, signature: BinaryLike, data: BinaryLike): Promise<boolean>;
  wrapKey(format: string, key: CryptoKey, wrappingKey: CryptoKey, wrapAlgorithm: any): Promise<ArrayBuffer>;
}
declare class Crypto {
  private constructor();
  readonly subtle: SubtleCrypto;
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  randomUUID(): string;
}

/** Node's `crypto`, and the web's. */
declare const crypto: {
  createHash(algorithm: string, options?: { outputLength?: number }): Hash;
  createHmac(algorithm: string, key: CryptoBytes | KeyObject): Hmac;
  createSign(algorithm: string): Sign;
  createVerify(algorithm: string): Verify;
  createCipheriv(algorithm: string, key: CryptoBytes | KeyObject, iv: CryptoBytes | null, options?: { authTagLength?: number }): Cipher;
  createDecipheriv(algorithm: string, key: CryptoBytes | KeyObject, iv: CryptoBytes | null, options?: { authTagLength?: number }): Decipher;
  createPublicKey(key: KeyLike): KeyObject;
  createPrivateKey(key: KeyLike): KeyObject;
  createSecretKey(key: CryptoBytes, encoding?: BufferEncoding): KeyObject;
  sign(algorithm: string | null | undefined, data: BinaryLike, key: KeyLike): Buffer;
  verify(algorithm: string | null | undefined, data: BinaryLike, key: KeyLike, signature: BinaryLike): boolean;
  publicEncrypt(key: KeyLike, data: CryptoBytes): Buffer;
  privateDecrypt(key: KeyLike, data: CryptoBytes): Buffer;
  privateEncrypt(key: KeyLike, data: CryptoBytes): Buffer;
  publicDecrypt(key: KeyLike, data: CryptoBytes): Buffer;
  pbkdf2Sync(password: CryptoBytes, salt: CryptoBytes, iterations: number, keylen: number, digest: string): Buffer;
  pbkdf2(password: CryptoBytes, salt: CryptoBytes, iterations: number, keylen: number, digest: string, callback: (err: Error | null, key: Buffer) => void): void;
  scryptSync(password: CryptoBytes, salt: CryptoBytes, keylen: number, options?: { N?: number; r?: number; p?: number; cost?: number; blockSize?: number; parallelization?: number; maxmem?: number }): Buffer;
  scrypt(password: CryptoBytes, salt: CryptoBytes, keylen: number, ...rest: any[]): void;
  randomBytes(size: number): Buffer;
  randomBytes(size: number, callback: (err: Error | null, bytes: Buffer) => void): void;
  randomInt(max: number): number;
  randomInt(min: number, max: number): number;
  randomUUID(options?: { disableEntropyCache?: boolean }): string;
  timingSafeEqual(a: BinaryLike, b: BinaryLike): boolean;
  getHashes(): string[];
  getCiphers(): string[];
  readonly constants: { [name: string]: number };
  readonly subtle: SubtleCrypto;
  readonly webcrypto: any;
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  [other: string]: any;
};

declare const performance: {
  /** Milliseconds since the instance started. */
  now(): number;
  readonly timeOrigin: number;
  [other: string]: any;
};

interface ZlibOptions { level?: number; windowBits?: number; memLevel?: number; strategy?: number; dictionary?: BinaryLike; chunkSize?: number; finishFlush?: number; maxOutputLength?: number; info?: boolean; params?: { [name: number]: number } }
type ZlibCallback = (error: Error | null, result: Buffer) => void;
interface ZlibMethod {
  (data: CryptoBytes, callback: ZlibCallback): void;
  (data: CryptoBytes, options: ZlibOptions, callback: ZlibCallback): void;
}
type ZlibSync = (data: CryptoBytes, options?: ZlibOptions) => Buffer;
interface Zlib {
  /** The module is a property of its global, so that functions say `zlib = zlib.zlib`, or `zlib.zlib.gzipSync(...)`. */
  zlib: Zlib;
  gzip: ZlibMethod;
  gunzip: ZlibMethod;
  deflate: ZlibMethod;
  inflate: ZlibMethod;
  deflateRaw: ZlibMethod;
  inflateRaw: ZlibMethod;
  unzip: ZlibMethod;
  brotliCompress: ZlibMethod;
  brotliDecompress: ZlibMethod;
  gzipSync: ZlibSync;
  gunzipSync: ZlibSync;
  deflateSync: ZlibSync;
  inflateSync: ZlibSync;
  deflateRawSync: ZlibSync;
  inflateRawSync: ZlibSync;
  unzipSync: ZlibSync;
  brotliCompressSync: ZlibSync;
  brotliDecompressSync: ZlibSync;
  constants: { [name: string]: number };
  [other: string]: any;
}
declare let zlib: Zlib;

/** Node's `https` module. */
declare const https: {
  request(url: string | URL | { [option: string]: any }, ...rest: any[]): any;
  get(url: string | URL | { [option: string]: any }, ...rest: any[]): any;
  Agent: new (options?: { [option: string]: any }) => any;
  globalAgent: any;
  [other: string]: any;
};

// Libraries: the npm packages that docs/libraries.md lists.

type Iteratee<T, R = any> = ((value: T, ...rest: any[]) => R) | string | number | { [name: string]: any } | [string, any];
type Collection<T> = readonly T[] | { readonly [key: string]: T } | null | undefined;
type Path = string | number | symbol | readonly (string | number | symbol)[];
/** lodash 4. */
declare const _: {
  chunk<T>(array: readonly T[] | null | undefined, size?: number): T[][];
  clone<T>(value: T): T;
  cloneDeep<T>(value: T): T;
  compact<T>(array: readonly (T | null | undefined | false | "" | 0)[] | null | undefined): T[];
  countBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: number };
  debounce<F extends (...args: any[]) => any>(fn: F, wait?: number, options?: any): F;
  defaults(object: any, ...sources: any[]): any;
  difference<T>(array: readonly T[] | null | undefined, ...values: (readonly T[])[]): T[];
  every<T>(collection: Collection<T>, predicate?: Iteratee<T>): boolean;
  filter<T>(collection: Collection<T>, predicate?: Iteratee<T>): T[];
  find<T>(collection: Collection<T>, predicate?: Iteratee<T>, fromIndex?: number): T | undefined;
  flatMap<T, R>(collection: Collection<T>, iteratee: (value: T) => R | readonly R[]): R[];
  flatten<T>(array: readonly (T | readonly T[])[] | null | undefined): T[];
  flattenDeep(array: readonly any[] | null | undefined): any[];
  forEach<T, C extends Collection<T>>(collection: C & Collection<T>, iteratee?: (value: T, key: any, collection: C) => any): C;
  get(object: any, path: Path, defaultValue?: any): any;
  groupBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: T[] };
  has(object: any, path: Path): boolean;
  includes(collection: any, value: any, fromIndex?: number): boolean;
  intersection<T>(...arrays: (readonly T[] | null | undefined)[]): T[];
  invert(object: any): { [key: string]: string };
  isArray(value: any): value is any[];
  isBoolean(value: any): value is boolean;
  isDate(value: any): value is Date;
  isEmpty(value: any): boolean;
  isEqual(value: any, other: any): boolean;
  isFunction(value: any): value is (...args: any[]) => any;
  isNil(value: any): value is null | undefined;
  isNumber(value: any): value is number;
  isObject(value: any): value is object;
  isPlainObject(value: any): boolean;
  isString(value: any): value is string;
  isUndefined(value: any): value is undefined;
  keyBy<T>(collection: Collection<T>, iteratee?: Iteratee<T>): { [key: string]: T };
  keys(object: any): string[];
  last<T>(array: readonly T[] | null | undefined): T | undefined;
  map<T, R>(collection: Collection<T>, iteratee: (value: T, key: any) => R): R[];
  map<T>(collection: Collection<T>, iteratee?: Iteratee<T>): any[];
  mapKeys(object: any, iteratee?: Iteratee<any>): { [key: string]: any };
  mapValues(object: any, iteratee?: Iteratee<any>): { [key: string]: any };
  merge(object: any, ...sources: any[]): any;
  omit(object: any, ...paths: (Path | readonly Path[])[]): any;
  omitBy(object: any, predicate?: Iteratee<any>): any;
  once<F extends (...args: any[]) => any>(fn: F): F;
  orderBy<T>(collection: Collection<T>, iteratees?: Iteratee<T> | Iteratee<T>[], orders?: any): T[];
  partition<T>(collection: Collection<T>, predicate?: Iteratee<T>): [T[], T[]];
  pick(object: any, ...paths: (Path | readonly Path[])[]): any;
  pickBy(object: any, predicate?: Iteratee<any>): any;
  range(start: number, end?: number, step?: number): number[];
  reduce<T, R>(collection: Collection<T>, iteratee: (accumulator: R, value: T, key: any) => R, accumulator: R): R;
  reject<T>(collection: Collection<T>, predicate?: Iteratee<T>): T[];
  set<T>(object: T, path: Path, value: any): T;
  size(collection: any): number;
  some<T>(collection: Collection<T>, predicate?: Iteratee<T>): boolean;
  sortBy<T>(collection: Collection<T>, ...iteratees: (Iteratee<T> | Iteratee<T>[])[]): T[];
  startCase(value?: string): string;
  snakeCase(value?: string): string;
  camelCase(value?: string): string;
  kebabCase(value?: string): string;
  capitalize(value?: string): string;
  sum(array: readonly any[] | null | undefined): number;
  sumBy<T>(array: readonly T[] | null | undefined, iteratee?: Iteratee<T>): number;
  take<T>(array: readonly T[] | null | undefined, n?: number): T[];
  template(value?: string, options?: any): (data?: any) => string;
  throttle<F extends (...args: any[]) => any>(fn: F, wait?: number, options?: any): F;
  times<R>(n: number, iteratee: (index: number) => R): R[];
  toPairs(object: any): [string, any][];
  trim(value?: string, chars?: string): string;
  truncate(value?: string, options?: any): string;
  union<T>(...arrays: (readonly T[] | null | undefined)[]): T[];
  uniq<T>(array: readonly T[] | null | undefined): T[];
  uniqBy<T>(array: readonly T[] | null | undefined, iteratee: Iteratee<T>): T[];
  unset(object: any, path: Path): boolean;
  values(object: any): any[];
  zipObject(names?: readonly any[], values?: readonly any[]): any;
  (value: any): any;
  [other: string]: any;
};

interface Moment {
  add(amount: number | string | object, unit?: string): Moment;
  subtract(amount: number | string | object, unit?: string): Moment;
  startOf(unit: string): Moment;
  endOf(unit: string): Moment;
  clone(): Moment;
  diff(other: any, unit?: string, precise?: boolean): number;
  format(format?: string): string;
  fromNow(withoutSuffix?: boolean): string;
  isAfter(other?: any, unit?: string): boolean;
  isBefore(other?: any, unit?: string): boolean;
  isBetween(from: any, to: any, unit?: string, inclusivity?: string): boolean;
  isSame(other?: any, unit?: string): boolean;
  isValid(): boolean;
  local(keepLocalTime?: boolean): Moment;
  locale(): string;
  locale(locale: string): Moment;
  toDate(): Date;
  toISOString(keepOffset?: boolean): string;
  toJSON(): string;
  tz(): string | undefined;
  tz(zone: string, keepLocalTime?: boolean): Moment;
  unix(): number;
  utc(keepLocalTime?: boolean): Moment;
  utcOffset(): number;
  utcOffset(offset: number | string, keepLocalTime?: boolean): Moment;
  valueOf(): number;
  [other: string]: any;
}
/** moment-timezone, with all zones. */
declare const moment: {
  (input?: any, format?: string | string[], strict?: boolean | string): Moment;
  utc(input?: any, format?: string | string[], strict?: boolean): Moment;
  unix(seconds: number): Moment;
  duration(amount?: any, unit?: string): any;
  isMoment(value: any): value is Moment;
  tz: {
    (input: any, zone: string): Moment;
    (input: any, format: string, zone: string): Moment;
    (zone: string): Moment;
    guess(): string;
    names(): string[];
    zone(name: string): any;
    setDefault(zone?: string): any;
  };
  [other: string]: any;
};

/** npm form-data. */
declare class FormData {
  constructor(options?: { [option: string]: any });
  append(name: string, value: any, options?: string | { filename?: string; filepath?: string; contentType?: string; knownLength?: number; header?: any }): void;
  getBoundary(): string;
  getBuffer(): Buffer;
  getHeaders(headers?: { [name: string]: string }): { [name: string]: string };
  getLength(callback: (err: Error | null, length: number) => void): void;
  getLengthSync(): number;
  hasKnownLength(): boolean;
  setBoundary(boundary: string): void;
  pipe(destination: any): any;
  [other: string]: any;
}

type JwtKey = KeyLike | ((header: any, callback: (err: any, key?: any) => void) => void);
declare const jsonwebtoken: {
  sign(payload: string | Buffer | object, secretOrPrivateKey: KeyLike, options?: { algorithm?: string; expiresIn?: string | number; notBefore?: string | number; audience?: string | string[]; issuer?: string; subject?: string; jwtid?: string; keyid?: string; noTimestamp?: boolean; header?: object; [other: string]: any }): string;
  sign(payload: string | Buffer | object, secretOrPrivateKey: KeyLike, options: object, callback: (err: Error | null, token?: string) => void): void;
  verify(token: string, secretOrPublicKey: JwtKey, options?: { algorithms?: string[]; audience?: any; issuer?: string | string[]; ignoreExpiration?: boolean; clockTolerance?: number; complete?: boolean; [other: string]: any }): any;
  verify(token: string, secretOrPublicKey: JwtKey, options: object, callback: (err: Error | null, decoded?: any) => void): void;
  decode(token: string, options?: { complete?: boolean; json?: boolean }): any;
  readonly JsonWebTokenError: any;
  readonly NotBeforeError: any;
  readonly TokenExpiredError: any;
};

/** npm xml: builds XML of arrays and objects. */
declare const xml: (input: any, options?: boolean | string | { indent?: boolean | string; declaration?: boolean | object; stream?: boolean }) => string;
declare const xml2js: {
  parseString(xml: string | Buffer, callback: (err: Error | null, result: any) => void): void;
  parseString(xml: string | Buffer, options: { [option: string]: any }, callback: (err: Error | null, result: any) => void): void;
  parseStringPromise(xml: string | Buffer, options?: { [option: string]: any }): Promise<any>;
  Parser: new (options?: { [option: string]: any }) => { parseString: any; parseStringPromise(xml: string | Buffer): Promise<any>; [other: string]: any };
  Builder: new (options?: { [option: string]: any }) => { buildObject(object: any): string };
  [other: string]: any;
};

// These are properties of their globals, so that functions say `uuidv5 = uuidv5.uuidv5`, or `uuidv5.uuidv5(...)`.
interface Uuidv5 {
  uuidv5: Uuidv5;
  (name: string | Uint8Array, namespace: string | Uint8Array): string;
  readonly DNS: string;
  readonly URL: string;
}
declare let uuidv5: Uuidv5;
type Fetch = (input: any, init?: any) => Promise<Response>;
type RetryTest = (attempt: number, error: Error | null, response: Response | null) => boolean | Promise<boolean>;
interface FetchRetry {
  fetchretry: FetchRetry;
  (fetch: Fetch, defaults?: { retries?: number; retryDelay?: number | ((attempt: number, error: Error | null, response: Response | null) => number); retryOn?: number[] | RetryTest }): Fetch;
}
declare let fetchretrylib: FetchRetry;
interface Aws4 {
  aws4: Aws4;
  sign(options: { [option: string]: any }, credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }): any;
  [other: string]: any;
}
declare let aws4: Aws4;
/** `libphonenumberjslib.libphonenumberjs` is npm libphonenumber-js. */
declare let libphonenumberjslib: any;
/** `winstonlib.winston` is npm winston. */
declare let winstonlib: any;
/** `cryptojslib.cryptojs` is npm crypto-js. */
declare let cryptojslib: any;
declare const OAuth: any;

// Clients of APIs.
declare const sendgrid: { client: any; mail: any };
declare const stripe: { (key: string, options?: { [option: string]: any }): any; readonly errors: any; [other: string]: any };
declare const twilio: { (accountSid: string, authToken: string, options?: { [option: string]: any }): any; [other: string]: any };
declare let mailchimplib: any;
declare let nodemailjet: any;
declare let hubspotlib: any;
declare const jsforce: any;
declare let skyflowlib: any;

// Documented elsewhere, but not available: using one throws an error that says what to do instead.
/** @deprecated Not available here; call the service's HTTP API with `fetch`. */
declare const akeylessLabs: any, azure: any, clickHouseClient: any, google: any, jsftp: any, oneSignal: any, pg: any, sentrylib: any, snowflakesdk: any;

// AWS, as aws-sdk v2 has it; the clients of the services are generated below.

interface AWSError extends Error {
  /** For example `AccessDenied`, `NoSuchBucket`. */
  code: string;
  message: string;
  statusCode: number;
  region?: string;
  requestId: string;
  extendedRequestId?: string;
  cfId?: string;
  retryable: boolean;
  retryDelay: number;
  time: Date;
  hostname?: string;
  originalError?: Error;
}

declare namespace AWS {
  /** Bytes that are sent. */
  type Body = string | Buffer | ArrayBuffer | ArrayBufferView | Blob | BodyStream;
  /** A stream of Node, such as `createReadStream` gives, or of the web. */
  type BodyStream = { pipe(destination: any): any; on(event: string, listener: (...args: any[]) => void): any } | ReadableStream;

  /** What an operation answers with event by event: a stream of Node's. */
  interface EventStream<T> extends AsyncIterable<T> {
    on(event: "data", listener: (event: T) => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    on(event: "end" | "close", listener: () => void): this;
    destroy(error?: Error): this;
  }

  class Endpoint {
    constructor(url: string);
    host: string;
    hostname: string;
    href: string;
    port: number;
    protocol: string;
  }

  interface CredentialsOptions { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  class Credentials implements CredentialsOptions {
    constructor(accessKeyId: string, secretAccessKey: string, sessionToken?: string);
    constructor(options: CredentialsOptions);
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string;
    expired: boolean;
    expireTime?: Date;
    get(callback: (err?: AWSError) => void): void;
    getPromise(): Promise<void>;
    needsRefresh(): boolean;
    refresh(callback: (err?: AWSError) => void): void;
    refreshPromise(): Promise<void>;
  }

  interface ConfigurationOptions {
    accessKeyId?: string;
    apiVersion?: string | Date | "latest";
    apiVersions?: { [service: string]: string };
    computeChecksums?: boolean;
    convertResponseTypes?: boolean;
    correctClockSkew?: boolean;
    credentials?: Credentials | CredentialsOptions | null;
    endpoint?: string | Endpoint;
    httpOptions?: { agent?: any; connectTimeout?: number; timeout?: number; proxy?: string; xhrAsync?: boolean; xhrWithCredentials?: boolean };
    logger?: { log(...messages: any[]): void; write?(chunk: any): void } | null;
    maxRedirects?: number;
    maxRetries?: number;
    paramValidation?: boolean | { [rule: string]: boolean };
    params?: { [name: string]: any };
    region?: string;
    retryDelayOptions?: { base?: number; customBackoff?: (retryCount: number, err?: AWSError) => number };
    s3BucketEndpoint?: boolean;
    s3DisableBodySigning?: boolean;
    s3ForcePathStyle?: boolean;
    s3UsEast1RegionalEndpoint?: "legacy" | "regional";
    s3UseArnRegion?: boolean;
    secretAccessKey?: string;
    sessionToken?: string;
    signatureCache?: boolean;
    signatureVersion?: string;
    sslEnabled?: boolean;
    stsRegionalEndpoints?: "legacy" | "regional";
    systemClockOffset?: number;
    useAccelerateEndpoint?: boolean;
    useDualstack?: boolean;
    useDualstackEndpoint?: boolean;
    useFipsEndpoint?: boolean;
    [other: string]: any;
  }
  interface Config extends ConfigurationOptions {}
  class Config {
    constructor(options?: ConfigurationOptions);
    getCredentials(callback: (err: AWSError | null, credentials?: Credentials) => void): void;
    update(options: ConfigurationOptions, allowUnknownKeys?: boolean): void;
  }
  const config: Config;

  /** What an operation comes to, once it has been sent. */
  interface Response<D> {
    data: D | void;
    error: AWSError | void;
    requestId: string;
    redirectCount: number;
    retryCount: number;
    httpResponse: { statusCode: number; statusMessage: string; headers: { [name: string]: string }; body: Buffer | string };
    hasNextPage(): boolean;
    nextPage(callback?: (err: AWSError, data: D) => void): Request<D> | void;
  }
  type PromiseResult<D> = D & { $response: Response<D> };

  class Request<D = any> {
    operation: string;
    params: any;
    startTime: Date;
    httpRequest: any;
    response: Response<D>;
    abort(): void;
    /** A stream of Node: the body of the answer, read as it is asked for. */
    createReadStream(): any;
    eachPage(callback: (err: AWSError, data: D, done?: () => void) => boolean | void): void;
    isPageable(): boolean;
    on(event: string, listener: (...args: any[]) => void, prepend?: boolean): this;
    presign(expires?: number): string;
    presign(expires: number, callback: (err: AWSError, url: string) => void): void;
    promise(): Promise<PromiseResult<D>>;
    send(callback?: (err: AWSError, data: D) => void): void;
  }

  class Service {
    constructor(options?: ConfigurationOptions);
    config: Config;
    endpoint: Endpoint;
    makeRequest(operation: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
    makeUnauthenticatedRequest(operation: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
    setEndpoint(endpoint: string | Endpoint): void;
    waitFor(state: string, params?: { [name: string]: any }, callback?: (err: AWSError, data: any) => void): Request<any>;
  }

  interface S3 {
    bucketRegionCache: { [bucket: string]: string };
    clearBucketRegionCache(buckets?: string | string[]): { [bucket: string]: string };
    getSignedUrl(operation: string, params: { [name: string]: any }): string;
    getSignedUrl(operation: string, params: { [name: string]: any }, callback: (err: AWSError, url: string) => void): void;
    getSignedUrlPromise(operation: string, params: { [name: string]: any }): Promise<string>;
    createPresignedPost(params: S3.PresignedPostParams): S3.PresignedPost;
    createPresignedPost(params: S3.PresignedPostParams, callback: (err: Error, data: S3.PresignedPost) => void): void;
    upload(params: S3.UploadParams, options?: S3.ManagedUploadOptions, callback?: (err: AWSError, data: S3.UploadResult) => void): S3.ManagedUpload;
    upload(params: S3.UploadParams, callback?: (err: AWSError, data: S3.UploadResult) => void): S3.ManagedUpload;
  }
  namespace S3 {
    type UploadParams = Omit<PutObjectRequest, "Body"> & { Body: Body | AsyncIterable<Uint8Array | string> };
    interface UploadResult { Location: string; ETag: string; Bucket: string; Key: string; VersionId?: string; [other: string]: any }
    interface ManagedUploadOptions {
      leavePartsOnError?: boolean;
      /** Bytes; at least 5 MiB. */
      partSize?: number;
      queueSize?: number;
      tags?: { Key: string; Value: string }[];
    }
    class ManagedUpload {
      constructor(options: ManagedUploadOptions & { params: UploadParams; service?: S3 });
      abort(): void;
      on(event: "httpUploadProgress", listener: (progress: { loaded: number; total?: number; part: number; key: string }) => void): this;
      promise(): Promise<UploadResult>;
      send(callback?: (err: AWSError, data: UploadResult) => void): void;
    }
    interface PresignedPostParams {
      Bucket?: string;
      Expires?: number;
      Conditions?: any[];
      Fields?: { [name: string]: any };
    }
    interface PresignedPost {
      url: string;
      fields: { [name: string]: string };
    }
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace STS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
}

// AWS.S3: generated from `models/s3.json` by `cargo xtask generate`.
declare namespace AWS {
  class S3 extends Service {
    constructor(options?: S3.ClientConfiguration);
    config: Config & S3.ClientConfiguration;
    abortMultipartUpload(params: S3.AbortMultipartUploadRequest, callback?: (err: AWSError, data: S3.AbortMultipartUploadOutput) => void): Request<S3.AbortMultipartUploadOutput>;
    completeMultipartUpload(params: S3.CompleteMultipartUploadRequest, callback?: (err: AWSError, data: S3.CompleteMultipartUploadOutput) => void): Request<S3.CompleteMultipartUploadOutput>;
    copyObject(params: S3.CopyObjectRequest, callback?: (err: AWSError, data: S3.CopyObjectOutput) => void): Request<S3.CopyObjectOutput>;
    createBucket(params: S3.CreateBucketRequest, callback?: (err: AWSError, data: S3.CreateBucketOutput) => void): Request<S3.CreateBucketOutput>;
    createMultipartUpload(params: S3.CreateMultipartUploadRequest, callback?: (err: AWSError, data: S3.CreateMultipartUploadOutput) => void): Request<S3.CreateMultipartUploadOutput>;
    createSession(params: S3.CreateSessionRequest, callback?: (err: AWSError, data: S3.CreateSessionOutput) => void): Request<S3.CreateSessionOutput>;
    deleteBucket(params: S3.DeleteBucketRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketAnalyticsConfiguration(params: S3.DeleteBucketAnalyticsConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketCors(params: S3.DeleteBucketCorsRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketEncryption(params: S3.DeleteBucketEncryptionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketIntelligentTieringConfiguration(params: S3.DeleteBucketIntelligentTieringConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketInventoryConfiguration(params: S3.DeleteBucketInventoryConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketLifecycle(params: S3.DeleteBucketLifecycleRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketMetricsConfiguration(params: S3.DeleteBucketMetricsConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketOwnershipControls(params: S3.DeleteBucketOwnershipControlsRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketPolicy(params: S3.DeleteBucketPolicyRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketReplication(params: S3.DeleteBucketReplicationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketTagging(params: S3.DeleteBucketTaggingRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteBucketWebsite(params: S3.DeleteBucketWebsiteRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteObject(params: S3.DeleteObjectRequest, callback?: (err: AWSError, data: S3.DeleteObjectOutput) => void): Request<S3.DeleteObjectOutput>;
    deleteObjectTagging(params: S3.DeleteObjectTaggingRequest, callback?: (err: AWSError, data: S3.DeleteObjectTaggingOutput) => void): Request<S3.DeleteObjectTaggingOutput>;
    deleteObjects(params: S3.DeleteObjectsRequest, callback?: (err: AWSError, data: S3.DeleteObjectsOutput) => void): Request<S3.DeleteObjectsOutput>;
    deletePublicAccessBlock(params: S3.DeletePublicAccessBlockRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    getBucketAccelerateConfiguration(params: S3.GetBucketAccelerateConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketAccelerateConfigurationOutput) => void): Request<S3.GetBucketAccelerateConfigurationOutput>;
    getBucketAcl(params: S3.GetBucketAclRequest, callback?: (err: AWSError, data: S3.GetBucketAclOutput) => void): Request<S3.GetBucketAclOutput>;
    getBucketAnalyticsConfiguration(params: S3.GetBucketAnalyticsConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketAnalyticsConfigurationOutput) => void): Request<S3.GetBucketAnalyticsConfigurationOutput>;
    getBucketCors(params: S3.GetBucketCorsRequest, callback?: (err: AWSError, data: S3.GetBucketCorsOutput) => void): Request<S3.GetBucketCorsOutput>;
    getBucketEncryption(params: S3.GetBucketEncryptionRequest, callback?: (err: AWSError, data: S3.GetBucketEncryptionOutput) => void): Request<S3.GetBucketEncryptionOutput>;
    getBucketIntelligentTieringConfiguration(params: S3.GetBucketIntelligentTieringConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketIntelligentTieringConfigurationOutput) => void): Request<S3.GetBucketIntelligentTieringConfigurationOutput>;
    getBucketInventoryConfiguration(params: S3.GetBucketInventoryConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketInventoryConfigurationOutput) => void): Request<S3.GetBucketInventoryConfigurationOutput>;
    getBucketLifecycleConfiguration(params: S3.GetBucketLifecycleConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketLifecycleConfigurationOutput) => void): Request<S3.GetBucketLifecycleConfigurationOutput>;
    getBucketLocation(params: S3.GetBucketLocationRequest, callback?: (err: AWSError, data: S3.GetBucketLocationOutput) => void): Request<S3.GetBucketLocationOutput>;
    getBucketLogging(params: S3.GetBucketLoggingRequest, callback?: (err: AWSError, data: S3.GetBucketLoggingOutput) => void): Request<S3.GetBucketLoggingOutput>;
    getBucketMetricsConfiguration(params: S3.GetBucketMetricsConfigurationRequest, callback?: (err: AWSError, data: S3.GetBucketMetricsConfigurationOutput) => void): Request<S3.GetBucketMetricsConfigurationOutput>;
    getBucketNotificationConfiguration(params: S3.GetBucketNotificationConfigurationRequest, callback?: (err: AWSError, data: S3.NotificationConfiguration) => void): Request<S3.NotificationConfiguration>;
    getBucketOwnershipControls(params: S3.GetBucketOwnershipControlsRequest, callback?: (err: AWSError, data: S3.GetBucketOwnershipControlsOutput) => void): Request<S3.GetBucketOwnershipControlsOutput>;
    getBucketPolicy(params: S3.GetBucketPolicyRequest, callback?: (err: AWSError, data: S3.GetBucketPolicyOutput) => void): Request<S3.GetBucketPolicyOutput>;
    getBucketPolicyStatus(params: S3.GetBucketPolicyStatusRequest, callback?: (err: AWSError, data: S3.GetBucketPolicyStatusOutput) => void): Request<S3.GetBucketPolicyStatusOutput>;
    getBucketReplication(params: S3.GetBucketReplicationRequest, callback?: (err: AWSError, data: S3.GetBucketReplicationOutput) => void): Request<S3.GetBucketReplicationOutput>;
    getBucketRequestPayment(params: S3.GetBucketRequestPaymentRequest, callback?: (err: AWSError, data: S3.GetBucketRequestPaymentOutput) => void): Request<S3.GetBucketRequestPaymentOutput>;
    getBucketTagging(params: S3.GetBucketTaggingRequest, callback?: (err: AWSError, data: S3.GetBucketTaggingOutput) => void): Request<S3.GetBucketTaggingOutput>;
    getBucketVersioning(params: S3.GetBucketVersioningRequest, callback?: (err: AWSError, data: S3.GetBucketVersioningOutput) => void): Request<S3.GetBucketVersioningOutput>;
    getBucketWebsite(params: S3.GetBucketWebsiteRequest, callback?: (err: AWSError, data: S3.GetBucketWebsiteOutput) => void): Request<S3.GetBucketWebsiteOutput>;
    getObject(params: S3.GetObjectRequest, callback?: (err: AWSError, data: S3.GetObjectOutput) => void): Request<S3.GetObjectOutput>;
    getObjectAcl(params: S3.GetObjectAclRequest, callback?: (err: AWSError, data: S3.GetObjectAclOutput) => void): Request<S3.GetObjectAclOutput>;
    getObjectAttributes(params: S3.GetObjectAttributesRequest, callback?: (err: AWSError, data: S3.GetObjectAttributesOutput) => void): Request<S3.GetObjectAttributesOutput>;
    getObjectLegalHold(params: S3.GetObjectLegalHoldRequest, callback?: (err: AWSError, data: S3.GetObjectLegalHoldOutput) => void): Request<S3.GetObjectLegalHoldOutput>;
    getObjectLockConfiguration(params: S3.GetObjectLockConfigurationRequest, callback?: (err: AWSError, data: S3.GetObjectLockConfigurationOutput) => void): Request<S3.GetObjectLockConfigurationOutput>;
    getObjectRetention(params: S3.GetObjectRetentionRequest, callback?: (err: AWSError, data: S3.GetObjectRetentionOutput) => void): Request<S3.GetObjectRetentionOutput>;
    getObjectTagging(params: S3.GetObjectTaggingRequest, callback?: (err: AWSError, data: S3.GetObjectTaggingOutput) => void): Request<S3.GetObjectTaggingOutput>;
    getObjectTorrent(params: S3.GetObjectTorrentRequest, callback?: (err: AWSError, data: S3.GetObjectTorrentOutput) => void): Request<S3.GetObjectTorrentOutput>;
    getPublicAccessBlock(params: S3.GetPublicAccessBlockRequest, callback?: (err: AWSError, data: S3.GetPublicAccessBlockOutput) => void): Request<S3.GetPublicAccessBlockOutput>;
    headBucket(params: S3.HeadBucketRequest, callback?: (err: AWSError, data: S3.HeadBucketOutput) => void): Request<S3.HeadBucketOutput>;
    headObject(params: S3.HeadObjectRequest, callback?: (err: AWSError, data: S3.HeadObjectOutput) => void): Request<S3.HeadObjectOutput>;
    listBucketAnalyticsConfigurations(params: S3.ListBucketAnalyticsConfigurationsRequest, callback?: (err: AWSError, data: S3.ListBucketAnalyticsConfigurationsOutput) => void): Request<S3.ListBucketAnalyticsConfigurationsOutput>;
    listBucketIntelligentTieringConfigurations(params: S3.ListBucketIntelligentTieringConfigurationsRequest, callback?: (err: AWSError, data: S3.ListBucketIntelligentTieringConfigurationsOutput) => void): Request<S3.ListBucketIntelligentTieringConfigurationsOutput>;
    listBucketInventoryConfigurations(params: S3.ListBucketInventoryConfigurationsRequest, callback?: (err: AWSError, data: S3.ListBucketInventoryConfigurationsOutput) => void): Request<S3.ListBucketInventoryConfigurationsOutput>;
    listBucketMetricsConfigurations(params: S3.ListBucketMetricsConfigurationsRequest, callback?: (err: AWSError, data: S3.ListBucketMetricsConfigurationsOutput) => void): Request<S3.ListBucketMetricsConfigurationsOutput>;
    listBuckets(params?: S3.ListBucketsRequest, callback?: (err: AWSError, data: S3.ListBucketsOutput) => void): Request<S3.ListBucketsOutput>;
    listBuckets(callback: (err: AWSError, data: S3.ListBucketsOutput) => void): Request<S3.ListBucketsOutput>;
    listDirectoryBuckets(params?: S3.ListDirectoryBucketsRequest, callback?: (err: AWSError, data: S3.ListDirectoryBucketsOutput) => void): Request<S3.ListDirectoryBucketsOutput>;
    listDirectoryBuckets(callback: (err: AWSError, data: S3.ListDirectoryBucketsOutput) => void): Request<S3.ListDirectoryBucketsOutput>;
    listMultipartUploads(params: S3.ListMultipartUploadsRequest, callback?: (err: AWSError, data: S3.ListMultipartUploadsOutput) => void): Request<S3.ListMultipartUploadsOutput>;
    listObjectVersions(params: S3.ListObjectVersionsRequest, callback?: (err: AWSError, data: S3.ListObjectVersionsOutput) => void): Request<S3.ListObjectVersionsOutput>;
    listObjects(params: S3.ListObjectsRequest, callback?: (err: AWSError, data: S3.ListObjectsOutput) => void): Request<S3.ListObjectsOutput>;
    listObjectsV2(params: S3.ListObjectsV2Request, callback?: (err: AWSError, data: S3.ListObjectsV2Output) => void): Request<S3.ListObjectsV2Output>;
    listParts(params: S3.ListPartsRequest, callback?: (err: AWSError, data: S3.ListPartsOutput) => void): Request<S3.ListPartsOutput>;
    putBucketAccelerateConfiguration(params: S3.PutBucketAccelerateConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketAcl(params: S3.PutBucketAclRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketAnalyticsConfiguration(params: S3.PutBucketAnalyticsConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketCors(params: S3.PutBucketCorsRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketEncryption(params: S3.PutBucketEncryptionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketIntelligentTieringConfiguration(params: S3.PutBucketIntelligentTieringConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketInventoryConfiguration(params: S3.PutBucketInventoryConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketLifecycleConfiguration(params: S3.PutBucketLifecycleConfigurationRequest, callback?: (err: AWSError, data: S3.PutBucketLifecycleConfigurationOutput) => void): Request<S3.PutBucketLifecycleConfigurationOutput>;
    putBucketLogging(params: S3.PutBucketLoggingRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketMetricsConfiguration(params: S3.PutBucketMetricsConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketNotificationConfiguration(params: S3.PutBucketNotificationConfigurationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketOwnershipControls(params: S3.PutBucketOwnershipControlsRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketPolicy(params: S3.PutBucketPolicyRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketReplication(params: S3.PutBucketReplicationRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketRequestPayment(params: S3.PutBucketRequestPaymentRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketTagging(params: S3.PutBucketTaggingRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketVersioning(params: S3.PutBucketVersioningRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putBucketWebsite(params: S3.PutBucketWebsiteRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putObject(params: S3.PutObjectRequest, callback?: (err: AWSError, data: S3.PutObjectOutput) => void): Request<S3.PutObjectOutput>;
    putObjectAcl(params: S3.PutObjectAclRequest, callback?: (err: AWSError, data: S3.PutObjectAclOutput) => void): Request<S3.PutObjectAclOutput>;
    putObjectLegalHold(params: S3.PutObjectLegalHoldRequest, callback?: (err: AWSError, data: S3.PutObjectLegalHoldOutput) => void): Request<S3.PutObjectLegalHoldOutput>;
    putObjectLockConfiguration(params: S3.PutObjectLockConfigurationRequest, callback?: (err: AWSError, data: S3.PutObjectLockConfigurationOutput) => void): Request<S3.PutObjectLockConfigurationOutput>;
    putObjectRetention(params: S3.PutObjectRetentionRequest, callback?: (err: AWSError, data: S3.PutObjectRetentionOutput) => void): Request<S3.PutObjectRetentionOutput>;
    putObjectTagging(params: S3.PutObjectTaggingRequest, callback?: (err: AWSError, data: S3.PutObjectTaggingOutput) => void): Request<S3.PutObjectTaggingOutput>;
    putPublicAccessBlock(params: S3.PutPublicAccessBlockRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    restoreObject(params: S3.RestoreObjectRequest, callback?: (err: AWSError, data: S3.RestoreObjectOutput) => void): Request<S3.RestoreObjectOutput>;
    selectObjectContent(params: S3.SelectObjectContentRequest, callback?: (err: AWSError, data: S3.SelectObjectContentOutput) => void): Request<S3.SelectObjectContentOutput>;
    uploadPart(params: S3.UploadPartRequest, callback?: (err: AWSError, data: S3.UploadPartOutput) => void): Request<S3.UploadPartOutput>;
    uploadPartCopy(params: S3.UploadPartCopyRequest, callback?: (err: AWSError, data: S3.UploadPartCopyOutput) => void): Request<S3.UploadPartCopyOutput>;
    writeGetObjectResponse(params: S3.WriteGetObjectResponseRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
  }
  namespace S3 {
    interface AbortIncompleteMultipartUpload {
      DaysAfterInitiation?: number;
    }
    interface AbortMultipartUploadOutput {
      RequestCharged?: "requester" | (string & {});
    }
    interface AbortMultipartUploadRequest {
      Bucket: string;
      Key: string;
      UploadId: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface AccelerateConfiguration {
      Status?: "Enabled" | "Suspended" | (string & {});
    }
    interface AccessControlPolicy {
      Grants?: Grant[];
      Owner?: Owner;
    }
    interface AccessControlTranslation {
      Owner?: "Destination" | (string & {});
    }
    interface AnalyticsAndOperator {
      Prefix?: string;
      Tags?: Tag[];
    }
    interface AnalyticsConfiguration {
      Id?: string;
      Filter?: AnalyticsFilter;
      StorageClassAnalysis?: StorageClassAnalysis;
    }
    interface AnalyticsExportDestination {
      S3BucketDestination?: AnalyticsS3BucketDestination;
    }
    interface AnalyticsFilter {
      Prefix?: string;
      Tag?: Tag;
      And?: AnalyticsAndOperator;
    }
    interface AnalyticsS3BucketDestination {
      Format?: "CSV" | (string & {});
      BucketAccountId?: string;
      Bucket?: string;
      Prefix?: string;
    }
    interface Bucket {
      Name?: string;
      CreationDate?: Date;
      BucketRegion?: string;
    }
    interface BucketInfo {
      DataRedundancy?: "SingleAvailabilityZone" | (string & {});
      Type?: "Directory" | (string & {});
    }
    interface BucketLifecycleConfiguration {
      Rules?: LifecycleRule[];
    }
    interface BucketLoggingStatus {
      LoggingEnabled?: LoggingEnabled;
    }
    interface CORSConfiguration {
      CORSRules?: CORSRule[];
    }
    interface CORSRule {
      ID?: string;
      AllowedHeaders?: string[];
      AllowedMethods?: string[];
      AllowedOrigins?: string[];
      ExposeHeaders?: string[];
      MaxAgeSeconds?: number;
    }
    interface CSVInput {
      FileHeaderInfo?: "USE" | "IGNORE" | "NONE" | (string & {});
      Comments?: string;
      QuoteEscapeCharacter?: string;
      RecordDelimiter?: string;
      FieldDelimiter?: string;
      QuoteCharacter?: string;
      AllowQuotedRecordDelimiter?: boolean;
    }
    interface CSVOutput {
      QuoteFields?: "ALWAYS" | "ASNEEDED" | (string & {});
      QuoteEscapeCharacter?: string;
      RecordDelimiter?: string;
      FieldDelimiter?: string;
      QuoteCharacter?: string;
    }
    interface Checksum {
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
    }
    interface CommonPrefix {
      Prefix?: string;
    }
    interface CompleteMultipartUploadOutput {
      Location?: string;
      Bucket?: string;
      Key?: string;
      Expiration?: string;
      ETag?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      VersionId?: string;
      SSEKMSKeyId?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
    }
    interface CompleteMultipartUploadRequest {
      Bucket: string;
      Key: string;
      MultipartUpload?: CompletedMultipartUpload;
      UploadId: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      IfNoneMatch?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
    }
    interface CompletedMultipartUpload {
      Parts?: CompletedPart[];
    }
    interface CompletedPart {
      ETag?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      PartNumber?: number;
    }
    interface Condition {
      HttpErrorCodeReturnedEquals?: string;
      KeyPrefixEquals?: string;
    }
    interface ContinuationEvent {
    }
    interface CopyObjectOutput {
      CopyObjectResult?: CopyObjectResult;
      Expiration?: string;
      CopySourceVersionId?: string;
      VersionId?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
    }
    interface CopyObjectRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {});
      Bucket: string;
      CacheControl?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentType?: string;
      CopySource: string;
      CopySourceIfMatch?: string;
      CopySourceIfModifiedSince?: Date | string | number;
      CopySourceIfNoneMatch?: string;
      CopySourceIfUnmodifiedSince?: Date | string | number;
      Expires?: Date | string | number;
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWriteACP?: string;
      Key: string;
      Metadata?: { [key: string]: string };
      MetadataDirective?: "COPY" | "REPLACE" | (string & {});
      TaggingDirective?: "COPY" | "REPLACE" | (string & {});
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      WebsiteRedirectLocation?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      CopySourceSSECustomerAlgorithm?: string;
      CopySourceSSECustomerKey?: Body;
      CopySourceSSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      Tagging?: string;
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockRetainUntilDate?: Date | string | number;
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
      ExpectedBucketOwner?: string;
      ExpectedSourceBucketOwner?: string;
    }
    interface CopyObjectResult {
      ETag?: string;
      LastModified?: Date;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
    }
    interface CopyPartResult {
      ETag?: string;
      LastModified?: Date;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
    }
    interface CreateBucketConfiguration {
      LocationConstraint?: "af-south-1" | "ap-east-1" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-south-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "cn-north-1" | "cn-northwest-1" | "EU" | "eu-central-1" | "eu-north-1" | "eu-south-1" | "eu-south-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "me-south-1" | "sa-east-1" | "us-east-2" | "us-gov-east-1" | "us-gov-west-1" | "us-west-1" | "us-west-2" | (string & {});
      Location?: LocationInfo;
      Bucket?: BucketInfo;
    }
    interface CreateBucketOutput {
      Location?: string;
    }
    interface CreateBucketRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | (string & {});
      Bucket: string;
      CreateBucketConfiguration?: CreateBucketConfiguration;
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWrite?: string;
      GrantWriteACP?: string;
      ObjectLockEnabledForBucket?: boolean;
      ObjectOwnership?: "BucketOwnerPreferred" | "ObjectWriter" | "BucketOwnerEnforced" | (string & {});
    }
    interface CreateMultipartUploadOutput {
      AbortDate?: Date;
      AbortRuleId?: string;
      Bucket?: string;
      Key?: string;
      UploadId?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface CreateMultipartUploadRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {});
      Bucket: string;
      CacheControl?: string;
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentType?: string;
      Expires?: Date | string | number;
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWriteACP?: string;
      Key: string;
      Metadata?: { [key: string]: string };
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      WebsiteRedirectLocation?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      RequestPayer?: "requester" | (string & {});
      Tagging?: string;
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockRetainUntilDate?: Date | string | number;
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
      ExpectedBucketOwner?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface CreateSessionOutput {
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      Credentials?: SessionCredentials;
    }
    interface CreateSessionRequest {
      SessionMode?: "ReadOnly" | "ReadWrite" | (string & {});
      Bucket: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
    }
    interface DefaultRetention {
      Mode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      Days?: number;
      Years?: number;
    }
    interface Delete {
      Objects?: ObjectIdentifier[];
      Quiet?: boolean;
    }
    interface DeleteBucketAnalyticsConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketCorsRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketEncryptionRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketIntelligentTieringConfigurationRequest {
      Bucket: string;
      Id: string;
    }
    interface DeleteBucketInventoryConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketLifecycleRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketMetricsConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketOwnershipControlsRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketPolicyRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketReplicationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketTaggingRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteBucketWebsiteRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteMarkerEntry {
      Owner?: Owner;
      Key?: string;
      VersionId?: string;
      IsLatest?: boolean;
      LastModified?: Date;
    }
    interface DeleteMarkerReplication {
      Status?: "Enabled" | "Disabled" | (string & {});
    }
    interface DeleteObjectOutput {
      DeleteMarker?: boolean;
      VersionId?: string;
      RequestCharged?: "requester" | (string & {});
    }
    interface DeleteObjectRequest {
      Bucket: string;
      Key: string;
      MFA?: string;
      VersionId?: string;
      RequestPayer?: "requester" | (string & {});
      BypassGovernanceRetention?: boolean;
      ExpectedBucketOwner?: string;
    }
    interface DeleteObjectTaggingOutput {
      VersionId?: string;
    }
    interface DeleteObjectTaggingRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      ExpectedBucketOwner?: string;
    }
    interface DeleteObjectsOutput {
      Deleted?: DeletedObject[];
      RequestCharged?: "requester" | (string & {});
      Errors?: Error[];
    }
    interface DeleteObjectsRequest {
      Bucket: string;
      Delete: Delete;
      MFA?: string;
      RequestPayer?: "requester" | (string & {});
      BypassGovernanceRetention?: boolean;
      ExpectedBucketOwner?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface DeletePublicAccessBlockRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface DeletedObject {
      Key?: string;
      VersionId?: string;
      DeleteMarker?: boolean;
      DeleteMarkerVersionId?: string;
    }
    interface Destination {
      Bucket?: string;
      Account?: string;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      AccessControlTranslation?: AccessControlTranslation;
      EncryptionConfiguration?: EncryptionConfiguration;
      ReplicationTime?: ReplicationTime;
      Metrics?: Metrics;
    }
    interface Encryption {
      EncryptionType?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      KMSKeyId?: string;
      KMSContext?: string;
    }
    interface EncryptionConfiguration {
      ReplicaKmsKeyID?: string;
    }
    interface EndEvent {
    }
    interface Error {
      Key?: string;
      VersionId?: string;
      Code?: string;
      Message?: string;
    }
    interface ErrorDocument {
      Key?: string;
    }
    interface EventBridgeConfiguration {
    }
    interface ExistingObjectReplication {
      Status?: "Enabled" | "Disabled" | (string & {});
    }
    interface FilterRule {
      Name?: "prefix" | "suffix" | (string & {});
      Value?: string;
    }
    interface GetBucketAccelerateConfigurationOutput {
      Status?: "Enabled" | "Suspended" | (string & {});
      RequestCharged?: "requester" | (string & {});
    }
    interface GetBucketAccelerateConfigurationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
      RequestPayer?: "requester" | (string & {});
    }
    interface GetBucketAclOutput {
      Owner?: Owner;
      Grants?: Grant[];
    }
    interface GetBucketAclRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketAnalyticsConfigurationOutput {
      AnalyticsConfiguration?: AnalyticsConfiguration;
    }
    interface GetBucketAnalyticsConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketCorsOutput {
      CORSRules?: CORSRule[];
    }
    interface GetBucketCorsRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketEncryptionOutput {
      ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration;
    }
    interface GetBucketEncryptionRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketIntelligentTieringConfigurationOutput {
      IntelligentTieringConfiguration?: IntelligentTieringConfiguration;
    }
    interface GetBucketIntelligentTieringConfigurationRequest {
      Bucket: string;
      Id: string;
    }
    interface GetBucketInventoryConfigurationOutput {
      InventoryConfiguration?: InventoryConfiguration;
    }
    interface GetBucketInventoryConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketLifecycleConfigurationOutput {
      Rules?: LifecycleRule[];
      TransitionDefaultMinimumObjectSize?: "varies_by_storage_class" | "all_storage_classes_128K" | (string & {});
    }
    interface GetBucketLifecycleConfigurationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketLocationOutput {
      LocationConstraint?: "af-south-1" | "ap-east-1" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-south-1" | "ap-south-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "cn-north-1" | "cn-northwest-1" | "EU" | "eu-central-1" | "eu-north-1" | "eu-south-1" | "eu-south-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "me-south-1" | "sa-east-1" | "us-east-2" | "us-gov-east-1" | "us-gov-west-1" | "us-west-1" | "us-west-2" | (string & {});
    }
    interface GetBucketLocationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketLoggingOutput {
      LoggingEnabled?: LoggingEnabled;
    }
    interface GetBucketLoggingRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketMetricsConfigurationOutput {
      MetricsConfiguration?: MetricsConfiguration;
    }
    interface GetBucketMetricsConfigurationRequest {
      Bucket: string;
      Id: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketNotificationConfigurationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketOwnershipControlsOutput {
      OwnershipControls?: OwnershipControls;
    }
    interface GetBucketOwnershipControlsRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketPolicyOutput {
      Policy?: string;
    }
    interface GetBucketPolicyRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketPolicyStatusOutput {
      PolicyStatus?: PolicyStatus;
    }
    interface GetBucketPolicyStatusRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketReplicationOutput {
      ReplicationConfiguration?: ReplicationConfiguration;
    }
    interface GetBucketReplicationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketRequestPaymentOutput {
      Payer?: "Requester" | "BucketOwner" | (string & {});
    }
    interface GetBucketRequestPaymentRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketTaggingOutput {
      TagSet?: Tag[];
    }
    interface GetBucketTaggingRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketVersioningOutput {
      Status?: "Enabled" | "Suspended" | (string & {});
      MFADelete?: "Enabled" | "Disabled" | (string & {});
    }
    interface GetBucketVersioningRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetBucketWebsiteOutput {
      RedirectAllRequestsTo?: RedirectAllRequestsTo;
      IndexDocument?: IndexDocument;
      ErrorDocument?: ErrorDocument;
      RoutingRules?: RoutingRule[];
    }
    interface GetBucketWebsiteRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetObjectAclOutput {
      Owner?: Owner;
      Grants?: Grant[];
      RequestCharged?: "requester" | (string & {});
    }
    interface GetObjectAclRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface GetObjectAttributesOutput {
      DeleteMarker?: boolean;
      LastModified?: Date;
      VersionId?: string;
      RequestCharged?: "requester" | (string & {});
      ETag?: string;
      Checksum?: Checksum;
      ObjectParts?: GetObjectAttributesParts;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      ObjectSize?: number;
    }
    interface GetObjectAttributesParts {
      TotalPartsCount?: number;
      PartNumberMarker?: number;
      NextPartNumberMarker?: number;
      MaxParts?: number;
      IsTruncated?: boolean;
      Parts?: ObjectPart[];
    }
    interface GetObjectAttributesRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      MaxParts?: number;
      PartNumberMarker?: number;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      ObjectAttributes: ("ETag" | "Checksum" | "ObjectParts" | "StorageClass" | "ObjectSize" | (string & {}))[];
    }
    interface GetObjectLegalHoldOutput {
      LegalHold?: ObjectLockLegalHold;
    }
    interface GetObjectLegalHoldRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface GetObjectLockConfigurationOutput {
      ObjectLockConfiguration?: ObjectLockConfiguration;
    }
    interface GetObjectLockConfigurationRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GetObjectOutput {
      Body?: Buffer;
      DeleteMarker?: boolean;
      AcceptRanges?: string;
      Expiration?: string;
      Restore?: string;
      LastModified?: Date;
      ContentLength?: number;
      ETag?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      MissingMeta?: number;
      VersionId?: string;
      CacheControl?: string;
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentRange?: string;
      ContentType?: string;
      Expires?: Date;
      WebsiteRedirectLocation?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      Metadata?: { [key: string]: string };
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      BucketKeyEnabled?: boolean;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      RequestCharged?: "requester" | (string & {});
      ReplicationStatus?: "COMPLETE" | "PENDING" | "FAILED" | "REPLICA" | "COMPLETED" | (string & {});
      PartsCount?: number;
      TagCount?: number;
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockRetainUntilDate?: Date;
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
    }
    interface GetObjectRequest {
      Bucket: string;
      IfMatch?: string;
      IfModifiedSince?: Date | string | number;
      IfNoneMatch?: string;
      IfUnmodifiedSince?: Date | string | number;
      Key: string;
      Range?: string;
      ResponseCacheControl?: string;
      ResponseContentDisposition?: string;
      ResponseContentEncoding?: string;
      ResponseContentLanguage?: string;
      ResponseContentType?: string;
      ResponseExpires?: Date | string | number;
      VersionId?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      PartNumber?: number;
      ExpectedBucketOwner?: string;
      ChecksumMode?: "ENABLED" | (string & {});
    }
    interface GetObjectRetentionOutput {
      Retention?: ObjectLockRetention;
    }
    interface GetObjectRetentionRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface GetObjectTaggingOutput {
      VersionId?: string;
      TagSet?: Tag[];
    }
    interface GetObjectTaggingRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      ExpectedBucketOwner?: string;
      RequestPayer?: "requester" | (string & {});
    }
    interface GetObjectTorrentOutput {
      Body?: Buffer;
      RequestCharged?: "requester" | (string & {});
    }
    interface GetObjectTorrentRequest {
      Bucket: string;
      Key: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface GetPublicAccessBlockOutput {
      PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
    }
    interface GetPublicAccessBlockRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface GlacierJobParameters {
      Tier?: "Standard" | "Bulk" | "Expedited" | (string & {});
    }
    interface Grant {
      Grantee?: Grantee;
      Permission?: "FULL_CONTROL" | "WRITE" | "WRITE_ACP" | "READ" | "READ_ACP" | (string & {});
    }
    interface Grantee {
      DisplayName?: string;
      EmailAddress?: string;
      ID?: string;
      Type?: "CanonicalUser" | "AmazonCustomerByEmail" | "Group" | (string & {});
      URI?: string;
    }
    interface HeadBucketOutput {
      BucketLocationType?: "AvailabilityZone" | (string & {});
      BucketLocationName?: string;
      BucketRegion?: string;
      AccessPointAlias?: boolean;
    }
    interface HeadBucketRequest {
      Bucket: string;
      ExpectedBucketOwner?: string;
    }
    interface HeadObjectOutput {
      DeleteMarker?: boolean;
      AcceptRanges?: string;
      Expiration?: string;
      Restore?: string;
      ArchiveStatus?: "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS" | (string & {});
      LastModified?: Date;
      ContentLength?: number;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      ETag?: string;
      MissingMeta?: number;
      VersionId?: string;
      CacheControl?: string;
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentType?: string;
      Expires?: Date;
      WebsiteRedirectLocation?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      Metadata?: { [key: string]: string };
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      BucketKeyEnabled?: boolean;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      RequestCharged?: "requester" | (string & {});
      ReplicationStatus?: "COMPLETE" | "PENDING" | "FAILED" | "REPLICA" | "COMPLETED" | (string & {});
      PartsCount?: number;
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockRetainUntilDate?: Date;
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
    }
    interface HeadObjectRequest {
      Bucket: string;
      IfMatch?: string;
      IfModifiedSince?: Date | string | number;
      IfNoneMatch?: string;
      IfUnmodifiedSince?: Date | string | number;
      Key: string;
      Range?: string;
      ResponseCacheControl?: string;
      ResponseContentDisposition?: string;
      ResponseContentEncoding?: string;
      ResponseContentLanguage?: string;
      ResponseContentType?: string;
      ResponseExpires?: Date | string | number;
      VersionId?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      PartNumber?: number;
      ExpectedBucketOwner?: string;
      ChecksumMode?: "ENABLED" | (string & {});
    }
    interface IndexDocument {
      Suffix?: string;
    }
    interface Initiator {
      ID?: string;
      DisplayName?: string;
    }
    interface InputSerialization {
      CSV?: CSVInput;
      CompressionType?: "NONE" | "GZIP" | "BZIP2" | (string & {});
      JSON?: JSONInput;
      Parquet?: ParquetInput;
    }
    interface IntelligentTieringAndOperator {
      Prefix?: string;
      Tags?: Tag[];
    }
    interface IntelligentTieringConfiguration {
      Id?: string;
      Filter?: IntelligentTieringFilter;
      Status?: "Enabled" | "Disabled" | (string & {});
      Tierings?: Tiering[];
    }
    interface IntelligentTieringFilter {
      Prefix?: string;
      Tag?: Tag;
      And?: IntelligentTieringAndOperator;
    }
    interface InventoryConfiguration {
      Destination?: InventoryDestination;
      IsEnabled?: boolean;
      Filter?: InventoryFilter;
      Id?: string;
      IncludedObjectVersions?: "All" | "Current" | (string & {});
      OptionalFields?: ("Size" | "LastModifiedDate" | "StorageClass" | "ETag" | "IsMultipartUploaded" | "ReplicationStatus" | "EncryptionStatus" | "ObjectLockRetainUntilDate" | "ObjectLockMode" | "ObjectLockLegalHoldStatus" | "IntelligentTieringAccessTier" | "BucketKeyStatus" | "ChecksumAlgorithm" | "ObjectAccessControlList" | "ObjectOwner" | (string & {}))[];
      Schedule?: InventorySchedule;
    }
    interface InventoryDestination {
      S3BucketDestination?: InventoryS3BucketDestination;
    }
    interface InventoryEncryption {
      SSES3?: SSES3;
      SSEKMS?: SSEKMS;
    }
    interface InventoryFilter {
      Prefix?: string;
    }
    interface InventoryS3BucketDestination {
      AccountId?: string;
      Bucket?: string;
      Format?: "CSV" | "ORC" | "Parquet" | (string & {});
      Prefix?: string;
      Encryption?: InventoryEncryption;
    }
    interface InventorySchedule {
      Frequency?: "Daily" | "Weekly" | (string & {});
    }
    interface JSONInput {
      Type?: "DOCUMENT" | "LINES" | (string & {});
    }
    interface JSONOutput {
      RecordDelimiter?: string;
    }
    interface LambdaFunctionConfiguration {
      Id?: string;
      LambdaFunctionArn?: string;
      Events?: ("s3:ReducedRedundancyLostObject" | "s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:Replication:*" | "s3:Replication:OperationFailedReplication" | "s3:Replication:OperationNotTracked" | "s3:Replication:OperationMissedThreshold" | "s3:Replication:OperationReplicatedAfterThreshold" | "s3:ObjectRestore:Delete" | "s3:LifecycleTransition" | "s3:IntelligentTiering" | "s3:ObjectAcl:Put" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:ObjectTagging:*" | "s3:ObjectTagging:Put" | "s3:ObjectTagging:Delete" | (string & {}))[];
      Filter?: NotificationConfigurationFilter;
    }
    interface LifecycleExpiration {
      Date?: Date;
      Days?: number;
      ExpiredObjectDeleteMarker?: boolean;
    }
    interface LifecycleRule {
      Expiration?: LifecycleExpiration;
      ID?: string;
      Prefix?: string;
      Filter?: LifecycleRuleFilter;
      Status?: "Enabled" | "Disabled" | (string & {});
      Transitions?: Transition[];
      NoncurrentVersionTransitions?: NoncurrentVersionTransition[];
      NoncurrentVersionExpiration?: NoncurrentVersionExpiration;
      AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload;
    }
    interface LifecycleRuleAndOperator {
      Prefix?: string;
      Tags?: Tag[];
      ObjectSizeGreaterThan?: number;
      ObjectSizeLessThan?: number;
    }
    interface LifecycleRuleFilter {
      Prefix?: string;
      Tag?: Tag;
      ObjectSizeGreaterThan?: number;
      ObjectSizeLessThan?: number;
      And?: LifecycleRuleAndOperator;
    }
    interface ListBucketAnalyticsConfigurationsOutput {
      IsTruncated?: boolean;
      ContinuationToken?: string;
      NextContinuationToken?: string;
      AnalyticsConfigurationList?: AnalyticsConfiguration[];
    }
    interface ListBucketAnalyticsConfigurationsRequest {
      Bucket: string;
      ContinuationToken?: string;
      ExpectedBucketOwner?: string;
    }
    interface ListBucketIntelligentTieringConfigurationsOutput {
      IsTruncated?: boolean;
      ContinuationToken?: string;
      NextContinuationToken?: string;
      IntelligentTieringConfigurationList?: IntelligentTieringConfiguration[];
    }
    interface ListBucketIntelligentTieringConfigurationsRequest {
      Bucket: string;
      ContinuationToken?: string;
    }
    interface ListBucketInventoryConfigurationsOutput {
      ContinuationToken?: string;
      InventoryConfigurationList?: InventoryConfiguration[];
      IsTruncated?: boolean;
      NextContinuationToken?: string;
    }
    interface ListBucketInventoryConfigurationsRequest {
      Bucket: string;
      ContinuationToken?: string;
      ExpectedBucketOwner?: string;
    }
    interface ListBucketMetricsConfigurationsOutput {
      IsTruncated?: boolean;
      ContinuationToken?: string;
      NextContinuationToken?: string;
      MetricsConfigurationList?: MetricsConfiguration[];
    }
    interface ListBucketMetricsConfigurationsRequest {
      Bucket: string;
      ContinuationToken?: string;
      ExpectedBucketOwner?: string;
    }
    interface ListBucketsOutput {
      Buckets?: Bucket[];
      Owner?: Owner;
      ContinuationToken?: string;
      Prefix?: string;
    }
    interface ListBucketsRequest {
      MaxBuckets?: number;
      ContinuationToken?: string;
      Prefix?: string;
      BucketRegion?: string;
    }
    interface ListDirectoryBucketsOutput {
      Buckets?: Bucket[];
      ContinuationToken?: string;
    }
    interface ListDirectoryBucketsRequest {
      ContinuationToken?: string;
      MaxDirectoryBuckets?: number;
    }
    interface ListMultipartUploadsOutput {
      Bucket?: string;
      KeyMarker?: string;
      UploadIdMarker?: string;
      NextKeyMarker?: string;
      Prefix?: string;
      Delimiter?: string;
      NextUploadIdMarker?: string;
      MaxUploads?: number;
      IsTruncated?: boolean;
      Uploads?: MultipartUpload[];
      CommonPrefixes?: CommonPrefix[];
      EncodingType?: "url" | (string & {});
      RequestCharged?: "requester" | (string & {});
    }
    interface ListMultipartUploadsRequest {
      Bucket: string;
      Delimiter?: string;
      EncodingType?: "url" | (string & {});
      KeyMarker?: string;
      MaxUploads?: number;
      Prefix?: string;
      UploadIdMarker?: string;
      ExpectedBucketOwner?: string;
      RequestPayer?: "requester" | (string & {});
    }
    interface ListObjectVersionsOutput {
      IsTruncated?: boolean;
      KeyMarker?: string;
      VersionIdMarker?: string;
      NextKeyMarker?: string;
      NextVersionIdMarker?: string;
      Versions?: ObjectVersion[];
      DeleteMarkers?: DeleteMarkerEntry[];
      Name?: string;
      Prefix?: string;
      Delimiter?: string;
      MaxKeys?: number;
      CommonPrefixes?: CommonPrefix[];
      EncodingType?: "url" | (string & {});
      RequestCharged?: "requester" | (string & {});
    }
    interface ListObjectVersionsRequest {
      Bucket: string;
      Delimiter?: string;
      EncodingType?: "url" | (string & {});
      KeyMarker?: string;
      MaxKeys?: number;
      Prefix?: string;
      VersionIdMarker?: string;
      ExpectedBucketOwner?: string;
      RequestPayer?: "requester" | (string & {});
      OptionalObjectAttributes?: ("RestoreStatus" | (string & {}))[];
    }
    interface ListObjectsOutput {
      IsTruncated?: boolean;
      Marker?: string;
      NextMarker?: string;
      Contents?: Object[];
      Name?: string;
      Prefix?: string;
      Delimiter?: string;
      MaxKeys?: number;
      CommonPrefixes?: CommonPrefix[];
      EncodingType?: "url" | (string & {});
      RequestCharged?: "requester" | (string & {});
    }
    interface ListObjectsRequest {
      Bucket: string;
      Delimiter?: string;
      EncodingType?: "url" | (string & {});
      Marker?: string;
      MaxKeys?: number;
      Prefix?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      OptionalObjectAttributes?: ("RestoreStatus" | (string & {}))[];
    }
    interface ListObjectsV2Output {
      IsTruncated?: boolean;
      Contents?: Object[];
      Name?: string;
      Prefix?: string;
      Delimiter?: string;
      MaxKeys?: number;
      CommonPrefixes?: CommonPrefix[];
      EncodingType?: "url" | (string & {});
      KeyCount?: number;
      ContinuationToken?: string;
      NextContinuationToken?: string;
      StartAfter?: string;
      RequestCharged?: "requester" | (string & {});
    }
    interface ListObjectsV2Request {
      Bucket: string;
      Delimiter?: string;
      EncodingType?: "url" | (string & {});
      MaxKeys?: number;
      Prefix?: string;
      ContinuationToken?: string;
      FetchOwner?: boolean;
      StartAfter?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      OptionalObjectAttributes?: ("RestoreStatus" | (string & {}))[];
    }
    interface ListPartsOutput {
      AbortDate?: Date;
      AbortRuleId?: string;
      Bucket?: string;
      Key?: string;
      UploadId?: string;
      PartNumberMarker?: number;
      NextPartNumberMarker?: number;
      MaxParts?: number;
      IsTruncated?: boolean;
      Parts?: Part[];
      Initiator?: Initiator;
      Owner?: Owner;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      RequestCharged?: "requester" | (string & {});
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface ListPartsRequest {
      Bucket: string;
      Key: string;
      MaxParts?: number;
      PartNumberMarker?: number;
      UploadId: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
    }
    interface LocationInfo {
      Type?: "AvailabilityZone" | (string & {});
      Name?: string;
    }
    interface LoggingEnabled {
      TargetBucket?: string;
      TargetGrants?: TargetGrant[];
      TargetPrefix?: string;
      TargetObjectKeyFormat?: TargetObjectKeyFormat;
    }
    interface MetadataEntry {
      Name?: string;
      Value?: string;
    }
    interface Metrics {
      Status?: "Enabled" | "Disabled" | (string & {});
      EventThreshold?: ReplicationTimeValue;
    }
    interface MetricsAndOperator {
      Prefix?: string;
      Tags?: Tag[];
      AccessPointArn?: string;
    }
    interface MetricsConfiguration {
      Id?: string;
      Filter?: MetricsFilter;
    }
    interface MetricsFilter {
      Prefix?: string;
      Tag?: Tag;
      AccessPointArn?: string;
      And?: MetricsAndOperator;
    }
    interface MultipartUpload {
      UploadId?: string;
      Key?: string;
      Initiated?: Date;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      Owner?: Owner;
      Initiator?: Initiator;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface NoncurrentVersionExpiration {
      NoncurrentDays?: number;
      NewerNoncurrentVersions?: number;
    }
    interface NoncurrentVersionTransition {
      NoncurrentDays?: number;
      StorageClass?: "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR" | (string & {});
      NewerNoncurrentVersions?: number;
    }
    interface NotificationConfiguration {
      TopicConfigurations?: TopicConfiguration[];
      QueueConfigurations?: QueueConfiguration[];
      LambdaFunctionConfigurations?: LambdaFunctionConfiguration[];
      EventBridgeConfiguration?: EventBridgeConfiguration;
    }
    interface NotificationConfigurationFilter {
      Key?: S3KeyFilter;
    }
    interface Object {
      Key?: string;
      LastModified?: Date;
      ETag?: string;
      ChecksumAlgorithm?: ("CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {}))[];
      Size?: number;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      Owner?: Owner;
      RestoreStatus?: RestoreStatus;
    }
    interface ObjectIdentifier {
      Key?: string;
      VersionId?: string;
    }
    interface ObjectLockConfiguration {
      ObjectLockEnabled?: "Enabled" | (string & {});
      Rule?: ObjectLockRule;
    }
    interface ObjectLockLegalHold {
      Status?: "ON" | "OFF" | (string & {});
    }
    interface ObjectLockRetention {
      Mode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      RetainUntilDate?: Date;
    }
    interface ObjectLockRule {
      DefaultRetention?: DefaultRetention;
    }
    interface ObjectPart {
      PartNumber?: number;
      Size?: number;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
    }
    interface ObjectVersion {
      ETag?: string;
      ChecksumAlgorithm?: ("CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {}))[];
      Size?: number;
      StorageClass?: "STANDARD" | (string & {});
      Key?: string;
      VersionId?: string;
      IsLatest?: boolean;
      LastModified?: Date;
      Owner?: Owner;
      RestoreStatus?: RestoreStatus;
    }
    interface OutputLocation {
      S3?: S3Location;
    }
    interface OutputSerialization {
      CSV?: CSVOutput;
      JSON?: JSONOutput;
    }
    interface Owner {
      DisplayName?: string;
      ID?: string;
    }
    interface OwnershipControls {
      Rules?: OwnershipControlsRule[];
    }
    interface OwnershipControlsRule {
      ObjectOwnership?: "BucketOwnerPreferred" | "ObjectWriter" | "BucketOwnerEnforced" | (string & {});
    }
    interface ParquetInput {
    }
    interface Part {
      PartNumber?: number;
      LastModified?: Date;
      ETag?: string;
      Size?: number;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
    }
    interface PartitionedPrefix {
      PartitionDateSource?: "EventTime" | "DeliveryTime" | (string & {});
    }
    interface PolicyStatus {
      IsPublic?: boolean;
    }
    interface Progress {
      BytesScanned?: number;
      BytesProcessed?: number;
      BytesReturned?: number;
    }
    interface ProgressEvent {
      Details?: Progress;
    }
    interface PublicAccessBlockConfiguration {
      BlockPublicAcls?: boolean;
      IgnorePublicAcls?: boolean;
      BlockPublicPolicy?: boolean;
      RestrictPublicBuckets?: boolean;
    }
    interface PutBucketAccelerateConfigurationRequest {
      Bucket: string;
      AccelerateConfiguration: AccelerateConfiguration;
      ExpectedBucketOwner?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
    }
    interface PutBucketAclRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | (string & {});
      AccessControlPolicy?: AccessControlPolicy;
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWrite?: string;
      GrantWriteACP?: string;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketAnalyticsConfigurationRequest {
      Bucket: string;
      Id: string;
      AnalyticsConfiguration: AnalyticsConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketCorsRequest {
      Bucket: string;
      CORSConfiguration: CORSConfiguration;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutBucketEncryptionRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketIntelligentTieringConfigurationRequest {
      Bucket: string;
      Id: string;
      IntelligentTieringConfiguration: IntelligentTieringConfiguration;
    }
    interface PutBucketInventoryConfigurationRequest {
      Bucket: string;
      Id: string;
      InventoryConfiguration: InventoryConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketLifecycleConfigurationOutput {
      TransitionDefaultMinimumObjectSize?: "varies_by_storage_class" | "all_storage_classes_128K" | (string & {});
    }
    interface PutBucketLifecycleConfigurationRequest {
      Bucket: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      LifecycleConfiguration?: BucketLifecycleConfiguration;
      ExpectedBucketOwner?: string;
      TransitionDefaultMinimumObjectSize?: "varies_by_storage_class" | "all_storage_classes_128K" | (string & {});
    }
    interface PutBucketLoggingRequest {
      Bucket: string;
      BucketLoggingStatus: BucketLoggingStatus;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutBucketMetricsConfigurationRequest {
      Bucket: string;
      Id: string;
      MetricsConfiguration: MetricsConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketNotificationConfigurationRequest {
      Bucket: string;
      NotificationConfiguration: NotificationConfiguration;
      ExpectedBucketOwner?: string;
      SkipDestinationValidation?: boolean;
    }
    interface PutBucketOwnershipControlsRequest {
      Bucket: string;
      ContentMD5?: string;
      ExpectedBucketOwner?: string;
      OwnershipControls: OwnershipControls;
    }
    interface PutBucketPolicyRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ConfirmRemoveSelfBucketAccess?: boolean;
      Policy: string;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketReplicationRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ReplicationConfiguration: ReplicationConfiguration;
      Token?: string;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketRequestPaymentRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      RequestPaymentConfiguration: RequestPaymentConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketTaggingRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      Tagging: Tagging;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketVersioningRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      MFA?: string;
      VersioningConfiguration: VersioningConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutBucketWebsiteRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      WebsiteConfiguration: WebsiteConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface PutObjectAclOutput {
      RequestCharged?: "requester" | (string & {});
    }
    interface PutObjectAclRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {});
      AccessControlPolicy?: AccessControlPolicy;
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWrite?: string;
      GrantWriteACP?: string;
      Key: string;
      RequestPayer?: "requester" | (string & {});
      VersionId?: string;
      ExpectedBucketOwner?: string;
    }
    interface PutObjectLegalHoldOutput {
      RequestCharged?: "requester" | (string & {});
    }
    interface PutObjectLegalHoldRequest {
      Bucket: string;
      Key: string;
      LegalHold?: ObjectLockLegalHold;
      RequestPayer?: "requester" | (string & {});
      VersionId?: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutObjectLockConfigurationOutput {
      RequestCharged?: "requester" | (string & {});
    }
    interface PutObjectLockConfigurationRequest {
      Bucket: string;
      ObjectLockConfiguration?: ObjectLockConfiguration;
      RequestPayer?: "requester" | (string & {});
      Token?: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutObjectOutput {
      Expiration?: string;
      ETag?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      VersionId?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
    }
    interface PutObjectRequest {
      ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {});
      Body?: Body;
      Bucket: string;
      CacheControl?: string;
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentLength?: number;
      ContentMD5?: string;
      ContentType?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      Expires?: Date | string | number;
      IfNoneMatch?: string;
      GrantFullControl?: string;
      GrantRead?: string;
      GrantReadACP?: string;
      GrantWriteACP?: string;
      Key: string;
      Metadata?: { [key: string]: string };
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      WebsiteRedirectLocation?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      SSEKMSEncryptionContext?: string;
      BucketKeyEnabled?: boolean;
      RequestPayer?: "requester" | (string & {});
      Tagging?: string;
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockRetainUntilDate?: Date | string | number;
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutObjectRetentionOutput {
      RequestCharged?: "requester" | (string & {});
    }
    interface PutObjectRetentionRequest {
      Bucket: string;
      Key: string;
      Retention?: ObjectLockRetention;
      RequestPayer?: "requester" | (string & {});
      VersionId?: string;
      BypassGovernanceRetention?: boolean;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface PutObjectTaggingOutput {
      VersionId?: string;
    }
    interface PutObjectTaggingRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      Tagging: Tagging;
      ExpectedBucketOwner?: string;
      RequestPayer?: "requester" | (string & {});
    }
    interface PutPublicAccessBlockRequest {
      Bucket: string;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
      ExpectedBucketOwner?: string;
    }
    interface QueueConfiguration {
      Id?: string;
      QueueArn?: string;
      Events?: ("s3:ReducedRedundancyLostObject" | "s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:Replication:*" | "s3:Replication:OperationFailedReplication" | "s3:Replication:OperationNotTracked" | "s3:Replication:OperationMissedThreshold" | "s3:Replication:OperationReplicatedAfterThreshold" | "s3:ObjectRestore:Delete" | "s3:LifecycleTransition" | "s3:IntelligentTiering" | "s3:ObjectAcl:Put" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:ObjectTagging:*" | "s3:ObjectTagging:Put" | "s3:ObjectTagging:Delete" | (string & {}))[];
      Filter?: NotificationConfigurationFilter;
    }
    interface RecordsEvent {
      Payload?: Buffer;
    }
    interface Redirect {
      HostName?: string;
      HttpRedirectCode?: string;
      Protocol?: "http" | "https" | (string & {});
      ReplaceKeyPrefixWith?: string;
      ReplaceKeyWith?: string;
    }
    interface RedirectAllRequestsTo {
      HostName?: string;
      Protocol?: "http" | "https" | (string & {});
    }
    interface ReplicaModifications {
      Status?: "Enabled" | "Disabled" | (string & {});
    }
    interface ReplicationConfiguration {
      Role?: string;
      Rules?: ReplicationRule[];
    }
    interface ReplicationRule {
      ID?: string;
      Priority?: number;
      Prefix?: string;
      Filter?: ReplicationRuleFilter;
      Status?: "Enabled" | "Disabled" | (string & {});
      SourceSelectionCriteria?: SourceSelectionCriteria;
      ExistingObjectReplication?: ExistingObjectReplication;
      Destination?: Destination;
      DeleteMarkerReplication?: DeleteMarkerReplication;
    }
    interface ReplicationRuleAndOperator {
      Prefix?: string;
      Tags?: Tag[];
    }
    interface ReplicationRuleFilter {
      Prefix?: string;
      Tag?: Tag;
      And?: ReplicationRuleAndOperator;
    }
    interface ReplicationTime {
      Status?: "Enabled" | "Disabled" | (string & {});
      Time?: ReplicationTimeValue;
    }
    interface ReplicationTimeValue {
      Minutes?: number;
    }
    interface RequestPaymentConfiguration {
      Payer?: "Requester" | "BucketOwner" | (string & {});
    }
    interface RequestProgress {
      Enabled?: boolean;
    }
    interface RestoreObjectOutput {
      RequestCharged?: "requester" | (string & {});
      RestoreOutputPath?: string;
    }
    interface RestoreObjectRequest {
      Bucket: string;
      Key: string;
      VersionId?: string;
      RestoreRequest?: RestoreRequest;
      RequestPayer?: "requester" | (string & {});
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface RestoreRequest {
      Days?: number;
      GlacierJobParameters?: GlacierJobParameters;
      Type?: "SELECT" | (string & {});
      Tier?: "Standard" | "Bulk" | "Expedited" | (string & {});
      Description?: string;
      SelectParameters?: SelectParameters;
      OutputLocation?: OutputLocation;
    }
    interface RestoreStatus {
      IsRestoreInProgress?: boolean;
      RestoreExpiryDate?: Date;
    }
    interface RoutingRule {
      Condition?: Condition;
      Redirect?: Redirect;
    }
    interface S3KeyFilter {
      FilterRules?: FilterRule[];
    }
    interface S3Location {
      BucketName?: string;
      Prefix?: string;
      Encryption?: Encryption;
      CannedACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {});
      AccessControlList?: Grant[];
      Tagging?: Tagging;
      UserMetadata?: MetadataEntry[];
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
    }
    interface SSEKMS {
      KeyId?: string;
    }
    interface SSES3 {
    }
    interface ScanRange {
      Start?: number;
      End?: number;
    }
    interface SelectObjectContentEventStream {
      Records?: RecordsEvent;
      Stats?: StatsEvent;
      Progress?: ProgressEvent;
      Cont?: ContinuationEvent;
      End?: EndEvent;
    }
    interface SelectObjectContentOutput {
      Payload?: EventStream<SelectObjectContentEventStream>;
    }
    interface SelectObjectContentRequest {
      Bucket: string;
      Key: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      Expression: string;
      ExpressionType: "SQL" | (string & {});
      RequestProgress?: RequestProgress;
      InputSerialization: InputSerialization;
      OutputSerialization: OutputSerialization;
      ScanRange?: ScanRange;
      ExpectedBucketOwner?: string;
    }
    interface SelectParameters {
      InputSerialization?: InputSerialization;
      ExpressionType?: "SQL" | (string & {});
      Expression?: string;
      OutputSerialization?: OutputSerialization;
    }
    interface ServerSideEncryptionByDefault {
      SSEAlgorithm?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      KMSMasterKeyID?: string;
    }
    interface ServerSideEncryptionConfiguration {
      Rules?: ServerSideEncryptionRule[];
    }
    interface ServerSideEncryptionRule {
      ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault;
      BucketKeyEnabled?: boolean;
    }
    interface SessionCredentials {
      AccessKeyId?: string;
      SecretAccessKey?: string;
      SessionToken?: string;
      Expiration?: Date;
    }
    interface SimplePrefix {
    }
    interface SourceSelectionCriteria {
      SseKmsEncryptedObjects?: SseKmsEncryptedObjects;
      ReplicaModifications?: ReplicaModifications;
    }
    interface SseKmsEncryptedObjects {
      Status?: "Enabled" | "Disabled" | (string & {});
    }
    interface Stats {
      BytesScanned?: number;
      BytesProcessed?: number;
      BytesReturned?: number;
    }
    interface StatsEvent {
      Details?: Stats;
    }
    interface StorageClassAnalysis {
      DataExport?: StorageClassAnalysisDataExport;
    }
    interface StorageClassAnalysisDataExport {
      OutputSchemaVersion?: "V_1" | (string & {});
      Destination?: AnalyticsExportDestination;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface Tagging {
      TagSet?: Tag[];
    }
    interface TargetGrant {
      Grantee?: Grantee;
      Permission?: "FULL_CONTROL" | "READ" | "WRITE" | (string & {});
    }
    interface TargetObjectKeyFormat {
      SimplePrefix?: SimplePrefix;
      PartitionedPrefix?: PartitionedPrefix;
    }
    interface Tiering {
      Days?: number;
      AccessTier?: "ARCHIVE_ACCESS" | "DEEP_ARCHIVE_ACCESS" | (string & {});
    }
    interface TopicConfiguration {
      Id?: string;
      TopicArn?: string;
      Events?: ("s3:ReducedRedundancyLostObject" | "s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:Replication:*" | "s3:Replication:OperationFailedReplication" | "s3:Replication:OperationNotTracked" | "s3:Replication:OperationMissedThreshold" | "s3:Replication:OperationReplicatedAfterThreshold" | "s3:ObjectRestore:Delete" | "s3:LifecycleTransition" | "s3:IntelligentTiering" | "s3:ObjectAcl:Put" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:ObjectTagging:*" | "s3:ObjectTagging:Put" | "s3:ObjectTagging:Delete" | (string & {}))[];
      Filter?: NotificationConfigurationFilter;
    }
    interface Transition {
      Date?: Date;
      Days?: number;
      StorageClass?: "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR" | (string & {});
    }
    interface UploadPartCopyOutput {
      CopySourceVersionId?: string;
      CopyPartResult?: CopyPartResult;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
    }
    interface UploadPartCopyRequest {
      Bucket: string;
      CopySource: string;
      CopySourceIfMatch?: string;
      CopySourceIfModifiedSince?: Date | string | number;
      CopySourceIfNoneMatch?: string;
      CopySourceIfUnmodifiedSince?: Date | string | number;
      CopySourceRange?: string;
      Key: string;
      PartNumber: number;
      UploadId: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      CopySourceSSECustomerAlgorithm?: string;
      CopySourceSSECustomerKey?: Body;
      CopySourceSSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
      ExpectedSourceBucketOwner?: string;
    }
    interface UploadPartOutput {
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      ETag?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKeyMD5?: string;
      SSEKMSKeyId?: string;
      BucketKeyEnabled?: boolean;
      RequestCharged?: "requester" | (string & {});
    }
    interface UploadPartRequest {
      Body?: Body;
      Bucket: string;
      ContentLength?: number;
      ContentMD5?: string;
      ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | (string & {});
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      Key: string;
      PartNumber: number;
      UploadId: string;
      SSECustomerAlgorithm?: string;
      SSECustomerKey?: Body;
      SSECustomerKeyMD5?: string;
      RequestPayer?: "requester" | (string & {});
      ExpectedBucketOwner?: string;
    }
    interface VersioningConfiguration {
      MFADelete?: "Enabled" | "Disabled" | (string & {});
      Status?: "Enabled" | "Suspended" | (string & {});
    }
    interface WebsiteConfiguration {
      ErrorDocument?: ErrorDocument;
      IndexDocument?: IndexDocument;
      RedirectAllRequestsTo?: RedirectAllRequestsTo;
      RoutingRules?: RoutingRule[];
    }
    interface WriteGetObjectResponseRequest {
      RequestRoute: string;
      RequestToken: string;
      Body?: Body;
      StatusCode?: number;
      ErrorCode?: string;
      ErrorMessage?: string;
      AcceptRanges?: string;
      CacheControl?: string;
      ContentDisposition?: string;
      ContentEncoding?: string;
      ContentLanguage?: string;
      ContentLength?: number;
      ContentRange?: string;
      ContentType?: string;
      ChecksumCRC32?: string;
      ChecksumCRC32C?: string;
      ChecksumSHA1?: string;
      ChecksumSHA256?: string;
      DeleteMarker?: boolean;
      ETag?: string;
      Expires?: Date | string | number;
      Expiration?: string;
      LastModified?: Date | string | number;
      MissingMeta?: number;
      Metadata?: { [key: string]: string };
      ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {});
      ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {});
      ObjectLockRetainUntilDate?: Date | string | number;
      PartsCount?: number;
      ReplicationStatus?: "COMPLETE" | "PENDING" | "FAILED" | "REPLICA" | "COMPLETED" | (string & {});
      RequestCharged?: "requester" | (string & {});
      Restore?: string;
      ServerSideEncryption?: "AES256" | "aws:kms" | "aws:kms:dsse" | (string & {});
      SSECustomerAlgorithm?: string;
      SSEKMSKeyId?: string;
      SSECustomerKeyMD5?: string;
      StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | (string & {});
      TagCount?: number;
      VersionId?: string;
      BucketKeyEnabled?: boolean;
    }
  }
}

// AWS.STS: generated from `models/sts.json` by `cargo xtask generate`.
declare namespace AWS {
  class STS extends Service {
    constructor(options?: STS.ClientConfiguration);
    config: Config & STS.ClientConfiguration;
    assumeRole(params: STS.AssumeRoleRequest, callback?: (err: AWSError, data: STS.AssumeRoleResponse) => void): Request<STS.AssumeRoleResponse>;
    assumeRoleWithSAML(params: STS.AssumeRoleWithSAMLRequest, callback?: (err: AWSError, data: STS.AssumeRoleWithSAMLResponse) => void): Request<STS.AssumeRoleWithSAMLResponse>;
    assumeRoleWithWebIdentity(params: STS.AssumeRoleWithWebIdentityRequest, callback?: (err: AWSError, data: STS.AssumeRoleWithWebIdentityResponse) => void): Request<STS.AssumeRoleWithWebIdentityResponse>;
    decodeAuthorizationMessage(params: STS.DecodeAuthorizationMessageRequest, callback?: (err: AWSError, data: STS.DecodeAuthorizationMessageResponse) => void): Request<STS.DecodeAuthorizationMessageResponse>;
    getAccessKeyInfo(params: STS.GetAccessKeyInfoRequest, callback?: (err: AWSError, data: STS.GetAccessKeyInfoResponse) => void): Request<STS.GetAccessKeyInfoResponse>;
    getCallerIdentity(params?: STS.GetCallerIdentityRequest, callback?: (err: AWSError, data: STS.GetCallerIdentityResponse) => void): Request<STS.GetCallerIdentityResponse>;
    getCallerIdentity(callback: (err: AWSError, data: STS.GetCallerIdentityResponse) => void): Request<STS.GetCallerIdentityResponse>;
    getFederationToken(params: STS.GetFederationTokenRequest, callback?: (err: AWSError, data: STS.GetFederationTokenResponse) => void): Request<STS.GetFederationTokenResponse>;
    getSessionToken(params?: STS.GetSessionTokenRequest, callback?: (err: AWSError, data: STS.GetSessionTokenResponse) => void): Request<STS.GetSessionTokenResponse>;
    getSessionToken(callback: (err: AWSError, data: STS.GetSessionTokenResponse) => void): Request<STS.GetSessionTokenResponse>;
  }
  namespace STS {
    interface AssumeRoleRequest {
      RoleArn: string;
      RoleSessionName: string;
      PolicyArns?: PolicyDescriptorType[];
      Policy?: string;
      DurationSeconds?: number;
      Tags?: Tag[];
      TransitiveTagKeys?: string[];
      ExternalId?: string;
      SerialNumber?: string;
      TokenCode?: string;
      SourceIdentity?: string;
      ProvidedContexts?: ProvidedContext[];
    }
    interface AssumeRoleResponse {
      Credentials?: Credentials;
      AssumedRoleUser?: AssumedRoleUser;
      PackedPolicySize?: number;
      SourceIdentity?: string;
    }
    interface AssumeRoleWithSAMLRequest {
      RoleArn: string;
      PrincipalArn: string;
      SAMLAssertion: string;
      PolicyArns?: PolicyDescriptorType[];
      Policy?: string;
      DurationSeconds?: number;
    }
    interface AssumeRoleWithSAMLResponse {
      Credentials?: Credentials;
      AssumedRoleUser?: AssumedRoleUser;
      PackedPolicySize?: number;
      Subject?: string;
      SubjectType?: string;
      Issuer?: string;
      Audience?: string;
      NameQualifier?: string;
      SourceIdentity?: string;
    }
    interface AssumeRoleWithWebIdentityRequest {
      RoleArn: string;
      RoleSessionName: string;
      WebIdentityToken: string;
      ProviderId?: string;
      PolicyArns?: PolicyDescriptorType[];
      Policy?: string;
      DurationSeconds?: number;
    }
    interface AssumeRoleWithWebIdentityResponse {
      Credentials?: Credentials;
      SubjectFromWebIdentityToken?: string;
      AssumedRoleUser?: AssumedRoleUser;
      PackedPolicySize?: number;
      Provider?: string;
      Audience?: string;
      SourceIdentity?: string;
    }
    interface AssumedRoleUser {
      AssumedRoleId?: string;
      Arn?: string;
    }
    interface Credentials {
      AccessKeyId?: string;
      SecretAccessKey?: string;
      SessionToken?: string;
      Expiration?: Date;
    }
    interface DecodeAuthorizationMessageRequest {
      EncodedMessage: string;
    }
    interface DecodeAuthorizationMessageResponse {
      DecodedMessage?: string;
    }
    interface FederatedUser {
      FederatedUserId?: string;
      Arn?: string;
    }
    interface GetAccessKeyInfoRequest {
      AccessKeyId: string;
    }
    interface GetAccessKeyInfoResponse {
      Account?: string;
    }
    interface GetCallerIdentityRequest {
    }
    interface GetCallerIdentityResponse {
      UserId?: string;
      Account?: string;
      Arn?: string;
    }
    interface GetFederationTokenRequest {
      Name: string;
      Policy?: string;
      PolicyArns?: PolicyDescriptorType[];
      DurationSeconds?: number;
      Tags?: Tag[];
    }
    interface GetFederationTokenResponse {
      Credentials?: Credentials;
      FederatedUser?: FederatedUser;
      PackedPolicySize?: number;
    }
    interface GetSessionTokenRequest {
      DurationSeconds?: number;
      SerialNumber?: string;
      TokenCode?: string;
    }
    interface GetSessionTokenResponse {
      Credentials?: Credentials;
    }
    interface PolicyDescriptorType {
      arn?: string;
    }
    interface ProvidedContext {
      ProviderArn?: string;
      ContextAssertion?: string;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
  }
}
