// Cuts a stream into parts of one size.

import { primordials } from "ext:core/mod.js";
import { bufferOf } from "ext:tidegate_buffer/bytes.js";

const {
  MathMin,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeSet,
  TypedArrayPrototypeSubarray,
  Uint8Array,
} = primordials;

const FIRST = 64 * 1024;

export class Cutter {
  #source;
  #size;
  // Of a piece that was longer than what its part wanted.
  #rest = null;
  #ended = false;
  #isFirst = true;

  constructor(source, size) {
    this.#source = source;
    this.#size = size;
  }

  // A Buffer; shorter than a part, or empty, at the end.
  async next() {
    const size = this.#size;
    // Most streams are short; after a whole part another one is likely.
    const first = this.#isFirst ? MathMin(FIRST, size) : size;
    this.#isFirst = false;
    let part = null;
    let used = 0;
    while (used < size) {
      const piece = await this.#piece();
      if (piece === null) break;
      const length = TypedArrayPrototypeGetByteLength(piece);
      const taken = MathMin(length, size - used);
      if (taken < length) this.#rest = TypedArrayPrototypeSubarray(piece, taken, length);
      const bytes = TypedArrayPrototypeSubarray(piece, 0, taken);
      // A part that comes in one piece need not be copied.
      if (taken === size) return bufferOf(bytes);
      part = grown(part, used, used + taken, first, size);
      TypedArrayPrototypeSet(part, bytes, used);
      used += taken;
    }
    return bufferOf(part === null ? new Uint8Array(0) : TypedArrayPrototypeSubarray(part, 0, used));
  }

  async #piece() {
    const rest = this.#rest;
    this.#rest = null;
    if (rest !== null) return rest;
    if (this.#ended) return null;
    const piece = await this.#source.next();
    this.#ended = piece === null;
    return piece;
  }

  cancel() {
    this.#rest = null;
    this.#source.cancel();
  }
}

// `part` with its first `used` bytes, or a longer one in its place.
function grown(part, used, wanted, first, most) {
  let room = part === null ? first : TypedArrayPrototypeGetByteLength(part);
  if (part !== null && wanted <= room) return part;
  while (room < wanted) room = MathMin(2 * room, most);
  const longer = new Uint8Array(room);
  if (part !== null) TypedArrayPrototypeSet(longer, TypedArrayPrototypeSubarray(part, 0, used), 0);
  return longer;
}
