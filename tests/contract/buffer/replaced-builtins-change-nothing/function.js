function onTrack() {
  const buffer = Buffer.from("hello");
  for (const name of Object.getOwnPropertyNames(Uint8Array.prototype.__proto__)) {
    if (!["constructor", "length", "buffer", "byteLength", "byteOffset"].includes(name)) {
      Object.defineProperty(Uint8Array.prototype.__proto__, name, { value: () => "replaced" });
    }
  }
  Array.prototype[Symbol.iterator] = () => { throw new Error("called"); };
  String.prototype.toLowerCase = () => "replaced";
  Math.min = () => 1e9;
  try {
    Object.setPrototypeOf(Buffer[Symbol.species], class {});
  } catch {}
  return [
    buffer.toString("HEX"),
    Buffer.concat([buffer, Buffer.from("!")]).toString(),
    buffer.indexOf("l"),
    Buffer.alloc(3, "ab").toString("latin1"),
    buffer.copy(Buffer.alloc(3)),
  ];
}
