// cache: values kept as they are, live objects included, for as long as the instance lives and its bounds allow.

import { primordials } from "ext:core/mod.js";
import { op_cache_delete, op_cache_get, op_cache_set } from "ext:core/ops";

const {
  MapPrototypeDelete,
  MapPrototypeGet,
  MapPrototypeSet,
  Number,
  NumberIsNaN,
  PromiseReject,
  RangeError,
  SafeMap,
  String,
  TypeError,
} = primordials;

const NO_EXPIRY = -1;
// Keys lie outside V8's heap.
const MAX_KEY_LENGTH = 8192;

// Key to the promise of the one call of `fn` that concurrent loads share.
const loading = new SafeMap();

function milliseconds(ttl) {
  if (ttl === undefined || ttl === null) return NO_EXPIRY;
  const number = Number(ttl);
  if (NumberIsNaN(number)) {
    throw new TypeError("cache.load: ttl must be a number of milliseconds");
  }
  return number;
}

async function callAndKeep(key, ttl, fn, claim) {
  try {
    const value = await fn();
    // A delete while fn ran means that what it found may be stale.
    if (MapPrototypeGet(loading, key) === claim) {
      // An entry of its own, so that a cached undefined is not taken for a miss.
      op_cache_set(key, ttl, { __proto__: null, value });
    }
    return value;
  } finally {
    if (MapPrototypeGet(loading, key) === claim) MapPrototypeDelete(loading, key);
  }
}

function load(key, ttl, fn) {
  try {
    if (fn === undefined && typeof ttl === "function") {
      fn = ttl;
      ttl = NO_EXPIRY;
    }
    if (typeof fn !== "function") {
      throw new TypeError("cache.load: the last argument must be a function that makes the value");
    }
    key = String(key);
    if (key.length > MAX_KEY_LENGTH) {
      throw new RangeError(`cache.load: a key has at most ${MAX_KEY_LENGTH} characters`);
    }
    ttl = milliseconds(ttl);
    const entry = op_cache_get(key);
    if (entry !== undefined) return resolved(entry.value);
    const claimed = MapPrototypeGet(loading, key);
    if (claimed !== undefined) return claimed.promise;
    const claim = { __proto__: null, promise: undefined };
    MapPrototypeSet(loading, key, claim);
    claim.promise = callAndKeep(key, ttl, fn, claim);
    return claim.promise;
  } catch (error) {
    return PromiseReject(error);
  }
}

async function resolved(value) {
  return value;
}

// A method of the object below, so that the name `delete` is its own.
const methods = {
  load(key, ttl, fn) {
    return load(key, ttl, fn);
  },
  async delete(key) {
    key = String(key);
    MapPrototypeDelete(loading, key);
    op_cache_delete(key);
  },
};

export const cache = methods;
