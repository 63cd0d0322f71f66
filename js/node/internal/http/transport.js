// node/internal/http/transport: requests as the host makes them. The one file of http that holds anything of the host.

"use strict";

const { begin, close, FinalizationRegistry, guard, read, ReadableStream, resourceForReadableStream, send, then, Uint8Array } = host;

// Answers that nobody reads any more free their connections.
const forgotten = new FinalizationRegistry((rid) => close(rid));

// A body that is written while it is sent: `write` calls back when there is room for more.
class Upload {
  #controller;
  #piece;
  #done;
  #pulled;
  #cancelled = false;

  constructor(oncancel) {
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      pull: () => {
        if (this.#piece !== undefined) {
          this.#give();
          return undefined;
        }
        return new Promise((resolve) => {
          this.#pulled = resolve;
        });
      },
      cancel: () => {
        this.#cancelled = true;
        oncancel();
      },
    }, { highWaterMark: 0 });
  }

  #give() {
    const done = this.#done;
    this.#controller.enqueue(this.#piece);
    this.#piece = undefined;
    done();
  }

  #resume() {
    const pulled = this.#pulled;
    this.#pulled = undefined;
    pulled?.();
  }

  write(piece, done) {
    if (this.#cancelled || piece.length === 0) {
      done();
      return;
    }
    // The stream owns what it is given.
    this.#piece = new Uint8Array(piece);
    this.#done = done;
    const pulled = this.#pulled;
    if (pulled === undefined) return;
    this.#pulled = undefined;
    this.#give();
    pulled();
  }

  end() {
    if (!this.#cancelled) this.#controller.close();
    this.#resume();
  }

  fail(error) {
    if (!this.#cancelled) this.#controller.error(error);
    this.#resume();
  }
}

const NO_LENGTH = -1;

// `body`: a Uint8Array, an Upload, or null. Throws what is no request.
function request(method, url, headers, body, length = NO_LENGTH) {
  const upload = body instanceof Upload;
  const { requestRid, cancelHandleRid } = begin(
    method,
    url,
    headers,
    upload ? null : body,
    upload ? resourceForReadableStream(body.stream) : null,
    length,
  );
  let open = true;
  let ended = false;
  return {
    answer(done, failed) {
      then(send(requestRid), guard((answer) => {
        open = false;
        close(cancelHandleRid);
        if (ended) close(answer.responseRid);
        else done(answer);
      }), guard((error) => {
        open = false;
        close(cancelHandleRid);
        if (!ended) failed(error);
      }));
    },
    abort() {
      ended = true;
      if (open) close(cancelHandleRid);
    },
  };
}

const PIECE = 64 * 1024;

// Pieces of an answer's body: `done` gets each, and an empty one at the end.
class Download {
  #rid;
  #closed = false;

  constructor(rid, owner) {
    this.#rid = rid;
    forgotten.register(owner, rid, this);
  }

  read(done, failed) {
    const bytes = new Uint8Array(PIECE);
    then(read(this.#rid, bytes), guard((length) => {
      if (length === 0) this.close();
      done(bytes.subarray(0, length));
    }), guard((error) => {
      if (this.#closed) return;
      this.close();
      failed(error);
    }));
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    forgotten.unregister(this);
    close(this.#rid);
  }
}

// It takes any resource by its number.
delete Download.prototype.constructor;

module.exports = { Download, request, Upload };
