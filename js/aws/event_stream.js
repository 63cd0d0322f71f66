// The stream of events that an operation answers with: Node's, of objects.

import { primordials } from "ext:core/mod.js";
import { bufferOf } from "ext:tidegate_buffer/buffer.js";
import { load } from "ext:tidegate_library/library.js";

const { ArrayBufferIsView, Error, ObjectKeys } = primordials;

// `events`: all of them; the last may be `$error`, what the service or a broken message ended them with.
export function eventStream(events) {
  const { Readable } = load("node/stream");
  let at = 0;
  return new Readable({
    objectMode: true,
    read() {
      const event = at < events.length ? events[at++] : null;
      if (event !== null && event.$error !== undefined) this.destroy(errorOf(event.$error));
      else this.push(event === null ? null : withBuffers(event));
    },
  });
}

// An event is the one member of a structure, with members of its own.
function withBuffers(event) {
  const names = ObjectKeys(event);
  for (let i = 0; i < names.length; i++) {
    const members = event[names[i]];
    const inner = ObjectKeys(members);
    for (let j = 0; j < inner.length; j++) {
      const value = members[inner[j]];
      if (ArrayBufferIsView(value)) members[inner[j]] = bufferOf(value);
    }
  }
  return event;
}

function errorOf({ code, message }) {
  const error = new Error(message);
  if (code !== undefined) {
    error.name = code;
    error.code = code;
  }
  return error;
}
