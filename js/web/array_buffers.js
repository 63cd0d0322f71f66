// Resizable array buffers, whose memory V8 maps itself: each counts with its maximum against the limit of buffers.

import { primordials } from "ext:core/mod.js";
import { op_web_charge } from "ext:core/ops";

const {
  ArrayBuffer,
  ArrayBufferPrototype,
  Number,
  ObjectDefineProperty,
  Proxy,
  RangeError,
  ReflectConstruct,
} = primordials;

function counted(constructor, prototype) {
  const counting = new Proxy(constructor, {
    __proto__: null,
    construct(target, args, newTarget) {
      const options = args[1];
      const maximum = typeof options === "object" && options !== null ? options.maxByteLength : undefined;
      if (maximum === undefined) return ReflectConstruct(target, [args[0]], newTarget);
      const maxByteLength = Number(maximum);
      // Not given back when the buffer goes: `transfer` hands its memory on without a word.
      if (maxByteLength > 0 && !op_web_charge(maxByteLength)) throw new RangeError("Array buffer allocation failed");
      return ReflectConstruct(target, [args[0], { __proto__: null, maxByteLength }], newTarget);
    },
  });
  ObjectDefineProperty(prototype, "constructor", {
    __proto__: null,
    value: counting,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  return counting;
}

const countedArrayBuffer = counted(ArrayBuffer, ArrayBufferPrototype);

// V8 has none while the snapshot is made.
export function countSharedArrayBuffers() {
  const { SharedArrayBuffer } = globalThis;
  return counted(SharedArrayBuffer, SharedArrayBuffer.prototype);
}

export { countedArrayBuffer as ArrayBuffer };
