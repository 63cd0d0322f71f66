// How bodies are read: as the web's, with node-fetch's `buffer`, `size` and `timeout`, and its errors for what was fetched.

import { core, primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { FetchError } from "ext:tidegate_fetch/fetch_errors.js";
import { limitOf, optionsOf, waitOf } from "ext:tidegate_fetch/fetch_options.js";

const {
  errorReadableStream,
  getReadableStreamResourceBacking,
  ReadableStream,
  ReadableStreamPrototype,
} = core.loadExtScript("ext:deno_web/06_streams.js");
const {
  ErrorCaptureStackTrace,
  JSONParse,
  ObjectDefineProperty,
  ObjectKeys,
  ObjectPrototypeIsPrototypeOf,
  ReflectApply,
  TypedArrayPrototypeGetByteLength,
  TypeError,
} = primordials;

// Taken now: a function may replace the class's own.
const bufferFrom = Buffer.from;
const { getReader } = ReadableStreamPrototype;

// Ends a body that is being read, or will be, with `error`.
export function failBody(stream, error) {
  const backing = getReadableStreamResourceBacking(stream);
  errorReadableStream(stream, error);
  if (backing) core.tryClose(backing.rid);
}

// `stream` up to `limit` bytes; a stream that has more fails.
function limited(stream, limit, url) {
  const reader = ReflectApply(getReader, stream, []);
  let length = 0;
  return new ReadableStream({
    __proto__: null,
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      length += TypedArrayPrototypeGetByteLength(value);
      if (length <= limit) return controller.enqueue(value);
      const error = new FetchError(`content size at ${url} over limit: ${limit}`, "max-size");
      controller.error(error);
      failBody(stream, error);
    },
    cancel(reason) {
      return reader.cancel(reason);
    },
  }, { __proto__: null, highWaterMark: 0 });
}

// Calls the web's own method of `object` with the options in force.
async function read(object, inner, method) {
  const { body } = inner;
  if (body !== null && body.unusable()) throw new TypeError(`body used already for: ${inner.url() ?? ""}`);
  const options = optionsOf(object);
  if (options === undefined || body === null) return await ReflectApply(method, object, []);

  const stream = body.streamOrStatic;
  const isStream = ObjectPrototypeIsPrototypeOf(ReadableStreamPrototype, stream);
  const limit = limitOf(options.size);
  const wait = isStream ? waitOf(options.timeout) : 0;
  if (isStream && limit > 0) body.streamOrStatic = limited(stream, limit, inner.url() ?? "");
  let timer;
  if (wait > 0) {
    const late = () => {
      const url = inner.url() ?? "";
      failBody(stream, new FetchError(`Response timeout while trying to fetch ${url} (over ${wait}ms)`, "body-timeout"));
    };
    timer = core.createSystemTimer(late, wait, true);
  }
  try {
    return await ReflectApply(method, object, []);
  } catch (error) {
    // Where it was made nobody called; here somebody waits.
    if (ObjectPrototypeIsPrototypeOf(FetchError.prototype, error)) ErrorCaptureStackTrace(error, read);
    throw error;
  } finally {
    if (timer !== undefined) core.cancelTimer(timer);
    options.ended?.();
  }
}

// Gives `prototype` node-fetch's methods; `toInner` finds what deno_fetch keeps of an object.
export function mixIn(prototype, toInner) {
  const { arrayBuffer, blob, bytes, formData, text } = prototype;
  const inner = (object) => {
    const found = ObjectPrototypeIsPrototypeOf(prototype, object) ? toInner(object) : undefined;
    if (found === undefined) throw new TypeError("Illegal invocation");
    return found;
  };
  const methods = {
    async arrayBuffer() {
      return await read(this, inner(this), arrayBuffer);
    },
    async blob() {
      return await read(this, inner(this), blob);
    },
    async bytes() {
      return await read(this, inner(this), bytes);
    },
    async formData() {
      return await read(this, inner(this), formData);
    },
    async text() {
      return await read(this, inner(this), text);
    },
    async json() {
      const json = await read(this, inner(this), text);
      try {
        return JSONParse(json);
      } catch (error) {
        if (!optionsOf(this)?.fetched) throw error;
        throw new FetchError(`invalid json response body at ${inner(this).url()} reason: ${error.message}`, "invalid-json");
      }
    },
    async buffer() {
      return ReflectApply(bufferFrom, Buffer, [await read(this, inner(this), arrayBuffer)]);
    },
  };
  const names = ObjectKeys(methods);
  for (let i = 0; i < names.length; i++) {
    ObjectDefineProperty(prototype, names[i], {
      __proto__: null,
      value: methods[names[i]],
      writable: true,
      enumerable: names[i] !== "buffer",
      configurable: true,
    });
  }
}
