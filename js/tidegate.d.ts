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

  /** Keys of a role's session, or of GetSessionToken where there is no `RoleArn`; refreshed before they expire. */
  class TemporaryCredentials extends Credentials {
    constructor(params?: { RoleArn?: string; RoleSessionName?: string; [name: string]: any }, masterCredentials?: Credentials);
    masterCredentials: Credentials;
  }
  class ChainableTemporaryCredentials extends Credentials {
    constructor(options?: {
      params?: { RoleArn?: string; RoleSessionName?: string; [name: string]: any };
      masterCredentials?: Credentials;
      tokenCodeFn?: (serialNumber: string, callback: (err?: Error | string | null, token?: string) => void) => void;
      stsConfig?: ConfigurationOptions;
    });
  }
  class WebIdentityCredentials extends Credentials {
    constructor(params: { RoleArn: string; WebIdentityToken: string; [name: string]: any }, clientConfig?: ConfigurationOptions);
  }
  class SAMLCredentials extends Credentials {
    constructor(params: { RoleArn: string; PrincipalArn: string; SAMLAssertion: string; [name: string]: any });
  }
  class CredentialProviderChain {
    constructor(providers?: (Credentials | (() => Credentials))[]);
    static defaultProviders: (() => Credentials)[];
    providers: (Credentials | (() => Credentials))[];
    resolve(callback: (err: AWSError | null, credentials?: Credentials) => void): this;
    resolvePromise(): Promise<Credentials>;
  }

  interface ConfigurationOptions {
    accessKeyId?: string;
    apiVersion?: string | Date | "latest";
    apiVersions?: { [service: string]: string };
    computeChecksums?: boolean;
    convertResponseTypes?: boolean;
    correctClockSkew?: boolean;
    credentialProvider?: CredentialProviderChain | null;
    credentials?: Credentials | CredentialsOptions | null;
    customUserAgent?: string | null;
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
    abort(): this;
    build(callback?: (err: AWSError | null) => void): this;
    eachItem(callback: (err: AWSError | null, item: any) => boolean | void): void;
    /** A stream of Node: the body of the answer, read as it is asked for. */
    createReadStream(): any;
    eachPage(callback: (err: AWSError, data: D, done?: () => void) => boolean | void): void;
    isPageable(): boolean;
    on(event: string, listener: (...args: any[]) => void, prepend?: boolean): this;
    onAsync(event: string, listener: (...args: any[]) => void, prepend?: boolean): this;
    removeListener(event: string, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string): this;
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
  namespace DynamoDB {
    interface ClientConfiguration extends ConfigurationOptions { dynamoDbCrc32?: boolean }

    /** Converts between values of JavaScript and those of DynamoDB, which name their types. */
    namespace Converter {
      interface Options { convertEmptyValues?: boolean; wrapNumbers?: boolean }
      function input(data: any, options?: Options): AttributeValue;
      function marshall(data: { [name: string]: any }, options?: Options): { [name: string]: AttributeValue };
      function output(data: AttributeValue, options?: Options): any;
      function unmarshall(data: { [name: string]: AttributeValue }, options?: Options): { [name: string]: any };
    }

    /** Operations whose items are values of JavaScript. */
    class DocumentClient {
      constructor(options?: DocumentClient.Options);
      createSet(list: string[] | number[] | Body[], options?: { validate?: boolean }): DocumentClient.DynamoDbSet;
      batchGet(params: DocumentClient.Plain<BatchGetItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<BatchGetItemOutput>) => void): Request<DocumentClient.Plain<BatchGetItemOutput>>;
      batchWrite(params: DocumentClient.Plain<BatchWriteItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<BatchWriteItemOutput>) => void): Request<DocumentClient.Plain<BatchWriteItemOutput>>;
      delete(params: DocumentClient.Plain<DeleteItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<DeleteItemOutput>) => void): Request<DocumentClient.Plain<DeleteItemOutput>>;
      get(params: DocumentClient.Plain<GetItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<GetItemOutput>) => void): Request<DocumentClient.Plain<GetItemOutput>>;
      put(params: DocumentClient.Plain<PutItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<PutItemOutput>) => void): Request<DocumentClient.Plain<PutItemOutput>>;
      query(params: DocumentClient.Plain<QueryInput>, callback?: (err: AWSError, data: DocumentClient.Plain<QueryOutput>) => void): Request<DocumentClient.Plain<QueryOutput>>;
      scan(params: DocumentClient.Plain<ScanInput>, callback?: (err: AWSError, data: DocumentClient.Plain<ScanOutput>) => void): Request<DocumentClient.Plain<ScanOutput>>;
      transactGet(params: DocumentClient.Plain<TransactGetItemsInput>, callback?: (err: AWSError, data: DocumentClient.Plain<TransactGetItemsOutput>) => void): Request<DocumentClient.Plain<TransactGetItemsOutput>>;
      transactWrite(params: DocumentClient.Plain<TransactWriteItemsInput>, callback?: (err: AWSError, data: DocumentClient.Plain<TransactWriteItemsOutput>) => void): Request<DocumentClient.Plain<TransactWriteItemsOutput>>;
      update(params: DocumentClient.Plain<UpdateItemInput>, callback?: (err: AWSError, data: DocumentClient.Plain<UpdateItemOutput>) => void): Request<DocumentClient.Plain<UpdateItemOutput>>;
    }
    namespace DocumentClient {
      interface Options extends ClientConfiguration { convertEmptyValues?: boolean; wrapNumbers?: boolean; service?: DynamoDB }
      interface DynamoDbSet { type: "String" | "Number" | "Binary"; values: any[]; toJSON(): any[] }
      /** `T`, with values of JavaScript for those of DynamoDB. */
      type Plain<T> = T extends unknown
        ? "NULL" extends keyof T ? any
        : T extends Date | Buffer | ArrayBuffer | ArrayBufferView ? T
        : T extends (infer I)[] ? Plain<I>[]
        : T extends object ? { [K in keyof T]: Plain<T[K]> }
        : T
        : never;
    }
  }
  namespace EventBridge {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Firehose {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Kinesis {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace Lambda {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SNS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SQS {
    interface ClientConfiguration extends ConfigurationOptions {}
  }
  namespace SecretsManager {
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

// AWS.DynamoDB: generated from `models/dynamodb.json` by `cargo xtask generate`.
declare namespace AWS {
  class DynamoDB extends Service {
    constructor(options?: DynamoDB.ClientConfiguration);
    config: Config & DynamoDB.ClientConfiguration;
    batchExecuteStatement(params: DynamoDB.BatchExecuteStatementInput, callback?: (err: AWSError, data: DynamoDB.BatchExecuteStatementOutput) => void): Request<DynamoDB.BatchExecuteStatementOutput>;
    batchGetItem(params: DynamoDB.BatchGetItemInput, callback?: (err: AWSError, data: DynamoDB.BatchGetItemOutput) => void): Request<DynamoDB.BatchGetItemOutput>;
    batchWriteItem(params: DynamoDB.BatchWriteItemInput, callback?: (err: AWSError, data: DynamoDB.BatchWriteItemOutput) => void): Request<DynamoDB.BatchWriteItemOutput>;
    createBackup(params: DynamoDB.CreateBackupInput, callback?: (err: AWSError, data: DynamoDB.CreateBackupOutput) => void): Request<DynamoDB.CreateBackupOutput>;
    createGlobalTable(params: DynamoDB.CreateGlobalTableInput, callback?: (err: AWSError, data: DynamoDB.CreateGlobalTableOutput) => void): Request<DynamoDB.CreateGlobalTableOutput>;
    createTable(params: DynamoDB.CreateTableInput, callback?: (err: AWSError, data: DynamoDB.CreateTableOutput) => void): Request<DynamoDB.CreateTableOutput>;
    deleteBackup(params: DynamoDB.DeleteBackupInput, callback?: (err: AWSError, data: DynamoDB.DeleteBackupOutput) => void): Request<DynamoDB.DeleteBackupOutput>;
    deleteItem(params: DynamoDB.DeleteItemInput, callback?: (err: AWSError, data: DynamoDB.DeleteItemOutput) => void): Request<DynamoDB.DeleteItemOutput>;
    deleteResourcePolicy(params: DynamoDB.DeleteResourcePolicyInput, callback?: (err: AWSError, data: DynamoDB.DeleteResourcePolicyOutput) => void): Request<DynamoDB.DeleteResourcePolicyOutput>;
    deleteTable(params: DynamoDB.DeleteTableInput, callback?: (err: AWSError, data: DynamoDB.DeleteTableOutput) => void): Request<DynamoDB.DeleteTableOutput>;
    describeBackup(params: DynamoDB.DescribeBackupInput, callback?: (err: AWSError, data: DynamoDB.DescribeBackupOutput) => void): Request<DynamoDB.DescribeBackupOutput>;
    describeContinuousBackups(params: DynamoDB.DescribeContinuousBackupsInput, callback?: (err: AWSError, data: DynamoDB.DescribeContinuousBackupsOutput) => void): Request<DynamoDB.DescribeContinuousBackupsOutput>;
    describeContributorInsights(params: DynamoDB.DescribeContributorInsightsInput, callback?: (err: AWSError, data: DynamoDB.DescribeContributorInsightsOutput) => void): Request<DynamoDB.DescribeContributorInsightsOutput>;
    describeEndpoints(params?: DynamoDB.DescribeEndpointsRequest, callback?: (err: AWSError, data: DynamoDB.DescribeEndpointsResponse) => void): Request<DynamoDB.DescribeEndpointsResponse>;
    describeEndpoints(callback: (err: AWSError, data: DynamoDB.DescribeEndpointsResponse) => void): Request<DynamoDB.DescribeEndpointsResponse>;
    describeExport(params: DynamoDB.DescribeExportInput, callback?: (err: AWSError, data: DynamoDB.DescribeExportOutput) => void): Request<DynamoDB.DescribeExportOutput>;
    describeGlobalTable(params: DynamoDB.DescribeGlobalTableInput, callback?: (err: AWSError, data: DynamoDB.DescribeGlobalTableOutput) => void): Request<DynamoDB.DescribeGlobalTableOutput>;
    describeGlobalTableSettings(params: DynamoDB.DescribeGlobalTableSettingsInput, callback?: (err: AWSError, data: DynamoDB.DescribeGlobalTableSettingsOutput) => void): Request<DynamoDB.DescribeGlobalTableSettingsOutput>;
    describeImport(params: DynamoDB.DescribeImportInput, callback?: (err: AWSError, data: DynamoDB.DescribeImportOutput) => void): Request<DynamoDB.DescribeImportOutput>;
    describeKinesisStreamingDestination(params: DynamoDB.DescribeKinesisStreamingDestinationInput, callback?: (err: AWSError, data: DynamoDB.DescribeKinesisStreamingDestinationOutput) => void): Request<DynamoDB.DescribeKinesisStreamingDestinationOutput>;
    describeLimits(params?: DynamoDB.DescribeLimitsInput, callback?: (err: AWSError, data: DynamoDB.DescribeLimitsOutput) => void): Request<DynamoDB.DescribeLimitsOutput>;
    describeLimits(callback: (err: AWSError, data: DynamoDB.DescribeLimitsOutput) => void): Request<DynamoDB.DescribeLimitsOutput>;
    describeTable(params: DynamoDB.DescribeTableInput, callback?: (err: AWSError, data: DynamoDB.DescribeTableOutput) => void): Request<DynamoDB.DescribeTableOutput>;
    describeTableReplicaAutoScaling(params: DynamoDB.DescribeTableReplicaAutoScalingInput, callback?: (err: AWSError, data: DynamoDB.DescribeTableReplicaAutoScalingOutput) => void): Request<DynamoDB.DescribeTableReplicaAutoScalingOutput>;
    describeTimeToLive(params: DynamoDB.DescribeTimeToLiveInput, callback?: (err: AWSError, data: DynamoDB.DescribeTimeToLiveOutput) => void): Request<DynamoDB.DescribeTimeToLiveOutput>;
    disableKinesisStreamingDestination(params: DynamoDB.KinesisStreamingDestinationInput, callback?: (err: AWSError, data: DynamoDB.KinesisStreamingDestinationOutput) => void): Request<DynamoDB.KinesisStreamingDestinationOutput>;
    enableKinesisStreamingDestination(params: DynamoDB.KinesisStreamingDestinationInput, callback?: (err: AWSError, data: DynamoDB.KinesisStreamingDestinationOutput) => void): Request<DynamoDB.KinesisStreamingDestinationOutput>;
    executeStatement(params: DynamoDB.ExecuteStatementInput, callback?: (err: AWSError, data: DynamoDB.ExecuteStatementOutput) => void): Request<DynamoDB.ExecuteStatementOutput>;
    executeTransaction(params: DynamoDB.ExecuteTransactionInput, callback?: (err: AWSError, data: DynamoDB.ExecuteTransactionOutput) => void): Request<DynamoDB.ExecuteTransactionOutput>;
    exportTableToPointInTime(params: DynamoDB.ExportTableToPointInTimeInput, callback?: (err: AWSError, data: DynamoDB.ExportTableToPointInTimeOutput) => void): Request<DynamoDB.ExportTableToPointInTimeOutput>;
    getItem(params: DynamoDB.GetItemInput, callback?: (err: AWSError, data: DynamoDB.GetItemOutput) => void): Request<DynamoDB.GetItemOutput>;
    getResourcePolicy(params: DynamoDB.GetResourcePolicyInput, callback?: (err: AWSError, data: DynamoDB.GetResourcePolicyOutput) => void): Request<DynamoDB.GetResourcePolicyOutput>;
    importTable(params: DynamoDB.ImportTableInput, callback?: (err: AWSError, data: DynamoDB.ImportTableOutput) => void): Request<DynamoDB.ImportTableOutput>;
    listBackups(params?: DynamoDB.ListBackupsInput, callback?: (err: AWSError, data: DynamoDB.ListBackupsOutput) => void): Request<DynamoDB.ListBackupsOutput>;
    listBackups(callback: (err: AWSError, data: DynamoDB.ListBackupsOutput) => void): Request<DynamoDB.ListBackupsOutput>;
    listContributorInsights(params?: DynamoDB.ListContributorInsightsInput, callback?: (err: AWSError, data: DynamoDB.ListContributorInsightsOutput) => void): Request<DynamoDB.ListContributorInsightsOutput>;
    listContributorInsights(callback: (err: AWSError, data: DynamoDB.ListContributorInsightsOutput) => void): Request<DynamoDB.ListContributorInsightsOutput>;
    listExports(params?: DynamoDB.ListExportsInput, callback?: (err: AWSError, data: DynamoDB.ListExportsOutput) => void): Request<DynamoDB.ListExportsOutput>;
    listExports(callback: (err: AWSError, data: DynamoDB.ListExportsOutput) => void): Request<DynamoDB.ListExportsOutput>;
    listGlobalTables(params?: DynamoDB.ListGlobalTablesInput, callback?: (err: AWSError, data: DynamoDB.ListGlobalTablesOutput) => void): Request<DynamoDB.ListGlobalTablesOutput>;
    listGlobalTables(callback: (err: AWSError, data: DynamoDB.ListGlobalTablesOutput) => void): Request<DynamoDB.ListGlobalTablesOutput>;
    listImports(params?: DynamoDB.ListImportsInput, callback?: (err: AWSError, data: DynamoDB.ListImportsOutput) => void): Request<DynamoDB.ListImportsOutput>;
    listImports(callback: (err: AWSError, data: DynamoDB.ListImportsOutput) => void): Request<DynamoDB.ListImportsOutput>;
    listTables(params?: DynamoDB.ListTablesInput, callback?: (err: AWSError, data: DynamoDB.ListTablesOutput) => void): Request<DynamoDB.ListTablesOutput>;
    listTables(callback: (err: AWSError, data: DynamoDB.ListTablesOutput) => void): Request<DynamoDB.ListTablesOutput>;
    listTagsOfResource(params: DynamoDB.ListTagsOfResourceInput, callback?: (err: AWSError, data: DynamoDB.ListTagsOfResourceOutput) => void): Request<DynamoDB.ListTagsOfResourceOutput>;
    putItem(params: DynamoDB.PutItemInput, callback?: (err: AWSError, data: DynamoDB.PutItemOutput) => void): Request<DynamoDB.PutItemOutput>;
    putResourcePolicy(params: DynamoDB.PutResourcePolicyInput, callback?: (err: AWSError, data: DynamoDB.PutResourcePolicyOutput) => void): Request<DynamoDB.PutResourcePolicyOutput>;
    query(params: DynamoDB.QueryInput, callback?: (err: AWSError, data: DynamoDB.QueryOutput) => void): Request<DynamoDB.QueryOutput>;
    restoreTableFromBackup(params: DynamoDB.RestoreTableFromBackupInput, callback?: (err: AWSError, data: DynamoDB.RestoreTableFromBackupOutput) => void): Request<DynamoDB.RestoreTableFromBackupOutput>;
    restoreTableToPointInTime(params: DynamoDB.RestoreTableToPointInTimeInput, callback?: (err: AWSError, data: DynamoDB.RestoreTableToPointInTimeOutput) => void): Request<DynamoDB.RestoreTableToPointInTimeOutput>;
    scan(params: DynamoDB.ScanInput, callback?: (err: AWSError, data: DynamoDB.ScanOutput) => void): Request<DynamoDB.ScanOutput>;
    tagResource(params: DynamoDB.TagResourceInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    transactGetItems(params: DynamoDB.TransactGetItemsInput, callback?: (err: AWSError, data: DynamoDB.TransactGetItemsOutput) => void): Request<DynamoDB.TransactGetItemsOutput>;
    transactWriteItems(params: DynamoDB.TransactWriteItemsInput, callback?: (err: AWSError, data: DynamoDB.TransactWriteItemsOutput) => void): Request<DynamoDB.TransactWriteItemsOutput>;
    untagResource(params: DynamoDB.UntagResourceInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    updateContinuousBackups(params: DynamoDB.UpdateContinuousBackupsInput, callback?: (err: AWSError, data: DynamoDB.UpdateContinuousBackupsOutput) => void): Request<DynamoDB.UpdateContinuousBackupsOutput>;
    updateContributorInsights(params: DynamoDB.UpdateContributorInsightsInput, callback?: (err: AWSError, data: DynamoDB.UpdateContributorInsightsOutput) => void): Request<DynamoDB.UpdateContributorInsightsOutput>;
    updateGlobalTable(params: DynamoDB.UpdateGlobalTableInput, callback?: (err: AWSError, data: DynamoDB.UpdateGlobalTableOutput) => void): Request<DynamoDB.UpdateGlobalTableOutput>;
    updateGlobalTableSettings(params: DynamoDB.UpdateGlobalTableSettingsInput, callback?: (err: AWSError, data: DynamoDB.UpdateGlobalTableSettingsOutput) => void): Request<DynamoDB.UpdateGlobalTableSettingsOutput>;
    updateItem(params: DynamoDB.UpdateItemInput, callback?: (err: AWSError, data: DynamoDB.UpdateItemOutput) => void): Request<DynamoDB.UpdateItemOutput>;
    updateKinesisStreamingDestination(params: DynamoDB.UpdateKinesisStreamingDestinationInput, callback?: (err: AWSError, data: DynamoDB.UpdateKinesisStreamingDestinationOutput) => void): Request<DynamoDB.UpdateKinesisStreamingDestinationOutput>;
    updateTable(params: DynamoDB.UpdateTableInput, callback?: (err: AWSError, data: DynamoDB.UpdateTableOutput) => void): Request<DynamoDB.UpdateTableOutput>;
    updateTableReplicaAutoScaling(params: DynamoDB.UpdateTableReplicaAutoScalingInput, callback?: (err: AWSError, data: DynamoDB.UpdateTableReplicaAutoScalingOutput) => void): Request<DynamoDB.UpdateTableReplicaAutoScalingOutput>;
    updateTimeToLive(params: DynamoDB.UpdateTimeToLiveInput, callback?: (err: AWSError, data: DynamoDB.UpdateTimeToLiveOutput) => void): Request<DynamoDB.UpdateTimeToLiveOutput>;
  }
  namespace DynamoDB {
    interface ArchivalSummary {
      ArchivalDateTime?: Date;
      ArchivalReason?: string;
      ArchivalBackupArn?: string;
    }
    interface AttributeDefinition {
      AttributeName?: string;
      AttributeType?: "S" | "N" | "B" | (string & {});
    }
    interface AttributeValue {
      S?: string;
      N?: string;
      B?: Buffer;
      SS?: string[];
      NS?: string[];
      BS?: Buffer[];
      M?: { [key: string]: AttributeValue };
      L?: AttributeValue[];
      NULL?: boolean;
      BOOL?: boolean;
    }
    interface AttributeValueUpdate {
      Value?: AttributeValue;
      Action?: "ADD" | "PUT" | "DELETE" | (string & {});
    }
    interface AutoScalingPolicyDescription {
      PolicyName?: string;
      TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
    }
    interface AutoScalingPolicyUpdate {
      PolicyName?: string;
      TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
    }
    interface AutoScalingSettingsDescription {
      MinimumUnits?: number;
      MaximumUnits?: number;
      AutoScalingDisabled?: boolean;
      AutoScalingRoleArn?: string;
      ScalingPolicies?: AutoScalingPolicyDescription[];
    }
    interface AutoScalingSettingsUpdate {
      MinimumUnits?: number;
      MaximumUnits?: number;
      AutoScalingDisabled?: boolean;
      AutoScalingRoleArn?: string;
      ScalingPolicyUpdate?: AutoScalingPolicyUpdate;
    }
    interface AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
      DisableScaleIn?: boolean;
      ScaleInCooldown?: number;
      ScaleOutCooldown?: number;
      TargetValue?: number;
    }
    interface AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
      DisableScaleIn?: boolean;
      ScaleInCooldown?: number;
      ScaleOutCooldown?: number;
      TargetValue?: number;
    }
    interface BackupDescription {
      BackupDetails?: BackupDetails;
      SourceTableDetails?: SourceTableDetails;
      SourceTableFeatureDetails?: SourceTableFeatureDetails;
    }
    interface BackupDetails {
      BackupArn?: string;
      BackupName?: string;
      BackupSizeBytes?: number;
      BackupStatus?: "CREATING" | "DELETED" | "AVAILABLE" | (string & {});
      BackupType?: "USER" | "SYSTEM" | "AWS_BACKUP" | (string & {});
      BackupCreationDateTime?: Date;
      BackupExpiryDateTime?: Date;
    }
    interface BackupSummary {
      TableName?: string;
      TableId?: string;
      TableArn?: string;
      BackupArn?: string;
      BackupName?: string;
      BackupCreationDateTime?: Date;
      BackupExpiryDateTime?: Date;
      BackupStatus?: "CREATING" | "DELETED" | "AVAILABLE" | (string & {});
      BackupType?: "USER" | "SYSTEM" | "AWS_BACKUP" | (string & {});
      BackupSizeBytes?: number;
    }
    interface BatchExecuteStatementInput {
      Statements: BatchStatementRequest[];
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
    }
    interface BatchExecuteStatementOutput {
      Responses?: BatchStatementResponse[];
      ConsumedCapacity?: ConsumedCapacity[];
    }
    interface BatchGetItemInput {
      RequestItems: { [key: string]: KeysAndAttributes };
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
    }
    interface BatchGetItemOutput {
      Responses?: { [key: string]: ({ [key: string]: AttributeValue })[] };
      UnprocessedKeys?: { [key: string]: KeysAndAttributes };
      ConsumedCapacity?: ConsumedCapacity[];
    }
    interface BatchStatementError {
      Code?: "ConditionalCheckFailed" | "ItemCollectionSizeLimitExceeded" | "RequestLimitExceeded" | "ValidationError" | "ProvisionedThroughputExceeded" | "TransactionConflict" | "ThrottlingError" | "InternalServerError" | "ResourceNotFound" | "AccessDenied" | "DuplicateItem" | (string & {});
      Message?: string;
      Item?: { [key: string]: AttributeValue };
    }
    interface BatchStatementRequest {
      Statement?: string;
      Parameters?: AttributeValue[];
      ConsistentRead?: boolean;
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface BatchStatementResponse {
      Error?: BatchStatementError;
      TableName?: string;
      Item?: { [key: string]: AttributeValue };
    }
    interface BatchWriteItemInput {
      RequestItems: { [key: string]: WriteRequest[] };
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ReturnItemCollectionMetrics?: "SIZE" | "NONE" | (string & {});
    }
    interface BatchWriteItemOutput {
      UnprocessedItems?: { [key: string]: WriteRequest[] };
      ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] };
      ConsumedCapacity?: ConsumedCapacity[];
    }
    interface BillingModeSummary {
      BillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      LastUpdateToPayPerRequestDateTime?: Date;
    }
    interface Capacity {
      ReadCapacityUnits?: number;
      WriteCapacityUnits?: number;
      CapacityUnits?: number;
    }
    interface Condition {
      AttributeValueList?: AttributeValue[];
      ComparisonOperator?: "EQ" | "NE" | "IN" | "LE" | "LT" | "GE" | "GT" | "BETWEEN" | "NOT_NULL" | "NULL" | "CONTAINS" | "NOT_CONTAINS" | "BEGINS_WITH" | (string & {});
    }
    interface ConditionCheck {
      Key?: { [key: string]: AttributeValue };
      TableName?: string;
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface ConsumedCapacity {
      TableName?: string;
      CapacityUnits?: number;
      ReadCapacityUnits?: number;
      WriteCapacityUnits?: number;
      Table?: Capacity;
      LocalSecondaryIndexes?: { [key: string]: Capacity };
      GlobalSecondaryIndexes?: { [key: string]: Capacity };
    }
    interface ContinuousBackupsDescription {
      ContinuousBackupsStatus?: "ENABLED" | "DISABLED" | (string & {});
      PointInTimeRecoveryDescription?: PointInTimeRecoveryDescription;
    }
    interface ContributorInsightsSummary {
      TableName?: string;
      IndexName?: string;
      ContributorInsightsStatus?: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "FAILED" | (string & {});
    }
    interface CreateBackupInput {
      TableName: string;
      BackupName: string;
    }
    interface CreateBackupOutput {
      BackupDetails?: BackupDetails;
    }
    interface CreateGlobalSecondaryIndexAction {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface CreateGlobalTableInput {
      GlobalTableName: string;
      ReplicationGroup: Replica[];
    }
    interface CreateGlobalTableOutput {
      GlobalTableDescription?: GlobalTableDescription;
    }
    interface CreateReplicaAction {
      RegionName?: string;
    }
    interface CreateReplicationGroupMemberAction {
      RegionName?: string;
      KMSMasterKeyId?: string;
      ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
      OnDemandThroughputOverride?: OnDemandThroughputOverride;
      GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[];
      TableClassOverride?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
    }
    interface CreateTableInput {
      AttributeDefinitions: AttributeDefinition[];
      TableName: string;
      KeySchema: KeySchemaElement[];
      LocalSecondaryIndexes?: LocalSecondaryIndex[];
      GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
      BillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      ProvisionedThroughput?: ProvisionedThroughput;
      StreamSpecification?: StreamSpecification;
      SSESpecification?: SSESpecification;
      Tags?: Tag[];
      TableClass?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
      DeletionProtectionEnabled?: boolean;
      ResourcePolicy?: string;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface CreateTableOutput {
      TableDescription?: TableDescription;
    }
    interface CsvOptions {
      Delimiter?: string;
      HeaderList?: string[];
    }
    interface Delete {
      Key?: { [key: string]: AttributeValue };
      TableName?: string;
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface DeleteBackupInput {
      BackupArn: string;
    }
    interface DeleteBackupOutput {
      BackupDescription?: BackupDescription;
    }
    interface DeleteGlobalSecondaryIndexAction {
      IndexName?: string;
    }
    interface DeleteItemInput {
      TableName: string;
      Key: { [key: string]: AttributeValue };
      Expected?: { [key: string]: ExpectedAttributeValue };
      ConditionalOperator?: "AND" | "OR" | (string & {});
      ReturnValues?: "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW" | (string & {});
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ReturnItemCollectionMetrics?: "SIZE" | "NONE" | (string & {});
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface DeleteItemOutput {
      Attributes?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
      ItemCollectionMetrics?: ItemCollectionMetrics;
    }
    interface DeleteReplicaAction {
      RegionName?: string;
    }
    interface DeleteReplicationGroupMemberAction {
      RegionName?: string;
    }
    interface DeleteRequest {
      Key?: { [key: string]: AttributeValue };
    }
    interface DeleteResourcePolicyInput {
      ResourceArn: string;
      ExpectedRevisionId?: string;
    }
    interface DeleteResourcePolicyOutput {
      RevisionId?: string;
    }
    interface DeleteTableInput {
      TableName: string;
    }
    interface DeleteTableOutput {
      TableDescription?: TableDescription;
    }
    interface DescribeBackupInput {
      BackupArn: string;
    }
    interface DescribeBackupOutput {
      BackupDescription?: BackupDescription;
    }
    interface DescribeContinuousBackupsInput {
      TableName: string;
    }
    interface DescribeContinuousBackupsOutput {
      ContinuousBackupsDescription?: ContinuousBackupsDescription;
    }
    interface DescribeContributorInsightsInput {
      TableName: string;
      IndexName?: string;
    }
    interface DescribeContributorInsightsOutput {
      TableName?: string;
      IndexName?: string;
      ContributorInsightsRuleList?: string[];
      ContributorInsightsStatus?: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "FAILED" | (string & {});
      LastUpdateDateTime?: Date;
      FailureException?: FailureException;
    }
    interface DescribeEndpointsRequest {
    }
    interface DescribeEndpointsResponse {
      Endpoints?: Endpoint[];
    }
    interface DescribeExportInput {
      ExportArn: string;
    }
    interface DescribeExportOutput {
      ExportDescription?: ExportDescription;
    }
    interface DescribeGlobalTableInput {
      GlobalTableName: string;
    }
    interface DescribeGlobalTableOutput {
      GlobalTableDescription?: GlobalTableDescription;
    }
    interface DescribeGlobalTableSettingsInput {
      GlobalTableName: string;
    }
    interface DescribeGlobalTableSettingsOutput {
      GlobalTableName?: string;
      ReplicaSettings?: ReplicaSettingsDescription[];
    }
    interface DescribeImportInput {
      ImportArn: string;
    }
    interface DescribeImportOutput {
      ImportTableDescription?: ImportTableDescription;
    }
    interface DescribeKinesisStreamingDestinationInput {
      TableName: string;
    }
    interface DescribeKinesisStreamingDestinationOutput {
      TableName?: string;
      KinesisDataStreamDestinations?: KinesisDataStreamDestination[];
    }
    interface DescribeLimitsInput {
    }
    interface DescribeLimitsOutput {
      AccountMaxReadCapacityUnits?: number;
      AccountMaxWriteCapacityUnits?: number;
      TableMaxReadCapacityUnits?: number;
      TableMaxWriteCapacityUnits?: number;
    }
    interface DescribeTableInput {
      TableName: string;
    }
    interface DescribeTableOutput {
      Table?: TableDescription;
    }
    interface DescribeTableReplicaAutoScalingInput {
      TableName: string;
    }
    interface DescribeTableReplicaAutoScalingOutput {
      TableAutoScalingDescription?: TableAutoScalingDescription;
    }
    interface DescribeTimeToLiveInput {
      TableName: string;
    }
    interface DescribeTimeToLiveOutput {
      TimeToLiveDescription?: TimeToLiveDescription;
    }
    interface EnableKinesisStreamingConfiguration {
      ApproximateCreationDateTimePrecision?: "MILLISECOND" | "MICROSECOND" | (string & {});
    }
    interface Endpoint {
      Address?: string;
      CachePeriodInMinutes?: number;
    }
    interface ExecuteStatementInput {
      Statement: string;
      Parameters?: AttributeValue[];
      ConsistentRead?: boolean;
      NextToken?: string;
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      Limit?: number;
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface ExecuteStatementOutput {
      Items?: ({ [key: string]: AttributeValue })[];
      NextToken?: string;
      ConsumedCapacity?: ConsumedCapacity;
      LastEvaluatedKey?: { [key: string]: AttributeValue };
    }
    interface ExecuteTransactionInput {
      TransactStatements: ParameterizedStatement[];
      ClientRequestToken?: string;
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
    }
    interface ExecuteTransactionOutput {
      Responses?: ItemResponse[];
      ConsumedCapacity?: ConsumedCapacity[];
    }
    interface ExpectedAttributeValue {
      Value?: AttributeValue;
      Exists?: boolean;
      ComparisonOperator?: "EQ" | "NE" | "IN" | "LE" | "LT" | "GE" | "GT" | "BETWEEN" | "NOT_NULL" | "NULL" | "CONTAINS" | "NOT_CONTAINS" | "BEGINS_WITH" | (string & {});
      AttributeValueList?: AttributeValue[];
    }
    interface ExportDescription {
      ExportArn?: string;
      ExportStatus?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
      StartTime?: Date;
      EndTime?: Date;
      ExportManifest?: string;
      TableArn?: string;
      TableId?: string;
      ExportTime?: Date;
      ClientToken?: string;
      S3Bucket?: string;
      S3BucketOwner?: string;
      S3Prefix?: string;
      S3SseAlgorithm?: "AES256" | "KMS" | (string & {});
      S3SseKmsKeyId?: string;
      FailureCode?: string;
      FailureMessage?: string;
      ExportFormat?: "DYNAMODB_JSON" | "ION" | (string & {});
      BilledSizeBytes?: number;
      ItemCount?: number;
      ExportType?: "FULL_EXPORT" | "INCREMENTAL_EXPORT" | (string & {});
      IncrementalExportSpecification?: IncrementalExportSpecification;
    }
    interface ExportSummary {
      ExportArn?: string;
      ExportStatus?: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
      ExportType?: "FULL_EXPORT" | "INCREMENTAL_EXPORT" | (string & {});
    }
    interface ExportTableToPointInTimeInput {
      TableArn: string;
      ExportTime?: Date | string | number;
      ClientToken?: string;
      S3Bucket: string;
      S3BucketOwner?: string;
      S3Prefix?: string;
      S3SseAlgorithm?: "AES256" | "KMS" | (string & {});
      S3SseKmsKeyId?: string;
      ExportFormat?: "DYNAMODB_JSON" | "ION" | (string & {});
      ExportType?: "FULL_EXPORT" | "INCREMENTAL_EXPORT" | (string & {});
      IncrementalExportSpecification?: IncrementalExportSpecification;
    }
    interface ExportTableToPointInTimeOutput {
      ExportDescription?: ExportDescription;
    }
    interface FailureException {
      ExceptionName?: string;
      ExceptionDescription?: string;
    }
    interface Get {
      Key?: { [key: string]: AttributeValue };
      TableName?: string;
      ProjectionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
    }
    interface GetItemInput {
      TableName: string;
      Key: { [key: string]: AttributeValue };
      AttributesToGet?: string[];
      ConsistentRead?: boolean;
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ProjectionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
    }
    interface GetItemOutput {
      Item?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
    }
    interface GetResourcePolicyInput {
      ResourceArn: string;
    }
    interface GetResourcePolicyOutput {
      Policy?: string;
      RevisionId?: string;
    }
    interface GlobalSecondaryIndex {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface GlobalSecondaryIndexAutoScalingUpdate {
      IndexName?: string;
      ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
    }
    interface GlobalSecondaryIndexDescription {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
      IndexStatus?: "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | (string & {});
      Backfilling?: boolean;
      ProvisionedThroughput?: ProvisionedThroughputDescription;
      IndexSizeBytes?: number;
      ItemCount?: number;
      IndexArn?: string;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface GlobalSecondaryIndexInfo {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface GlobalSecondaryIndexUpdate {
      Update?: UpdateGlobalSecondaryIndexAction;
      Create?: CreateGlobalSecondaryIndexAction;
      Delete?: DeleteGlobalSecondaryIndexAction;
    }
    interface GlobalTable {
      GlobalTableName?: string;
      ReplicationGroup?: Replica[];
    }
    interface GlobalTableDescription {
      ReplicationGroup?: ReplicaDescription[];
      GlobalTableArn?: string;
      CreationDateTime?: Date;
      GlobalTableStatus?: "CREATING" | "ACTIVE" | "DELETING" | "UPDATING" | (string & {});
      GlobalTableName?: string;
    }
    interface GlobalTableGlobalSecondaryIndexSettingsUpdate {
      IndexName?: string;
      ProvisionedWriteCapacityUnits?: number;
      ProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
    }
    interface ImportSummary {
      ImportArn?: string;
      ImportStatus?: "IN_PROGRESS" | "COMPLETED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {});
      TableArn?: string;
      S3BucketSource?: S3BucketSource;
      CloudWatchLogGroupArn?: string;
      InputFormat?: "DYNAMODB_JSON" | "ION" | "CSV" | (string & {});
      StartTime?: Date;
      EndTime?: Date;
    }
    interface ImportTableDescription {
      ImportArn?: string;
      ImportStatus?: "IN_PROGRESS" | "COMPLETED" | "CANCELLING" | "CANCELLED" | "FAILED" | (string & {});
      TableArn?: string;
      TableId?: string;
      ClientToken?: string;
      S3BucketSource?: S3BucketSource;
      ErrorCount?: number;
      CloudWatchLogGroupArn?: string;
      InputFormat?: "DYNAMODB_JSON" | "ION" | "CSV" | (string & {});
      InputFormatOptions?: InputFormatOptions;
      InputCompressionType?: "GZIP" | "ZSTD" | "NONE" | (string & {});
      TableCreationParameters?: TableCreationParameters;
      StartTime?: Date;
      EndTime?: Date;
      ProcessedSizeBytes?: number;
      ProcessedItemCount?: number;
      ImportedItemCount?: number;
      FailureCode?: string;
      FailureMessage?: string;
    }
    interface ImportTableInput {
      ClientToken?: string;
      S3BucketSource: S3BucketSource;
      InputFormat: "DYNAMODB_JSON" | "ION" | "CSV" | (string & {});
      InputFormatOptions?: InputFormatOptions;
      InputCompressionType?: "GZIP" | "ZSTD" | "NONE" | (string & {});
      TableCreationParameters: TableCreationParameters;
    }
    interface ImportTableOutput {
      ImportTableDescription?: ImportTableDescription;
    }
    interface IncrementalExportSpecification {
      ExportFromTime?: Date;
      ExportToTime?: Date;
      ExportViewType?: "NEW_IMAGE" | "NEW_AND_OLD_IMAGES" | (string & {});
    }
    interface InputFormatOptions {
      Csv?: CsvOptions;
    }
    interface ItemCollectionMetrics {
      ItemCollectionKey?: { [key: string]: AttributeValue };
      SizeEstimateRangeGB?: number[];
    }
    interface ItemResponse {
      Item?: { [key: string]: AttributeValue };
    }
    interface KeySchemaElement {
      AttributeName?: string;
      KeyType?: "HASH" | "RANGE" | (string & {});
    }
    interface KeysAndAttributes {
      Keys?: ({ [key: string]: AttributeValue })[];
      AttributesToGet?: string[];
      ConsistentRead?: boolean;
      ProjectionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
    }
    interface KinesisDataStreamDestination {
      StreamArn?: string;
      DestinationStatus?: "ENABLING" | "ACTIVE" | "DISABLING" | "DISABLED" | "ENABLE_FAILED" | "UPDATING" | (string & {});
      DestinationStatusDescription?: string;
      ApproximateCreationDateTimePrecision?: "MILLISECOND" | "MICROSECOND" | (string & {});
    }
    interface KinesisStreamingDestinationInput {
      TableName: string;
      StreamArn: string;
      EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration;
    }
    interface KinesisStreamingDestinationOutput {
      TableName?: string;
      StreamArn?: string;
      DestinationStatus?: "ENABLING" | "ACTIVE" | "DISABLING" | "DISABLED" | "ENABLE_FAILED" | "UPDATING" | (string & {});
      EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration;
    }
    interface ListBackupsInput {
      TableName?: string;
      Limit?: number;
      TimeRangeLowerBound?: Date | string | number;
      TimeRangeUpperBound?: Date | string | number;
      ExclusiveStartBackupArn?: string;
      BackupType?: "USER" | "SYSTEM" | "AWS_BACKUP" | "ALL" | (string & {});
    }
    interface ListBackupsOutput {
      BackupSummaries?: BackupSummary[];
      LastEvaluatedBackupArn?: string;
    }
    interface ListContributorInsightsInput {
      TableName?: string;
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListContributorInsightsOutput {
      ContributorInsightsSummaries?: ContributorInsightsSummary[];
      NextToken?: string;
    }
    interface ListExportsInput {
      TableArn?: string;
      MaxResults?: number;
      NextToken?: string;
    }
    interface ListExportsOutput {
      ExportSummaries?: ExportSummary[];
      NextToken?: string;
    }
    interface ListGlobalTablesInput {
      ExclusiveStartGlobalTableName?: string;
      Limit?: number;
      RegionName?: string;
    }
    interface ListGlobalTablesOutput {
      GlobalTables?: GlobalTable[];
      LastEvaluatedGlobalTableName?: string;
    }
    interface ListImportsInput {
      TableArn?: string;
      PageSize?: number;
      NextToken?: string;
    }
    interface ListImportsOutput {
      ImportSummaryList?: ImportSummary[];
      NextToken?: string;
    }
    interface ListTablesInput {
      ExclusiveStartTableName?: string;
      Limit?: number;
    }
    interface ListTablesOutput {
      TableNames?: string[];
      LastEvaluatedTableName?: string;
    }
    interface ListTagsOfResourceInput {
      ResourceArn: string;
      NextToken?: string;
    }
    interface ListTagsOfResourceOutput {
      Tags?: Tag[];
      NextToken?: string;
    }
    interface LocalSecondaryIndex {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
    }
    interface LocalSecondaryIndexDescription {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
      IndexSizeBytes?: number;
      ItemCount?: number;
      IndexArn?: string;
    }
    interface LocalSecondaryIndexInfo {
      IndexName?: string;
      KeySchema?: KeySchemaElement[];
      Projection?: Projection;
    }
    interface OnDemandThroughput {
      MaxReadRequestUnits?: number;
      MaxWriteRequestUnits?: number;
    }
    interface OnDemandThroughputOverride {
      MaxReadRequestUnits?: number;
    }
    interface ParameterizedStatement {
      Statement?: string;
      Parameters?: AttributeValue[];
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface PointInTimeRecoveryDescription {
      PointInTimeRecoveryStatus?: "ENABLED" | "DISABLED" | (string & {});
      EarliestRestorableDateTime?: Date;
      LatestRestorableDateTime?: Date;
    }
    interface PointInTimeRecoverySpecification {
      PointInTimeRecoveryEnabled?: boolean;
    }
    interface Projection {
      ProjectionType?: "ALL" | "KEYS_ONLY" | "INCLUDE" | (string & {});
      NonKeyAttributes?: string[];
    }
    interface ProvisionedThroughput {
      ReadCapacityUnits?: number;
      WriteCapacityUnits?: number;
    }
    interface ProvisionedThroughputDescription {
      LastIncreaseDateTime?: Date;
      LastDecreaseDateTime?: Date;
      NumberOfDecreasesToday?: number;
      ReadCapacityUnits?: number;
      WriteCapacityUnits?: number;
    }
    interface ProvisionedThroughputOverride {
      ReadCapacityUnits?: number;
    }
    interface Put {
      Item?: { [key: string]: AttributeValue };
      TableName?: string;
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface PutItemInput {
      TableName: string;
      Item: { [key: string]: AttributeValue };
      Expected?: { [key: string]: ExpectedAttributeValue };
      ReturnValues?: "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW" | (string & {});
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ReturnItemCollectionMetrics?: "SIZE" | "NONE" | (string & {});
      ConditionalOperator?: "AND" | "OR" | (string & {});
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface PutItemOutput {
      Attributes?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
      ItemCollectionMetrics?: ItemCollectionMetrics;
    }
    interface PutRequest {
      Item?: { [key: string]: AttributeValue };
    }
    interface PutResourcePolicyInput {
      ResourceArn: string;
      Policy: string;
      ExpectedRevisionId?: string;
      ConfirmRemoveSelfResourceAccess?: boolean;
    }
    interface PutResourcePolicyOutput {
      RevisionId?: string;
    }
    interface QueryInput {
      TableName: string;
      IndexName?: string;
      Select?: "ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES" | "SPECIFIC_ATTRIBUTES" | "COUNT" | (string & {});
      AttributesToGet?: string[];
      Limit?: number;
      ConsistentRead?: boolean;
      KeyConditions?: { [key: string]: Condition };
      QueryFilter?: { [key: string]: Condition };
      ConditionalOperator?: "AND" | "OR" | (string & {});
      ScanIndexForward?: boolean;
      ExclusiveStartKey?: { [key: string]: AttributeValue };
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ProjectionExpression?: string;
      FilterExpression?: string;
      KeyConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
    }
    interface QueryOutput {
      Items?: ({ [key: string]: AttributeValue })[];
      Count?: number;
      ScannedCount?: number;
      LastEvaluatedKey?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
    }
    interface Replica {
      RegionName?: string;
    }
    interface ReplicaAutoScalingDescription {
      RegionName?: string;
      GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexAutoScalingDescription[];
      ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ReplicaStatus?: "CREATING" | "CREATION_FAILED" | "UPDATING" | "DELETING" | "ACTIVE" | "REGION_DISABLED" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | (string & {});
    }
    interface ReplicaAutoScalingUpdate {
      RegionName?: string;
      ReplicaGlobalSecondaryIndexUpdates?: ReplicaGlobalSecondaryIndexAutoScalingUpdate[];
      ReplicaProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
    }
    interface ReplicaDescription {
      RegionName?: string;
      ReplicaStatus?: "CREATING" | "CREATION_FAILED" | "UPDATING" | "DELETING" | "ACTIVE" | "REGION_DISABLED" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | (string & {});
      ReplicaStatusDescription?: string;
      ReplicaStatusPercentProgress?: string;
      KMSMasterKeyId?: string;
      ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
      OnDemandThroughputOverride?: OnDemandThroughputOverride;
      GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexDescription[];
      ReplicaInaccessibleDateTime?: Date;
      ReplicaTableClassSummary?: TableClassSummary;
    }
    interface ReplicaGlobalSecondaryIndex {
      IndexName?: string;
      ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
      OnDemandThroughputOverride?: OnDemandThroughputOverride;
    }
    interface ReplicaGlobalSecondaryIndexAutoScalingDescription {
      IndexName?: string;
      IndexStatus?: "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | (string & {});
      ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
    }
    interface ReplicaGlobalSecondaryIndexAutoScalingUpdate {
      IndexName?: string;
      ProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
    }
    interface ReplicaGlobalSecondaryIndexDescription {
      IndexName?: string;
      ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
      OnDemandThroughputOverride?: OnDemandThroughputOverride;
    }
    interface ReplicaGlobalSecondaryIndexSettingsDescription {
      IndexName?: string;
      IndexStatus?: "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | (string & {});
      ProvisionedReadCapacityUnits?: number;
      ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ProvisionedWriteCapacityUnits?: number;
      ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
    }
    interface ReplicaGlobalSecondaryIndexSettingsUpdate {
      IndexName?: string;
      ProvisionedReadCapacityUnits?: number;
      ProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
    }
    interface ReplicaSettingsDescription {
      RegionName?: string;
      ReplicaStatus?: "CREATING" | "CREATION_FAILED" | "UPDATING" | "DELETING" | "ACTIVE" | "REGION_DISABLED" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | (string & {});
      ReplicaBillingModeSummary?: BillingModeSummary;
      ReplicaProvisionedReadCapacityUnits?: number;
      ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ReplicaProvisionedWriteCapacityUnits?: number;
      ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
      ReplicaGlobalSecondaryIndexSettings?: ReplicaGlobalSecondaryIndexSettingsDescription[];
      ReplicaTableClassSummary?: TableClassSummary;
    }
    interface ReplicaSettingsUpdate {
      RegionName?: string;
      ReplicaProvisionedReadCapacityUnits?: number;
      ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
      ReplicaGlobalSecondaryIndexSettingsUpdate?: ReplicaGlobalSecondaryIndexSettingsUpdate[];
      ReplicaTableClass?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
    }
    interface ReplicaUpdate {
      Create?: CreateReplicaAction;
      Delete?: DeleteReplicaAction;
    }
    interface ReplicationGroupUpdate {
      Create?: CreateReplicationGroupMemberAction;
      Update?: UpdateReplicationGroupMemberAction;
      Delete?: DeleteReplicationGroupMemberAction;
    }
    interface RestoreSummary {
      SourceBackupArn?: string;
      SourceTableArn?: string;
      RestoreDateTime?: Date;
      RestoreInProgress?: boolean;
    }
    interface RestoreTableFromBackupInput {
      TargetTableName: string;
      BackupArn: string;
      BillingModeOverride?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[];
      LocalSecondaryIndexOverride?: LocalSecondaryIndex[];
      ProvisionedThroughputOverride?: ProvisionedThroughput;
      OnDemandThroughputOverride?: OnDemandThroughput;
      SSESpecificationOverride?: SSESpecification;
    }
    interface RestoreTableFromBackupOutput {
      TableDescription?: TableDescription;
    }
    interface RestoreTableToPointInTimeInput {
      SourceTableArn?: string;
      SourceTableName?: string;
      TargetTableName: string;
      UseLatestRestorableTime?: boolean;
      RestoreDateTime?: Date | string | number;
      BillingModeOverride?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[];
      LocalSecondaryIndexOverride?: LocalSecondaryIndex[];
      ProvisionedThroughputOverride?: ProvisionedThroughput;
      OnDemandThroughputOverride?: OnDemandThroughput;
      SSESpecificationOverride?: SSESpecification;
    }
    interface RestoreTableToPointInTimeOutput {
      TableDescription?: TableDescription;
    }
    interface S3BucketSource {
      S3BucketOwner?: string;
      S3Bucket?: string;
      S3KeyPrefix?: string;
    }
    interface SSEDescription {
      Status?: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING" | (string & {});
      SSEType?: "AES256" | "KMS" | (string & {});
      KMSMasterKeyArn?: string;
      InaccessibleEncryptionDateTime?: Date;
    }
    interface SSESpecification {
      Enabled?: boolean;
      SSEType?: "AES256" | "KMS" | (string & {});
      KMSMasterKeyId?: string;
    }
    interface ScanInput {
      TableName: string;
      IndexName?: string;
      AttributesToGet?: string[];
      Limit?: number;
      Select?: "ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES" | "SPECIFIC_ATTRIBUTES" | "COUNT" | (string & {});
      ScanFilter?: { [key: string]: Condition };
      ConditionalOperator?: "AND" | "OR" | (string & {});
      ExclusiveStartKey?: { [key: string]: AttributeValue };
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      TotalSegments?: number;
      Segment?: number;
      ProjectionExpression?: string;
      FilterExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ConsistentRead?: boolean;
    }
    interface ScanOutput {
      Items?: ({ [key: string]: AttributeValue })[];
      Count?: number;
      ScannedCount?: number;
      LastEvaluatedKey?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
    }
    interface SourceTableDetails {
      TableName?: string;
      TableId?: string;
      TableArn?: string;
      TableSizeBytes?: number;
      KeySchema?: KeySchemaElement[];
      TableCreationDateTime?: Date;
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
      ItemCount?: number;
      BillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
    }
    interface SourceTableFeatureDetails {
      LocalSecondaryIndexes?: LocalSecondaryIndexInfo[];
      GlobalSecondaryIndexes?: GlobalSecondaryIndexInfo[];
      StreamDescription?: StreamSpecification;
      TimeToLiveDescription?: TimeToLiveDescription;
      SSEDescription?: SSEDescription;
    }
    interface StreamSpecification {
      StreamEnabled?: boolean;
      StreamViewType?: "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES" | "KEYS_ONLY" | (string & {});
    }
    interface TableAutoScalingDescription {
      TableName?: string;
      TableStatus?: "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | "ARCHIVING" | "ARCHIVED" | (string & {});
      Replicas?: ReplicaAutoScalingDescription[];
    }
    interface TableClassSummary {
      TableClass?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
      LastUpdateDateTime?: Date;
    }
    interface TableCreationParameters {
      TableName?: string;
      AttributeDefinitions?: AttributeDefinition[];
      KeySchema?: KeySchemaElement[];
      BillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
      SSESpecification?: SSESpecification;
      GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
    }
    interface TableDescription {
      AttributeDefinitions?: AttributeDefinition[];
      TableName?: string;
      KeySchema?: KeySchemaElement[];
      TableStatus?: "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | "ARCHIVING" | "ARCHIVED" | (string & {});
      CreationDateTime?: Date;
      ProvisionedThroughput?: ProvisionedThroughputDescription;
      TableSizeBytes?: number;
      ItemCount?: number;
      TableArn?: string;
      TableId?: string;
      BillingModeSummary?: BillingModeSummary;
      LocalSecondaryIndexes?: LocalSecondaryIndexDescription[];
      GlobalSecondaryIndexes?: GlobalSecondaryIndexDescription[];
      StreamSpecification?: StreamSpecification;
      LatestStreamLabel?: string;
      LatestStreamArn?: string;
      GlobalTableVersion?: string;
      Replicas?: ReplicaDescription[];
      RestoreSummary?: RestoreSummary;
      SSEDescription?: SSEDescription;
      ArchivalSummary?: ArchivalSummary;
      TableClassSummary?: TableClassSummary;
      DeletionProtectionEnabled?: boolean;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface TagResourceInput {
      ResourceArn: string;
      Tags: Tag[];
    }
    interface TimeToLiveDescription {
      TimeToLiveStatus?: "ENABLING" | "DISABLING" | "ENABLED" | "DISABLED" | (string & {});
      AttributeName?: string;
    }
    interface TimeToLiveSpecification {
      Enabled?: boolean;
      AttributeName?: string;
    }
    interface TransactGetItem {
      Get?: Get;
    }
    interface TransactGetItemsInput {
      TransactItems: TransactGetItem[];
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
    }
    interface TransactGetItemsOutput {
      ConsumedCapacity?: ConsumedCapacity[];
      Responses?: ItemResponse[];
    }
    interface TransactWriteItem {
      ConditionCheck?: ConditionCheck;
      Put?: Put;
      Delete?: Delete;
      Update?: Update;
    }
    interface TransactWriteItemsInput {
      TransactItems: TransactWriteItem[];
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ReturnItemCollectionMetrics?: "SIZE" | "NONE" | (string & {});
      ClientRequestToken?: string;
    }
    interface TransactWriteItemsOutput {
      ConsumedCapacity?: ConsumedCapacity[];
      ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] };
    }
    interface UntagResourceInput {
      ResourceArn: string;
      TagKeys: string[];
    }
    interface Update {
      Key?: { [key: string]: AttributeValue };
      UpdateExpression?: string;
      TableName?: string;
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface UpdateContinuousBackupsInput {
      TableName: string;
      PointInTimeRecoverySpecification: PointInTimeRecoverySpecification;
    }
    interface UpdateContinuousBackupsOutput {
      ContinuousBackupsDescription?: ContinuousBackupsDescription;
    }
    interface UpdateContributorInsightsInput {
      TableName: string;
      IndexName?: string;
      ContributorInsightsAction: "ENABLE" | "DISABLE" | (string & {});
    }
    interface UpdateContributorInsightsOutput {
      TableName?: string;
      IndexName?: string;
      ContributorInsightsStatus?: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "FAILED" | (string & {});
    }
    interface UpdateGlobalSecondaryIndexAction {
      IndexName?: string;
      ProvisionedThroughput?: ProvisionedThroughput;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface UpdateGlobalTableInput {
      GlobalTableName: string;
      ReplicaUpdates: ReplicaUpdate[];
    }
    interface UpdateGlobalTableOutput {
      GlobalTableDescription?: GlobalTableDescription;
    }
    interface UpdateGlobalTableSettingsInput {
      GlobalTableName: string;
      GlobalTableBillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      GlobalTableProvisionedWriteCapacityUnits?: number;
      GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
      GlobalTableGlobalSecondaryIndexSettingsUpdate?: GlobalTableGlobalSecondaryIndexSettingsUpdate[];
      ReplicaSettingsUpdate?: ReplicaSettingsUpdate[];
    }
    interface UpdateGlobalTableSettingsOutput {
      GlobalTableName?: string;
      ReplicaSettings?: ReplicaSettingsDescription[];
    }
    interface UpdateItemInput {
      TableName: string;
      Key: { [key: string]: AttributeValue };
      AttributeUpdates?: { [key: string]: AttributeValueUpdate };
      Expected?: { [key: string]: ExpectedAttributeValue };
      ConditionalOperator?: "AND" | "OR" | (string & {});
      ReturnValues?: "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW" | (string & {});
      ReturnConsumedCapacity?: "INDEXES" | "TOTAL" | "NONE" | (string & {});
      ReturnItemCollectionMetrics?: "SIZE" | "NONE" | (string & {});
      UpdateExpression?: string;
      ConditionExpression?: string;
      ExpressionAttributeNames?: { [key: string]: string };
      ExpressionAttributeValues?: { [key: string]: AttributeValue };
      ReturnValuesOnConditionCheckFailure?: "ALL_OLD" | "NONE" | (string & {});
    }
    interface UpdateItemOutput {
      Attributes?: { [key: string]: AttributeValue };
      ConsumedCapacity?: ConsumedCapacity;
      ItemCollectionMetrics?: ItemCollectionMetrics;
    }
    interface UpdateKinesisStreamingConfiguration {
      ApproximateCreationDateTimePrecision?: "MILLISECOND" | "MICROSECOND" | (string & {});
    }
    interface UpdateKinesisStreamingDestinationInput {
      TableName: string;
      StreamArn: string;
      UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration;
    }
    interface UpdateKinesisStreamingDestinationOutput {
      TableName?: string;
      StreamArn?: string;
      DestinationStatus?: "ENABLING" | "ACTIVE" | "DISABLING" | "DISABLED" | "ENABLE_FAILED" | "UPDATING" | (string & {});
      UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration;
    }
    interface UpdateReplicationGroupMemberAction {
      RegionName?: string;
      KMSMasterKeyId?: string;
      ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
      OnDemandThroughputOverride?: OnDemandThroughputOverride;
      GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[];
      TableClassOverride?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
    }
    interface UpdateTableInput {
      AttributeDefinitions?: AttributeDefinition[];
      TableName: string;
      BillingMode?: "PROVISIONED" | "PAY_PER_REQUEST" | (string & {});
      ProvisionedThroughput?: ProvisionedThroughput;
      GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexUpdate[];
      StreamSpecification?: StreamSpecification;
      SSESpecification?: SSESpecification;
      ReplicaUpdates?: ReplicationGroupUpdate[];
      TableClass?: "STANDARD" | "STANDARD_INFREQUENT_ACCESS" | (string & {});
      DeletionProtectionEnabled?: boolean;
      OnDemandThroughput?: OnDemandThroughput;
    }
    interface UpdateTableOutput {
      TableDescription?: TableDescription;
    }
    interface UpdateTableReplicaAutoScalingInput {
      GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexAutoScalingUpdate[];
      TableName: string;
      ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
      ReplicaUpdates?: ReplicaAutoScalingUpdate[];
    }
    interface UpdateTableReplicaAutoScalingOutput {
      TableAutoScalingDescription?: TableAutoScalingDescription;
    }
    interface UpdateTimeToLiveInput {
      TableName: string;
      TimeToLiveSpecification: TimeToLiveSpecification;
    }
    interface UpdateTimeToLiveOutput {
      TimeToLiveSpecification?: TimeToLiveSpecification;
    }
    interface WriteRequest {
      PutRequest?: PutRequest;
      DeleteRequest?: DeleteRequest;
    }
  }
}

// AWS.EventBridge: generated from `models/eventbridge.json` by `cargo xtask generate`.
declare namespace AWS {
  class EventBridge extends Service {
    constructor(options?: EventBridge.ClientConfiguration);
    config: Config & EventBridge.ClientConfiguration;
    activateEventSource(params: EventBridge.ActivateEventSourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    cancelReplay(params: EventBridge.CancelReplayRequest, callback?: (err: AWSError, data: EventBridge.CancelReplayResponse) => void): Request<EventBridge.CancelReplayResponse>;
    createApiDestination(params: EventBridge.CreateApiDestinationRequest, callback?: (err: AWSError, data: EventBridge.CreateApiDestinationResponse) => void): Request<EventBridge.CreateApiDestinationResponse>;
    createArchive(params: EventBridge.CreateArchiveRequest, callback?: (err: AWSError, data: EventBridge.CreateArchiveResponse) => void): Request<EventBridge.CreateArchiveResponse>;
    createConnection(params: EventBridge.CreateConnectionRequest, callback?: (err: AWSError, data: EventBridge.CreateConnectionResponse) => void): Request<EventBridge.CreateConnectionResponse>;
    createEndpoint(params: EventBridge.CreateEndpointRequest, callback?: (err: AWSError, data: EventBridge.CreateEndpointResponse) => void): Request<EventBridge.CreateEndpointResponse>;
    createEventBus(params: EventBridge.CreateEventBusRequest, callback?: (err: AWSError, data: EventBridge.CreateEventBusResponse) => void): Request<EventBridge.CreateEventBusResponse>;
    createPartnerEventSource(params: EventBridge.CreatePartnerEventSourceRequest, callback?: (err: AWSError, data: EventBridge.CreatePartnerEventSourceResponse) => void): Request<EventBridge.CreatePartnerEventSourceResponse>;
    deactivateEventSource(params: EventBridge.DeactivateEventSourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deauthorizeConnection(params: EventBridge.DeauthorizeConnectionRequest, callback?: (err: AWSError, data: EventBridge.DeauthorizeConnectionResponse) => void): Request<EventBridge.DeauthorizeConnectionResponse>;
    deleteApiDestination(params: EventBridge.DeleteApiDestinationRequest, callback?: (err: AWSError, data: EventBridge.DeleteApiDestinationResponse) => void): Request<EventBridge.DeleteApiDestinationResponse>;
    deleteArchive(params: EventBridge.DeleteArchiveRequest, callback?: (err: AWSError, data: EventBridge.DeleteArchiveResponse) => void): Request<EventBridge.DeleteArchiveResponse>;
    deleteConnection(params: EventBridge.DeleteConnectionRequest, callback?: (err: AWSError, data: EventBridge.DeleteConnectionResponse) => void): Request<EventBridge.DeleteConnectionResponse>;
    deleteEndpoint(params: EventBridge.DeleteEndpointRequest, callback?: (err: AWSError, data: EventBridge.DeleteEndpointResponse) => void): Request<EventBridge.DeleteEndpointResponse>;
    deleteEventBus(params: EventBridge.DeleteEventBusRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deletePartnerEventSource(params: EventBridge.DeletePartnerEventSourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteRule(params: EventBridge.DeleteRuleRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    describeApiDestination(params: EventBridge.DescribeApiDestinationRequest, callback?: (err: AWSError, data: EventBridge.DescribeApiDestinationResponse) => void): Request<EventBridge.DescribeApiDestinationResponse>;
    describeArchive(params: EventBridge.DescribeArchiveRequest, callback?: (err: AWSError, data: EventBridge.DescribeArchiveResponse) => void): Request<EventBridge.DescribeArchiveResponse>;
    describeConnection(params: EventBridge.DescribeConnectionRequest, callback?: (err: AWSError, data: EventBridge.DescribeConnectionResponse) => void): Request<EventBridge.DescribeConnectionResponse>;
    describeEndpoint(params: EventBridge.DescribeEndpointRequest, callback?: (err: AWSError, data: EventBridge.DescribeEndpointResponse) => void): Request<EventBridge.DescribeEndpointResponse>;
    describeEventBus(params?: EventBridge.DescribeEventBusRequest, callback?: (err: AWSError, data: EventBridge.DescribeEventBusResponse) => void): Request<EventBridge.DescribeEventBusResponse>;
    describeEventBus(callback: (err: AWSError, data: EventBridge.DescribeEventBusResponse) => void): Request<EventBridge.DescribeEventBusResponse>;
    describeEventSource(params: EventBridge.DescribeEventSourceRequest, callback?: (err: AWSError, data: EventBridge.DescribeEventSourceResponse) => void): Request<EventBridge.DescribeEventSourceResponse>;
    describePartnerEventSource(params: EventBridge.DescribePartnerEventSourceRequest, callback?: (err: AWSError, data: EventBridge.DescribePartnerEventSourceResponse) => void): Request<EventBridge.DescribePartnerEventSourceResponse>;
    describeReplay(params: EventBridge.DescribeReplayRequest, callback?: (err: AWSError, data: EventBridge.DescribeReplayResponse) => void): Request<EventBridge.DescribeReplayResponse>;
    describeRule(params: EventBridge.DescribeRuleRequest, callback?: (err: AWSError, data: EventBridge.DescribeRuleResponse) => void): Request<EventBridge.DescribeRuleResponse>;
    disableRule(params: EventBridge.DisableRuleRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    enableRule(params: EventBridge.EnableRuleRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    listApiDestinations(params?: EventBridge.ListApiDestinationsRequest, callback?: (err: AWSError, data: EventBridge.ListApiDestinationsResponse) => void): Request<EventBridge.ListApiDestinationsResponse>;
    listApiDestinations(callback: (err: AWSError, data: EventBridge.ListApiDestinationsResponse) => void): Request<EventBridge.ListApiDestinationsResponse>;
    listArchives(params?: EventBridge.ListArchivesRequest, callback?: (err: AWSError, data: EventBridge.ListArchivesResponse) => void): Request<EventBridge.ListArchivesResponse>;
    listArchives(callback: (err: AWSError, data: EventBridge.ListArchivesResponse) => void): Request<EventBridge.ListArchivesResponse>;
    listConnections(params?: EventBridge.ListConnectionsRequest, callback?: (err: AWSError, data: EventBridge.ListConnectionsResponse) => void): Request<EventBridge.ListConnectionsResponse>;
    listConnections(callback: (err: AWSError, data: EventBridge.ListConnectionsResponse) => void): Request<EventBridge.ListConnectionsResponse>;
    listEndpoints(params?: EventBridge.ListEndpointsRequest, callback?: (err: AWSError, data: EventBridge.ListEndpointsResponse) => void): Request<EventBridge.ListEndpointsResponse>;
    listEndpoints(callback: (err: AWSError, data: EventBridge.ListEndpointsResponse) => void): Request<EventBridge.ListEndpointsResponse>;
    listEventBuses(params?: EventBridge.ListEventBusesRequest, callback?: (err: AWSError, data: EventBridge.ListEventBusesResponse) => void): Request<EventBridge.ListEventBusesResponse>;
    listEventBuses(callback: (err: AWSError, data: EventBridge.ListEventBusesResponse) => void): Request<EventBridge.ListEventBusesResponse>;
    listEventSources(params?: EventBridge.ListEventSourcesRequest, callback?: (err: AWSError, data: EventBridge.ListEventSourcesResponse) => void): Request<EventBridge.ListEventSourcesResponse>;
    listEventSources(callback: (err: AWSError, data: EventBridge.ListEventSourcesResponse) => void): Request<EventBridge.ListEventSourcesResponse>;
    listPartnerEventSourceAccounts(params: EventBridge.ListPartnerEventSourceAccountsRequest, callback?: (err: AWSError, data: EventBridge.ListPartnerEventSourceAccountsResponse) => void): Request<EventBridge.ListPartnerEventSourceAccountsResponse>;
    listPartnerEventSources(params: EventBridge.ListPartnerEventSourcesRequest, callback?: (err: AWSError, data: EventBridge.ListPartnerEventSourcesResponse) => void): Request<EventBridge.ListPartnerEventSourcesResponse>;
    listReplays(params?: EventBridge.ListReplaysRequest, callback?: (err: AWSError, data: EventBridge.ListReplaysResponse) => void): Request<EventBridge.ListReplaysResponse>;
    listReplays(callback: (err: AWSError, data: EventBridge.ListReplaysResponse) => void): Request<EventBridge.ListReplaysResponse>;
    listRuleNamesByTarget(params: EventBridge.ListRuleNamesByTargetRequest, callback?: (err: AWSError, data: EventBridge.ListRuleNamesByTargetResponse) => void): Request<EventBridge.ListRuleNamesByTargetResponse>;
    listRules(params?: EventBridge.ListRulesRequest, callback?: (err: AWSError, data: EventBridge.ListRulesResponse) => void): Request<EventBridge.ListRulesResponse>;
    listRules(callback: (err: AWSError, data: EventBridge.ListRulesResponse) => void): Request<EventBridge.ListRulesResponse>;
    listTagsForResource(params: EventBridge.ListTagsForResourceRequest, callback?: (err: AWSError, data: EventBridge.ListTagsForResourceResponse) => void): Request<EventBridge.ListTagsForResourceResponse>;
    listTargetsByRule(params: EventBridge.ListTargetsByRuleRequest, callback?: (err: AWSError, data: EventBridge.ListTargetsByRuleResponse) => void): Request<EventBridge.ListTargetsByRuleResponse>;
    putEvents(params: EventBridge.PutEventsRequest, callback?: (err: AWSError, data: EventBridge.PutEventsResponse) => void): Request<EventBridge.PutEventsResponse>;
    putPartnerEvents(params: EventBridge.PutPartnerEventsRequest, callback?: (err: AWSError, data: EventBridge.PutPartnerEventsResponse) => void): Request<EventBridge.PutPartnerEventsResponse>;
    putPermission(params?: EventBridge.PutPermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putPermission(callback: (err: AWSError, data: {}) => void): Request<{}>;
    putRule(params: EventBridge.PutRuleRequest, callback?: (err: AWSError, data: EventBridge.PutRuleResponse) => void): Request<EventBridge.PutRuleResponse>;
    putTargets(params: EventBridge.PutTargetsRequest, callback?: (err: AWSError, data: EventBridge.PutTargetsResponse) => void): Request<EventBridge.PutTargetsResponse>;
    removePermission(params?: EventBridge.RemovePermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    removePermission(callback: (err: AWSError, data: {}) => void): Request<{}>;
    removeTargets(params: EventBridge.RemoveTargetsRequest, callback?: (err: AWSError, data: EventBridge.RemoveTargetsResponse) => void): Request<EventBridge.RemoveTargetsResponse>;
    startReplay(params: EventBridge.StartReplayRequest, callback?: (err: AWSError, data: EventBridge.StartReplayResponse) => void): Request<EventBridge.StartReplayResponse>;
    tagResource(params: EventBridge.TagResourceRequest, callback?: (err: AWSError, data: EventBridge.TagResourceResponse) => void): Request<EventBridge.TagResourceResponse>;
    testEventPattern(params: EventBridge.TestEventPatternRequest, callback?: (err: AWSError, data: EventBridge.TestEventPatternResponse) => void): Request<EventBridge.TestEventPatternResponse>;
    untagResource(params: EventBridge.UntagResourceRequest, callback?: (err: AWSError, data: EventBridge.UntagResourceResponse) => void): Request<EventBridge.UntagResourceResponse>;
    updateApiDestination(params: EventBridge.UpdateApiDestinationRequest, callback?: (err: AWSError, data: EventBridge.UpdateApiDestinationResponse) => void): Request<EventBridge.UpdateApiDestinationResponse>;
    updateArchive(params: EventBridge.UpdateArchiveRequest, callback?: (err: AWSError, data: EventBridge.UpdateArchiveResponse) => void): Request<EventBridge.UpdateArchiveResponse>;
    updateConnection(params: EventBridge.UpdateConnectionRequest, callback?: (err: AWSError, data: EventBridge.UpdateConnectionResponse) => void): Request<EventBridge.UpdateConnectionResponse>;
    updateEndpoint(params: EventBridge.UpdateEndpointRequest, callback?: (err: AWSError, data: EventBridge.UpdateEndpointResponse) => void): Request<EventBridge.UpdateEndpointResponse>;
    updateEventBus(params?: EventBridge.UpdateEventBusRequest, callback?: (err: AWSError, data: EventBridge.UpdateEventBusResponse) => void): Request<EventBridge.UpdateEventBusResponse>;
    updateEventBus(callback: (err: AWSError, data: EventBridge.UpdateEventBusResponse) => void): Request<EventBridge.UpdateEventBusResponse>;
  }
  namespace EventBridge {
    interface ActivateEventSourceRequest {
      Name: string;
    }
    interface ApiDestination {
      ApiDestinationArn?: string;
      Name?: string;
      ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {});
      ConnectionArn?: string;
      InvocationEndpoint?: string;
      HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {});
      InvocationRateLimitPerSecond?: number;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface AppSyncParameters {
      GraphQLOperation?: string;
    }
    interface Archive {
      ArchiveName?: string;
      EventSourceArn?: string;
      State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {});
      StateReason?: string;
      RetentionDays?: number;
      SizeBytes?: number;
      EventCount?: number;
      CreationTime?: Date;
    }
    interface AwsVpcConfiguration {
      Subnets?: string[];
      SecurityGroups?: string[];
      AssignPublicIp?: "ENABLED" | "DISABLED" | (string & {});
    }
    interface BatchArrayProperties {
      Size?: number;
    }
    interface BatchParameters {
      JobDefinition?: string;
      JobName?: string;
      ArrayProperties?: BatchArrayProperties;
      RetryStrategy?: BatchRetryStrategy;
    }
    interface BatchRetryStrategy {
      Attempts?: number;
    }
    interface CancelReplayRequest {
      ReplayName: string;
    }
    interface CancelReplayResponse {
      ReplayArn?: string;
      State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {});
      StateReason?: string;
    }
    interface CapacityProviderStrategyItem {
      capacityProvider?: string;
      weight?: number;
      base?: number;
    }
    interface Condition {
      Type?: string;
      Key?: string;
      Value?: string;
    }
    interface Connection {
      ConnectionArn?: string;
      Name?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      StateReason?: string;
      AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
      LastAuthorizedTime?: Date;
    }
    interface ConnectionApiKeyAuthResponseParameters {
      ApiKeyName?: string;
    }
    interface ConnectionAuthResponseParameters {
      BasicAuthParameters?: ConnectionBasicAuthResponseParameters;
      OAuthParameters?: ConnectionOAuthResponseParameters;
      ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters;
      InvocationHttpParameters?: ConnectionHttpParameters;
    }
    interface ConnectionBasicAuthResponseParameters {
      Username?: string;
    }
    interface ConnectionBodyParameter {
      Key?: string;
      Value?: string;
      IsValueSecret?: boolean;
    }
    interface ConnectionHeaderParameter {
      Key?: string;
      Value?: string;
      IsValueSecret?: boolean;
    }
    interface ConnectionHttpParameters {
      HeaderParameters?: ConnectionHeaderParameter[];
      QueryStringParameters?: ConnectionQueryStringParameter[];
      BodyParameters?: ConnectionBodyParameter[];
    }
    interface ConnectionOAuthClientResponseParameters {
      ClientID?: string;
    }
    interface ConnectionOAuthResponseParameters {
      ClientParameters?: ConnectionOAuthClientResponseParameters;
      AuthorizationEndpoint?: string;
      HttpMethod?: "GET" | "POST" | "PUT" | (string & {});
      OAuthHttpParameters?: ConnectionHttpParameters;
    }
    interface ConnectionQueryStringParameter {
      Key?: string;
      Value?: string;
      IsValueSecret?: boolean;
    }
    interface CreateApiDestinationRequest {
      Name: string;
      Description?: string;
      ConnectionArn: string;
      InvocationEndpoint: string;
      HttpMethod: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {});
      InvocationRateLimitPerSecond?: number;
    }
    interface CreateApiDestinationResponse {
      ApiDestinationArn?: string;
      ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface CreateArchiveRequest {
      ArchiveName: string;
      EventSourceArn: string;
      Description?: string;
      EventPattern?: string;
      RetentionDays?: number;
    }
    interface CreateArchiveResponse {
      ArchiveArn?: string;
      State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {});
      StateReason?: string;
      CreationTime?: Date;
    }
    interface CreateConnectionApiKeyAuthRequestParameters {
      ApiKeyName?: string;
      ApiKeyValue?: string;
    }
    interface CreateConnectionAuthRequestParameters {
      BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters;
      OAuthParameters?: CreateConnectionOAuthRequestParameters;
      ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters;
      InvocationHttpParameters?: ConnectionHttpParameters;
    }
    interface CreateConnectionBasicAuthRequestParameters {
      Username?: string;
      Password?: string;
    }
    interface CreateConnectionOAuthClientRequestParameters {
      ClientID?: string;
      ClientSecret?: string;
    }
    interface CreateConnectionOAuthRequestParameters {
      ClientParameters?: CreateConnectionOAuthClientRequestParameters;
      AuthorizationEndpoint?: string;
      HttpMethod?: "GET" | "POST" | "PUT" | (string & {});
      OAuthHttpParameters?: ConnectionHttpParameters;
    }
    interface CreateConnectionRequest {
      Name: string;
      Description?: string;
      AuthorizationType: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {});
      AuthParameters: CreateConnectionAuthRequestParameters;
    }
    interface CreateConnectionResponse {
      ConnectionArn?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface CreateEndpointRequest {
      Name: string;
      Description?: string;
      RoutingConfig: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses: EndpointEventBus[];
      RoleArn?: string;
    }
    interface CreateEndpointResponse {
      Name?: string;
      Arn?: string;
      RoutingConfig?: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses?: EndpointEventBus[];
      RoleArn?: string;
      State?: "ACTIVE" | "CREATING" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "UPDATE_FAILED" | "DELETE_FAILED" | (string & {});
    }
    interface CreateEventBusRequest {
      Name: string;
      EventSourceName?: string;
      Description?: string;
      KmsKeyIdentifier?: string;
      DeadLetterConfig?: DeadLetterConfig;
      Tags?: Tag[];
    }
    interface CreateEventBusResponse {
      EventBusArn?: string;
      Description?: string;
      KmsKeyIdentifier?: string;
      DeadLetterConfig?: DeadLetterConfig;
    }
    interface CreatePartnerEventSourceRequest {
      Name: string;
      Account: string;
    }
    interface CreatePartnerEventSourceResponse {
      EventSourceArn?: string;
    }
    interface DeactivateEventSourceRequest {
      Name: string;
    }
    interface DeadLetterConfig {
      Arn?: string;
    }
    interface DeauthorizeConnectionRequest {
      Name: string;
    }
    interface DeauthorizeConnectionResponse {
      ConnectionArn?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
      LastAuthorizedTime?: Date;
    }
    interface DeleteApiDestinationRequest {
      Name: string;
    }
    interface DeleteApiDestinationResponse {
    }
    interface DeleteArchiveRequest {
      ArchiveName: string;
    }
    interface DeleteArchiveResponse {
    }
    interface DeleteConnectionRequest {
      Name: string;
    }
    interface DeleteConnectionResponse {
      ConnectionArn?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
      LastAuthorizedTime?: Date;
    }
    interface DeleteEndpointRequest {
      Name: string;
    }
    interface DeleteEndpointResponse {
    }
    interface DeleteEventBusRequest {
      Name: string;
    }
    interface DeletePartnerEventSourceRequest {
      Name: string;
      Account: string;
    }
    interface DeleteRuleRequest {
      Name: string;
      EventBusName?: string;
      Force?: boolean;
    }
    interface DescribeApiDestinationRequest {
      Name: string;
    }
    interface DescribeApiDestinationResponse {
      ApiDestinationArn?: string;
      Name?: string;
      Description?: string;
      ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {});
      ConnectionArn?: string;
      InvocationEndpoint?: string;
      HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {});
      InvocationRateLimitPerSecond?: number;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface DescribeArchiveRequest {
      ArchiveName: string;
    }
    interface DescribeArchiveResponse {
      ArchiveArn?: string;
      ArchiveName?: string;
      EventSourceArn?: string;
      Description?: string;
      EventPattern?: string;
      State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {});
      StateReason?: string;
      RetentionDays?: number;
      SizeBytes?: number;
      EventCount?: number;
      CreationTime?: Date;
    }
    interface DescribeConnectionRequest {
      Name: string;
    }
    interface DescribeConnectionResponse {
      ConnectionArn?: string;
      Name?: string;
      Description?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      StateReason?: string;
      AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {});
      SecretArn?: string;
      AuthParameters?: ConnectionAuthResponseParameters;
      CreationTime?: Date;
      LastModifiedTime?: Date;
      LastAuthorizedTime?: Date;
    }
    interface DescribeEndpointRequest {
      Name: string;
      HomeRegion?: string;
    }
    interface DescribeEndpointResponse {
      Name?: string;
      Description?: string;
      Arn?: string;
      RoutingConfig?: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses?: EndpointEventBus[];
      RoleArn?: string;
      EndpointId?: string;
      EndpointUrl?: string;
      State?: "ACTIVE" | "CREATING" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "UPDATE_FAILED" | "DELETE_FAILED" | (string & {});
      StateReason?: string;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface DescribeEventBusRequest {
      Name?: string;
    }
    interface DescribeEventBusResponse {
      Name?: string;
      Arn?: string;
      Description?: string;
      KmsKeyIdentifier?: string;
      DeadLetterConfig?: DeadLetterConfig;
      Policy?: string;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface DescribeEventSourceRequest {
      Name: string;
    }
    interface DescribeEventSourceResponse {
      Arn?: string;
      CreatedBy?: string;
      CreationTime?: Date;
      ExpirationTime?: Date;
      Name?: string;
      State?: "PENDING" | "ACTIVE" | "DELETED" | (string & {});
    }
    interface DescribePartnerEventSourceRequest {
      Name: string;
    }
    interface DescribePartnerEventSourceResponse {
      Arn?: string;
      Name?: string;
    }
    interface DescribeReplayRequest {
      ReplayName: string;
    }
    interface DescribeReplayResponse {
      ReplayName?: string;
      ReplayArn?: string;
      Description?: string;
      State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {});
      StateReason?: string;
      EventSourceArn?: string;
      Destination?: ReplayDestination;
      EventStartTime?: Date;
      EventEndTime?: Date;
      EventLastReplayedTime?: Date;
      ReplayStartTime?: Date;
      ReplayEndTime?: Date;
    }
    interface DescribeRuleRequest {
      Name: string;
      EventBusName?: string;
    }
    interface DescribeRuleResponse {
      Name?: string;
      Arn?: string;
      EventPattern?: string;
      ScheduleExpression?: string;
      State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {});
      Description?: string;
      RoleArn?: string;
      ManagedBy?: string;
      EventBusName?: string;
      CreatedBy?: string;
    }
    interface DisableRuleRequest {
      Name: string;
      EventBusName?: string;
    }
    interface EcsParameters {
      TaskDefinitionArn?: string;
      TaskCount?: number;
      LaunchType?: "EC2" | "FARGATE" | "EXTERNAL" | (string & {});
      NetworkConfiguration?: NetworkConfiguration;
      PlatformVersion?: string;
      Group?: string;
      CapacityProviderStrategy?: CapacityProviderStrategyItem[];
      EnableECSManagedTags?: boolean;
      EnableExecuteCommand?: boolean;
      PlacementConstraints?: PlacementConstraint[];
      PlacementStrategy?: PlacementStrategy[];
      PropagateTags?: "TASK_DEFINITION" | (string & {});
      ReferenceId?: string;
      Tags?: Tag[];
    }
    interface EnableRuleRequest {
      Name: string;
      EventBusName?: string;
    }
    interface Endpoint {
      Name?: string;
      Description?: string;
      Arn?: string;
      RoutingConfig?: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses?: EndpointEventBus[];
      RoleArn?: string;
      EndpointId?: string;
      EndpointUrl?: string;
      State?: "ACTIVE" | "CREATING" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "UPDATE_FAILED" | "DELETE_FAILED" | (string & {});
      StateReason?: string;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface EndpointEventBus {
      EventBusArn?: string;
    }
    interface EventBus {
      Name?: string;
      Arn?: string;
      Description?: string;
      Policy?: string;
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface EventSource {
      Arn?: string;
      CreatedBy?: string;
      CreationTime?: Date;
      ExpirationTime?: Date;
      Name?: string;
      State?: "PENDING" | "ACTIVE" | "DELETED" | (string & {});
    }
    interface FailoverConfig {
      Primary?: Primary;
      Secondary?: Secondary;
    }
    interface HttpParameters {
      PathParameterValues?: string[];
      HeaderParameters?: { [key: string]: string };
      QueryStringParameters?: { [key: string]: string };
    }
    interface InputTransformer {
      InputPathsMap?: { [key: string]: string };
      InputTemplate?: string;
    }
    interface KinesisParameters {
      PartitionKeyPath?: string;
    }
    interface ListApiDestinationsRequest {
      NamePrefix?: string;
      ConnectionArn?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListApiDestinationsResponse {
      ApiDestinations?: ApiDestination[];
      NextToken?: string;
    }
    interface ListArchivesRequest {
      NamePrefix?: string;
      EventSourceArn?: string;
      State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {});
      NextToken?: string;
      Limit?: number;
    }
    interface ListArchivesResponse {
      Archives?: Archive[];
      NextToken?: string;
    }
    interface ListConnectionsRequest {
      NamePrefix?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      NextToken?: string;
      Limit?: number;
    }
    interface ListConnectionsResponse {
      Connections?: Connection[];
      NextToken?: string;
    }
    interface ListEndpointsRequest {
      NamePrefix?: string;
      HomeRegion?: string;
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListEndpointsResponse {
      Endpoints?: Endpoint[];
      NextToken?: string;
    }
    interface ListEventBusesRequest {
      NamePrefix?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListEventBusesResponse {
      EventBuses?: EventBus[];
      NextToken?: string;
    }
    interface ListEventSourcesRequest {
      NamePrefix?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListEventSourcesResponse {
      EventSources?: EventSource[];
      NextToken?: string;
    }
    interface ListPartnerEventSourceAccountsRequest {
      EventSourceName: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListPartnerEventSourceAccountsResponse {
      PartnerEventSourceAccounts?: PartnerEventSourceAccount[];
      NextToken?: string;
    }
    interface ListPartnerEventSourcesRequest {
      NamePrefix: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListPartnerEventSourcesResponse {
      PartnerEventSources?: PartnerEventSource[];
      NextToken?: string;
    }
    interface ListReplaysRequest {
      NamePrefix?: string;
      State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {});
      EventSourceArn?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListReplaysResponse {
      Replays?: Replay[];
      NextToken?: string;
    }
    interface ListRuleNamesByTargetRequest {
      TargetArn: string;
      EventBusName?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListRuleNamesByTargetResponse {
      RuleNames?: string[];
      NextToken?: string;
    }
    interface ListRulesRequest {
      NamePrefix?: string;
      EventBusName?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListRulesResponse {
      Rules?: Rule[];
      NextToken?: string;
    }
    interface ListTagsForResourceRequest {
      ResourceARN: string;
    }
    interface ListTagsForResourceResponse {
      Tags?: Tag[];
    }
    interface ListTargetsByRuleRequest {
      Rule: string;
      EventBusName?: string;
      NextToken?: string;
      Limit?: number;
    }
    interface ListTargetsByRuleResponse {
      Targets?: Target[];
      NextToken?: string;
    }
    interface NetworkConfiguration {
      awsvpcConfiguration?: AwsVpcConfiguration;
    }
    interface PartnerEventSource {
      Arn?: string;
      Name?: string;
    }
    interface PartnerEventSourceAccount {
      Account?: string;
      CreationTime?: Date;
      ExpirationTime?: Date;
      State?: "PENDING" | "ACTIVE" | "DELETED" | (string & {});
    }
    interface PlacementConstraint {
      type?: "distinctInstance" | "memberOf" | (string & {});
      expression?: string;
    }
    interface PlacementStrategy {
      type?: "random" | "spread" | "binpack" | (string & {});
      field?: string;
    }
    interface Primary {
      HealthCheck?: string;
    }
    interface PutEventsRequest {
      Entries: PutEventsRequestEntry[];
      EndpointId?: string;
    }
    interface PutEventsRequestEntry {
      Time?: Date;
      Source?: string;
      Resources?: string[];
      DetailType?: string;
      Detail?: string;
      EventBusName?: string;
      TraceHeader?: string;
    }
    interface PutEventsResponse {
      FailedEntryCount?: number;
      Entries?: PutEventsResultEntry[];
    }
    interface PutEventsResultEntry {
      EventId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface PutPartnerEventsRequest {
      Entries: PutPartnerEventsRequestEntry[];
    }
    interface PutPartnerEventsRequestEntry {
      Time?: Date;
      Source?: string;
      Resources?: string[];
      DetailType?: string;
      Detail?: string;
    }
    interface PutPartnerEventsResponse {
      FailedEntryCount?: number;
      Entries?: PutPartnerEventsResultEntry[];
    }
    interface PutPartnerEventsResultEntry {
      EventId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface PutPermissionRequest {
      EventBusName?: string;
      Action?: string;
      Principal?: string;
      StatementId?: string;
      Condition?: Condition;
      Policy?: string;
    }
    interface PutRuleRequest {
      Name: string;
      ScheduleExpression?: string;
      EventPattern?: string;
      State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {});
      Description?: string;
      RoleArn?: string;
      Tags?: Tag[];
      EventBusName?: string;
    }
    interface PutRuleResponse {
      RuleArn?: string;
    }
    interface PutTargetsRequest {
      Rule: string;
      EventBusName?: string;
      Targets: Target[];
    }
    interface PutTargetsResponse {
      FailedEntryCount?: number;
      FailedEntries?: PutTargetsResultEntry[];
    }
    interface PutTargetsResultEntry {
      TargetId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface RedshiftDataParameters {
      SecretManagerArn?: string;
      Database?: string;
      DbUser?: string;
      Sql?: string;
      StatementName?: string;
      WithEvent?: boolean;
      Sqls?: string[];
    }
    interface RemovePermissionRequest {
      StatementId?: string;
      RemoveAllPermissions?: boolean;
      EventBusName?: string;
    }
    interface RemoveTargetsRequest {
      Rule: string;
      EventBusName?: string;
      Ids: string[];
      Force?: boolean;
    }
    interface RemoveTargetsResponse {
      FailedEntryCount?: number;
      FailedEntries?: RemoveTargetsResultEntry[];
    }
    interface RemoveTargetsResultEntry {
      TargetId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface Replay {
      ReplayName?: string;
      EventSourceArn?: string;
      State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {});
      StateReason?: string;
      EventStartTime?: Date;
      EventEndTime?: Date;
      EventLastReplayedTime?: Date;
      ReplayStartTime?: Date;
      ReplayEndTime?: Date;
    }
    interface ReplayDestination {
      Arn?: string;
      FilterArns?: string[];
    }
    interface ReplicationConfig {
      State?: "ENABLED" | "DISABLED" | (string & {});
    }
    interface RetryPolicy {
      MaximumRetryAttempts?: number;
      MaximumEventAgeInSeconds?: number;
    }
    interface RoutingConfig {
      FailoverConfig?: FailoverConfig;
    }
    interface Rule {
      Name?: string;
      Arn?: string;
      EventPattern?: string;
      State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {});
      Description?: string;
      ScheduleExpression?: string;
      RoleArn?: string;
      ManagedBy?: string;
      EventBusName?: string;
    }
    interface RunCommandParameters {
      RunCommandTargets?: RunCommandTarget[];
    }
    interface RunCommandTarget {
      Key?: string;
      Values?: string[];
    }
    interface SageMakerPipelineParameter {
      Name?: string;
      Value?: string;
    }
    interface SageMakerPipelineParameters {
      PipelineParameterList?: SageMakerPipelineParameter[];
    }
    interface Secondary {
      Route?: string;
    }
    interface SqsParameters {
      MessageGroupId?: string;
    }
    interface StartReplayRequest {
      ReplayName: string;
      Description?: string;
      EventSourceArn: string;
      EventStartTime: Date | string | number;
      EventEndTime: Date | string | number;
      Destination: ReplayDestination;
    }
    interface StartReplayResponse {
      ReplayArn?: string;
      State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {});
      StateReason?: string;
      ReplayStartTime?: Date;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface TagResourceRequest {
      ResourceARN: string;
      Tags: Tag[];
    }
    interface TagResourceResponse {
    }
    interface Target {
      Id?: string;
      Arn?: string;
      RoleArn?: string;
      Input?: string;
      InputPath?: string;
      InputTransformer?: InputTransformer;
      KinesisParameters?: KinesisParameters;
      RunCommandParameters?: RunCommandParameters;
      EcsParameters?: EcsParameters;
      BatchParameters?: BatchParameters;
      SqsParameters?: SqsParameters;
      HttpParameters?: HttpParameters;
      RedshiftDataParameters?: RedshiftDataParameters;
      SageMakerPipelineParameters?: SageMakerPipelineParameters;
      DeadLetterConfig?: DeadLetterConfig;
      RetryPolicy?: RetryPolicy;
      AppSyncParameters?: AppSyncParameters;
    }
    interface TestEventPatternRequest {
      EventPattern: string;
      Event: string;
    }
    interface TestEventPatternResponse {
      Result?: boolean;
    }
    interface UntagResourceRequest {
      ResourceARN: string;
      TagKeys: string[];
    }
    interface UntagResourceResponse {
    }
    interface UpdateApiDestinationRequest {
      Name: string;
      Description?: string;
      ConnectionArn?: string;
      InvocationEndpoint?: string;
      HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {});
      InvocationRateLimitPerSecond?: number;
    }
    interface UpdateApiDestinationResponse {
      ApiDestinationArn?: string;
      ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
    }
    interface UpdateArchiveRequest {
      ArchiveName: string;
      Description?: string;
      EventPattern?: string;
      RetentionDays?: number;
    }
    interface UpdateArchiveResponse {
      ArchiveArn?: string;
      State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {});
      StateReason?: string;
      CreationTime?: Date;
    }
    interface UpdateConnectionApiKeyAuthRequestParameters {
      ApiKeyName?: string;
      ApiKeyValue?: string;
    }
    interface UpdateConnectionAuthRequestParameters {
      BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters;
      OAuthParameters?: UpdateConnectionOAuthRequestParameters;
      ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters;
      InvocationHttpParameters?: ConnectionHttpParameters;
    }
    interface UpdateConnectionBasicAuthRequestParameters {
      Username?: string;
      Password?: string;
    }
    interface UpdateConnectionOAuthClientRequestParameters {
      ClientID?: string;
      ClientSecret?: string;
    }
    interface UpdateConnectionOAuthRequestParameters {
      ClientParameters?: UpdateConnectionOAuthClientRequestParameters;
      AuthorizationEndpoint?: string;
      HttpMethod?: "GET" | "POST" | "PUT" | (string & {});
      OAuthHttpParameters?: ConnectionHttpParameters;
    }
    interface UpdateConnectionRequest {
      Name: string;
      Description?: string;
      AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {});
      AuthParameters?: UpdateConnectionAuthRequestParameters;
    }
    interface UpdateConnectionResponse {
      ConnectionArn?: string;
      ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | (string & {});
      CreationTime?: Date;
      LastModifiedTime?: Date;
      LastAuthorizedTime?: Date;
    }
    interface UpdateEndpointRequest {
      Name: string;
      Description?: string;
      RoutingConfig?: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses?: EndpointEventBus[];
      RoleArn?: string;
    }
    interface UpdateEndpointResponse {
      Name?: string;
      Arn?: string;
      RoutingConfig?: RoutingConfig;
      ReplicationConfig?: ReplicationConfig;
      EventBuses?: EndpointEventBus[];
      RoleArn?: string;
      EndpointId?: string;
      EndpointUrl?: string;
      State?: "ACTIVE" | "CREATING" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "UPDATE_FAILED" | "DELETE_FAILED" | (string & {});
    }
    interface UpdateEventBusRequest {
      Name?: string;
      KmsKeyIdentifier?: string;
      Description?: string;
      DeadLetterConfig?: DeadLetterConfig;
    }
    interface UpdateEventBusResponse {
      Arn?: string;
      Name?: string;
      KmsKeyIdentifier?: string;
      Description?: string;
      DeadLetterConfig?: DeadLetterConfig;
    }
  }
}

// AWS.Firehose: generated from `models/firehose.json` by `cargo xtask generate`.
declare namespace AWS {
  class Firehose extends Service {
    constructor(options?: Firehose.ClientConfiguration);
    config: Config & Firehose.ClientConfiguration;
    createDeliveryStream(params: Firehose.CreateDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.CreateDeliveryStreamOutput) => void): Request<Firehose.CreateDeliveryStreamOutput>;
    deleteDeliveryStream(params: Firehose.DeleteDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.DeleteDeliveryStreamOutput) => void): Request<Firehose.DeleteDeliveryStreamOutput>;
    describeDeliveryStream(params: Firehose.DescribeDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.DescribeDeliveryStreamOutput) => void): Request<Firehose.DescribeDeliveryStreamOutput>;
    listDeliveryStreams(params?: Firehose.ListDeliveryStreamsInput, callback?: (err: AWSError, data: Firehose.ListDeliveryStreamsOutput) => void): Request<Firehose.ListDeliveryStreamsOutput>;
    listDeliveryStreams(callback: (err: AWSError, data: Firehose.ListDeliveryStreamsOutput) => void): Request<Firehose.ListDeliveryStreamsOutput>;
    listTagsForDeliveryStream(params: Firehose.ListTagsForDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.ListTagsForDeliveryStreamOutput) => void): Request<Firehose.ListTagsForDeliveryStreamOutput>;
    putRecord(params: Firehose.PutRecordInput, callback?: (err: AWSError, data: Firehose.PutRecordOutput) => void): Request<Firehose.PutRecordOutput>;
    putRecordBatch(params: Firehose.PutRecordBatchInput, callback?: (err: AWSError, data: Firehose.PutRecordBatchOutput) => void): Request<Firehose.PutRecordBatchOutput>;
    startDeliveryStreamEncryption(params: Firehose.StartDeliveryStreamEncryptionInput, callback?: (err: AWSError, data: Firehose.StartDeliveryStreamEncryptionOutput) => void): Request<Firehose.StartDeliveryStreamEncryptionOutput>;
    stopDeliveryStreamEncryption(params: Firehose.StopDeliveryStreamEncryptionInput, callback?: (err: AWSError, data: Firehose.StopDeliveryStreamEncryptionOutput) => void): Request<Firehose.StopDeliveryStreamEncryptionOutput>;
    tagDeliveryStream(params: Firehose.TagDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.TagDeliveryStreamOutput) => void): Request<Firehose.TagDeliveryStreamOutput>;
    untagDeliveryStream(params: Firehose.UntagDeliveryStreamInput, callback?: (err: AWSError, data: Firehose.UntagDeliveryStreamOutput) => void): Request<Firehose.UntagDeliveryStreamOutput>;
    updateDestination(params: Firehose.UpdateDestinationInput, callback?: (err: AWSError, data: Firehose.UpdateDestinationOutput) => void): Request<Firehose.UpdateDestinationOutput>;
  }
  namespace Firehose {
    interface AmazonOpenSearchServerlessBufferingHints {
      IntervalInSeconds?: number;
      SizeInMBs?: number;
    }
    interface AmazonOpenSearchServerlessDestinationConfiguration {
      RoleARN?: string;
      CollectionEndpoint?: string;
      IndexName?: string;
      BufferingHints?: AmazonOpenSearchServerlessBufferingHints;
      RetryOptions?: AmazonOpenSearchServerlessRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfiguration?: VpcConfiguration;
    }
    interface AmazonOpenSearchServerlessDestinationDescription {
      RoleARN?: string;
      CollectionEndpoint?: string;
      IndexName?: string;
      BufferingHints?: AmazonOpenSearchServerlessBufferingHints;
      RetryOptions?: AmazonOpenSearchServerlessRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfigurationDescription?: VpcConfigurationDescription;
    }
    interface AmazonOpenSearchServerlessDestinationUpdate {
      RoleARN?: string;
      CollectionEndpoint?: string;
      IndexName?: string;
      BufferingHints?: AmazonOpenSearchServerlessBufferingHints;
      RetryOptions?: AmazonOpenSearchServerlessRetryOptions;
      S3Update?: S3DestinationUpdate;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
    }
    interface AmazonOpenSearchServerlessRetryOptions {
      DurationInSeconds?: number;
    }
    interface AmazonopensearchserviceBufferingHints {
      IntervalInSeconds?: number;
      SizeInMBs?: number;
    }
    interface AmazonopensearchserviceDestinationConfiguration {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: AmazonopensearchserviceBufferingHints;
      RetryOptions?: AmazonopensearchserviceRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfiguration?: VpcConfiguration;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface AmazonopensearchserviceDestinationDescription {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: AmazonopensearchserviceBufferingHints;
      RetryOptions?: AmazonopensearchserviceRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfigurationDescription?: VpcConfigurationDescription;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface AmazonopensearchserviceDestinationUpdate {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: AmazonopensearchserviceBufferingHints;
      RetryOptions?: AmazonopensearchserviceRetryOptions;
      S3Update?: S3DestinationUpdate;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface AmazonopensearchserviceRetryOptions {
      DurationInSeconds?: number;
    }
    interface AuthenticationConfiguration {
      RoleARN?: string;
      Connectivity?: "PUBLIC" | "PRIVATE" | (string & {});
    }
    interface BufferingHints {
      SizeInMBs?: number;
      IntervalInSeconds?: number;
    }
    interface CatalogConfiguration {
      CatalogARN?: string;
    }
    interface CloudWatchLoggingOptions {
      Enabled?: boolean;
      LogGroupName?: string;
      LogStreamName?: string;
    }
    interface CopyCommand {
      DataTableName?: string;
      DataTableColumns?: string;
      CopyOptions?: string;
    }
    interface CreateDeliveryStreamInput {
      DeliveryStreamName: string;
      DeliveryStreamType?: "DirectPut" | "KinesisStreamAsSource" | "MSKAsSource" | (string & {});
      KinesisStreamSourceConfiguration?: KinesisStreamSourceConfiguration;
      DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput;
      S3DestinationConfiguration?: S3DestinationConfiguration;
      ExtendedS3DestinationConfiguration?: ExtendedS3DestinationConfiguration;
      RedshiftDestinationConfiguration?: RedshiftDestinationConfiguration;
      ElasticsearchDestinationConfiguration?: ElasticsearchDestinationConfiguration;
      AmazonopensearchserviceDestinationConfiguration?: AmazonopensearchserviceDestinationConfiguration;
      SplunkDestinationConfiguration?: SplunkDestinationConfiguration;
      HttpEndpointDestinationConfiguration?: HttpEndpointDestinationConfiguration;
      Tags?: Tag[];
      AmazonOpenSearchServerlessDestinationConfiguration?: AmazonOpenSearchServerlessDestinationConfiguration;
      MSKSourceConfiguration?: MSKSourceConfiguration;
      SnowflakeDestinationConfiguration?: SnowflakeDestinationConfiguration;
      IcebergDestinationConfiguration?: IcebergDestinationConfiguration;
    }
    interface CreateDeliveryStreamOutput {
      DeliveryStreamARN?: string;
    }
    interface DataFormatConversionConfiguration {
      SchemaConfiguration?: SchemaConfiguration;
      InputFormatConfiguration?: InputFormatConfiguration;
      OutputFormatConfiguration?: OutputFormatConfiguration;
      Enabled?: boolean;
    }
    interface DeleteDeliveryStreamInput {
      DeliveryStreamName: string;
      AllowForceDelete?: boolean;
    }
    interface DeleteDeliveryStreamOutput {
    }
    interface DeliveryStreamDescription {
      DeliveryStreamName?: string;
      DeliveryStreamARN?: string;
      DeliveryStreamStatus?: "CREATING" | "CREATING_FAILED" | "DELETING" | "DELETING_FAILED" | "ACTIVE" | (string & {});
      FailureDescription?: FailureDescription;
      DeliveryStreamEncryptionConfiguration?: DeliveryStreamEncryptionConfiguration;
      DeliveryStreamType?: "DirectPut" | "KinesisStreamAsSource" | "MSKAsSource" | (string & {});
      VersionId?: string;
      CreateTimestamp?: Date;
      LastUpdateTimestamp?: Date;
      Source?: SourceDescription;
      Destinations?: DestinationDescription[];
      HasMoreDestinations?: boolean;
    }
    interface DeliveryStreamEncryptionConfiguration {
      KeyARN?: string;
      KeyType?: "AWS_OWNED_CMK" | "CUSTOMER_MANAGED_CMK" | (string & {});
      Status?: "ENABLED" | "ENABLING" | "ENABLING_FAILED" | "DISABLED" | "DISABLING" | "DISABLING_FAILED" | (string & {});
      FailureDescription?: FailureDescription;
    }
    interface DeliveryStreamEncryptionConfigurationInput {
      KeyARN?: string;
      KeyType?: "AWS_OWNED_CMK" | "CUSTOMER_MANAGED_CMK" | (string & {});
    }
    interface DescribeDeliveryStreamInput {
      DeliveryStreamName: string;
      Limit?: number;
      ExclusiveStartDestinationId?: string;
    }
    interface DescribeDeliveryStreamOutput {
      DeliveryStreamDescription?: DeliveryStreamDescription;
    }
    interface Deserializer {
      OpenXJsonSerDe?: OpenXJsonSerDe;
      HiveJsonSerDe?: HiveJsonSerDe;
    }
    interface DestinationDescription {
      DestinationId?: string;
      S3DestinationDescription?: S3DestinationDescription;
      ExtendedS3DestinationDescription?: ExtendedS3DestinationDescription;
      RedshiftDestinationDescription?: RedshiftDestinationDescription;
      ElasticsearchDestinationDescription?: ElasticsearchDestinationDescription;
      AmazonopensearchserviceDestinationDescription?: AmazonopensearchserviceDestinationDescription;
      SplunkDestinationDescription?: SplunkDestinationDescription;
      HttpEndpointDestinationDescription?: HttpEndpointDestinationDescription;
      SnowflakeDestinationDescription?: SnowflakeDestinationDescription;
      AmazonOpenSearchServerlessDestinationDescription?: AmazonOpenSearchServerlessDestinationDescription;
      IcebergDestinationDescription?: IcebergDestinationDescription;
    }
    interface DestinationTableConfiguration {
      DestinationTableName?: string;
      DestinationDatabaseName?: string;
      UniqueKeys?: string[];
      S3ErrorOutputPrefix?: string;
    }
    interface DocumentIdOptions {
      DefaultDocumentIdFormat?: "FIREHOSE_DEFAULT" | "NO_DOCUMENT_ID" | (string & {});
    }
    interface DynamicPartitioningConfiguration {
      RetryOptions?: RetryOptions;
      Enabled?: boolean;
    }
    interface ElasticsearchBufferingHints {
      IntervalInSeconds?: number;
      SizeInMBs?: number;
    }
    interface ElasticsearchDestinationConfiguration {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: ElasticsearchBufferingHints;
      RetryOptions?: ElasticsearchRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfiguration?: VpcConfiguration;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface ElasticsearchDestinationDescription {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: ElasticsearchBufferingHints;
      RetryOptions?: ElasticsearchRetryOptions;
      S3BackupMode?: "FailedDocumentsOnly" | "AllDocuments" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      VpcConfigurationDescription?: VpcConfigurationDescription;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface ElasticsearchDestinationUpdate {
      RoleARN?: string;
      DomainARN?: string;
      ClusterEndpoint?: string;
      IndexName?: string;
      TypeName?: string;
      IndexRotationPeriod?: "NoRotation" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | (string & {});
      BufferingHints?: ElasticsearchBufferingHints;
      RetryOptions?: ElasticsearchRetryOptions;
      S3Update?: S3DestinationUpdate;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      DocumentIdOptions?: DocumentIdOptions;
    }
    interface ElasticsearchRetryOptions {
      DurationInSeconds?: number;
    }
    interface EncryptionConfiguration {
      NoEncryptionConfig?: "NoEncryption" | (string & {});
      KMSEncryptionConfig?: KMSEncryptionConfig;
    }
    interface ExtendedS3DestinationConfiguration {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupConfiguration?: S3DestinationConfiguration;
      DataFormatConversionConfiguration?: DataFormatConversionConfiguration;
      DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration;
      FileExtension?: string;
      CustomTimeZone?: string;
    }
    interface ExtendedS3DestinationDescription {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupDescription?: S3DestinationDescription;
      DataFormatConversionConfiguration?: DataFormatConversionConfiguration;
      DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration;
      FileExtension?: string;
      CustomTimeZone?: string;
    }
    interface ExtendedS3DestinationUpdate {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupUpdate?: S3DestinationUpdate;
      DataFormatConversionConfiguration?: DataFormatConversionConfiguration;
      DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration;
      FileExtension?: string;
      CustomTimeZone?: string;
    }
    interface FailureDescription {
      Type?: "RETIRE_KMS_GRANT_FAILED" | "CREATE_KMS_GRANT_FAILED" | "KMS_ACCESS_DENIED" | "DISABLED_KMS_KEY" | "INVALID_KMS_KEY" | "KMS_KEY_NOT_FOUND" | "KMS_OPT_IN_REQUIRED" | "CREATE_ENI_FAILED" | "DELETE_ENI_FAILED" | "SUBNET_NOT_FOUND" | "SECURITY_GROUP_NOT_FOUND" | "ENI_ACCESS_DENIED" | "SUBNET_ACCESS_DENIED" | "SECURITY_GROUP_ACCESS_DENIED" | "UNKNOWN_ERROR" | (string & {});
      Details?: string;
    }
    interface HiveJsonSerDe {
      TimestampFormats?: string[];
    }
    interface HttpEndpointBufferingHints {
      SizeInMBs?: number;
      IntervalInSeconds?: number;
    }
    interface HttpEndpointCommonAttribute {
      AttributeName?: string;
      AttributeValue?: string;
    }
    interface HttpEndpointConfiguration {
      Url?: string;
      Name?: string;
      AccessKey?: string;
    }
    interface HttpEndpointDescription {
      Url?: string;
      Name?: string;
    }
    interface HttpEndpointDestinationConfiguration {
      EndpointConfiguration?: HttpEndpointConfiguration;
      BufferingHints?: HttpEndpointBufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      RequestConfiguration?: HttpEndpointRequestConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: HttpEndpointRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface HttpEndpointDestinationDescription {
      EndpointConfiguration?: HttpEndpointDescription;
      BufferingHints?: HttpEndpointBufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      RequestConfiguration?: HttpEndpointRequestConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: HttpEndpointRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface HttpEndpointDestinationUpdate {
      EndpointConfiguration?: HttpEndpointConfiguration;
      BufferingHints?: HttpEndpointBufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      RequestConfiguration?: HttpEndpointRequestConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: HttpEndpointRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3Update?: S3DestinationUpdate;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface HttpEndpointRequestConfiguration {
      ContentEncoding?: "NONE" | "GZIP" | (string & {});
      CommonAttributes?: HttpEndpointCommonAttribute[];
    }
    interface HttpEndpointRetryOptions {
      DurationInSeconds?: number;
    }
    interface IcebergDestinationConfiguration {
      DestinationTableConfigurationList?: DestinationTableConfiguration[];
      BufferingHints?: BufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      RetryOptions?: RetryOptions;
      RoleARN?: string;
      CatalogConfiguration?: CatalogConfiguration;
      S3Configuration?: S3DestinationConfiguration;
    }
    interface IcebergDestinationDescription {
      DestinationTableConfigurationList?: DestinationTableConfiguration[];
      BufferingHints?: BufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      RetryOptions?: RetryOptions;
      RoleARN?: string;
      CatalogConfiguration?: CatalogConfiguration;
      S3DestinationDescription?: S3DestinationDescription;
    }
    interface IcebergDestinationUpdate {
      DestinationTableConfigurationList?: DestinationTableConfiguration[];
      BufferingHints?: BufferingHints;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      RetryOptions?: RetryOptions;
      RoleARN?: string;
      CatalogConfiguration?: CatalogConfiguration;
      S3Configuration?: S3DestinationConfiguration;
    }
    interface InputFormatConfiguration {
      Deserializer?: Deserializer;
    }
    interface KMSEncryptionConfig {
      AWSKMSKeyARN?: string;
    }
    interface KinesisStreamSourceConfiguration {
      KinesisStreamARN?: string;
      RoleARN?: string;
    }
    interface KinesisStreamSourceDescription {
      KinesisStreamARN?: string;
      RoleARN?: string;
      DeliveryStartTimestamp?: Date;
    }
    interface ListDeliveryStreamsInput {
      Limit?: number;
      DeliveryStreamType?: "DirectPut" | "KinesisStreamAsSource" | "MSKAsSource" | (string & {});
      ExclusiveStartDeliveryStreamName?: string;
    }
    interface ListDeliveryStreamsOutput {
      DeliveryStreamNames?: string[];
      HasMoreDeliveryStreams?: boolean;
    }
    interface ListTagsForDeliveryStreamInput {
      DeliveryStreamName: string;
      ExclusiveStartTagKey?: string;
      Limit?: number;
    }
    interface ListTagsForDeliveryStreamOutput {
      Tags?: Tag[];
      HasMoreTags?: boolean;
    }
    interface MSKSourceConfiguration {
      MSKClusterARN?: string;
      TopicName?: string;
      AuthenticationConfiguration?: AuthenticationConfiguration;
      ReadFromTimestamp?: Date;
    }
    interface MSKSourceDescription {
      MSKClusterARN?: string;
      TopicName?: string;
      AuthenticationConfiguration?: AuthenticationConfiguration;
      DeliveryStartTimestamp?: Date;
      ReadFromTimestamp?: Date;
    }
    interface OpenXJsonSerDe {
      ConvertDotsInJsonKeysToUnderscores?: boolean;
      CaseInsensitive?: boolean;
      ColumnToJsonKeyMappings?: { [key: string]: string };
    }
    interface OrcSerDe {
      StripeSizeBytes?: number;
      BlockSizeBytes?: number;
      RowIndexStride?: number;
      EnablePadding?: boolean;
      PaddingTolerance?: number;
      Compression?: "NONE" | "ZLIB" | "SNAPPY" | (string & {});
      BloomFilterColumns?: string[];
      BloomFilterFalsePositiveProbability?: number;
      DictionaryKeyThreshold?: number;
      FormatVersion?: "V0_11" | "V0_12" | (string & {});
    }
    interface OutputFormatConfiguration {
      Serializer?: Serializer;
    }
    interface ParquetSerDe {
      BlockSizeBytes?: number;
      PageSizeBytes?: number;
      Compression?: "UNCOMPRESSED" | "GZIP" | "SNAPPY" | (string & {});
      EnableDictionaryCompression?: boolean;
      MaxPaddingBytes?: number;
      WriterVersion?: "V1" | "V2" | (string & {});
    }
    interface ProcessingConfiguration {
      Enabled?: boolean;
      Processors?: Processor[];
    }
    interface Processor {
      Type?: "RecordDeAggregation" | "Decompression" | "CloudWatchLogProcessing" | "Lambda" | "MetadataExtraction" | "AppendDelimiterToRecord" | (string & {});
      Parameters?: ProcessorParameter[];
    }
    interface ProcessorParameter {
      ParameterName?: "LambdaArn" | "NumberOfRetries" | "MetadataExtractionQuery" | "JsonParsingEngine" | "RoleArn" | "BufferSizeInMBs" | "BufferIntervalInSeconds" | "SubRecordType" | "Delimiter" | "CompressionFormat" | "DataMessageExtraction" | (string & {});
      ParameterValue?: string;
    }
    interface PutRecordBatchInput {
      DeliveryStreamName: string;
      Records: Record[];
    }
    interface PutRecordBatchOutput {
      FailedPutCount?: number;
      Encrypted?: boolean;
      RequestResponses?: PutRecordBatchResponseEntry[];
    }
    interface PutRecordBatchResponseEntry {
      RecordId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface PutRecordInput {
      DeliveryStreamName: string;
      Record: Record;
    }
    interface PutRecordOutput {
      RecordId?: string;
      Encrypted?: boolean;
    }
    interface Record {
      Data?: Buffer;
    }
    interface RedshiftDestinationConfiguration {
      RoleARN?: string;
      ClusterJDBCURL?: string;
      CopyCommand?: CopyCommand;
      Username?: string;
      Password?: string;
      RetryOptions?: RedshiftRetryOptions;
      S3Configuration?: S3DestinationConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupConfiguration?: S3DestinationConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface RedshiftDestinationDescription {
      RoleARN?: string;
      ClusterJDBCURL?: string;
      CopyCommand?: CopyCommand;
      Username?: string;
      RetryOptions?: RedshiftRetryOptions;
      S3DestinationDescription?: S3DestinationDescription;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupDescription?: S3DestinationDescription;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface RedshiftDestinationUpdate {
      RoleARN?: string;
      ClusterJDBCURL?: string;
      CopyCommand?: CopyCommand;
      Username?: string;
      Password?: string;
      RetryOptions?: RedshiftRetryOptions;
      S3Update?: S3DestinationUpdate;
      ProcessingConfiguration?: ProcessingConfiguration;
      S3BackupMode?: "Disabled" | "Enabled" | (string & {});
      S3BackupUpdate?: S3DestinationUpdate;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface RedshiftRetryOptions {
      DurationInSeconds?: number;
    }
    interface RetryOptions {
      DurationInSeconds?: number;
    }
    interface S3DestinationConfiguration {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
    }
    interface S3DestinationDescription {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
    }
    interface S3DestinationUpdate {
      RoleARN?: string;
      BucketARN?: string;
      Prefix?: string;
      ErrorOutputPrefix?: string;
      BufferingHints?: BufferingHints;
      CompressionFormat?: "UNCOMPRESSED" | "GZIP" | "ZIP" | "Snappy" | "HADOOP_SNAPPY" | (string & {});
      EncryptionConfiguration?: EncryptionConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
    }
    interface SchemaConfiguration {
      RoleARN?: string;
      CatalogId?: string;
      DatabaseName?: string;
      TableName?: string;
      Region?: string;
      VersionId?: string;
    }
    interface SecretsManagerConfiguration {
      SecretARN?: string;
      RoleARN?: string;
      Enabled?: boolean;
    }
    interface Serializer {
      ParquetSerDe?: ParquetSerDe;
      OrcSerDe?: OrcSerDe;
    }
    interface SnowflakeBufferingHints {
      SizeInMBs?: number;
      IntervalInSeconds?: number;
    }
    interface SnowflakeDestinationConfiguration {
      AccountUrl?: string;
      PrivateKey?: string;
      KeyPassphrase?: string;
      User?: string;
      Database?: string;
      Schema?: string;
      Table?: string;
      SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration;
      DataLoadingOption?: "JSON_MAPPING" | "VARIANT_CONTENT_MAPPING" | "VARIANT_CONTENT_AND_METADATA_MAPPING" | (string & {});
      MetaDataColumnName?: string;
      ContentColumnName?: string;
      SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: SnowflakeRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
      BufferingHints?: SnowflakeBufferingHints;
    }
    interface SnowflakeDestinationDescription {
      AccountUrl?: string;
      User?: string;
      Database?: string;
      Schema?: string;
      Table?: string;
      SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration;
      DataLoadingOption?: "JSON_MAPPING" | "VARIANT_CONTENT_MAPPING" | "VARIANT_CONTENT_AND_METADATA_MAPPING" | (string & {});
      MetaDataColumnName?: string;
      ContentColumnName?: string;
      SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: SnowflakeRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
      BufferingHints?: SnowflakeBufferingHints;
    }
    interface SnowflakeDestinationUpdate {
      AccountUrl?: string;
      PrivateKey?: string;
      KeyPassphrase?: string;
      User?: string;
      Database?: string;
      Schema?: string;
      Table?: string;
      SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration;
      DataLoadingOption?: "JSON_MAPPING" | "VARIANT_CONTENT_MAPPING" | "VARIANT_CONTENT_AND_METADATA_MAPPING" | (string & {});
      MetaDataColumnName?: string;
      ContentColumnName?: string;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      ProcessingConfiguration?: ProcessingConfiguration;
      RoleARN?: string;
      RetryOptions?: SnowflakeRetryOptions;
      S3BackupMode?: "FailedDataOnly" | "AllData" | (string & {});
      S3Update?: S3DestinationUpdate;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
      BufferingHints?: SnowflakeBufferingHints;
    }
    interface SnowflakeRetryOptions {
      DurationInSeconds?: number;
    }
    interface SnowflakeRoleConfiguration {
      Enabled?: boolean;
      SnowflakeRole?: string;
    }
    interface SnowflakeVpcConfiguration {
      PrivateLinkVpceId?: string;
    }
    interface SourceDescription {
      KinesisStreamSourceDescription?: KinesisStreamSourceDescription;
      MSKSourceDescription?: MSKSourceDescription;
    }
    interface SplunkBufferingHints {
      IntervalInSeconds?: number;
      SizeInMBs?: number;
    }
    interface SplunkDestinationConfiguration {
      HECEndpoint?: string;
      HECEndpointType?: "Raw" | "Event" | (string & {});
      HECToken?: string;
      HECAcknowledgmentTimeoutInSeconds?: number;
      RetryOptions?: SplunkRetryOptions;
      S3BackupMode?: "FailedEventsOnly" | "AllEvents" | (string & {});
      S3Configuration?: S3DestinationConfiguration;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      BufferingHints?: SplunkBufferingHints;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface SplunkDestinationDescription {
      HECEndpoint?: string;
      HECEndpointType?: "Raw" | "Event" | (string & {});
      HECToken?: string;
      HECAcknowledgmentTimeoutInSeconds?: number;
      RetryOptions?: SplunkRetryOptions;
      S3BackupMode?: "FailedEventsOnly" | "AllEvents" | (string & {});
      S3DestinationDescription?: S3DestinationDescription;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      BufferingHints?: SplunkBufferingHints;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface SplunkDestinationUpdate {
      HECEndpoint?: string;
      HECEndpointType?: "Raw" | "Event" | (string & {});
      HECToken?: string;
      HECAcknowledgmentTimeoutInSeconds?: number;
      RetryOptions?: SplunkRetryOptions;
      S3BackupMode?: "FailedEventsOnly" | "AllEvents" | (string & {});
      S3Update?: S3DestinationUpdate;
      ProcessingConfiguration?: ProcessingConfiguration;
      CloudWatchLoggingOptions?: CloudWatchLoggingOptions;
      BufferingHints?: SplunkBufferingHints;
      SecretsManagerConfiguration?: SecretsManagerConfiguration;
    }
    interface SplunkRetryOptions {
      DurationInSeconds?: number;
    }
    interface StartDeliveryStreamEncryptionInput {
      DeliveryStreamName: string;
      DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput;
    }
    interface StartDeliveryStreamEncryptionOutput {
    }
    interface StopDeliveryStreamEncryptionInput {
      DeliveryStreamName: string;
    }
    interface StopDeliveryStreamEncryptionOutput {
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface TagDeliveryStreamInput {
      DeliveryStreamName: string;
      Tags: Tag[];
    }
    interface TagDeliveryStreamOutput {
    }
    interface UntagDeliveryStreamInput {
      DeliveryStreamName: string;
      TagKeys: string[];
    }
    interface UntagDeliveryStreamOutput {
    }
    interface UpdateDestinationInput {
      DeliveryStreamName: string;
      CurrentDeliveryStreamVersionId: string;
      DestinationId: string;
      S3DestinationUpdate?: S3DestinationUpdate;
      ExtendedS3DestinationUpdate?: ExtendedS3DestinationUpdate;
      RedshiftDestinationUpdate?: RedshiftDestinationUpdate;
      ElasticsearchDestinationUpdate?: ElasticsearchDestinationUpdate;
      AmazonopensearchserviceDestinationUpdate?: AmazonopensearchserviceDestinationUpdate;
      SplunkDestinationUpdate?: SplunkDestinationUpdate;
      HttpEndpointDestinationUpdate?: HttpEndpointDestinationUpdate;
      AmazonOpenSearchServerlessDestinationUpdate?: AmazonOpenSearchServerlessDestinationUpdate;
      SnowflakeDestinationUpdate?: SnowflakeDestinationUpdate;
      IcebergDestinationUpdate?: IcebergDestinationUpdate;
    }
    interface UpdateDestinationOutput {
    }
    interface VpcConfiguration {
      SubnetIds?: string[];
      RoleARN?: string;
      SecurityGroupIds?: string[];
    }
    interface VpcConfigurationDescription {
      SubnetIds?: string[];
      RoleARN?: string;
      SecurityGroupIds?: string[];
      VpcId?: string;
    }
  }
}

// AWS.Kinesis: generated from `models/kinesis.json` by `cargo xtask generate`.
declare namespace AWS {
  class Kinesis extends Service {
    constructor(options?: Kinesis.ClientConfiguration);
    config: Config & Kinesis.ClientConfiguration;
    addTagsToStream(params: Kinesis.AddTagsToStreamInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    createStream(params: Kinesis.CreateStreamInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    decreaseStreamRetentionPeriod(params: Kinesis.DecreaseStreamRetentionPeriodInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteResourcePolicy(params: Kinesis.DeleteResourcePolicyInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteStream(params?: Kinesis.DeleteStreamInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteStream(callback: (err: AWSError, data: {}) => void): Request<{}>;
    deregisterStreamConsumer(params?: Kinesis.DeregisterStreamConsumerInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deregisterStreamConsumer(callback: (err: AWSError, data: {}) => void): Request<{}>;
    describeLimits(params?: Kinesis.DescribeLimitsInput, callback?: (err: AWSError, data: Kinesis.DescribeLimitsOutput) => void): Request<Kinesis.DescribeLimitsOutput>;
    describeLimits(callback: (err: AWSError, data: Kinesis.DescribeLimitsOutput) => void): Request<Kinesis.DescribeLimitsOutput>;
    describeStream(params?: Kinesis.DescribeStreamInput, callback?: (err: AWSError, data: Kinesis.DescribeStreamOutput) => void): Request<Kinesis.DescribeStreamOutput>;
    describeStream(callback: (err: AWSError, data: Kinesis.DescribeStreamOutput) => void): Request<Kinesis.DescribeStreamOutput>;
    describeStreamConsumer(params?: Kinesis.DescribeStreamConsumerInput, callback?: (err: AWSError, data: Kinesis.DescribeStreamConsumerOutput) => void): Request<Kinesis.DescribeStreamConsumerOutput>;
    describeStreamConsumer(callback: (err: AWSError, data: Kinesis.DescribeStreamConsumerOutput) => void): Request<Kinesis.DescribeStreamConsumerOutput>;
    describeStreamSummary(params?: Kinesis.DescribeStreamSummaryInput, callback?: (err: AWSError, data: Kinesis.DescribeStreamSummaryOutput) => void): Request<Kinesis.DescribeStreamSummaryOutput>;
    describeStreamSummary(callback: (err: AWSError, data: Kinesis.DescribeStreamSummaryOutput) => void): Request<Kinesis.DescribeStreamSummaryOutput>;
    disableEnhancedMonitoring(params: Kinesis.DisableEnhancedMonitoringInput, callback?: (err: AWSError, data: Kinesis.EnhancedMonitoringOutput) => void): Request<Kinesis.EnhancedMonitoringOutput>;
    enableEnhancedMonitoring(params: Kinesis.EnableEnhancedMonitoringInput, callback?: (err: AWSError, data: Kinesis.EnhancedMonitoringOutput) => void): Request<Kinesis.EnhancedMonitoringOutput>;
    getRecords(params: Kinesis.GetRecordsInput, callback?: (err: AWSError, data: Kinesis.GetRecordsOutput) => void): Request<Kinesis.GetRecordsOutput>;
    getResourcePolicy(params: Kinesis.GetResourcePolicyInput, callback?: (err: AWSError, data: Kinesis.GetResourcePolicyOutput) => void): Request<Kinesis.GetResourcePolicyOutput>;
    getShardIterator(params: Kinesis.GetShardIteratorInput, callback?: (err: AWSError, data: Kinesis.GetShardIteratorOutput) => void): Request<Kinesis.GetShardIteratorOutput>;
    increaseStreamRetentionPeriod(params: Kinesis.IncreaseStreamRetentionPeriodInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    listShards(params?: Kinesis.ListShardsInput, callback?: (err: AWSError, data: Kinesis.ListShardsOutput) => void): Request<Kinesis.ListShardsOutput>;
    listShards(callback: (err: AWSError, data: Kinesis.ListShardsOutput) => void): Request<Kinesis.ListShardsOutput>;
    listStreamConsumers(params: Kinesis.ListStreamConsumersInput, callback?: (err: AWSError, data: Kinesis.ListStreamConsumersOutput) => void): Request<Kinesis.ListStreamConsumersOutput>;
    listStreams(params?: Kinesis.ListStreamsInput, callback?: (err: AWSError, data: Kinesis.ListStreamsOutput) => void): Request<Kinesis.ListStreamsOutput>;
    listStreams(callback: (err: AWSError, data: Kinesis.ListStreamsOutput) => void): Request<Kinesis.ListStreamsOutput>;
    listTagsForStream(params?: Kinesis.ListTagsForStreamInput, callback?: (err: AWSError, data: Kinesis.ListTagsForStreamOutput) => void): Request<Kinesis.ListTagsForStreamOutput>;
    listTagsForStream(callback: (err: AWSError, data: Kinesis.ListTagsForStreamOutput) => void): Request<Kinesis.ListTagsForStreamOutput>;
    mergeShards(params: Kinesis.MergeShardsInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    putRecord(params: Kinesis.PutRecordInput, callback?: (err: AWSError, data: Kinesis.PutRecordOutput) => void): Request<Kinesis.PutRecordOutput>;
    putRecords(params: Kinesis.PutRecordsInput, callback?: (err: AWSError, data: Kinesis.PutRecordsOutput) => void): Request<Kinesis.PutRecordsOutput>;
    putResourcePolicy(params: Kinesis.PutResourcePolicyInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    registerStreamConsumer(params: Kinesis.RegisterStreamConsumerInput, callback?: (err: AWSError, data: Kinesis.RegisterStreamConsumerOutput) => void): Request<Kinesis.RegisterStreamConsumerOutput>;
    removeTagsFromStream(params: Kinesis.RemoveTagsFromStreamInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    splitShard(params: Kinesis.SplitShardInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    startStreamEncryption(params: Kinesis.StartStreamEncryptionInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    stopStreamEncryption(params: Kinesis.StopStreamEncryptionInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    updateShardCount(params: Kinesis.UpdateShardCountInput, callback?: (err: AWSError, data: Kinesis.UpdateShardCountOutput) => void): Request<Kinesis.UpdateShardCountOutput>;
    updateStreamMode(params: Kinesis.UpdateStreamModeInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
  }
  namespace Kinesis {
    interface AddTagsToStreamInput {
      StreamName?: string;
      Tags: { [key: string]: string };
      StreamARN?: string;
    }
    interface ChildShard {
      ShardId?: string;
      ParentShards?: string[];
      HashKeyRange?: HashKeyRange;
    }
    interface Consumer {
      ConsumerName?: string;
      ConsumerARN?: string;
      ConsumerStatus?: "CREATING" | "DELETING" | "ACTIVE" | (string & {});
      ConsumerCreationTimestamp?: Date;
    }
    interface ConsumerDescription {
      ConsumerName?: string;
      ConsumerARN?: string;
      ConsumerStatus?: "CREATING" | "DELETING" | "ACTIVE" | (string & {});
      ConsumerCreationTimestamp?: Date;
      StreamARN?: string;
    }
    interface CreateStreamInput {
      StreamName: string;
      ShardCount?: number;
      StreamModeDetails?: StreamModeDetails;
    }
    interface DecreaseStreamRetentionPeriodInput {
      StreamName?: string;
      RetentionPeriodHours: number;
      StreamARN?: string;
    }
    interface DeleteResourcePolicyInput {
      ResourceARN: string;
    }
    interface DeleteStreamInput {
      StreamName?: string;
      EnforceConsumerDeletion?: boolean;
      StreamARN?: string;
    }
    interface DeregisterStreamConsumerInput {
      StreamARN?: string;
      ConsumerName?: string;
      ConsumerARN?: string;
    }
    interface DescribeLimitsInput {
    }
    interface DescribeLimitsOutput {
      ShardLimit?: number;
      OpenShardCount?: number;
      OnDemandStreamCount?: number;
      OnDemandStreamCountLimit?: number;
    }
    interface DescribeStreamConsumerInput {
      StreamARN?: string;
      ConsumerName?: string;
      ConsumerARN?: string;
    }
    interface DescribeStreamConsumerOutput {
      ConsumerDescription?: ConsumerDescription;
    }
    interface DescribeStreamInput {
      StreamName?: string;
      Limit?: number;
      ExclusiveStartShardId?: string;
      StreamARN?: string;
    }
    interface DescribeStreamOutput {
      StreamDescription?: StreamDescription;
    }
    interface DescribeStreamSummaryInput {
      StreamName?: string;
      StreamARN?: string;
    }
    interface DescribeStreamSummaryOutput {
      StreamDescriptionSummary?: StreamDescriptionSummary;
    }
    interface DisableEnhancedMonitoringInput {
      StreamName?: string;
      ShardLevelMetrics: ("IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL" | (string & {}))[];
      StreamARN?: string;
    }
    interface EnableEnhancedMonitoringInput {
      StreamName?: string;
      ShardLevelMetrics: ("IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL" | (string & {}))[];
      StreamARN?: string;
    }
    interface EnhancedMetrics {
      ShardLevelMetrics?: ("IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL" | (string & {}))[];
    }
    interface EnhancedMonitoringOutput {
      StreamName?: string;
      CurrentShardLevelMetrics?: ("IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL" | (string & {}))[];
      DesiredShardLevelMetrics?: ("IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL" | (string & {}))[];
      StreamARN?: string;
    }
    interface GetRecordsInput {
      ShardIterator: string;
      Limit?: number;
      StreamARN?: string;
    }
    interface GetRecordsOutput {
      Records?: Record[];
      NextShardIterator?: string;
      MillisBehindLatest?: number;
      ChildShards?: ChildShard[];
    }
    interface GetResourcePolicyInput {
      ResourceARN: string;
    }
    interface GetResourcePolicyOutput {
      Policy?: string;
    }
    interface GetShardIteratorInput {
      StreamName?: string;
      ShardId: string;
      ShardIteratorType: "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER" | "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP" | (string & {});
      StartingSequenceNumber?: string;
      Timestamp?: Date | string | number;
      StreamARN?: string;
    }
    interface GetShardIteratorOutput {
      ShardIterator?: string;
    }
    interface HashKeyRange {
      StartingHashKey?: string;
      EndingHashKey?: string;
    }
    interface IncreaseStreamRetentionPeriodInput {
      StreamName?: string;
      RetentionPeriodHours: number;
      StreamARN?: string;
    }
    interface ListShardsInput {
      StreamName?: string;
      NextToken?: string;
      ExclusiveStartShardId?: string;
      MaxResults?: number;
      StreamCreationTimestamp?: Date | string | number;
      ShardFilter?: ShardFilter;
      StreamARN?: string;
    }
    interface ListShardsOutput {
      Shards?: Shard[];
      NextToken?: string;
    }
    interface ListStreamConsumersInput {
      StreamARN: string;
      NextToken?: string;
      MaxResults?: number;
      StreamCreationTimestamp?: Date | string | number;
    }
    interface ListStreamConsumersOutput {
      Consumers?: Consumer[];
      NextToken?: string;
    }
    interface ListStreamsInput {
      Limit?: number;
      ExclusiveStartStreamName?: string;
      NextToken?: string;
    }
    interface ListStreamsOutput {
      StreamNames?: string[];
      HasMoreStreams?: boolean;
      NextToken?: string;
      StreamSummaries?: StreamSummary[];
    }
    interface ListTagsForStreamInput {
      StreamName?: string;
      ExclusiveStartTagKey?: string;
      Limit?: number;
      StreamARN?: string;
    }
    interface ListTagsForStreamOutput {
      Tags?: Tag[];
      HasMoreTags?: boolean;
    }
    interface MergeShardsInput {
      StreamName?: string;
      ShardToMerge: string;
      AdjacentShardToMerge: string;
      StreamARN?: string;
    }
    interface PutRecordInput {
      StreamName?: string;
      Data: Body;
      PartitionKey: string;
      ExplicitHashKey?: string;
      SequenceNumberForOrdering?: string;
      StreamARN?: string;
    }
    interface PutRecordOutput {
      ShardId?: string;
      SequenceNumber?: string;
      EncryptionType?: "NONE" | "KMS" | (string & {});
    }
    interface PutRecordsInput {
      Records: PutRecordsRequestEntry[];
      StreamName?: string;
      StreamARN?: string;
    }
    interface PutRecordsOutput {
      FailedRecordCount?: number;
      Records?: PutRecordsResultEntry[];
      EncryptionType?: "NONE" | "KMS" | (string & {});
    }
    interface PutRecordsRequestEntry {
      Data?: Buffer;
      ExplicitHashKey?: string;
      PartitionKey?: string;
    }
    interface PutRecordsResultEntry {
      SequenceNumber?: string;
      ShardId?: string;
      ErrorCode?: string;
      ErrorMessage?: string;
    }
    interface PutResourcePolicyInput {
      ResourceARN: string;
      Policy: string;
    }
    interface Record {
      SequenceNumber?: string;
      ApproximateArrivalTimestamp?: Date;
      Data?: Buffer;
      PartitionKey?: string;
      EncryptionType?: "NONE" | "KMS" | (string & {});
    }
    interface RegisterStreamConsumerInput {
      StreamARN: string;
      ConsumerName: string;
    }
    interface RegisterStreamConsumerOutput {
      Consumer?: Consumer;
    }
    interface RemoveTagsFromStreamInput {
      StreamName?: string;
      TagKeys: string[];
      StreamARN?: string;
    }
    interface SequenceNumberRange {
      StartingSequenceNumber?: string;
      EndingSequenceNumber?: string;
    }
    interface Shard {
      ShardId?: string;
      ParentShardId?: string;
      AdjacentParentShardId?: string;
      HashKeyRange?: HashKeyRange;
      SequenceNumberRange?: SequenceNumberRange;
    }
    interface ShardFilter {
      Type?: "AFTER_SHARD_ID" | "AT_TRIM_HORIZON" | "FROM_TRIM_HORIZON" | "AT_LATEST" | "AT_TIMESTAMP" | "FROM_TIMESTAMP" | (string & {});
      ShardId?: string;
      Timestamp?: Date;
    }
    interface SplitShardInput {
      StreamName?: string;
      ShardToSplit: string;
      NewStartingHashKey: string;
      StreamARN?: string;
    }
    interface StartStreamEncryptionInput {
      StreamName?: string;
      EncryptionType: "NONE" | "KMS" | (string & {});
      KeyId: string;
      StreamARN?: string;
    }
    interface StopStreamEncryptionInput {
      StreamName?: string;
      EncryptionType: "NONE" | "KMS" | (string & {});
      KeyId: string;
      StreamARN?: string;
    }
    interface StreamDescription {
      StreamName?: string;
      StreamARN?: string;
      StreamStatus?: "CREATING" | "DELETING" | "ACTIVE" | "UPDATING" | (string & {});
      StreamModeDetails?: StreamModeDetails;
      Shards?: Shard[];
      HasMoreShards?: boolean;
      RetentionPeriodHours?: number;
      StreamCreationTimestamp?: Date;
      EnhancedMonitoring?: EnhancedMetrics[];
      EncryptionType?: "NONE" | "KMS" | (string & {});
      KeyId?: string;
    }
    interface StreamDescriptionSummary {
      StreamName?: string;
      StreamARN?: string;
      StreamStatus?: "CREATING" | "DELETING" | "ACTIVE" | "UPDATING" | (string & {});
      StreamModeDetails?: StreamModeDetails;
      RetentionPeriodHours?: number;
      StreamCreationTimestamp?: Date;
      EnhancedMonitoring?: EnhancedMetrics[];
      EncryptionType?: "NONE" | "KMS" | (string & {});
      KeyId?: string;
      OpenShardCount?: number;
      ConsumerCount?: number;
    }
    interface StreamModeDetails {
      StreamMode?: "PROVISIONED" | "ON_DEMAND" | (string & {});
    }
    interface StreamSummary {
      StreamName?: string;
      StreamARN?: string;
      StreamStatus?: "CREATING" | "DELETING" | "ACTIVE" | "UPDATING" | (string & {});
      StreamModeDetails?: StreamModeDetails;
      StreamCreationTimestamp?: Date;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface UpdateShardCountInput {
      StreamName?: string;
      TargetShardCount: number;
      ScalingType: "UNIFORM_SCALING" | (string & {});
      StreamARN?: string;
    }
    interface UpdateShardCountOutput {
      StreamName?: string;
      CurrentShardCount?: number;
      TargetShardCount?: number;
      StreamARN?: string;
    }
    interface UpdateStreamModeInput {
      StreamARN: string;
      StreamModeDetails: StreamModeDetails;
    }
  }
}

// AWS.Lambda: generated from `models/lambda.json` by `cargo xtask generate`.
declare namespace AWS {
  class Lambda extends Service {
    constructor(options?: Lambda.ClientConfiguration);
    config: Config & Lambda.ClientConfiguration;
    addLayerVersionPermission(params: Lambda.AddLayerVersionPermissionRequest, callback?: (err: AWSError, data: Lambda.AddLayerVersionPermissionResponse) => void): Request<Lambda.AddLayerVersionPermissionResponse>;
    addPermission(params: Lambda.AddPermissionRequest, callback?: (err: AWSError, data: Lambda.AddPermissionResponse) => void): Request<Lambda.AddPermissionResponse>;
    createAlias(params: Lambda.CreateAliasRequest, callback?: (err: AWSError, data: Lambda.AliasConfiguration) => void): Request<Lambda.AliasConfiguration>;
    createCodeSigningConfig(params: Lambda.CreateCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.CreateCodeSigningConfigResponse) => void): Request<Lambda.CreateCodeSigningConfigResponse>;
    createEventSourceMapping(params: Lambda.CreateEventSourceMappingRequest, callback?: (err: AWSError, data: Lambda.EventSourceMappingConfiguration) => void): Request<Lambda.EventSourceMappingConfiguration>;
    createFunction(params: Lambda.CreateFunctionRequest, callback?: (err: AWSError, data: Lambda.FunctionConfiguration) => void): Request<Lambda.FunctionConfiguration>;
    createFunctionUrlConfig(params: Lambda.CreateFunctionUrlConfigRequest, callback?: (err: AWSError, data: Lambda.CreateFunctionUrlConfigResponse) => void): Request<Lambda.CreateFunctionUrlConfigResponse>;
    deleteAlias(params: Lambda.DeleteAliasRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteCodeSigningConfig(params: Lambda.DeleteCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.DeleteCodeSigningConfigResponse) => void): Request<Lambda.DeleteCodeSigningConfigResponse>;
    deleteEventSourceMapping(params: Lambda.DeleteEventSourceMappingRequest, callback?: (err: AWSError, data: Lambda.EventSourceMappingConfiguration) => void): Request<Lambda.EventSourceMappingConfiguration>;
    deleteFunction(params: Lambda.DeleteFunctionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteFunctionCodeSigningConfig(params: Lambda.DeleteFunctionCodeSigningConfigRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteFunctionConcurrency(params: Lambda.DeleteFunctionConcurrencyRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteFunctionEventInvokeConfig(params: Lambda.DeleteFunctionEventInvokeConfigRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteFunctionUrlConfig(params: Lambda.DeleteFunctionUrlConfigRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteLayerVersion(params: Lambda.DeleteLayerVersionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteProvisionedConcurrencyConfig(params: Lambda.DeleteProvisionedConcurrencyConfigRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    getAccountSettings(params?: Lambda.GetAccountSettingsRequest, callback?: (err: AWSError, data: Lambda.GetAccountSettingsResponse) => void): Request<Lambda.GetAccountSettingsResponse>;
    getAccountSettings(callback: (err: AWSError, data: Lambda.GetAccountSettingsResponse) => void): Request<Lambda.GetAccountSettingsResponse>;
    getAlias(params: Lambda.GetAliasRequest, callback?: (err: AWSError, data: Lambda.AliasConfiguration) => void): Request<Lambda.AliasConfiguration>;
    getCodeSigningConfig(params: Lambda.GetCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.GetCodeSigningConfigResponse) => void): Request<Lambda.GetCodeSigningConfigResponse>;
    getEventSourceMapping(params: Lambda.GetEventSourceMappingRequest, callback?: (err: AWSError, data: Lambda.EventSourceMappingConfiguration) => void): Request<Lambda.EventSourceMappingConfiguration>;
    getFunction(params: Lambda.GetFunctionRequest, callback?: (err: AWSError, data: Lambda.GetFunctionResponse) => void): Request<Lambda.GetFunctionResponse>;
    getFunctionCodeSigningConfig(params: Lambda.GetFunctionCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.GetFunctionCodeSigningConfigResponse) => void): Request<Lambda.GetFunctionCodeSigningConfigResponse>;
    getFunctionConcurrency(params: Lambda.GetFunctionConcurrencyRequest, callback?: (err: AWSError, data: Lambda.GetFunctionConcurrencyResponse) => void): Request<Lambda.GetFunctionConcurrencyResponse>;
    getFunctionConfiguration(params: Lambda.GetFunctionConfigurationRequest, callback?: (err: AWSError, data: Lambda.FunctionConfiguration) => void): Request<Lambda.FunctionConfiguration>;
    getFunctionEventInvokeConfig(params: Lambda.GetFunctionEventInvokeConfigRequest, callback?: (err: AWSError, data: Lambda.FunctionEventInvokeConfig) => void): Request<Lambda.FunctionEventInvokeConfig>;
    getFunctionRecursionConfig(params: Lambda.GetFunctionRecursionConfigRequest, callback?: (err: AWSError, data: Lambda.GetFunctionRecursionConfigResponse) => void): Request<Lambda.GetFunctionRecursionConfigResponse>;
    getFunctionUrlConfig(params: Lambda.GetFunctionUrlConfigRequest, callback?: (err: AWSError, data: Lambda.GetFunctionUrlConfigResponse) => void): Request<Lambda.GetFunctionUrlConfigResponse>;
    getLayerVersion(params: Lambda.GetLayerVersionRequest, callback?: (err: AWSError, data: Lambda.GetLayerVersionResponse) => void): Request<Lambda.GetLayerVersionResponse>;
    getLayerVersionByArn(params: Lambda.GetLayerVersionByArnRequest, callback?: (err: AWSError, data: Lambda.GetLayerVersionResponse) => void): Request<Lambda.GetLayerVersionResponse>;
    getLayerVersionPolicy(params: Lambda.GetLayerVersionPolicyRequest, callback?: (err: AWSError, data: Lambda.GetLayerVersionPolicyResponse) => void): Request<Lambda.GetLayerVersionPolicyResponse>;
    getPolicy(params: Lambda.GetPolicyRequest, callback?: (err: AWSError, data: Lambda.GetPolicyResponse) => void): Request<Lambda.GetPolicyResponse>;
    getProvisionedConcurrencyConfig(params: Lambda.GetProvisionedConcurrencyConfigRequest, callback?: (err: AWSError, data: Lambda.GetProvisionedConcurrencyConfigResponse) => void): Request<Lambda.GetProvisionedConcurrencyConfigResponse>;
    getRuntimeManagementConfig(params: Lambda.GetRuntimeManagementConfigRequest, callback?: (err: AWSError, data: Lambda.GetRuntimeManagementConfigResponse) => void): Request<Lambda.GetRuntimeManagementConfigResponse>;
    invoke(params: Lambda.InvocationRequest, callback?: (err: AWSError, data: Lambda.InvocationResponse) => void): Request<Lambda.InvocationResponse>;
    invokeAsync(params: Lambda.InvokeAsyncRequest, callback?: (err: AWSError, data: Lambda.InvokeAsyncResponse) => void): Request<Lambda.InvokeAsyncResponse>;
    invokeWithResponseStream(params: Lambda.InvokeWithResponseStreamRequest, callback?: (err: AWSError, data: Lambda.InvokeWithResponseStreamResponse) => void): Request<Lambda.InvokeWithResponseStreamResponse>;
    listAliases(params: Lambda.ListAliasesRequest, callback?: (err: AWSError, data: Lambda.ListAliasesResponse) => void): Request<Lambda.ListAliasesResponse>;
    listCodeSigningConfigs(params?: Lambda.ListCodeSigningConfigsRequest, callback?: (err: AWSError, data: Lambda.ListCodeSigningConfigsResponse) => void): Request<Lambda.ListCodeSigningConfigsResponse>;
    listCodeSigningConfigs(callback: (err: AWSError, data: Lambda.ListCodeSigningConfigsResponse) => void): Request<Lambda.ListCodeSigningConfigsResponse>;
    listEventSourceMappings(params?: Lambda.ListEventSourceMappingsRequest, callback?: (err: AWSError, data: Lambda.ListEventSourceMappingsResponse) => void): Request<Lambda.ListEventSourceMappingsResponse>;
    listEventSourceMappings(callback: (err: AWSError, data: Lambda.ListEventSourceMappingsResponse) => void): Request<Lambda.ListEventSourceMappingsResponse>;
    listFunctionEventInvokeConfigs(params: Lambda.ListFunctionEventInvokeConfigsRequest, callback?: (err: AWSError, data: Lambda.ListFunctionEventInvokeConfigsResponse) => void): Request<Lambda.ListFunctionEventInvokeConfigsResponse>;
    listFunctionUrlConfigs(params: Lambda.ListFunctionUrlConfigsRequest, callback?: (err: AWSError, data: Lambda.ListFunctionUrlConfigsResponse) => void): Request<Lambda.ListFunctionUrlConfigsResponse>;
    listFunctions(params?: Lambda.ListFunctionsRequest, callback?: (err: AWSError, data: Lambda.ListFunctionsResponse) => void): Request<Lambda.ListFunctionsResponse>;
    listFunctions(callback: (err: AWSError, data: Lambda.ListFunctionsResponse) => void): Request<Lambda.ListFunctionsResponse>;
    listFunctionsByCodeSigningConfig(params: Lambda.ListFunctionsByCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.ListFunctionsByCodeSigningConfigResponse) => void): Request<Lambda.ListFunctionsByCodeSigningConfigResponse>;
    listLayerVersions(params: Lambda.ListLayerVersionsRequest, callback?: (err: AWSError, data: Lambda.ListLayerVersionsResponse) => void): Request<Lambda.ListLayerVersionsResponse>;
    listLayers(params?: Lambda.ListLayersRequest, callback?: (err: AWSError, data: Lambda.ListLayersResponse) => void): Request<Lambda.ListLayersResponse>;
    listLayers(callback: (err: AWSError, data: Lambda.ListLayersResponse) => void): Request<Lambda.ListLayersResponse>;
    listProvisionedConcurrencyConfigs(params: Lambda.ListProvisionedConcurrencyConfigsRequest, callback?: (err: AWSError, data: Lambda.ListProvisionedConcurrencyConfigsResponse) => void): Request<Lambda.ListProvisionedConcurrencyConfigsResponse>;
    listTags(params: Lambda.ListTagsRequest, callback?: (err: AWSError, data: Lambda.ListTagsResponse) => void): Request<Lambda.ListTagsResponse>;
    listVersionsByFunction(params: Lambda.ListVersionsByFunctionRequest, callback?: (err: AWSError, data: Lambda.ListVersionsByFunctionResponse) => void): Request<Lambda.ListVersionsByFunctionResponse>;
    publishLayerVersion(params: Lambda.PublishLayerVersionRequest, callback?: (err: AWSError, data: Lambda.PublishLayerVersionResponse) => void): Request<Lambda.PublishLayerVersionResponse>;
    publishVersion(params: Lambda.PublishVersionRequest, callback?: (err: AWSError, data: Lambda.FunctionConfiguration) => void): Request<Lambda.FunctionConfiguration>;
    putFunctionCodeSigningConfig(params: Lambda.PutFunctionCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.PutFunctionCodeSigningConfigResponse) => void): Request<Lambda.PutFunctionCodeSigningConfigResponse>;
    putFunctionConcurrency(params: Lambda.PutFunctionConcurrencyRequest, callback?: (err: AWSError, data: Lambda.Concurrency) => void): Request<Lambda.Concurrency>;
    putFunctionEventInvokeConfig(params: Lambda.PutFunctionEventInvokeConfigRequest, callback?: (err: AWSError, data: Lambda.FunctionEventInvokeConfig) => void): Request<Lambda.FunctionEventInvokeConfig>;
    putFunctionRecursionConfig(params: Lambda.PutFunctionRecursionConfigRequest, callback?: (err: AWSError, data: Lambda.PutFunctionRecursionConfigResponse) => void): Request<Lambda.PutFunctionRecursionConfigResponse>;
    putProvisionedConcurrencyConfig(params: Lambda.PutProvisionedConcurrencyConfigRequest, callback?: (err: AWSError, data: Lambda.PutProvisionedConcurrencyConfigResponse) => void): Request<Lambda.PutProvisionedConcurrencyConfigResponse>;
    putRuntimeManagementConfig(params: Lambda.PutRuntimeManagementConfigRequest, callback?: (err: AWSError, data: Lambda.PutRuntimeManagementConfigResponse) => void): Request<Lambda.PutRuntimeManagementConfigResponse>;
    removeLayerVersionPermission(params: Lambda.RemoveLayerVersionPermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    removePermission(params: Lambda.RemovePermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    tagResource(params: Lambda.TagResourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    untagResource(params: Lambda.UntagResourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    updateAlias(params: Lambda.UpdateAliasRequest, callback?: (err: AWSError, data: Lambda.AliasConfiguration) => void): Request<Lambda.AliasConfiguration>;
    updateCodeSigningConfig(params: Lambda.UpdateCodeSigningConfigRequest, callback?: (err: AWSError, data: Lambda.UpdateCodeSigningConfigResponse) => void): Request<Lambda.UpdateCodeSigningConfigResponse>;
    updateEventSourceMapping(params: Lambda.UpdateEventSourceMappingRequest, callback?: (err: AWSError, data: Lambda.EventSourceMappingConfiguration) => void): Request<Lambda.EventSourceMappingConfiguration>;
    updateFunctionCode(params: Lambda.UpdateFunctionCodeRequest, callback?: (err: AWSError, data: Lambda.FunctionConfiguration) => void): Request<Lambda.FunctionConfiguration>;
    updateFunctionConfiguration(params: Lambda.UpdateFunctionConfigurationRequest, callback?: (err: AWSError, data: Lambda.FunctionConfiguration) => void): Request<Lambda.FunctionConfiguration>;
    updateFunctionEventInvokeConfig(params: Lambda.UpdateFunctionEventInvokeConfigRequest, callback?: (err: AWSError, data: Lambda.FunctionEventInvokeConfig) => void): Request<Lambda.FunctionEventInvokeConfig>;
    updateFunctionUrlConfig(params: Lambda.UpdateFunctionUrlConfigRequest, callback?: (err: AWSError, data: Lambda.UpdateFunctionUrlConfigResponse) => void): Request<Lambda.UpdateFunctionUrlConfigResponse>;
  }
  namespace Lambda {
    interface AccountLimit {
      TotalCodeSize?: number;
      CodeSizeUnzipped?: number;
      CodeSizeZipped?: number;
      ConcurrentExecutions?: number;
      UnreservedConcurrentExecutions?: number;
    }
    interface AccountUsage {
      TotalCodeSize?: number;
      FunctionCount?: number;
    }
    interface AddLayerVersionPermissionRequest {
      LayerName: string;
      VersionNumber: number;
      StatementId: string;
      Action: string;
      Principal: string;
      OrganizationId?: string;
      RevisionId?: string;
    }
    interface AddLayerVersionPermissionResponse {
      Statement?: string;
      RevisionId?: string;
    }
    interface AddPermissionRequest {
      FunctionName: string;
      StatementId: string;
      Action: string;
      Principal: string;
      SourceArn?: string;
      SourceAccount?: string;
      EventSourceToken?: string;
      Qualifier?: string;
      RevisionId?: string;
      PrincipalOrgID?: string;
      FunctionUrlAuthType?: "NONE" | "AWS_IAM" | (string & {});
    }
    interface AddPermissionResponse {
      Statement?: string;
    }
    interface AliasConfiguration {
      AliasArn?: string;
      Name?: string;
      FunctionVersion?: string;
      Description?: string;
      RoutingConfig?: AliasRoutingConfiguration;
      RevisionId?: string;
    }
    interface AliasRoutingConfiguration {
      AdditionalVersionWeights?: { [key: string]: number };
    }
    interface AllowedPublishers {
      SigningProfileVersionArns?: string[];
    }
    interface AmazonManagedKafkaEventSourceConfig {
      ConsumerGroupId?: string;
    }
    interface CodeSigningConfig {
      CodeSigningConfigId?: string;
      CodeSigningConfigArn?: string;
      Description?: string;
      AllowedPublishers?: AllowedPublishers;
      CodeSigningPolicies?: CodeSigningPolicies;
      LastModified?: string;
    }
    interface CodeSigningPolicies {
      UntrustedArtifactOnDeployment?: "Warn" | "Enforce" | (string & {});
    }
    interface Concurrency {
      ReservedConcurrentExecutions?: number;
    }
    interface Cors {
      AllowCredentials?: boolean;
      AllowHeaders?: string[];
      AllowMethods?: string[];
      AllowOrigins?: string[];
      ExposeHeaders?: string[];
      MaxAge?: number;
    }
    interface CreateAliasRequest {
      FunctionName: string;
      Name: string;
      FunctionVersion: string;
      Description?: string;
      RoutingConfig?: AliasRoutingConfiguration;
    }
    interface CreateCodeSigningConfigRequest {
      Description?: string;
      AllowedPublishers: AllowedPublishers;
      CodeSigningPolicies?: CodeSigningPolicies;
    }
    interface CreateCodeSigningConfigResponse {
      CodeSigningConfig?: CodeSigningConfig;
    }
    interface CreateEventSourceMappingRequest {
      EventSourceArn?: string;
      FunctionName: string;
      Enabled?: boolean;
      BatchSize?: number;
      FilterCriteria?: FilterCriteria;
      MaximumBatchingWindowInSeconds?: number;
      ParallelizationFactor?: number;
      StartingPosition?: "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP" | (string & {});
      StartingPositionTimestamp?: Date | string | number;
      DestinationConfig?: DestinationConfig;
      MaximumRecordAgeInSeconds?: number;
      BisectBatchOnFunctionError?: boolean;
      MaximumRetryAttempts?: number;
      TumblingWindowInSeconds?: number;
      Topics?: string[];
      Queues?: string[];
      SourceAccessConfigurations?: SourceAccessConfiguration[];
      SelfManagedEventSource?: SelfManagedEventSource;
      FunctionResponseTypes?: ("ReportBatchItemFailures" | (string & {}))[];
      AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
      SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
      ScalingConfig?: ScalingConfig;
      DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
      KMSKeyArn?: string;
    }
    interface CreateFunctionRequest {
      FunctionName: string;
      Runtime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {});
      Role: string;
      Handler?: string;
      Code: FunctionCode;
      Description?: string;
      Timeout?: number;
      MemorySize?: number;
      Publish?: boolean;
      VpcConfig?: VpcConfig;
      PackageType?: "Zip" | "Image" | (string & {});
      DeadLetterConfig?: DeadLetterConfig;
      Environment?: Environment;
      KMSKeyArn?: string;
      TracingConfig?: TracingConfig;
      Tags?: { [key: string]: string };
      Layers?: string[];
      FileSystemConfigs?: FileSystemConfig[];
      ImageConfig?: ImageConfig;
      CodeSigningConfigArn?: string;
      Architectures?: ("x86_64" | "arm64" | (string & {}))[];
      EphemeralStorage?: EphemeralStorage;
      SnapStart?: SnapStart;
      LoggingConfig?: LoggingConfig;
    }
    interface CreateFunctionUrlConfigRequest {
      FunctionName: string;
      Qualifier?: string;
      AuthType: "NONE" | "AWS_IAM" | (string & {});
      Cors?: Cors;
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface CreateFunctionUrlConfigResponse {
      FunctionUrl?: string;
      FunctionArn?: string;
      AuthType?: "NONE" | "AWS_IAM" | (string & {});
      Cors?: Cors;
      CreationTime?: string;
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface DeadLetterConfig {
      TargetArn?: string;
    }
    interface DeleteAliasRequest {
      FunctionName: string;
      Name: string;
    }
    interface DeleteCodeSigningConfigRequest {
      CodeSigningConfigArn: string;
    }
    interface DeleteCodeSigningConfigResponse {
    }
    interface DeleteEventSourceMappingRequest {
      UUID: string;
    }
    interface DeleteFunctionCodeSigningConfigRequest {
      FunctionName: string;
    }
    interface DeleteFunctionConcurrencyRequest {
      FunctionName: string;
    }
    interface DeleteFunctionEventInvokeConfigRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface DeleteFunctionRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface DeleteFunctionUrlConfigRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface DeleteLayerVersionRequest {
      LayerName: string;
      VersionNumber: number;
    }
    interface DeleteProvisionedConcurrencyConfigRequest {
      FunctionName: string;
      Qualifier: string;
    }
    interface DestinationConfig {
      OnSuccess?: OnSuccess;
      OnFailure?: OnFailure;
    }
    interface DocumentDBEventSourceConfig {
      DatabaseName?: string;
      CollectionName?: string;
      FullDocument?: "UpdateLookup" | "Default" | (string & {});
    }
    interface Environment {
      Variables?: { [key: string]: string };
    }
    interface EnvironmentError {
      ErrorCode?: string;
      Message?: string;
    }
    interface EnvironmentResponse {
      Variables?: { [key: string]: string };
      Error?: EnvironmentError;
    }
    interface EphemeralStorage {
      Size?: number;
    }
    interface EventSourceMappingConfiguration {
      UUID?: string;
      StartingPosition?: "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP" | (string & {});
      StartingPositionTimestamp?: Date;
      BatchSize?: number;
      MaximumBatchingWindowInSeconds?: number;
      ParallelizationFactor?: number;
      EventSourceArn?: string;
      FilterCriteria?: FilterCriteria;
      FunctionArn?: string;
      LastModified?: Date;
      LastProcessingResult?: string;
      State?: string;
      StateTransitionReason?: string;
      DestinationConfig?: DestinationConfig;
      Topics?: string[];
      Queues?: string[];
      SourceAccessConfigurations?: SourceAccessConfiguration[];
      SelfManagedEventSource?: SelfManagedEventSource;
      MaximumRecordAgeInSeconds?: number;
      BisectBatchOnFunctionError?: boolean;
      MaximumRetryAttempts?: number;
      TumblingWindowInSeconds?: number;
      FunctionResponseTypes?: ("ReportBatchItemFailures" | (string & {}))[];
      AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
      SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
      ScalingConfig?: ScalingConfig;
      DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
      KMSKeyArn?: string;
      FilterCriteriaError?: FilterCriteriaError;
    }
    interface FileSystemConfig {
      Arn?: string;
      LocalMountPath?: string;
    }
    interface Filter {
      Pattern?: string;
    }
    interface FilterCriteria {
      Filters?: Filter[];
    }
    interface FilterCriteriaError {
      ErrorCode?: string;
      Message?: string;
    }
    interface FunctionCode {
      ZipFile?: Buffer;
      S3Bucket?: string;
      S3Key?: string;
      S3ObjectVersion?: string;
      ImageUri?: string;
    }
    interface FunctionCodeLocation {
      RepositoryType?: string;
      Location?: string;
      ImageUri?: string;
      ResolvedImageUri?: string;
    }
    interface FunctionConfiguration {
      FunctionName?: string;
      FunctionArn?: string;
      Runtime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {});
      Role?: string;
      Handler?: string;
      CodeSize?: number;
      Description?: string;
      Timeout?: number;
      MemorySize?: number;
      LastModified?: string;
      CodeSha256?: string;
      Version?: string;
      VpcConfig?: VpcConfigResponse;
      DeadLetterConfig?: DeadLetterConfig;
      Environment?: EnvironmentResponse;
      KMSKeyArn?: string;
      TracingConfig?: TracingConfigResponse;
      MasterArn?: string;
      RevisionId?: string;
      Layers?: Layer[];
      State?: "Pending" | "Active" | "Inactive" | "Failed" | (string & {});
      StateReason?: string;
      StateReasonCode?: "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | (string & {});
      LastUpdateStatus?: "Successful" | "Failed" | "InProgress" | (string & {});
      LastUpdateStatusReason?: string;
      LastUpdateStatusReasonCode?: "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | (string & {});
      FileSystemConfigs?: FileSystemConfig[];
      PackageType?: "Zip" | "Image" | (string & {});
      ImageConfigResponse?: ImageConfigResponse;
      SigningProfileVersionArn?: string;
      SigningJobArn?: string;
      Architectures?: ("x86_64" | "arm64" | (string & {}))[];
      EphemeralStorage?: EphemeralStorage;
      SnapStart?: SnapStartResponse;
      RuntimeVersionConfig?: RuntimeVersionConfig;
      LoggingConfig?: LoggingConfig;
    }
    interface FunctionEventInvokeConfig {
      LastModified?: Date;
      FunctionArn?: string;
      MaximumRetryAttempts?: number;
      MaximumEventAgeInSeconds?: number;
      DestinationConfig?: DestinationConfig;
    }
    interface FunctionUrlConfig {
      FunctionUrl?: string;
      FunctionArn?: string;
      CreationTime?: string;
      LastModifiedTime?: string;
      Cors?: Cors;
      AuthType?: "NONE" | "AWS_IAM" | (string & {});
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface GetAccountSettingsRequest {
    }
    interface GetAccountSettingsResponse {
      AccountLimit?: AccountLimit;
      AccountUsage?: AccountUsage;
    }
    interface GetAliasRequest {
      FunctionName: string;
      Name: string;
    }
    interface GetCodeSigningConfigRequest {
      CodeSigningConfigArn: string;
    }
    interface GetCodeSigningConfigResponse {
      CodeSigningConfig?: CodeSigningConfig;
    }
    interface GetEventSourceMappingRequest {
      UUID: string;
    }
    interface GetFunctionCodeSigningConfigRequest {
      FunctionName: string;
    }
    interface GetFunctionCodeSigningConfigResponse {
      CodeSigningConfigArn?: string;
      FunctionName?: string;
    }
    interface GetFunctionConcurrencyRequest {
      FunctionName: string;
    }
    interface GetFunctionConcurrencyResponse {
      ReservedConcurrentExecutions?: number;
    }
    interface GetFunctionConfigurationRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetFunctionEventInvokeConfigRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetFunctionRecursionConfigRequest {
      FunctionName: string;
    }
    interface GetFunctionRecursionConfigResponse {
      RecursiveLoop?: "Allow" | "Terminate" | (string & {});
    }
    interface GetFunctionRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetFunctionResponse {
      Configuration?: FunctionConfiguration;
      Code?: FunctionCodeLocation;
      Tags?: { [key: string]: string };
      Concurrency?: Concurrency;
    }
    interface GetFunctionUrlConfigRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetFunctionUrlConfigResponse {
      FunctionUrl?: string;
      FunctionArn?: string;
      AuthType?: "NONE" | "AWS_IAM" | (string & {});
      Cors?: Cors;
      CreationTime?: string;
      LastModifiedTime?: string;
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface GetLayerVersionByArnRequest {
      Arn: string;
    }
    interface GetLayerVersionPolicyRequest {
      LayerName: string;
      VersionNumber: number;
    }
    interface GetLayerVersionPolicyResponse {
      Policy?: string;
      RevisionId?: string;
    }
    interface GetLayerVersionRequest {
      LayerName: string;
      VersionNumber: number;
    }
    interface GetLayerVersionResponse {
      Content?: LayerVersionContentOutput;
      LayerArn?: string;
      LayerVersionArn?: string;
      Description?: string;
      CreatedDate?: string;
      Version?: number;
      CompatibleRuntimes?: ("nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {}))[];
      LicenseInfo?: string;
      CompatibleArchitectures?: ("x86_64" | "arm64" | (string & {}))[];
    }
    interface GetPolicyRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetPolicyResponse {
      Policy?: string;
      RevisionId?: string;
    }
    interface GetProvisionedConcurrencyConfigRequest {
      FunctionName: string;
      Qualifier: string;
    }
    interface GetProvisionedConcurrencyConfigResponse {
      RequestedProvisionedConcurrentExecutions?: number;
      AvailableProvisionedConcurrentExecutions?: number;
      AllocatedProvisionedConcurrentExecutions?: number;
      Status?: "IN_PROGRESS" | "READY" | "FAILED" | (string & {});
      StatusReason?: string;
      LastModified?: string;
    }
    interface GetRuntimeManagementConfigRequest {
      FunctionName: string;
      Qualifier?: string;
    }
    interface GetRuntimeManagementConfigResponse {
      UpdateRuntimeOn?: "Auto" | "Manual" | "FunctionUpdate" | (string & {});
      RuntimeVersionArn?: string;
      FunctionArn?: string;
    }
    interface ImageConfig {
      EntryPoint?: string[];
      Command?: string[];
      WorkingDirectory?: string;
    }
    interface ImageConfigError {
      ErrorCode?: string;
      Message?: string;
    }
    interface ImageConfigResponse {
      ImageConfig?: ImageConfig;
      Error?: ImageConfigError;
    }
    interface InvocationRequest {
      FunctionName: string;
      InvocationType?: "Event" | "RequestResponse" | "DryRun" | (string & {});
      LogType?: "None" | "Tail" | (string & {});
      ClientContext?: string;
      Payload?: Body;
      Qualifier?: string;
    }
    interface InvocationResponse {
      StatusCode?: number;
      FunctionError?: string;
      LogResult?: string;
      Payload?: Buffer;
      ExecutedVersion?: string;
    }
    interface InvokeAsyncRequest {
      FunctionName: string;
      InvokeArgs: Body;
    }
    interface InvokeAsyncResponse {
      Status?: number;
    }
    interface InvokeResponseStreamUpdate {
      Payload?: Buffer;
    }
    interface InvokeWithResponseStreamCompleteEvent {
      ErrorCode?: string;
      ErrorDetails?: string;
      LogResult?: string;
    }
    interface InvokeWithResponseStreamRequest {
      FunctionName: string;
      InvocationType?: "RequestResponse" | "DryRun" | (string & {});
      LogType?: "None" | "Tail" | (string & {});
      ClientContext?: string;
      Qualifier?: string;
      Payload?: Body;
    }
    interface InvokeWithResponseStreamResponse {
      StatusCode?: number;
      ExecutedVersion?: string;
      EventStream?: EventStream<InvokeWithResponseStreamResponseEvent>;
      ResponseStreamContentType?: string;
    }
    interface InvokeWithResponseStreamResponseEvent {
      PayloadChunk?: InvokeResponseStreamUpdate;
      InvokeComplete?: InvokeWithResponseStreamCompleteEvent;
    }
    interface Layer {
      Arn?: string;
      CodeSize?: number;
      SigningProfileVersionArn?: string;
      SigningJobArn?: string;
    }
    interface LayerVersionContentInput {
      S3Bucket?: string;
      S3Key?: string;
      S3ObjectVersion?: string;
      ZipFile?: Buffer;
    }
    interface LayerVersionContentOutput {
      Location?: string;
      CodeSha256?: string;
      CodeSize?: number;
      SigningProfileVersionArn?: string;
      SigningJobArn?: string;
    }
    interface LayerVersionsListItem {
      LayerVersionArn?: string;
      Version?: number;
      Description?: string;
      CreatedDate?: string;
      CompatibleRuntimes?: ("nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {}))[];
      LicenseInfo?: string;
      CompatibleArchitectures?: ("x86_64" | "arm64" | (string & {}))[];
    }
    interface LayersListItem {
      LayerName?: string;
      LayerArn?: string;
      LatestMatchingVersion?: LayerVersionsListItem;
    }
    interface ListAliasesRequest {
      FunctionName: string;
      FunctionVersion?: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListAliasesResponse {
      NextMarker?: string;
      Aliases?: AliasConfiguration[];
    }
    interface ListCodeSigningConfigsRequest {
      Marker?: string;
      MaxItems?: number;
    }
    interface ListCodeSigningConfigsResponse {
      NextMarker?: string;
      CodeSigningConfigs?: CodeSigningConfig[];
    }
    interface ListEventSourceMappingsRequest {
      EventSourceArn?: string;
      FunctionName?: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListEventSourceMappingsResponse {
      NextMarker?: string;
      EventSourceMappings?: EventSourceMappingConfiguration[];
    }
    interface ListFunctionEventInvokeConfigsRequest {
      FunctionName: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListFunctionEventInvokeConfigsResponse {
      FunctionEventInvokeConfigs?: FunctionEventInvokeConfig[];
      NextMarker?: string;
    }
    interface ListFunctionUrlConfigsRequest {
      FunctionName: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListFunctionUrlConfigsResponse {
      FunctionUrlConfigs?: FunctionUrlConfig[];
      NextMarker?: string;
    }
    interface ListFunctionsByCodeSigningConfigRequest {
      CodeSigningConfigArn: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListFunctionsByCodeSigningConfigResponse {
      NextMarker?: string;
      FunctionArns?: string[];
    }
    interface ListFunctionsRequest {
      MasterRegion?: string;
      FunctionVersion?: "ALL" | (string & {});
      Marker?: string;
      MaxItems?: number;
    }
    interface ListFunctionsResponse {
      NextMarker?: string;
      Functions?: FunctionConfiguration[];
    }
    interface ListLayerVersionsRequest {
      CompatibleRuntime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {});
      LayerName: string;
      Marker?: string;
      MaxItems?: number;
      CompatibleArchitecture?: "x86_64" | "arm64" | (string & {});
    }
    interface ListLayerVersionsResponse {
      NextMarker?: string;
      LayerVersions?: LayerVersionsListItem[];
    }
    interface ListLayersRequest {
      CompatibleRuntime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {});
      Marker?: string;
      MaxItems?: number;
      CompatibleArchitecture?: "x86_64" | "arm64" | (string & {});
    }
    interface ListLayersResponse {
      NextMarker?: string;
      Layers?: LayersListItem[];
    }
    interface ListProvisionedConcurrencyConfigsRequest {
      FunctionName: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListProvisionedConcurrencyConfigsResponse {
      ProvisionedConcurrencyConfigs?: ProvisionedConcurrencyConfigListItem[];
      NextMarker?: string;
    }
    interface ListTagsRequest {
      Resource: string;
    }
    interface ListTagsResponse {
      Tags?: { [key: string]: string };
    }
    interface ListVersionsByFunctionRequest {
      FunctionName: string;
      Marker?: string;
      MaxItems?: number;
    }
    interface ListVersionsByFunctionResponse {
      NextMarker?: string;
      Versions?: FunctionConfiguration[];
    }
    interface LoggingConfig {
      LogFormat?: "JSON" | "Text" | (string & {});
      ApplicationLogLevel?: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL" | (string & {});
      SystemLogLevel?: "DEBUG" | "INFO" | "WARN" | (string & {});
      LogGroup?: string;
    }
    interface OnFailure {
      Destination?: string;
    }
    interface OnSuccess {
      Destination?: string;
    }
    interface ProvisionedConcurrencyConfigListItem {
      FunctionArn?: string;
      RequestedProvisionedConcurrentExecutions?: number;
      AvailableProvisionedConcurrentExecutions?: number;
      AllocatedProvisionedConcurrentExecutions?: number;
      Status?: "IN_PROGRESS" | "READY" | "FAILED" | (string & {});
      StatusReason?: string;
      LastModified?: string;
    }
    interface PublishLayerVersionRequest {
      LayerName: string;
      Description?: string;
      Content: LayerVersionContentInput;
      CompatibleRuntimes?: ("nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {}))[];
      LicenseInfo?: string;
      CompatibleArchitectures?: ("x86_64" | "arm64" | (string & {}))[];
    }
    interface PublishLayerVersionResponse {
      Content?: LayerVersionContentOutput;
      LayerArn?: string;
      LayerVersionArn?: string;
      Description?: string;
      CreatedDate?: string;
      Version?: number;
      CompatibleRuntimes?: ("nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {}))[];
      LicenseInfo?: string;
      CompatibleArchitectures?: ("x86_64" | "arm64" | (string & {}))[];
    }
    interface PublishVersionRequest {
      FunctionName: string;
      CodeSha256?: string;
      Description?: string;
      RevisionId?: string;
    }
    interface PutFunctionCodeSigningConfigRequest {
      CodeSigningConfigArn: string;
      FunctionName: string;
    }
    interface PutFunctionCodeSigningConfigResponse {
      CodeSigningConfigArn?: string;
      FunctionName?: string;
    }
    interface PutFunctionConcurrencyRequest {
      FunctionName: string;
      ReservedConcurrentExecutions: number;
    }
    interface PutFunctionEventInvokeConfigRequest {
      FunctionName: string;
      Qualifier?: string;
      MaximumRetryAttempts?: number;
      MaximumEventAgeInSeconds?: number;
      DestinationConfig?: DestinationConfig;
    }
    interface PutFunctionRecursionConfigRequest {
      FunctionName: string;
      RecursiveLoop: "Allow" | "Terminate" | (string & {});
    }
    interface PutFunctionRecursionConfigResponse {
      RecursiveLoop?: "Allow" | "Terminate" | (string & {});
    }
    interface PutProvisionedConcurrencyConfigRequest {
      FunctionName: string;
      Qualifier: string;
      ProvisionedConcurrentExecutions: number;
    }
    interface PutProvisionedConcurrencyConfigResponse {
      RequestedProvisionedConcurrentExecutions?: number;
      AvailableProvisionedConcurrentExecutions?: number;
      AllocatedProvisionedConcurrentExecutions?: number;
      Status?: "IN_PROGRESS" | "READY" | "FAILED" | (string & {});
      StatusReason?: string;
      LastModified?: string;
    }
    interface PutRuntimeManagementConfigRequest {
      FunctionName: string;
      Qualifier?: string;
      UpdateRuntimeOn: "Auto" | "Manual" | "FunctionUpdate" | (string & {});
      RuntimeVersionArn?: string;
    }
    interface PutRuntimeManagementConfigResponse {
      UpdateRuntimeOn?: "Auto" | "Manual" | "FunctionUpdate" | (string & {});
      FunctionArn?: string;
      RuntimeVersionArn?: string;
    }
    interface RemoveLayerVersionPermissionRequest {
      LayerName: string;
      VersionNumber: number;
      StatementId: string;
      RevisionId?: string;
    }
    interface RemovePermissionRequest {
      FunctionName: string;
      StatementId: string;
      Qualifier?: string;
      RevisionId?: string;
    }
    interface RuntimeVersionConfig {
      RuntimeVersionArn?: string;
      Error?: RuntimeVersionError;
    }
    interface RuntimeVersionError {
      ErrorCode?: string;
      Message?: string;
    }
    interface ScalingConfig {
      MaximumConcurrency?: number;
    }
    interface SelfManagedEventSource {
      Endpoints?: { [key: string]: string[] };
    }
    interface SelfManagedKafkaEventSourceConfig {
      ConsumerGroupId?: string;
    }
    interface SnapStart {
      ApplyOn?: "PublishedVersions" | "None" | (string & {});
    }
    interface SnapStartResponse {
      ApplyOn?: "PublishedVersions" | "None" | (string & {});
      OptimizationStatus?: "On" | "Off" | (string & {});
    }
    interface SourceAccessConfiguration {
      Type?: "BASIC_AUTH" | "VPC_SUBNET" | "VPC_SECURITY_GROUP" | "SASL_SCRAM_512_AUTH" | "SASL_SCRAM_256_AUTH" | "VIRTUAL_HOST" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE" | (string & {});
      URI?: string;
    }
    interface TagResourceRequest {
      Resource: string;
      Tags: { [key: string]: string };
    }
    interface TracingConfig {
      Mode?: "Active" | "PassThrough" | (string & {});
    }
    interface TracingConfigResponse {
      Mode?: "Active" | "PassThrough" | (string & {});
    }
    interface UntagResourceRequest {
      Resource: string;
      TagKeys: string[];
    }
    interface UpdateAliasRequest {
      FunctionName: string;
      Name: string;
      FunctionVersion?: string;
      Description?: string;
      RoutingConfig?: AliasRoutingConfiguration;
      RevisionId?: string;
    }
    interface UpdateCodeSigningConfigRequest {
      CodeSigningConfigArn: string;
      Description?: string;
      AllowedPublishers?: AllowedPublishers;
      CodeSigningPolicies?: CodeSigningPolicies;
    }
    interface UpdateCodeSigningConfigResponse {
      CodeSigningConfig?: CodeSigningConfig;
    }
    interface UpdateEventSourceMappingRequest {
      UUID: string;
      FunctionName?: string;
      Enabled?: boolean;
      BatchSize?: number;
      FilterCriteria?: FilterCriteria;
      MaximumBatchingWindowInSeconds?: number;
      DestinationConfig?: DestinationConfig;
      MaximumRecordAgeInSeconds?: number;
      BisectBatchOnFunctionError?: boolean;
      MaximumRetryAttempts?: number;
      ParallelizationFactor?: number;
      SourceAccessConfigurations?: SourceAccessConfiguration[];
      TumblingWindowInSeconds?: number;
      FunctionResponseTypes?: ("ReportBatchItemFailures" | (string & {}))[];
      ScalingConfig?: ScalingConfig;
      DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
      KMSKeyArn?: string;
    }
    interface UpdateFunctionCodeRequest {
      FunctionName: string;
      ZipFile?: Body;
      S3Bucket?: string;
      S3Key?: string;
      S3ObjectVersion?: string;
      ImageUri?: string;
      Publish?: boolean;
      DryRun?: boolean;
      RevisionId?: string;
      Architectures?: ("x86_64" | "arm64" | (string & {}))[];
    }
    interface UpdateFunctionConfigurationRequest {
      FunctionName: string;
      Role?: string;
      Handler?: string;
      Description?: string;
      Timeout?: number;
      MemorySize?: number;
      VpcConfig?: VpcConfig;
      Environment?: Environment;
      Runtime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "java8" | "java8.al2" | "java11" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "provided" | "provided.al2" | "nodejs18.x" | "python3.10" | "java17" | "ruby3.2" | "ruby3.3" | "python3.11" | "nodejs20.x" | "provided.al2023" | "python3.12" | "java21" | (string & {});
      DeadLetterConfig?: DeadLetterConfig;
      KMSKeyArn?: string;
      TracingConfig?: TracingConfig;
      RevisionId?: string;
      Layers?: string[];
      FileSystemConfigs?: FileSystemConfig[];
      ImageConfig?: ImageConfig;
      EphemeralStorage?: EphemeralStorage;
      SnapStart?: SnapStart;
      LoggingConfig?: LoggingConfig;
    }
    interface UpdateFunctionEventInvokeConfigRequest {
      FunctionName: string;
      Qualifier?: string;
      MaximumRetryAttempts?: number;
      MaximumEventAgeInSeconds?: number;
      DestinationConfig?: DestinationConfig;
    }
    interface UpdateFunctionUrlConfigRequest {
      FunctionName: string;
      Qualifier?: string;
      AuthType?: "NONE" | "AWS_IAM" | (string & {});
      Cors?: Cors;
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface UpdateFunctionUrlConfigResponse {
      FunctionUrl?: string;
      FunctionArn?: string;
      AuthType?: "NONE" | "AWS_IAM" | (string & {});
      Cors?: Cors;
      CreationTime?: string;
      LastModifiedTime?: string;
      InvokeMode?: "BUFFERED" | "RESPONSE_STREAM" | (string & {});
    }
    interface VpcConfig {
      SubnetIds?: string[];
      SecurityGroupIds?: string[];
      Ipv6AllowedForDualStack?: boolean;
    }
    interface VpcConfigResponse {
      SubnetIds?: string[];
      SecurityGroupIds?: string[];
      VpcId?: string;
      Ipv6AllowedForDualStack?: boolean;
    }
  }
}

// AWS.SecretsManager: generated from `models/secretsmanager.json` by `cargo xtask generate`.
declare namespace AWS {
  class SecretsManager extends Service {
    constructor(options?: SecretsManager.ClientConfiguration);
    config: Config & SecretsManager.ClientConfiguration;
    batchGetSecretValue(params?: SecretsManager.BatchGetSecretValueRequest, callback?: (err: AWSError, data: SecretsManager.BatchGetSecretValueResponse) => void): Request<SecretsManager.BatchGetSecretValueResponse>;
    batchGetSecretValue(callback: (err: AWSError, data: SecretsManager.BatchGetSecretValueResponse) => void): Request<SecretsManager.BatchGetSecretValueResponse>;
    cancelRotateSecret(params: SecretsManager.CancelRotateSecretRequest, callback?: (err: AWSError, data: SecretsManager.CancelRotateSecretResponse) => void): Request<SecretsManager.CancelRotateSecretResponse>;
    createSecret(params: SecretsManager.CreateSecretRequest, callback?: (err: AWSError, data: SecretsManager.CreateSecretResponse) => void): Request<SecretsManager.CreateSecretResponse>;
    deleteResourcePolicy(params: SecretsManager.DeleteResourcePolicyRequest, callback?: (err: AWSError, data: SecretsManager.DeleteResourcePolicyResponse) => void): Request<SecretsManager.DeleteResourcePolicyResponse>;
    deleteSecret(params: SecretsManager.DeleteSecretRequest, callback?: (err: AWSError, data: SecretsManager.DeleteSecretResponse) => void): Request<SecretsManager.DeleteSecretResponse>;
    describeSecret(params: SecretsManager.DescribeSecretRequest, callback?: (err: AWSError, data: SecretsManager.DescribeSecretResponse) => void): Request<SecretsManager.DescribeSecretResponse>;
    getRandomPassword(params?: SecretsManager.GetRandomPasswordRequest, callback?: (err: AWSError, data: SecretsManager.GetRandomPasswordResponse) => void): Request<SecretsManager.GetRandomPasswordResponse>;
    getRandomPassword(callback: (err: AWSError, data: SecretsManager.GetRandomPasswordResponse) => void): Request<SecretsManager.GetRandomPasswordResponse>;
    getResourcePolicy(params: SecretsManager.GetResourcePolicyRequest, callback?: (err: AWSError, data: SecretsManager.GetResourcePolicyResponse) => void): Request<SecretsManager.GetResourcePolicyResponse>;
    getSecretValue(params: SecretsManager.GetSecretValueRequest, callback?: (err: AWSError, data: SecretsManager.GetSecretValueResponse) => void): Request<SecretsManager.GetSecretValueResponse>;
    listSecretVersionIds(params: SecretsManager.ListSecretVersionIdsRequest, callback?: (err: AWSError, data: SecretsManager.ListSecretVersionIdsResponse) => void): Request<SecretsManager.ListSecretVersionIdsResponse>;
    listSecrets(params?: SecretsManager.ListSecretsRequest, callback?: (err: AWSError, data: SecretsManager.ListSecretsResponse) => void): Request<SecretsManager.ListSecretsResponse>;
    listSecrets(callback: (err: AWSError, data: SecretsManager.ListSecretsResponse) => void): Request<SecretsManager.ListSecretsResponse>;
    putResourcePolicy(params: SecretsManager.PutResourcePolicyRequest, callback?: (err: AWSError, data: SecretsManager.PutResourcePolicyResponse) => void): Request<SecretsManager.PutResourcePolicyResponse>;
    putSecretValue(params: SecretsManager.PutSecretValueRequest, callback?: (err: AWSError, data: SecretsManager.PutSecretValueResponse) => void): Request<SecretsManager.PutSecretValueResponse>;
    removeRegionsFromReplication(params: SecretsManager.RemoveRegionsFromReplicationRequest, callback?: (err: AWSError, data: SecretsManager.RemoveRegionsFromReplicationResponse) => void): Request<SecretsManager.RemoveRegionsFromReplicationResponse>;
    replicateSecretToRegions(params: SecretsManager.ReplicateSecretToRegionsRequest, callback?: (err: AWSError, data: SecretsManager.ReplicateSecretToRegionsResponse) => void): Request<SecretsManager.ReplicateSecretToRegionsResponse>;
    restoreSecret(params: SecretsManager.RestoreSecretRequest, callback?: (err: AWSError, data: SecretsManager.RestoreSecretResponse) => void): Request<SecretsManager.RestoreSecretResponse>;
    rotateSecret(params: SecretsManager.RotateSecretRequest, callback?: (err: AWSError, data: SecretsManager.RotateSecretResponse) => void): Request<SecretsManager.RotateSecretResponse>;
    stopReplicationToReplica(params: SecretsManager.StopReplicationToReplicaRequest, callback?: (err: AWSError, data: SecretsManager.StopReplicationToReplicaResponse) => void): Request<SecretsManager.StopReplicationToReplicaResponse>;
    tagResource(params: SecretsManager.TagResourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    untagResource(params: SecretsManager.UntagResourceRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    updateSecret(params: SecretsManager.UpdateSecretRequest, callback?: (err: AWSError, data: SecretsManager.UpdateSecretResponse) => void): Request<SecretsManager.UpdateSecretResponse>;
    updateSecretVersionStage(params: SecretsManager.UpdateSecretVersionStageRequest, callback?: (err: AWSError, data: SecretsManager.UpdateSecretVersionStageResponse) => void): Request<SecretsManager.UpdateSecretVersionStageResponse>;
    validateResourcePolicy(params: SecretsManager.ValidateResourcePolicyRequest, callback?: (err: AWSError, data: SecretsManager.ValidateResourcePolicyResponse) => void): Request<SecretsManager.ValidateResourcePolicyResponse>;
  }
  namespace SecretsManager {
    interface APIErrorType {
      SecretId?: string;
      ErrorCode?: string;
      Message?: string;
    }
    interface BatchGetSecretValueRequest {
      SecretIdList?: string[];
      Filters?: Filter[];
      MaxResults?: number;
      NextToken?: string;
    }
    interface BatchGetSecretValueResponse {
      SecretValues?: SecretValueEntry[];
      NextToken?: string;
      Errors?: APIErrorType[];
    }
    interface CancelRotateSecretRequest {
      SecretId: string;
    }
    interface CancelRotateSecretResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
    }
    interface CreateSecretRequest {
      Name: string;
      ClientRequestToken?: string;
      Description?: string;
      KmsKeyId?: string;
      SecretBinary?: Body;
      SecretString?: string;
      Tags?: Tag[];
      AddReplicaRegions?: ReplicaRegionType[];
      ForceOverwriteReplicaSecret?: boolean;
    }
    interface CreateSecretResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
      ReplicationStatus?: ReplicationStatusType[];
    }
    interface DeleteResourcePolicyRequest {
      SecretId: string;
    }
    interface DeleteResourcePolicyResponse {
      ARN?: string;
      Name?: string;
    }
    interface DeleteSecretRequest {
      SecretId: string;
      RecoveryWindowInDays?: number;
      ForceDeleteWithoutRecovery?: boolean;
    }
    interface DeleteSecretResponse {
      ARN?: string;
      Name?: string;
      DeletionDate?: Date;
    }
    interface DescribeSecretRequest {
      SecretId: string;
    }
    interface DescribeSecretResponse {
      ARN?: string;
      Name?: string;
      Description?: string;
      KmsKeyId?: string;
      RotationEnabled?: boolean;
      RotationLambdaARN?: string;
      RotationRules?: RotationRulesType;
      LastRotatedDate?: Date;
      LastChangedDate?: Date;
      LastAccessedDate?: Date;
      DeletedDate?: Date;
      NextRotationDate?: Date;
      Tags?: Tag[];
      VersionIdsToStages?: { [key: string]: string[] };
      OwningService?: string;
      CreatedDate?: Date;
      PrimaryRegion?: string;
      ReplicationStatus?: ReplicationStatusType[];
    }
    interface Filter {
      Key?: "description" | "name" | "tag-key" | "tag-value" | "primary-region" | "owning-service" | "all" | (string & {});
      Values?: string[];
    }
    interface GetRandomPasswordRequest {
      PasswordLength?: number;
      ExcludeCharacters?: string;
      ExcludeNumbers?: boolean;
      ExcludePunctuation?: boolean;
      ExcludeUppercase?: boolean;
      ExcludeLowercase?: boolean;
      IncludeSpace?: boolean;
      RequireEachIncludedType?: boolean;
    }
    interface GetRandomPasswordResponse {
      RandomPassword?: string;
    }
    interface GetResourcePolicyRequest {
      SecretId: string;
    }
    interface GetResourcePolicyResponse {
      ARN?: string;
      Name?: string;
      ResourcePolicy?: string;
    }
    interface GetSecretValueRequest {
      SecretId: string;
      VersionId?: string;
      VersionStage?: string;
    }
    interface GetSecretValueResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
      SecretBinary?: Buffer;
      SecretString?: string;
      VersionStages?: string[];
      CreatedDate?: Date;
    }
    interface ListSecretVersionIdsRequest {
      SecretId: string;
      MaxResults?: number;
      NextToken?: string;
      IncludeDeprecated?: boolean;
    }
    interface ListSecretVersionIdsResponse {
      Versions?: SecretVersionsListEntry[];
      NextToken?: string;
      ARN?: string;
      Name?: string;
    }
    interface ListSecretsRequest {
      IncludePlannedDeletion?: boolean;
      MaxResults?: number;
      NextToken?: string;
      Filters?: Filter[];
      SortOrder?: "asc" | "desc" | (string & {});
    }
    interface ListSecretsResponse {
      SecretList?: SecretListEntry[];
      NextToken?: string;
    }
    interface PutResourcePolicyRequest {
      SecretId: string;
      ResourcePolicy: string;
      BlockPublicPolicy?: boolean;
    }
    interface PutResourcePolicyResponse {
      ARN?: string;
      Name?: string;
    }
    interface PutSecretValueRequest {
      SecretId: string;
      ClientRequestToken?: string;
      SecretBinary?: Body;
      SecretString?: string;
      VersionStages?: string[];
      RotationToken?: string;
    }
    interface PutSecretValueResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
      VersionStages?: string[];
    }
    interface RemoveRegionsFromReplicationRequest {
      SecretId: string;
      RemoveReplicaRegions: string[];
    }
    interface RemoveRegionsFromReplicationResponse {
      ARN?: string;
      ReplicationStatus?: ReplicationStatusType[];
    }
    interface ReplicaRegionType {
      Region?: string;
      KmsKeyId?: string;
    }
    interface ReplicateSecretToRegionsRequest {
      SecretId: string;
      AddReplicaRegions: ReplicaRegionType[];
      ForceOverwriteReplicaSecret?: boolean;
    }
    interface ReplicateSecretToRegionsResponse {
      ARN?: string;
      ReplicationStatus?: ReplicationStatusType[];
    }
    interface ReplicationStatusType {
      Region?: string;
      KmsKeyId?: string;
      Status?: "InSync" | "Failed" | "InProgress" | (string & {});
      StatusMessage?: string;
      LastAccessedDate?: Date;
    }
    interface RestoreSecretRequest {
      SecretId: string;
    }
    interface RestoreSecretResponse {
      ARN?: string;
      Name?: string;
    }
    interface RotateSecretRequest {
      SecretId: string;
      ClientRequestToken?: string;
      RotationLambdaARN?: string;
      RotationRules?: RotationRulesType;
      RotateImmediately?: boolean;
    }
    interface RotateSecretResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
    }
    interface RotationRulesType {
      AutomaticallyAfterDays?: number;
      Duration?: string;
      ScheduleExpression?: string;
    }
    interface SecretListEntry {
      ARN?: string;
      Name?: string;
      Description?: string;
      KmsKeyId?: string;
      RotationEnabled?: boolean;
      RotationLambdaARN?: string;
      RotationRules?: RotationRulesType;
      LastRotatedDate?: Date;
      LastChangedDate?: Date;
      LastAccessedDate?: Date;
      DeletedDate?: Date;
      NextRotationDate?: Date;
      Tags?: Tag[];
      SecretVersionsToStages?: { [key: string]: string[] };
      OwningService?: string;
      CreatedDate?: Date;
      PrimaryRegion?: string;
    }
    interface SecretValueEntry {
      ARN?: string;
      Name?: string;
      VersionId?: string;
      SecretBinary?: Buffer;
      SecretString?: string;
      VersionStages?: string[];
      CreatedDate?: Date;
    }
    interface SecretVersionsListEntry {
      VersionId?: string;
      VersionStages?: string[];
      LastAccessedDate?: Date;
      CreatedDate?: Date;
      KmsKeyIds?: string[];
    }
    interface StopReplicationToReplicaRequest {
      SecretId: string;
    }
    interface StopReplicationToReplicaResponse {
      ARN?: string;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface TagResourceRequest {
      SecretId: string;
      Tags: Tag[];
    }
    interface UntagResourceRequest {
      SecretId: string;
      TagKeys: string[];
    }
    interface UpdateSecretRequest {
      SecretId: string;
      ClientRequestToken?: string;
      Description?: string;
      KmsKeyId?: string;
      SecretBinary?: Body;
      SecretString?: string;
    }
    interface UpdateSecretResponse {
      ARN?: string;
      Name?: string;
      VersionId?: string;
    }
    interface UpdateSecretVersionStageRequest {
      SecretId: string;
      VersionStage: string;
      RemoveFromVersionId?: string;
      MoveToVersionId?: string;
    }
    interface UpdateSecretVersionStageResponse {
      ARN?: string;
      Name?: string;
    }
    interface ValidateResourcePolicyRequest {
      SecretId?: string;
      ResourcePolicy: string;
    }
    interface ValidateResourcePolicyResponse {
      PolicyValidationPassed?: boolean;
      ValidationErrors?: ValidationErrorsEntry[];
    }
    interface ValidationErrorsEntry {
      CheckName?: string;
      ErrorMessage?: string;
    }
  }
}

// AWS.SNS: generated from `models/sns.json` by `cargo xtask generate`.
declare namespace AWS {
  class SNS extends Service {
    constructor(options?: SNS.ClientConfiguration);
    config: Config & SNS.ClientConfiguration;
    addPermission(params: SNS.AddPermissionInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    checkIfPhoneNumberIsOptedOut(params: SNS.CheckIfPhoneNumberIsOptedOutInput, callback?: (err: AWSError, data: SNS.CheckIfPhoneNumberIsOptedOutResponse) => void): Request<SNS.CheckIfPhoneNumberIsOptedOutResponse>;
    confirmSubscription(params: SNS.ConfirmSubscriptionInput, callback?: (err: AWSError, data: SNS.ConfirmSubscriptionResponse) => void): Request<SNS.ConfirmSubscriptionResponse>;
    createPlatformApplication(params: SNS.CreatePlatformApplicationInput, callback?: (err: AWSError, data: SNS.CreatePlatformApplicationResponse) => void): Request<SNS.CreatePlatformApplicationResponse>;
    createPlatformEndpoint(params: SNS.CreatePlatformEndpointInput, callback?: (err: AWSError, data: SNS.CreateEndpointResponse) => void): Request<SNS.CreateEndpointResponse>;
    createSMSSandboxPhoneNumber(params: SNS.CreateSMSSandboxPhoneNumberInput, callback?: (err: AWSError, data: SNS.CreateSMSSandboxPhoneNumberResult) => void): Request<SNS.CreateSMSSandboxPhoneNumberResult>;
    createTopic(params: SNS.CreateTopicInput, callback?: (err: AWSError, data: SNS.CreateTopicResponse) => void): Request<SNS.CreateTopicResponse>;
    deleteEndpoint(params: SNS.DeleteEndpointInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deletePlatformApplication(params: SNS.DeletePlatformApplicationInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteSMSSandboxPhoneNumber(params: SNS.DeleteSMSSandboxPhoneNumberInput, callback?: (err: AWSError, data: SNS.DeleteSMSSandboxPhoneNumberResult) => void): Request<SNS.DeleteSMSSandboxPhoneNumberResult>;
    deleteTopic(params: SNS.DeleteTopicInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    getDataProtectionPolicy(params: SNS.GetDataProtectionPolicyInput, callback?: (err: AWSError, data: SNS.GetDataProtectionPolicyResponse) => void): Request<SNS.GetDataProtectionPolicyResponse>;
    getEndpointAttributes(params: SNS.GetEndpointAttributesInput, callback?: (err: AWSError, data: SNS.GetEndpointAttributesResponse) => void): Request<SNS.GetEndpointAttributesResponse>;
    getPlatformApplicationAttributes(params: SNS.GetPlatformApplicationAttributesInput, callback?: (err: AWSError, data: SNS.GetPlatformApplicationAttributesResponse) => void): Request<SNS.GetPlatformApplicationAttributesResponse>;
    getSMSAttributes(params?: SNS.GetSMSAttributesInput, callback?: (err: AWSError, data: SNS.GetSMSAttributesResponse) => void): Request<SNS.GetSMSAttributesResponse>;
    getSMSAttributes(callback: (err: AWSError, data: SNS.GetSMSAttributesResponse) => void): Request<SNS.GetSMSAttributesResponse>;
    getSMSSandboxAccountStatus(params?: SNS.GetSMSSandboxAccountStatusInput, callback?: (err: AWSError, data: SNS.GetSMSSandboxAccountStatusResult) => void): Request<SNS.GetSMSSandboxAccountStatusResult>;
    getSMSSandboxAccountStatus(callback: (err: AWSError, data: SNS.GetSMSSandboxAccountStatusResult) => void): Request<SNS.GetSMSSandboxAccountStatusResult>;
    getSubscriptionAttributes(params: SNS.GetSubscriptionAttributesInput, callback?: (err: AWSError, data: SNS.GetSubscriptionAttributesResponse) => void): Request<SNS.GetSubscriptionAttributesResponse>;
    getTopicAttributes(params: SNS.GetTopicAttributesInput, callback?: (err: AWSError, data: SNS.GetTopicAttributesResponse) => void): Request<SNS.GetTopicAttributesResponse>;
    listEndpointsByPlatformApplication(params: SNS.ListEndpointsByPlatformApplicationInput, callback?: (err: AWSError, data: SNS.ListEndpointsByPlatformApplicationResponse) => void): Request<SNS.ListEndpointsByPlatformApplicationResponse>;
    listOriginationNumbers(params?: SNS.ListOriginationNumbersRequest, callback?: (err: AWSError, data: SNS.ListOriginationNumbersResult) => void): Request<SNS.ListOriginationNumbersResult>;
    listOriginationNumbers(callback: (err: AWSError, data: SNS.ListOriginationNumbersResult) => void): Request<SNS.ListOriginationNumbersResult>;
    listPhoneNumbersOptedOut(params?: SNS.ListPhoneNumbersOptedOutInput, callback?: (err: AWSError, data: SNS.ListPhoneNumbersOptedOutResponse) => void): Request<SNS.ListPhoneNumbersOptedOutResponse>;
    listPhoneNumbersOptedOut(callback: (err: AWSError, data: SNS.ListPhoneNumbersOptedOutResponse) => void): Request<SNS.ListPhoneNumbersOptedOutResponse>;
    listPlatformApplications(params?: SNS.ListPlatformApplicationsInput, callback?: (err: AWSError, data: SNS.ListPlatformApplicationsResponse) => void): Request<SNS.ListPlatformApplicationsResponse>;
    listPlatformApplications(callback: (err: AWSError, data: SNS.ListPlatformApplicationsResponse) => void): Request<SNS.ListPlatformApplicationsResponse>;
    listSMSSandboxPhoneNumbers(params?: SNS.ListSMSSandboxPhoneNumbersInput, callback?: (err: AWSError, data: SNS.ListSMSSandboxPhoneNumbersResult) => void): Request<SNS.ListSMSSandboxPhoneNumbersResult>;
    listSMSSandboxPhoneNumbers(callback: (err: AWSError, data: SNS.ListSMSSandboxPhoneNumbersResult) => void): Request<SNS.ListSMSSandboxPhoneNumbersResult>;
    listSubscriptions(params?: SNS.ListSubscriptionsInput, callback?: (err: AWSError, data: SNS.ListSubscriptionsResponse) => void): Request<SNS.ListSubscriptionsResponse>;
    listSubscriptions(callback: (err: AWSError, data: SNS.ListSubscriptionsResponse) => void): Request<SNS.ListSubscriptionsResponse>;
    listSubscriptionsByTopic(params: SNS.ListSubscriptionsByTopicInput, callback?: (err: AWSError, data: SNS.ListSubscriptionsByTopicResponse) => void): Request<SNS.ListSubscriptionsByTopicResponse>;
    listTagsForResource(params: SNS.ListTagsForResourceRequest, callback?: (err: AWSError, data: SNS.ListTagsForResourceResponse) => void): Request<SNS.ListTagsForResourceResponse>;
    listTopics(params?: SNS.ListTopicsInput, callback?: (err: AWSError, data: SNS.ListTopicsResponse) => void): Request<SNS.ListTopicsResponse>;
    listTopics(callback: (err: AWSError, data: SNS.ListTopicsResponse) => void): Request<SNS.ListTopicsResponse>;
    optInPhoneNumber(params: SNS.OptInPhoneNumberInput, callback?: (err: AWSError, data: SNS.OptInPhoneNumberResponse) => void): Request<SNS.OptInPhoneNumberResponse>;
    publish(params: SNS.PublishInput, callback?: (err: AWSError, data: SNS.PublishResponse) => void): Request<SNS.PublishResponse>;
    publishBatch(params: SNS.PublishBatchInput, callback?: (err: AWSError, data: SNS.PublishBatchResponse) => void): Request<SNS.PublishBatchResponse>;
    putDataProtectionPolicy(params: SNS.PutDataProtectionPolicyInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    removePermission(params: SNS.RemovePermissionInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    setEndpointAttributes(params: SNS.SetEndpointAttributesInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    setPlatformApplicationAttributes(params: SNS.SetPlatformApplicationAttributesInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    setSMSAttributes(params: SNS.SetSMSAttributesInput, callback?: (err: AWSError, data: SNS.SetSMSAttributesResponse) => void): Request<SNS.SetSMSAttributesResponse>;
    setSubscriptionAttributes(params: SNS.SetSubscriptionAttributesInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    setTopicAttributes(params: SNS.SetTopicAttributesInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    subscribe(params: SNS.SubscribeInput, callback?: (err: AWSError, data: SNS.SubscribeResponse) => void): Request<SNS.SubscribeResponse>;
    tagResource(params: SNS.TagResourceRequest, callback?: (err: AWSError, data: SNS.TagResourceResponse) => void): Request<SNS.TagResourceResponse>;
    unsubscribe(params: SNS.UnsubscribeInput, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    untagResource(params: SNS.UntagResourceRequest, callback?: (err: AWSError, data: SNS.UntagResourceResponse) => void): Request<SNS.UntagResourceResponse>;
    verifySMSSandboxPhoneNumber(params: SNS.VerifySMSSandboxPhoneNumberInput, callback?: (err: AWSError, data: SNS.VerifySMSSandboxPhoneNumberResult) => void): Request<SNS.VerifySMSSandboxPhoneNumberResult>;
  }
  namespace SNS {
    interface AddPermissionInput {
      TopicArn: string;
      Label: string;
      AWSAccountId: string[];
      ActionName: string[];
    }
    interface BatchResultErrorEntry {
      Id?: string;
      Code?: string;
      Message?: string;
      SenderFault?: boolean;
    }
    interface CheckIfPhoneNumberIsOptedOutInput {
      phoneNumber: string;
    }
    interface CheckIfPhoneNumberIsOptedOutResponse {
      isOptedOut?: boolean;
    }
    interface ConfirmSubscriptionInput {
      TopicArn: string;
      Token: string;
      AuthenticateOnUnsubscribe?: string;
    }
    interface ConfirmSubscriptionResponse {
      SubscriptionArn?: string;
    }
    interface CreateEndpointResponse {
      EndpointArn?: string;
    }
    interface CreatePlatformApplicationInput {
      Name: string;
      Platform: string;
      Attributes: { [key: string]: string };
    }
    interface CreatePlatformApplicationResponse {
      PlatformApplicationArn?: string;
    }
    interface CreatePlatformEndpointInput {
      PlatformApplicationArn: string;
      Token: string;
      CustomUserData?: string;
      Attributes?: { [key: string]: string };
    }
    interface CreateSMSSandboxPhoneNumberInput {
      PhoneNumber: string;
      LanguageCode?: "en-US" | "en-GB" | "es-419" | "es-ES" | "de-DE" | "fr-CA" | "fr-FR" | "it-IT" | "ja-JP" | "pt-BR" | "kr-KR" | "zh-CN" | "zh-TW" | (string & {});
    }
    interface CreateSMSSandboxPhoneNumberResult {
    }
    interface CreateTopicInput {
      Name: string;
      Attributes?: { [key: string]: string };
      Tags?: Tag[];
      DataProtectionPolicy?: string;
    }
    interface CreateTopicResponse {
      TopicArn?: string;
    }
    interface DeleteEndpointInput {
      EndpointArn: string;
    }
    interface DeletePlatformApplicationInput {
      PlatformApplicationArn: string;
    }
    interface DeleteSMSSandboxPhoneNumberInput {
      PhoneNumber: string;
    }
    interface DeleteSMSSandboxPhoneNumberResult {
    }
    interface DeleteTopicInput {
      TopicArn: string;
    }
    interface Endpoint {
      EndpointArn?: string;
      Attributes?: { [key: string]: string };
    }
    interface GetDataProtectionPolicyInput {
      ResourceArn: string;
    }
    interface GetDataProtectionPolicyResponse {
      DataProtectionPolicy?: string;
    }
    interface GetEndpointAttributesInput {
      EndpointArn: string;
    }
    interface GetEndpointAttributesResponse {
      Attributes?: { [key: string]: string };
    }
    interface GetPlatformApplicationAttributesInput {
      PlatformApplicationArn: string;
    }
    interface GetPlatformApplicationAttributesResponse {
      Attributes?: { [key: string]: string };
    }
    interface GetSMSAttributesInput {
      attributes?: string[];
    }
    interface GetSMSAttributesResponse {
      attributes?: { [key: string]: string };
    }
    interface GetSMSSandboxAccountStatusInput {
    }
    interface GetSMSSandboxAccountStatusResult {
      IsInSandbox?: boolean;
    }
    interface GetSubscriptionAttributesInput {
      SubscriptionArn: string;
    }
    interface GetSubscriptionAttributesResponse {
      Attributes?: { [key: string]: string };
    }
    interface GetTopicAttributesInput {
      TopicArn: string;
    }
    interface GetTopicAttributesResponse {
      Attributes?: { [key: string]: string };
    }
    interface ListEndpointsByPlatformApplicationInput {
      PlatformApplicationArn: string;
      NextToken?: string;
    }
    interface ListEndpointsByPlatformApplicationResponse {
      Endpoints?: Endpoint[];
      NextToken?: string;
    }
    interface ListOriginationNumbersRequest {
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListOriginationNumbersResult {
      NextToken?: string;
      PhoneNumbers?: PhoneNumberInformation[];
    }
    interface ListPhoneNumbersOptedOutInput {
      nextToken?: string;
    }
    interface ListPhoneNumbersOptedOutResponse {
      phoneNumbers?: string[];
      nextToken?: string;
    }
    interface ListPlatformApplicationsInput {
      NextToken?: string;
    }
    interface ListPlatformApplicationsResponse {
      PlatformApplications?: PlatformApplication[];
      NextToken?: string;
    }
    interface ListSMSSandboxPhoneNumbersInput {
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListSMSSandboxPhoneNumbersResult {
      PhoneNumbers?: SMSSandboxPhoneNumber[];
      NextToken?: string;
    }
    interface ListSubscriptionsByTopicInput {
      TopicArn: string;
      NextToken?: string;
    }
    interface ListSubscriptionsByTopicResponse {
      Subscriptions?: Subscription[];
      NextToken?: string;
    }
    interface ListSubscriptionsInput {
      NextToken?: string;
    }
    interface ListSubscriptionsResponse {
      Subscriptions?: Subscription[];
      NextToken?: string;
    }
    interface ListTagsForResourceRequest {
      ResourceArn: string;
    }
    interface ListTagsForResourceResponse {
      Tags?: Tag[];
    }
    interface ListTopicsInput {
      NextToken?: string;
    }
    interface ListTopicsResponse {
      Topics?: Topic[];
      NextToken?: string;
    }
    interface MessageAttributeValue {
      DataType?: string;
      StringValue?: string;
      BinaryValue?: Buffer;
    }
    interface OptInPhoneNumberInput {
      phoneNumber: string;
    }
    interface OptInPhoneNumberResponse {
    }
    interface PhoneNumberInformation {
      CreatedAt?: Date;
      PhoneNumber?: string;
      Status?: string;
      Iso2CountryCode?: string;
      RouteType?: "Transactional" | "Promotional" | "Premium" | (string & {});
      NumberCapabilities?: ("SMS" | "MMS" | "VOICE" | (string & {}))[];
    }
    interface PlatformApplication {
      PlatformApplicationArn?: string;
      Attributes?: { [key: string]: string };
    }
    interface PublishBatchInput {
      TopicArn: string;
      PublishBatchRequestEntries: PublishBatchRequestEntry[];
    }
    interface PublishBatchRequestEntry {
      Id?: string;
      Message?: string;
      Subject?: string;
      MessageStructure?: string;
      MessageAttributes?: { [key: string]: MessageAttributeValue };
      MessageDeduplicationId?: string;
      MessageGroupId?: string;
    }
    interface PublishBatchResponse {
      Successful?: PublishBatchResultEntry[];
      Failed?: BatchResultErrorEntry[];
    }
    interface PublishBatchResultEntry {
      Id?: string;
      MessageId?: string;
      SequenceNumber?: string;
    }
    interface PublishInput {
      TopicArn?: string;
      TargetArn?: string;
      PhoneNumber?: string;
      Message: string;
      Subject?: string;
      MessageStructure?: string;
      MessageAttributes?: { [key: string]: MessageAttributeValue };
      MessageDeduplicationId?: string;
      MessageGroupId?: string;
    }
    interface PublishResponse {
      MessageId?: string;
      SequenceNumber?: string;
    }
    interface PutDataProtectionPolicyInput {
      ResourceArn: string;
      DataProtectionPolicy: string;
    }
    interface RemovePermissionInput {
      TopicArn: string;
      Label: string;
    }
    interface SMSSandboxPhoneNumber {
      PhoneNumber?: string;
      Status?: "Pending" | "Verified" | (string & {});
    }
    interface SetEndpointAttributesInput {
      EndpointArn: string;
      Attributes: { [key: string]: string };
    }
    interface SetPlatformApplicationAttributesInput {
      PlatformApplicationArn: string;
      Attributes: { [key: string]: string };
    }
    interface SetSMSAttributesInput {
      attributes: { [key: string]: string };
    }
    interface SetSMSAttributesResponse {
    }
    interface SetSubscriptionAttributesInput {
      SubscriptionArn: string;
      AttributeName: string;
      AttributeValue?: string;
    }
    interface SetTopicAttributesInput {
      TopicArn: string;
      AttributeName: string;
      AttributeValue?: string;
    }
    interface SubscribeInput {
      TopicArn: string;
      Protocol: string;
      Endpoint?: string;
      Attributes?: { [key: string]: string };
      ReturnSubscriptionArn?: boolean;
    }
    interface SubscribeResponse {
      SubscriptionArn?: string;
    }
    interface Subscription {
      SubscriptionArn?: string;
      Owner?: string;
      Protocol?: string;
      Endpoint?: string;
      TopicArn?: string;
    }
    interface Tag {
      Key?: string;
      Value?: string;
    }
    interface TagResourceRequest {
      ResourceArn: string;
      Tags: Tag[];
    }
    interface TagResourceResponse {
    }
    interface Topic {
      TopicArn?: string;
    }
    interface UnsubscribeInput {
      SubscriptionArn: string;
    }
    interface UntagResourceRequest {
      ResourceArn: string;
      TagKeys: string[];
    }
    interface UntagResourceResponse {
    }
    interface VerifySMSSandboxPhoneNumberInput {
      PhoneNumber: string;
      OneTimePassword: string;
    }
    interface VerifySMSSandboxPhoneNumberResult {
    }
  }
}

// AWS.SQS: generated from `models/sqs.json` by `cargo xtask generate`.
declare namespace AWS {
  class SQS extends Service {
    constructor(options?: SQS.ClientConfiguration);
    config: Config & SQS.ClientConfiguration;
    addPermission(params: SQS.AddPermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    cancelMessageMoveTask(params: SQS.CancelMessageMoveTaskRequest, callback?: (err: AWSError, data: SQS.CancelMessageMoveTaskResult) => void): Request<SQS.CancelMessageMoveTaskResult>;
    changeMessageVisibility(params: SQS.ChangeMessageVisibilityRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    changeMessageVisibilityBatch(params: SQS.ChangeMessageVisibilityBatchRequest, callback?: (err: AWSError, data: SQS.ChangeMessageVisibilityBatchResult) => void): Request<SQS.ChangeMessageVisibilityBatchResult>;
    createQueue(params: SQS.CreateQueueRequest, callback?: (err: AWSError, data: SQS.CreateQueueResult) => void): Request<SQS.CreateQueueResult>;
    deleteMessage(params: SQS.DeleteMessageRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    deleteMessageBatch(params: SQS.DeleteMessageBatchRequest, callback?: (err: AWSError, data: SQS.DeleteMessageBatchResult) => void): Request<SQS.DeleteMessageBatchResult>;
    deleteQueue(params: SQS.DeleteQueueRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    getQueueAttributes(params: SQS.GetQueueAttributesRequest, callback?: (err: AWSError, data: SQS.GetQueueAttributesResult) => void): Request<SQS.GetQueueAttributesResult>;
    getQueueUrl(params: SQS.GetQueueUrlRequest, callback?: (err: AWSError, data: SQS.GetQueueUrlResult) => void): Request<SQS.GetQueueUrlResult>;
    listDeadLetterSourceQueues(params: SQS.ListDeadLetterSourceQueuesRequest, callback?: (err: AWSError, data: SQS.ListDeadLetterSourceQueuesResult) => void): Request<SQS.ListDeadLetterSourceQueuesResult>;
    listMessageMoveTasks(params: SQS.ListMessageMoveTasksRequest, callback?: (err: AWSError, data: SQS.ListMessageMoveTasksResult) => void): Request<SQS.ListMessageMoveTasksResult>;
    listQueueTags(params: SQS.ListQueueTagsRequest, callback?: (err: AWSError, data: SQS.ListQueueTagsResult) => void): Request<SQS.ListQueueTagsResult>;
    listQueues(params?: SQS.ListQueuesRequest, callback?: (err: AWSError, data: SQS.ListQueuesResult) => void): Request<SQS.ListQueuesResult>;
    listQueues(callback: (err: AWSError, data: SQS.ListQueuesResult) => void): Request<SQS.ListQueuesResult>;
    purgeQueue(params: SQS.PurgeQueueRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    receiveMessage(params: SQS.ReceiveMessageRequest, callback?: (err: AWSError, data: SQS.ReceiveMessageResult) => void): Request<SQS.ReceiveMessageResult>;
    removePermission(params: SQS.RemovePermissionRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    sendMessage(params: SQS.SendMessageRequest, callback?: (err: AWSError, data: SQS.SendMessageResult) => void): Request<SQS.SendMessageResult>;
    sendMessageBatch(params: SQS.SendMessageBatchRequest, callback?: (err: AWSError, data: SQS.SendMessageBatchResult) => void): Request<SQS.SendMessageBatchResult>;
    setQueueAttributes(params: SQS.SetQueueAttributesRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    startMessageMoveTask(params: SQS.StartMessageMoveTaskRequest, callback?: (err: AWSError, data: SQS.StartMessageMoveTaskResult) => void): Request<SQS.StartMessageMoveTaskResult>;
    tagQueue(params: SQS.TagQueueRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
    untagQueue(params: SQS.UntagQueueRequest, callback?: (err: AWSError, data: {}) => void): Request<{}>;
  }
  namespace SQS {
    interface AddPermissionRequest {
      QueueUrl: string;
      Label: string;
      AWSAccountIds: string[];
      Actions: string[];
    }
    interface BatchResultErrorEntry {
      Id?: string;
      SenderFault?: boolean;
      Code?: string;
      Message?: string;
    }
    interface CancelMessageMoveTaskRequest {
      TaskHandle: string;
    }
    interface CancelMessageMoveTaskResult {
      ApproximateNumberOfMessagesMoved?: number;
    }
    interface ChangeMessageVisibilityBatchRequest {
      QueueUrl: string;
      Entries: ChangeMessageVisibilityBatchRequestEntry[];
    }
    interface ChangeMessageVisibilityBatchRequestEntry {
      Id?: string;
      ReceiptHandle?: string;
      VisibilityTimeout?: number;
    }
    interface ChangeMessageVisibilityBatchResult {
      Successful?: ChangeMessageVisibilityBatchResultEntry[];
      Failed?: BatchResultErrorEntry[];
    }
    interface ChangeMessageVisibilityBatchResultEntry {
      Id?: string;
    }
    interface ChangeMessageVisibilityRequest {
      QueueUrl: string;
      ReceiptHandle: string;
      VisibilityTimeout: number;
    }
    interface CreateQueueRequest {
      QueueName: string;
      Attributes?: { [key: string]: string };
      tags?: { [key: string]: string };
    }
    interface CreateQueueResult {
      QueueUrl?: string;
    }
    interface DeleteMessageBatchRequest {
      QueueUrl: string;
      Entries: DeleteMessageBatchRequestEntry[];
    }
    interface DeleteMessageBatchRequestEntry {
      Id?: string;
      ReceiptHandle?: string;
    }
    interface DeleteMessageBatchResult {
      Successful?: DeleteMessageBatchResultEntry[];
      Failed?: BatchResultErrorEntry[];
    }
    interface DeleteMessageBatchResultEntry {
      Id?: string;
    }
    interface DeleteMessageRequest {
      QueueUrl: string;
      ReceiptHandle: string;
    }
    interface DeleteQueueRequest {
      QueueUrl: string;
    }
    interface GetQueueAttributesRequest {
      QueueUrl: string;
      AttributeNames?: ("All" | "Policy" | "VisibilityTimeout" | "MaximumMessageSize" | "MessageRetentionPeriod" | "ApproximateNumberOfMessages" | "ApproximateNumberOfMessagesNotVisible" | "CreatedTimestamp" | "LastModifiedTimestamp" | "QueueArn" | "ApproximateNumberOfMessagesDelayed" | "DelaySeconds" | "ReceiveMessageWaitTimeSeconds" | "RedrivePolicy" | "FifoQueue" | "ContentBasedDeduplication" | "KmsMasterKeyId" | "KmsDataKeyReusePeriodSeconds" | "DeduplicationScope" | "FifoThroughputLimit" | "RedriveAllowPolicy" | "SqsManagedSseEnabled" | (string & {}))[];
    }
    interface GetQueueAttributesResult {
      Attributes?: { [key: string]: string };
    }
    interface GetQueueUrlRequest {
      QueueName: string;
      QueueOwnerAWSAccountId?: string;
    }
    interface GetQueueUrlResult {
      QueueUrl?: string;
    }
    interface ListDeadLetterSourceQueuesRequest {
      QueueUrl: string;
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListDeadLetterSourceQueuesResult {
      queueUrls?: string[];
      NextToken?: string;
    }
    interface ListMessageMoveTasksRequest {
      SourceArn: string;
      MaxResults?: number;
    }
    interface ListMessageMoveTasksResult {
      Results?: ListMessageMoveTasksResultEntry[];
    }
    interface ListMessageMoveTasksResultEntry {
      TaskHandle?: string;
      Status?: string;
      SourceArn?: string;
      DestinationArn?: string;
      MaxNumberOfMessagesPerSecond?: number;
      ApproximateNumberOfMessagesMoved?: number;
      ApproximateNumberOfMessagesToMove?: number;
      FailureReason?: string;
      StartedTimestamp?: number;
    }
    interface ListQueueTagsRequest {
      QueueUrl: string;
    }
    interface ListQueueTagsResult {
      Tags?: { [key: string]: string };
    }
    interface ListQueuesRequest {
      QueueNamePrefix?: string;
      NextToken?: string;
      MaxResults?: number;
    }
    interface ListQueuesResult {
      QueueUrls?: string[];
      NextToken?: string;
    }
    interface Message {
      MessageId?: string;
      ReceiptHandle?: string;
      MD5OfBody?: string;
      Body?: string;
      Attributes?: { [key: string]: string };
      MD5OfMessageAttributes?: string;
      MessageAttributes?: { [key: string]: MessageAttributeValue };
    }
    interface MessageAttributeValue {
      StringValue?: string;
      BinaryValue?: Buffer;
      StringListValues?: string[];
      BinaryListValues?: Buffer[];
      DataType?: string;
    }
    interface MessageSystemAttributeValue {
      StringValue?: string;
      BinaryValue?: Buffer;
      StringListValues?: string[];
      BinaryListValues?: Buffer[];
      DataType?: string;
    }
    interface PurgeQueueRequest {
      QueueUrl: string;
    }
    interface ReceiveMessageRequest {
      QueueUrl: string;
      AttributeNames?: ("All" | "Policy" | "VisibilityTimeout" | "MaximumMessageSize" | "MessageRetentionPeriod" | "ApproximateNumberOfMessages" | "ApproximateNumberOfMessagesNotVisible" | "CreatedTimestamp" | "LastModifiedTimestamp" | "QueueArn" | "ApproximateNumberOfMessagesDelayed" | "DelaySeconds" | "ReceiveMessageWaitTimeSeconds" | "RedrivePolicy" | "FifoQueue" | "ContentBasedDeduplication" | "KmsMasterKeyId" | "KmsDataKeyReusePeriodSeconds" | "DeduplicationScope" | "FifoThroughputLimit" | "RedriveAllowPolicy" | "SqsManagedSseEnabled" | (string & {}))[];
      MessageSystemAttributeNames?: ("All" | "SenderId" | "SentTimestamp" | "ApproximateReceiveCount" | "ApproximateFirstReceiveTimestamp" | "SequenceNumber" | "MessageDeduplicationId" | "MessageGroupId" | "AWSTraceHeader" | "DeadLetterQueueSourceArn" | (string & {}))[];
      MessageAttributeNames?: string[];
      MaxNumberOfMessages?: number;
      VisibilityTimeout?: number;
      WaitTimeSeconds?: number;
      ReceiveRequestAttemptId?: string;
    }
    interface ReceiveMessageResult {
      Messages?: Message[];
    }
    interface RemovePermissionRequest {
      QueueUrl: string;
      Label: string;
    }
    interface SendMessageBatchRequest {
      QueueUrl: string;
      Entries: SendMessageBatchRequestEntry[];
    }
    interface SendMessageBatchRequestEntry {
      Id?: string;
      MessageBody?: string;
      DelaySeconds?: number;
      MessageAttributes?: { [key: string]: MessageAttributeValue };
      MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue };
      MessageDeduplicationId?: string;
      MessageGroupId?: string;
    }
    interface SendMessageBatchResult {
      Successful?: SendMessageBatchResultEntry[];
      Failed?: BatchResultErrorEntry[];
    }
    interface SendMessageBatchResultEntry {
      Id?: string;
      MessageId?: string;
      MD5OfMessageBody?: string;
      MD5OfMessageAttributes?: string;
      MD5OfMessageSystemAttributes?: string;
      SequenceNumber?: string;
    }
    interface SendMessageRequest {
      QueueUrl: string;
      MessageBody: string;
      DelaySeconds?: number;
      MessageAttributes?: { [key: string]: MessageAttributeValue };
      MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue };
      MessageDeduplicationId?: string;
      MessageGroupId?: string;
    }
    interface SendMessageResult {
      MD5OfMessageBody?: string;
      MD5OfMessageAttributes?: string;
      MD5OfMessageSystemAttributes?: string;
      MessageId?: string;
      SequenceNumber?: string;
    }
    interface SetQueueAttributesRequest {
      QueueUrl: string;
      Attributes: { [key: string]: string };
    }
    interface StartMessageMoveTaskRequest {
      SourceArn: string;
      DestinationArn?: string;
      MaxNumberOfMessagesPerSecond?: number;
    }
    interface StartMessageMoveTaskResult {
      TaskHandle?: string;
    }
    interface TagQueueRequest {
      QueueUrl: string;
      Tags: { [key: string]: string };
    }
    interface UntagQueueRequest {
      QueueUrl: string;
      TagKeys: string[];
    }
  }
}
