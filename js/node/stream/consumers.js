// node:stream/consumers

"use strict";

const { Buffer } = require("buffer");

async function buffer(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

async function text(stream) {
  return (await buffer(stream)).toString();
}

module.exports = {
  async arrayBuffer(stream) {
    const bytes = await buffer(stream);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  },
  async blob(stream) {
    return new Blob([await buffer(stream)]);
  },
  buffer,
  async json(stream) {
    return JSON.parse(await text(stream));
  },
  text,
};
