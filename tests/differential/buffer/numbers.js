[
  () => {
    const b = Buffer.from([0x81, 0x02, 0xf3, 0x04, 0x85, 0x06, 0xf7, 0x88, 0x19]);
    const found = {};
    for (const name of Object.keys(Buffer.prototype).sort()) {
      if (/^read(Big|Float|Double|U?[Ii]nt(8|16|32))/.test(name)) found[name] = [b[name](), b[name](1)];
    }
    return found;
  },
  () => {
    const b = Buffer.from([0x81, 0x02, 0xf3, 0x04, 0x85, 0x06, 0xf7, 0x88, 0x19]);
    const found = {};
    for (const name of ["readUIntLE", "readUIntBE", "readUintLE", "readUintBE", "readIntLE", "readIntBE"]) {
      found[name] = [1, 2, 3, 4, 5, 6].map((size) => [b[name](0, size), b[name](2, size)]);
    }
    return found;
  },
  () => {
    const written = {};
    for (const name of Object.keys(Buffer.prototype).sort()) {
      const size = /^writeU?[Ii]nt(8|16|32)/.exec(name)?.[1];
      if (size === undefined) continue;
      const max = /^writeU/.test(name) ? 2 ** size - 1 : 2 ** (size - 1) - 1;
      const min = /^writeU/.test(name) ? 0 : -(2 ** (size - 1));
      const b = Buffer.alloc(20);
      written[name] = [b[name](max), b[name](min, 4), b[name](min + 77, 8), b[name](max - 1.5, 12), b[name]("3", 16), b];
    }
    return written;
  },
  () => {
    const written = {};
    for (const name of ["writeUIntLE", "writeUIntBE", "writeIntLE", "writeIntBE"]) {
      for (let size = 1; size <= 6; size++) {
        const bits = size * 8;
        const max = /U/.test(name) ? 2 ** bits - 1 : 2 ** (bits - 1) - 1;
        const min = /U/.test(name) ? 0 : -(2 ** (bits - 1));
        const b = Buffer.alloc(20);
        written[name + size] = [b[name](max, 0, size), b[name](min, 6, size), b[name](min + 77, 12, size), b];
      }
    }
    return written;
  },
  () => {
    const b = Buffer.alloc(24);
    return [
      b.writeBigInt64LE(-(2n ** 63n)), b.writeBigInt64BE(-2n, 8), b.writeBigUInt64BE(2n ** 64n - 1n, 16), b,
      b.readBigInt64LE(), b.readBigInt64BE(8), b.readBigUint64LE(16),
    ];
  },
  () => {
    const b = Buffer.alloc(16);
    return [b.writeBigUint64LE(0x0102030405060708n), b.writeBigUint64BE(0x0102030405060708n, 8), b];
  },
  () => {
    const b = Buffer.alloc(32);
    return [
      b.writeFloatLE(1.1), b.writeFloatBE(-1e30, 4), b.writeDoubleLE(Math.PI, 8), b.writeDoubleBE(-0, 16),
      b.writeFloatLE(NaN, 24), b.writeFloatBE(1e300, 28), b, b.readFloatLE(), b.readFloatBE(4), b.readDoubleLE(8),
      b.readDoubleBE(16), b.readFloatLE(24), b.readFloatBE(28),
    ];
  },
  () => Buffer.alloc(4).writeFloatLE("1.5", 0),
  () => Buffer.alloc(8).writeDoubleLE({}, 0),
  () => Buffer.alloc(8).writeDoubleLE(1n, 0),
  () => Buffer.alloc(8).writeDoubleLE(1, 1),
  () => Buffer.alloc(3).writeFloatBE(1),
  () => Buffer.alloc(11).readUInt8("1"),
  () => Buffer.alloc(11).readUInt8(1.5),
  () => Buffer.alloc(11).readUInt8(-1),
  () => Buffer.alloc(11).readUInt8(11),
  () => Buffer.alloc(11).readUInt8(null),
  () => Buffer.alloc(11).readUInt8(NaN),
  () => Buffer.alloc(11).readUInt8(Infinity),
  () => Buffer.alloc(11).readUInt8(2 ** 40),
  () => Buffer.alloc(11).readInt8(-0),
  () => Buffer.alloc(11).readUInt32LE(9),
  () => Buffer.alloc(11).readInt16BE(10),
  () => Buffer.alloc(11).readInt16BE(10.5),
  () => Buffer.alloc(2).readUInt32LE(),
  () => Buffer.alloc(2).readUInt32LE(1),
  () => Buffer.alloc(0).readUInt8(),
  () => Buffer.alloc(0).readInt8(5),
  () => Buffer.alloc(11).readUIntLE(0, 7),
  () => Buffer.alloc(11).readUIntLE(0, 0),
  () => Buffer.alloc(11).readUIntLE(0, -1),
  () => Buffer.alloc(11).readUIntLE(0),
  () => Buffer.alloc(11).readUIntLE(),
  () => Buffer.alloc(11).readUIntLE(0, 1.5),
  () => Buffer.alloc(11).readUIntLE(0, NaN),
  () => Buffer.alloc(11).readUIntLE(undefined, 3),
  () => Buffer.alloc(11).readUIntLE(null, 3),
  () => Buffer.alloc(11).readUIntLE(0, "3"),
  () => Buffer.alloc(11).readUIntLE(9, 5),
  () => Buffer.alloc(11).readUIntBE(NaN, 5),
  () => Buffer.alloc(4).readIntBE(0, 5),
  () => Buffer.alloc(4).readIntLE(0, 6),
  () => Buffer.alloc(11).readDoubleLE(9),
  () => Buffer.alloc(11).readFloatBE("0"),
  () => Buffer.alloc(7).readDoubleLE(),
  () => Buffer.alloc(11).readBigInt64LE(9),
  () => Buffer.alloc(7).readBigInt64LE(),
  () => Buffer.alloc(11).readBigUInt64BE("0"),
  () => Buffer.alloc(11).writeUInt8(256),
  () => Buffer.alloc(11).writeUInt8(-1),
  () => Buffer.alloc(11).writeUInt8("x"),
  () => Buffer.alloc(11).writeUInt8(undefined),
  () => Buffer.alloc(11).writeUInt8(1, 11),
  () => Buffer.alloc(11).writeUInt8(1, "1"),
  () => Buffer.alloc(11).writeUInt8(1n),
  () => Buffer.alloc(11).writeUInt8(Symbol()),
  () => Buffer.alloc(11).writeInt8(128),
  () => Buffer.alloc(11).writeInt16LE(40000),
  () => Buffer.alloc(11).writeInt16BE(1, 10),
  () => Buffer.alloc(11).writeInt32LE(2 ** 31),
  () => Buffer.alloc(11).writeUInt32LE(2 ** 32),
  () => Buffer.alloc(11).writeUInt32BE(-1),
  () => Buffer.alloc(11).writeUInt32LE(Infinity),
  () => Buffer.alloc(11).writeUInt32LE(1, 8),
  () => Buffer.alloc(3).writeUInt32LE(1),
  () => Buffer.alloc(11).writeUIntLE(2 ** 48, 0, 6),
  () => Buffer.alloc(11).writeUIntLE(2 ** 40, 0, 5),
  () => Buffer.alloc(11).writeUIntLE(2 ** 32, 0, 4),
  () => Buffer.alloc(11).writeIntLE(-(2 ** 47) - 1, 0, 6),
  () => Buffer.alloc(11).writeIntBE(2 ** 39, 0, 5),
  () => Buffer.alloc(11).writeIntBE(2 ** 23, 0, 3),
  () => Buffer.alloc(11).writeUIntBE(1, 0, 9),
  () => Buffer.alloc(11).writeUIntBE(1, 20, 3),
  () => Buffer.alloc(11).writeUIntBE(1, undefined, 3),
  () => Buffer.alloc(11).writeUIntLE(5, 0),
  () => Buffer.alloc(11).writeUIntLE(5, 0, "2"),
  () => Buffer.alloc(11).writeBigInt64LE(2n ** 63n),
  () => Buffer.alloc(11).writeBigInt64BE(-(2n ** 63n) - 1n),
  () => Buffer.alloc(11).writeBigUInt64LE(-1n),
  () => Buffer.alloc(11).writeBigUInt64LE(2n ** 64n),
  () => Buffer.alloc(11).writeBigUInt64LE(5),
  () => Buffer.alloc(11).writeBigInt64LE("x"),
  () => Buffer.alloc(11).writeBigInt64LE(1n, 9),
  () => Buffer.alloc(11).writeBigInt64LE(1n, "0"),
  () => Buffer.from([1, 2, 3, 4]).swap16(),
  () => Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap32(),
  () => Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap64(),
  () => Buffer.from(Array.from({ length: 256 }, (_, i) => i)).swap16().swap64(),
  () => Buffer.alloc(3).swap16(),
  () => Buffer.alloc(6).swap32(),
  () => Buffer.alloc(12).swap64(),
  () => Buffer.alloc(0).swap64(),
];
