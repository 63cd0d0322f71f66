function onTrack() {
  const results = [];
  const attempt = (run) => {
    try {
      results.push(run());
    } catch (error) {
      results.push(`${error.name} ${error.code}`);
    }
  };
  const detached = Buffer.alloc(200, "a");
  detached.buffer.transfer();
  attempt(() => detached.length);
  attempt(() => detached.toString());
  attempt(() => detached.write("abc"));
  attempt(() => detached.indexOf("a"));
  attempt(() => detached.compare(Buffer.from("a")));
  attempt(() => detached.fill("ab").length);
  attempt(() => detached.copy(Buffer.alloc(3)));
  attempt(() => Buffer.alloc(3).copy(detached));
  attempt(() => detached.readUInt8());
  attempt(() => Buffer.concat([detached, Buffer.from("x")]).toString());
  attempt(() => Buffer.from(detached).length);
  attempt(() => detached.subarray(1).length);
  attempt(() => Buffer.from(detached.buffer).length);

  const memory = new ArrayBuffer(200, { maxByteLength: 4096 });
  const whole = Buffer.from(new Uint8Array(memory).buffer);
  const tracking = Object.setPrototypeOf(new Uint8Array(memory), Buffer.prototype);
  tracking.fill("a");
  memory.resize(4000);
  attempt(() => [whole.length, tracking.length, tracking.write("b".repeat(5000)), tracking.indexOf("a")]);
  memory.resize(10);
  attempt(() => [whole.length, tracking.length, tracking.toString(), whole.toString(), whole.write("abc")]);

  // Arguments that change the memory while they are converted.
  const shrinking = (size) => ({ valueOf: () => (memory.resize(size), 3) });
  memory.resize(4000);
  attempt(() => tracking.toString("latin1", shrinking(1), 3000).length);
  memory.resize(4000);
  attempt(() => tracking.copy(Buffer.alloc(4000), 0, shrinking(5), 4000));
  memory.resize(4000);
  attempt(() => tracking.fill(shrinking(5), 0, 4000).length);
  memory.resize(4000);
  attempt(() => tracking.fill("ab", 0, 4000, { toString: () => (memory.resize(5), "utf8") }).length);
  memory.resize(4000);
  attempt(() => tracking.indexOf("b", shrinking(2)));
  memory.resize(4000);
  attempt(() => tracking.utf8Write("abc", shrinking(1), 4000));
  memory.resize(4000);
  attempt(() => tracking.writeUInt32LE(shrinking(2), 3000));
  memory.resize(4000);
  attempt(() => tracking.toString({ toString: () => (memory.resize(3), "hex") }));
  return results;
}
