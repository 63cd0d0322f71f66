// AWS.S3.ManagedUpload, which `upload` makes: a body of any length, in one request or in parts.

import { core, primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { bytesOfView } from "ext:tidegate_buffer/bytes.js";
import { blobSize, isSource, sliceBlob, sourceOf } from "ext:tidegate_sdk/body.js";
import { Cutter } from "ext:tidegate_sdk/cutter.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { mixInEvents, SequentialExecutor } from "ext:tidegate_sdk/events.js";
import { locate, locationOf } from "ext:tidegate_sdk/lifecycle.js";
import { util } from "ext:tidegate_sdk/borrowed.js";
import { copy, isBlob, merge, viewOf } from "ext:tidegate_sdk/util.js";

const {
  ArrayIsArray,
  ArrayPrototypeJoin,
  ArrayPrototypeMap,
  ArrayPrototypePush,
  Error,
  MathCeil,
  MathMin,
  ObjectDefineProperty,
  Promise,
  PromisePrototypeThen,
  ReflectApply,
  SafeMap,
  MapPrototypeDelete,
  MapPrototypeForEach,
  MapPrototypeSet,
  String,
  StringPrototypeReplaceAll,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeSubarray,
} = primordials;
const { cancelTimer, createSystemTimer } = core;

// What a body is cut into: `length` where it is known, else a stream; undefined where it can be neither.
function cutterOf(body, partSize) {
  if (isBlob(body)) {
    return { __proto__: null, length: blobSize(body), slice: (start, end) => sliceBlob(body, start, end) };
  }
  const view = viewOf(body);
  if (view !== undefined) {
    // Buffers stay Buffers: v2 sends an MD5 of those alone.
    const bytes = Buffer.isBuffer(body) ? body : bytesOfView(view);
    return {
      __proto__: null,
      length: TypedArrayPrototypeGetByteLength(bytes),
      slice: (start, end) => TypedArrayPrototypeSubarray(bytes, start, end),
    };
  }
  // Left to the validation of putObject.
  if (ArrayIsArray(body)) return { __proto__: null, length: 0, slice: () => body };
  return isSource(body) ? { __proto__: null, length: undefined, parts: new Cutter(sourceOf(body), partSize) } : undefined;
}

function sizeOf(part) {
  return isBlob(part) ? blobSize(part) : part.length;
}

// The client of the upload's own, whose bound parameters are those of the upload.
function clientOf(S3, { service, params }) {
  if (!service) return new S3({ params: copy(params ?? {}) });
  const { config } = service;
  const client = new S3(copy(config));
  client.config.credentials = config.credentials;
  client.config.params = merge(copy(client.config.params ?? {}), params ?? {});
  ObjectDefineProperty(client, "_originalConfig", {
    __proto__: null,
    value: service._originalConfig,
    enumerable: false,
    configurable: true,
  });
  return client;
}

function taggingHeader(tags) {
  const pairs = ArrayPrototypeMap(tags, ({ Key, Value }) => `${util.uriEscape(Key)}=${util.uriEscape(Value)}`);
  return ArrayPrototypeJoin(pairs, "&");
}

// Milliseconds that the abortion of an upload is waited for before its failure is told.
const PATIENCE = 1000;

function uncaught(error) {
  if (error) throw error;
}

export function managedUploadOf(S3) {
  class ManagedUpload {
    // Of parts that are there already; after a failure that left them they are not sent again.
    #done = [];
    // The sending that is under way.
    #run = null;
    #uploadId;

    constructor(options) {
      options = options || {};
      ReflectApply(SequentialExecutor, this, []);
      this.partSize = options.partSize || this.minPartSize;
      if (options.queueSize) this.queueSize = options.queueSize;
      if (options.leavePartsOnError) this.leavePartsOnError = true;
      if (options.tags) {
        if (!ArrayIsArray(options.tags)) {
          throw new Error(`Tags must be specified as an array; ${typeof options.tags} provided.`);
        }
        this.tags = options.tags;
      }
      if (this.partSize < this.minPartSize) throw new Error(`partSize must be greater than ${this.minPartSize}`);
      this.service = clientOf(S3, options);
      const { Body } = this.service.config.params;
      if (typeof Body !== "string" && !Body) throw new Error("params.Body is required");
      this.body = typeof Body === "string" ? Buffer.from(Body) : Body;
      const view = viewOf(this.body);
      const length = isBlob(this.body)
        ? blobSize(this.body)
        : view === undefined
        ? 0
        : TypedArrayPrototypeGetByteLength(bytesOfView(view));
      this.totalBytes = length || undefined;
      if (length > this.partSize * this.maxTotalParts) this.partSize = MathCeil(length / this.maxTotalParts);
    }

    send(callback) {
      const run = {
        __proto__: null,
        callback: callback || uncaught,
        cutter: undefined,
        // Requests that are under way, by the number of their part.
        requests: new SafeMap(),
        other: null,
        // Parts that wait for the upload to be created.
        waiting: [],
        active: 0,
        cut: 0,
        stored: 0,
        position: 0,
        uploaded: 0,
        reading: false,
        ended: false,
        over: false,
        single: undefined,
        created: undefined,
      };
      this.#run = run;
      this.failed = false;
      try {
        run.cutter = cutterOf(this.body, this.partSize);
      } catch (error) {
        this.#end(run, error);
        return;
      }
      if (run.cutter === undefined) {
        this.#end(run, new Error(`Unsupported body payload ${typeof this.body}`));
        return;
      }
      const { length } = run.cutter;
      if (length !== undefined && length <= this.partSize) this.#sendWhole(run, run.cutter.slice(0, length));
      else this.#fill(run);
    }

    abort() {
      const run = this.#run;
      if (run === null || run.over) return;
      // The request of a body in one piece says itself that it was aborted.
      if (run.single !== undefined) run.single.abort();
      else this.#fail(run, makeError("RequestAbortedError", "Request aborted by user", { retryable: false }));
    }

    #end(run, error, data) {
      if (run.over) return;
      run.over = true;
      if (error) ReflectApply(run.callback, this, [error]);
      else ReflectApply(run.callback, this, [error, data]);
    }

    #sendWhole(run, body) {
      const params = { Body: body };
      if (this.tags) params.Tagging = taggingHeader(this.tags);
      const request = this.service.makeRequest("putObject", params);
      locate(request);
      run.single = request;
      request.on("httpUploadProgress", (info) => {
        info.part = 1;
        info.key = request.params.Key;
        this.emit("httpUploadProgress", [info]);
      });
      request.send((error, data) => {
        if (error) {
          this.#end(run, error);
          return;
        }
        const { Bucket, Key } = request.params;
        this.#end(run, null, merge(data, { Location: locationOf(request), key: Key, Key, Bucket }));
      });
    }

    // Cuts parts and sends them for as long as there is a turn for one more.
    #fill(run) {
      const most = this.queueSize >= 1 ? this.queueSize : 1;
      while (!run.over && !run.ended && !run.reading && run.active < most) {
        if (run.cutter.length === undefined) this.#readPart(run);
        else this.#slicePart(run);
      }
    }

    #slicePart(run) {
      const { length, slice } = run.cutter;
      const start = run.position;
      run.position = MathMin(start + this.partSize, length);
      run.ended = run.position === length;
      this.#sendPart(run, slice(start, run.position));
    }

    #readPart(run) {
      run.reading = true;
      PromisePrototypeThen(
        run.cutter.parts.next(),
        (part) => {
          run.reading = false;
          if (run.over) return;
          run.position += part.length;
          if (part.length < this.partSize) {
            run.ended = true;
            this.totalBytes = run.position;
          }
          if (run.ended && run.cut === 0) {
            this.#sendWhole(run, part);
            return;
          }
          if (part.length > 0) this.#sendPart(run, part);
          else if (run.active === 0) this.#complete(run);
          this.#fill(run);
        },
        (error) => this.#fail(run, error),
      );
    }

    #sendPart(run, body) {
      const number = ++run.cut;
      if (this.service.config.params.ContentMD5) {
        const message = "The Content-MD5 you specified is invalid for multi-part uploads.";
        this.#fail(run, makeError("InvalidDigest", message, { retryable: false }));
        return;
      }
      if (number > this.maxTotalParts) {
        const message = `the body has more than ${this.maxTotalParts} parts of ${this.partSize} bytes; give a larger partSize`;
        this.#fail(run, makeError("EntityTooLarge", message, { retryable: false }));
        return;
      }
      if (this.#done[number - 1] !== undefined) {
        this.#stored(run);
        return;
      }
      run.active++;
      const send = () => this.#uploadPart(run, number, body);
      if (this.#uploadId !== undefined) {
        send();
        return;
      }
      ArrayPrototypePush(run.waiting, send);
      if (run.waiting.length === 1) this.#create(run);
    }

    #create(run) {
      const request = this.service.makeRequest("createMultipartUpload");
      run.other = request;
      request.send((error, data) => {
        run.other = null;
        if (error) {
          if (run.over) run.created();
          else this.#fail(run, error);
          return;
        }
        this.#uploadId = this.service.config.params.UploadId = data.UploadId;
        if (run.over) {
          run.created();
          return;
        }
        for (let i = 0; i < run.waiting.length; i++) run.waiting[i]();
        run.waiting = [];
      });
    }

    #uploadPart(run, number, body) {
      if (run.over) return;
      const request = this.service.makeRequest("uploadPart", {
        Body: body,
        ContentLength: sizeOf(body),
        PartNumber: number,
      });
      MapPrototypeSet(run.requests, number, request);
      let loaded = 0;
      request.on("httpUploadProgress", (info) => {
        run.uploaded += info.loaded - loaded;
        loaded = info.loaded;
        const { Key: key } = request.params;
        const progress = { loaded: run.uploaded, total: this.totalBytes, part: number, key };
        this.emit("httpUploadProgress", [progress]);
      });
      request.send((error, data) => {
        MapPrototypeDelete(run.requests, number);
        if (run.over) return;
        run.active--;
        if (!error && !data?.ETag) {
          error = makeError("ETagMissing", "No access to ETag property on response.", { retryable: false });
        }
        if (error) {
          this.#fail(run, error);
          return;
        }
        this.#done[number - 1] = { ETag: data.ETag, PartNumber: number };
        this.#stored(run);
        this.#fill(run);
      });
    }

    #stored(run) {
      run.stored++;
      if (run.ended && run.stored === run.cut && !run.over) this.#complete(run);
    }

    #complete(run) {
      const params = { MultipartUpload: { Parts: this.#done } };
      run.other = this.service.makeRequest("completeMultipartUpload", params);
      run.other.send((error, data) => {
        run.other = null;
        if (run.over) return;
        if (error) {
          this.#fail(run, error);
          return;
        }
        if (typeof data?.Location === "string") data.Location = StringPrototypeReplaceAll(data.Location, "%2F", "/");
        if (this.tags) this.#tag(run, data);
        else this.#end(run, null, data);
      });
    }

    #tag(run, data) {
      const TagSet = ArrayPrototypeMap(this.tags, ({ Key, Value }) => ({ Key, Value: String(Value) }));
      run.other = this.service.makeRequest("putObjectTagging", { Tagging: { TagSet } });
      run.other.send((error) => this.#end(run, error, data));
    }

    #fail(run, error) {
      if (run.over) return;
      run.over = true;
      this.failed = true;
      run.waiting = [];
      run.cutter.parts?.cancel();
      MapPrototypeForEach(run.requests, (request) => request.abort());
      let timer;
      let told = false;
      const tell = () => {
        if (told) return;
        told = true;
        if (timer !== undefined) cancelTimer(timer);
        ReflectApply(run.callback, this, [error]);
      };
      if (this.leavePartsOnError || (this.#uploadId === undefined && run.other === null)) {
        tell();
        return;
      }
      // Whoever hears of the failure may end the invocation, and with it what is under way.
      timer = createSystemTimer(tell, PATIENCE, true);
      if (this.#uploadId === undefined) {
        run.created = () => this.#cleanUp(tell);
        return;
      }
      run.other?.abort();
      this.#cleanUp(tell);
    }

    #cleanUp(done) {
      if (this.#uploadId === undefined) {
        done();
        return;
      }
      const request = this.service.makeRequest("abortMultipartUpload");
      this.#uploadId = undefined;
      this.#done = [];
      delete this.service.config.params.UploadId;
      request.send(done);
    }

    promise() {
      return new Promise((resolve, reject) => {
        this.send((error, data) => error ? reject(error) : resolve(data));
      });
    }

    static addPromisesToClass() {}

    static deletePromisesFromClass() {
      delete ManagedUpload.prototype.promise;
    }
  }
  mixInEvents(ManagedUpload.prototype);
  merge(ManagedUpload.prototype, {
    leavePartsOnError: false,
    queueSize: 4,
    minPartSize: 5 * 1024 * 1024,
    maxTotalParts: 10000,
    totalBytes: undefined,
    failed: false,
  });
  return ManagedUpload;
}
