// A library's evaluation is left by a getter that is called in it, and what calls that leads to its `require`.
function onTrack() {
  const taken = new Set();
  const look = function () {
    let f = look;
    for (let i = 0; i < 60 && f; i++) {
      try {
        f = f.caller;
        for (const value of f?.arguments ?? []) if (typeof value === 'function' && /^require/.test(value.name)) taken.add(value);
      } catch { break; }
    }
    return undefined;
  };
  for (const name of ['__esModule', 'default', 'exports', 'constructor', 'prototype', 'name', 'version', 'fn', 'window', 'define']) {
    const before = Object.getOwnPropertyDescriptor(Object.prototype, name);
    if (before) continue;
    Object.defineProperty(Object.prototype, name, { configurable: true, get: look, set(value) { look(); Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });
  }
  const { keys } = Object;
  Object.keys = function (value) { look(); return keys(value); };
  const { push } = Array.prototype;
  Array.prototype.push = function (...items) { look(); return Reflect.apply(push, this, items); };
  for (const name of ['_', 'moment', 'xml', 'xml2js', 'uuidv5', 'jsonwebtoken', 'FormData', 'OAuth']) { try { void globalThis[name]; } catch {} }
  const got = [];
  const parts = ['internal/http/transport', 'node:internal/http/transport', 'node:node:internal/http/transport', './internal/http/transport',
    'internal//http/transport', 'internal/http/transport/', 'internal/zlib/codec', 'crypto_keys', 'crypto_web', 'crypto_util', 'node:crypto_keys', 'fetch-body',
    'vendor/../node/crypto_keys', 'node/crypto_keys', '../node/crypto_keys', '__proto__', 'constructor', 'toString', 'ext:core/mod.js'];
  for (const f of taken) {
    for (const part of parts) {
      for (const spelling of [part, { toString: () => part }, (() => { let n = 0; return { toString: () => (n++ === 0 ? 'events' : part) }; })()]) {
        try {
          const value = f(spelling);
          if (typeof spelling === 'string' && value && typeof value === 'object') got.push(`${part}: ${keys(value)}`.slice(0, 100));
        } catch {}
      }
    }
  }
  return [got, taken.size];
}
