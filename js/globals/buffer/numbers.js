// Numbers out of buffers, and into them: integers of 1 to 6 bytes, 64-bit integers and floats, in both byte orders.

import { primordials } from "ext:core/mod.js";
import { outOfBounds, outOfRange } from "ext:tidegate_buffer/errors.js";
import { requireNumber } from "ext:tidegate_buffer/validate.js";

const {
  ArrayBuffer,
  BigInt,
  DataView,
  DataViewPrototypeGetFloat32,
  DataViewPrototypeGetFloat64,
  DataViewPrototypeSetFloat32,
  DataViewPrototypeSetFloat64,
  MathFloor,
  MathTrunc,
  Number,
  Uint8Array,
} = primordials;

const scratch = new DataView(new ArrayBuffer(8));
const scratchBytes = new Uint8Array(scratch.buffer);

function offsetError(offset, max) {
  if (MathFloor(offset) !== offset) return outOfRange("offset", "an integer", offset);
  if (max < 0) return outOfBounds();
  return outOfRange("offset", `>= 0 and <= ${max}`, offset);
}

function sizeError(size) {
  requireNumber(size, "byteLength");
  return outOfRange("byteLength", MathFloor(size) === size ? ">= 1 and <= 6" : "an integer", size);
}

function checkBounds(buffer, offset, size) {
  requireNumber(offset, "offset");
  if (buffer[offset] === undefined || buffer[offset + size - 1] === undefined) {
    throw offsetError(offset, buffer.length - size);
  }
}

function readUnsigned(buffer, offset, size, little) {
  let value = 0;
  if (little) {
    for (let i = size - 1; i >= 0; i--) value = value * 256 + buffer[offset + i];
  } else {
    for (let i = 0; i < size; i++) value = value * 256 + buffer[offset + i];
  }
  return value;
}

function readInteger(buffer, offset, size, little, signed) {
  checkBounds(buffer, offset, size);
  const value = readUnsigned(buffer, offset, size, little);
  return signed && value >= 2 ** (size * 8 - 1) ? value - 2 ** (size * 8) : value;
}

function writeUnsigned(buffer, value, offset, size, little) {
  for (let i = 0; i < size; i++) {
    buffer[little ? offset + i : offset + size - 1 - i] = value % 256;
    value = MathFloor(value / 256);
  }
}

function integerRange(size, signed) {
  const bits = size * 8;
  if (size > 4) return signed ? `>= -(2 ** ${bits - 1}) and < 2 ** ${bits - 1}` : `>= 0 and < 2 ** ${bits}`;
  return signed ? `>= ${-(2 ** (bits - 1))} and <= ${2 ** (bits - 1) - 1}` : `>= 0 and <= ${2 ** bits - 1}`;
}

function writeInteger(buffer, value, offset, size, little, signed) {
  value = +value;
  const min = signed ? -(2 ** (size * 8 - 1)) : 0;
  const max = min + 2 ** (size * 8) - 1;
  if (value < min || value > max) throw outOfRange("value", integerRange(size, signed), value);
  checkBounds(buffer, offset, size);
  value = MathTrunc(value);
  writeUnsigned(buffer, value < 0 ? value + 2 ** (size * 8) : value, offset, size, little);
  return offset + size;
}

function readBig(buffer, offset, little, signed) {
  checkBounds(buffer, offset, 8);
  const first = readUnsigned(buffer, offset, 4, little);
  const second = readUnsigned(buffer, offset + 4, 4, little);
  const high = little ? second : first;
  const low = little ? first : second;
  return (BigInt(signed ? high | 0 : high) << 32n) + BigInt(low);
}

function writeBig(buffer, value, offset, little, signed) {
  const min = signed ? -(2n ** 63n) : 0n;
  const max = signed ? 2n ** 63n - 1n : 2n ** 64n - 1n;
  if (value < min || value > max) {
    throw outOfRange("value", signed ? ">= -(2n ** 63n) and < 2n ** 63n" : ">= 0n and < 2n ** 64n", value);
  }
  checkBounds(buffer, offset, 8);
  const low = Number(value & 0xffffffffn);
  const high = Number((value >> 32n) & 0xffffffffn);
  writeUnsigned(buffer, low, little ? offset : offset + 4, 4, little);
  writeUnsigned(buffer, high, little ? offset + 4 : offset, 4, little);
  return offset + 8;
}

