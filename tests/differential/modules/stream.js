[
  async () => {
    const { Readable } = require("stream");
    const found = [];
    for await (const item of Readable.from(["a", "b", "c"])) found.push(item);
    return found;
  },
  () =>
    new Promise((resolve) => {
      const { Readable } = require("stream");
      const events = [];
      const stream = new Readable({ read() {} });
      stream.on("data", (chunk) => events.push(`${chunk}`)).on("end", () => events.push("end"));
      stream.on("close", () => resolve(events));
      stream.push("x");
      stream.push(Buffer.from("y"));
      stream.push(null);
    }),
  () =>
    new Promise((resolve) => {
      const { Writable } = require("stream");
      const events = [];
      const stream = new Writable({
        highWaterMark: 3,
        write(chunk, encoding, done) {
          events.push([`${chunk}`, encoding]);
          setImmediate(done);
        },
        final(done) {
          events.push("final");
          done();
        },
      });
      stream.on("drain", () => events.push("drain")).on("finish", () => events.push("finish"));
      stream.on("close", () => resolve(events));
      events.push(stream.write("ab"), stream.write("cd"), stream.writableLength, stream.writableNeedDrain);
      stream.end("e", "latin1");
    }),
  () =>
    new Promise((resolve) => {
      const { Transform } = require("stream");
      const upper = new Transform({
        transform(chunk, _encoding, done) {
          done(null, `${chunk}`.toUpperCase());
        },
        flush(done) {
          this.push("!");
          done();
        },
      });
      const found = [];
      upper.on("data", (chunk) => found.push(`${chunk}`)).on("end", () => resolve(found));
      upper.write("a");
      upper.end("b");
    }),
  () =>
    new Promise((resolve) => {
      const { PassThrough, pipeline, Readable } = require("stream");
      const through = new PassThrough();
      const found = [];
      through.on("data", (chunk) => found.push(`${chunk}`));
      pipeline(Readable.from(["1", "2"]), through, (error) => resolve([error, found]));
    }),
  () =>
    new Promise((resolve) => {
      const { pipeline, Readable, Writable } = require("stream");
      const broken = new Readable({
        read() {
          this.destroy(new TypeError("broken"));
        },
      });
      const sink = new Writable({ write: (_c, _e, done) => done() });
      pipeline(broken, sink, (error) => resolve([error, broken.destroyed, sink.destroyed]));
    }),
  () => {
    const { pipeline } = require("stream/promises");
    const { Readable } = require("stream");
    return pipeline(Readable.from(["a", "b"]), async function* (source) {
      for await (const chunk of source) yield `${chunk}${chunk}`;
    }, async (source) => {
      let all = "";
      for await (const chunk of source) all += chunk;
      return all;
    });
  },
  () =>
    new Promise((resolve) => {
      const { finished, Readable } = require("stream");
      const stream = new Readable({ read() {} });
      finished(stream, (error) => resolve(error));
      stream.destroy();
    }),
  () => require("stream").finished({}, () => {}),
  () =>
    new Promise((resolve) => {
      const stream = new (require("stream").Readable)({ read() {} });
      stream.on("error", resolve);
      stream.push(null);
      stream.push("late");
    }),
  () =>
    new Promise((resolve) => {
      const stream = new (require("stream").Writable)({ write: (_c, _e, done) => done() });
      stream.on("error", resolve);
      stream.end();
      stream.write("late");
    }),
  () => new (require("stream").Writable)({ write: (_c, _e, done) => done() }).write(null),
  () => new Promise((resolve) => new (require("stream").Readable)().on("error", resolve).read()),
  () => new Promise((resolve) => new (require("stream").Writable)().on("error", resolve).write("x")),
  () => new Promise((resolve) => new (require("stream").Transform)().on("error", resolve).write("x")),
  () =>
    new Promise((resolve) => {
      const { Readable } = require("stream");
      const found = [];
      const stream = Readable.from(["a", "bc"], { objectMode: false });
      stream.setEncoding("hex");
      stream.on("data", (chunk) => found.push(chunk)).on("end", () => resolve([found, stream.readableEncoding]));
    }),
  () => {
    const { Readable, Writable, Duplex, Transform, PassThrough, Stream } = require("stream");
    const through = new PassThrough();
    return [
      require("stream") === Stream,
      through instanceof Transform,
      through instanceof Duplex,
      through instanceof Readable,
      through instanceof Writable,
      through instanceof Stream,
      through instanceof require("events"),
      through.readableHighWaterMark,
      through.writableHighWaterMark,
      new Readable({ objectMode: true }).readableHighWaterMark,
      through.readableFlowing,
      Object.keys(require("stream").promises),
    ];
  },
  () =>
    new Promise((resolve) => {
      const { PassThrough } = require("stream");
      const events = [];
      const source = new PassThrough();
      const sink = new PassThrough();
      for (const name of ["pipe", "unpipe", "finish", "end", "close"]) sink.on(name, () => events.push(name));
      source.pipe(sink);
      sink.on("data", (chunk) => events.push(`${chunk}`));
      sink.on("close", () => resolve(events));
      source.end("x");
    }),
  async () => {
    const { Readable } = require("stream");
    return [
      await Readable.from([1, 2, 3, 4]).filter((x) => x % 2 === 0).map((x) => x * 10).toArray(),
      await Readable.from([1, 2, 3]).reduce((a, b) => a + b, 0),
      await Readable.from([1, 2, 3]).take(2).toArray(),
      await Readable.from([1, 2, 3]).drop(1).toArray(),
      await Readable.from([[1], [2]]).flatMap((x) => x).toArray(),
      await Readable.from([1, 2]).some((x) => x > 1),
      await Readable.from([1, 2]).every((x) => x > 1),
      await Readable.from([1, 2]).find((x) => x > 1),
    ];
  },
  async () => {
    const { addAbortSignal, Readable } = require("stream");
    const controller = new AbortController();
    const stream = addAbortSignal(controller.signal, new Readable({ read() {} }));
    const failed = new Promise((resolve) => stream.on("error", resolve));
    controller.abort();
    return failed;
  },
  () => {
    const { Readable } = require("stream");
    const stream = new Readable({ read() {}, highWaterMark: 4 });
    return [stream.push("ab"), stream.push("cd"), stream.readableLength, `${stream.read(3)}`, `${stream.read()}`, stream.read()];
  },
  () => {
    const { Readable } = require("stream");
    const stream = new Readable({ read() {} });
    stream.push("c");
    stream.unshift("ab");
    return `${stream.read()}`;
  },
  () =>
    new Promise((resolve) => {
      const { Duplex } = require("stream");
      const found = [];
      const duplex = new Duplex({
        read() {
          this.push("out");
          this.push(null);
        },
        write(chunk, _encoding, done) {
          found.push(`${chunk}`);
          done();
        },
      });
      duplex.on("data", (chunk) => found.push(`${chunk}`)).on("close", () => resolve(found));
      duplex.end("in");
    }),
  () =>
    new Promise((resolve) => {
      const { Writable } = require("stream");
      const found = [];
      const stream = new Writable({
        writev(chunks, done) {
          found.push(chunks.map(({ chunk }) => `${chunk}`));
          done();
        },
      });
      stream.on("finish", () => resolve(found));
      stream.cork();
      stream.write("a");
      stream.write("b");
      stream.uncork();
      stream.end("c");
    }),
  () =>
    new Promise((resolve) => {
      const events = [];
      const stream = new (require("stream").Writable)({
        write: (_c, _e, done) => done(new RangeError("no")),
        destroy(error, done) {
          events.push(["destroy", error.message]);
          done(error);
        },
      });
      stream.on("error", (error) => events.push(["error", error.message])).on("close", () => resolve(events));
      stream.write("x", (error) => events.push(["callback", error.message]));
    }),
  async () => {
    const { Readable } = require("stream");
    const events = [];
    const stream = Readable.from(["a", "b", "c"]);
    for await (const chunk of stream) {
      events.push(chunk);
      break;
    }
    return [events, stream.destroyed];
  },
  () => {
    function Old() {
      require("stream").Readable.call(this);
    }
    require("util").inherits(Old, require("stream").Readable);
    Old.prototype._read = function () {
      this.push("old");
      this.push(null);
    };
    return new Promise((resolve) => new Old().on("data", (chunk) => resolve(`${chunk}`)));
  },
  () => [require("stream").isReadable(new (require("stream").Readable)()), require("stream").isErrored(new (require("stream").Writable)())],
  () => require("stream").Readable.from(5),
];
