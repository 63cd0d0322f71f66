[
  () => {
    const decoder = new (require("string_decoder").StringDecoder)("utf8");
    const bytes = Buffer.from("a\u00e4\u20ac\u{1f600}z");
    return [...bytes].map((byte) => decoder.write(Buffer.from([byte]))).concat(decoder.end());
  },
  () => {
    const decoder = new (require("string_decoder").StringDecoder)();
    return [decoder.write(Buffer.from("e282", "hex")), decoder.end(), decoder.write(Buffer.from("ac41", "hex")), decoder.end()];
  },
  () => {
    const decoder = new (require("string_decoder").StringDecoder)("utf16le");
    return [decoder.write(Buffer.from("3dd8", "hex")), decoder.write(Buffer.from("00de41", "hex")), decoder.end()];
  },
  () => {
    const decoder = new (require("string_decoder").StringDecoder)("base64");
    return [decoder.write(Buffer.from("a")), decoder.write(Buffer.from("bcd")), decoder.end(Buffer.from("e"))];
  },
  () => {
    const decoder = new (require("string_decoder").StringDecoder)("hex");
    return [decoder.write(Buffer.from("ab")), decoder.end(), decoder.encoding];
  },
  () => {
    const decoder = new (require("string_decoder").StringDecoder)("utf8");
    return [decoder.write(Buffer.from("f0b841", "hex")), decoder.write(Buffer.from("c3", "hex")), decoder.end()];
  },
  () => new (require("string_decoder").StringDecoder)("latin1").write(Buffer.from([228, 246])),
  () => new (require("string_decoder").StringDecoder)("nope"),
  () => new (require("string_decoder").StringDecoder)().write(5),
  () => new (require("string_decoder").StringDecoder)().write("text"),
  () => new (require("string_decoder").StringDecoder)("UCS-2").encoding,
];
