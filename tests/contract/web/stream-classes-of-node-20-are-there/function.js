async function onTrack(event, settings) {
  return [
    "ByteLengthQueuingStrategy", "CompressionStream", "CountQueuingStrategy", "CustomEvent", "DOMException", "DecompressionStream",
    "ReadableByteStreamController", "ReadableStreamBYOBReader", "ReadableStreamBYOBRequest", "ReadableStreamDefaultController",
    "ReadableStreamDefaultReader", "TextDecoderStream", "TextEncoderStream", "TransformStreamDefaultController",
    "WritableStreamDefaultController", "WritableStreamDefaultWriter",
  ].filter((name) => typeof globalThis[name] !== "function");
}