function readFloat(buffer, offset, size, little) {
  checkBounds(buffer, offset, size);
  for (let i = 0; i < size; i++) scratchBytes[i] = buffer[offset + i];
  return size === 4
    ? DataViewPrototypeGetFloat32(scratch, 0, little)
    : DataViewPrototypeGetFloat64(scratch, 0, little);
}

function writeFloat(buffer, value, offset, size, little) {
  value = +value;
  checkBounds(buffer, offset, size);
  if (size === 4) DataViewPrototypeSetFloat32(scratch, 0, value, little);
  else DataViewPrototypeSetFloat64(scratch, 0, value, little);
  for (let i = 0; i < size; i++) buffer[offset + i] = scratchBytes[i];
  return offset + size;
}

function isSize(size) {
  return typeof size === "number" && size >= 1 && size <= 6 && MathFloor(size) === size;
}

export const methods = { __proto__: null };

// The alias is what newer versions of Node call the same function.
function add(name, method, alias) {
  methods[name] = method;
  if (alias !== undefined) methods[alias] = method;
}

function addIntegers(signed, order) {
  const little = order === "LE";
  const kind = signed ? "Int" : "UInt";
  const alias = (verb, rest) => signed ? undefined : `${verb}Uint${rest}`;
  for (let size = 1; size <= 4; size *= 2) {
    if (size === 1 && !little) continue;
    const rest = size === 1 ? "8" : `${size * 8}${order}`;
    const read = `read${kind}${rest}`;
    const write = `write${kind}${rest}`;
    add(
      read,
      {
        [read](offset = 0) {
          return readInteger(this, offset, size, little, signed);
        },
      }[read],
      alias("read", rest),
    );
    add(
      write,
      {
        [write](value, offset = 0) {
          return writeInteger(this, value, offset, size, little, signed);
        },
      }[write],
      alias("write", rest),
    );
  }
  const read = `read${kind}${order}`;
  const write = `write${kind}${order}`;
  add(
    read,
    {
      [read](offset, byteLength) {
        if (offset === undefined) requireNumber(offset, "offset");
        if (!isSize(byteLength)) throw sizeError(byteLength);
        return readInteger(this, offset, byteLength, little, signed);
      },
    }[read],
    alias("read", order),
  );
  add(
    write,
    {
      [write](value, offset, byteLength) {
        if (!isSize(byteLength)) throw sizeError(byteLength);
        return writeInteger(this, value, offset, byteLength, little, signed);
      },
    }[write],
    alias("write", order),
  );
}

function addBigs(signed, order) {
  const little = order === "LE";
  const kind = signed ? "BigInt64" : "BigUInt64";
  const read = `read${kind}${order}`;
  const write = `write${kind}${order}`;
  add(
    read,
    {
      [read](offset = 0) {
        return readBig(this, offset, little, signed);
      },
    }[read],
    signed ? undefined : `readBigUint64${order}`,
  );
  add(
    write,
    {
      [write](value, offset = 0) {
        return writeBig(this, value, offset, little, signed);
      },
    }[write],
    signed ? undefined : `writeBigUint64${order}`,
  );
}

function addFloats(kind, size, order) {
  const little = order === "LE";
  const read = `read${kind}${order}`;
  const write = `write${kind}${order}`;
  add(
    read,
    {
      [read](offset = 0) {
        return readFloat(this, offset, size, little);
      },
    }[read],
  );
  add(
    write,
    {
      [write](value, offset = 0) {
        return writeFloat(this, value, offset, size, little);
      },
    }[write],
  );
}

for (let i = 0; i < 2; i++) {
  const order = i === 0 ? "LE" : "BE";
  addIntegers(false, order);
  addIntegers(true, order);
  addBigs(false, order);
  addBigs(true, order);
  addFloats("Float", 4, order);
  addFloats("Double", 8, order);
}
