// Resizable array buffers, whose memory V8 maps itself: each counts with its maximum against the limit of buffers.

import { core, primordials } from "ext:core/mod.js";
import { op_web_charge } from "ext:core/ops";

const {
  ArrayBuffer,
  ArrayBufferIsView,
  ArrayBufferPrototype,
  ArrayBufferPrototypeGetMaxByteLength,
  ArrayBufferPrototypeGetResizable,
  ArrayPrototypePop,
  ArrayPrototypePush,
  DataViewPrototypeGetBuffer,
  MapPrototypeForEach,
  Number,
  ObjectDefineProperty,
  Proxy,
  RangeError,
  ReflectConstruct,
  ReflectOwnKeys,
  SafeSet,
  SetPrototypeAdd,
  SetPrototypeForEach,
  SetPrototypeHas,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetSymbolToStringTag,
} = primordials;

// Whether this isolate has ever had a resizable buffer: few functions make one.
let any = false;

function counted(constructor, prototype) {
  const counting = new Proxy(constructor, {
    __proto__: null,
    construct(target, args, newTarget) {
      const options = args[1];
      const maximum = typeof options === "object" && options !== null ? options.maxByteLength : undefined;
      if (maximum === undefined) return ReflectConstruct(target, [args[0]], newTarget);
      any = true;
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

// Counts the resizable buffers in `clone`, plain data that V8 has just made: no getter and no proxy is in it.
export function countClones(clone) {
  if (!any) return;
  const seen = new SafeSet();
  const queue = [];
  const add = (value) => {
    if (typeof value !== "object" || value === null || SetPrototypeHas(seen, value)) return;
    SetPrototypeAdd(seen, value);
    ArrayPrototypePush(queue, value);
  };
  add(clone);
  while (queue.length > 0) {
    const value = ArrayPrototypePop(queue);
    if (core.isArrayBuffer(value)) {
      if (ArrayBufferPrototypeGetResizable(value)) op_web_charge(ArrayBufferPrototypeGetMaxByteLength(value));
    } else if (ArrayBufferIsView(value)) {
      const isDataView = TypedArrayPrototypeGetSymbolToStringTag(value) === undefined;
      add(isDataView ? DataViewPrototypeGetBuffer(value) : TypedArrayPrototypeGetBuffer(value));
    } else {
      if (core.isMap(value)) {
        MapPrototypeForEach(value, (item, key) => {
          add(key);
          add(item);
        });
      } else if (core.isSet(value)) {
        SetPrototypeForEach(value, add);
      }
      const keys = ReflectOwnKeys(value);
      for (let i = 0; i < keys.length; i++) add(value[keys[i]]);
    }
  }
}

export { countedArrayBuffer as ArrayBuffer };
