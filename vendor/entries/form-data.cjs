// form-data that also takes the web's Blobs and Files, which a stream delivers: they cannot be read at once.
const FormData = require("form-data");
const { Readable } = require("stream");

const { append } = FormData.prototype;

async function* chunksOf(blob) {
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
}

FormData.prototype.append = function (field, value, options) {
  if (!(value instanceof Blob)) return append.call(this, field, value, options);
  const given = typeof options === "string" ? { filename: options } : options;
  const blobOptions = {
    filename: typeof value.name === "string" ? value.name : "blob",
    contentType: value.type || FormData.DEFAULT_CONTENT_TYPE,
    ...given,
    knownLength: value.size,
  };
  // A length of 0 counts as unknown where the value is a stream.
  const body = value.size === 0 ? Buffer.alloc(0) : Readable.from(chunksOf(value), { objectMode: false });
  return append.call(this, field, body, blobOptions);
};

module.exports = FormData;
