// What functions find as `crypto` is Node's module, not WebCrypto alone.

import crypto from "node:crypto";

Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true, writable: true });
