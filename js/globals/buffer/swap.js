// The order of bytes within units of 2, 4 and 8.

import { primordials } from "ext:core/mod.js";
import { CodedRangeError } from "ext:tidegate_buffer/errors.js";

const { TypedArrayPrototypeGetByteLength } = primordials;

function swap(buffer, size) {
  const length = TypedArrayPrototypeGetByteLength(buffer);
  if (length % size !== 0) {
    throw new CodedRangeError("ERR_INVALID_BUFFER_SIZE", `Buffer size must be a multiple of ${size * 8}-bits`);
  }
  for (let unit = 0; unit < length; unit += size) {
    for (let low = unit, high = unit + size - 1; low < high; low++, high--) {
      const byte = buffer[low];
      buffer[low] = buffer[high];
      buffer[high] = byte;
    }
  }
  return buffer;
}

export const methods = {
  swap16() {
    return swap(this, 2);
  },

  swap32() {
    return swap(this, 4);
  },

  swap64() {
    return swap(this, 8);
  },
};
