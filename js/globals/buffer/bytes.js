// The class behind Buffer. Each buffer has memory of its own: through a pool, one value could read another's bytes.

import { primordials } from "ext:core/mod.js";

const {
  DataViewPrototypeGetBuffer,
  DataViewPrototypeGetByteLength,
  DataViewPrototypeGetByteOffset,
  MathMin,
  ObjectFreeze,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeGetSymbolToStringTag,
  TypedArrayPrototypeSet,
  Uint8Array,
} = primordials;

export class FastBuffer extends Uint8Array {
  constructor(source, byteOffset, length) {
    super(source, byteOffset, length);
  }
}

// So that its `super` stays what it is.
ObjectFreeze(FastBuffer);

// A Buffer on the same memory as a view.
export function bufferOf(view) {
  return new FastBuffer(
    TypedArrayPrototypeGetBuffer(view),
    TypedArrayPrototypeGetByteOffset(view),
    TypedArrayPrototypeGetByteLength(view),
  );
}

// The bytes of a typed array or a DataView.
export function bytesOfView(view) {
  if (TypedArrayPrototypeGetSymbolToStringTag(view) === undefined) {
    return new Uint8Array(
      DataViewPrototypeGetBuffer(view),
      DataViewPrototypeGetByteOffset(view),
      DataViewPrototypeGetByteLength(view),
    );
  }
  return new Uint8Array(
    TypedArrayPrototypeGetBuffer(view),
    TypedArrayPrototypeGetByteOffset(view),
    TypedArrayPrototypeGetByteLength(view),
  );
}

// Copies source[start..end], as much as fits, to target[at..]; gives back how many bytes that was.
export function copyBytes(source, target, at, start, end) {
  const length = MathMin(
    end - start,
    TypedArrayPrototypeGetByteLength(source) - start,
    TypedArrayPrototypeGetByteLength(target) - at,
  );
  if (!(length > 0)) return 0;
  const buffer = TypedArrayPrototypeGetBuffer(source);
  const part = new Uint8Array(buffer, TypedArrayPrototypeGetByteOffset(source) + start, length);
  TypedArrayPrototypeSet(target, part, at);
  return length;
}
