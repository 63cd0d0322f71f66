// A file of events in, a file of results out, in the order of the input, over `workers`: each takes an array of lines and
// gives a promise of the text of their results. Every worker has at most two pieces, so that it never waits for the reader.

import { createReadStream, openSync, writeSync, closeSync } from "node:fs";

const PIECE = 256;
const AT_HAND = 2;

export async function throughLines(params, workers) {
  const started = performance.now();
  const output = openSync(params.output, "w");
  const waiting = new Map();
  let [given, written, events] = [0, 0, 0];
  const write = (place, text) => {
    waiting.set(place, text);
    for (let next; (next = waiting.get(written)) !== undefined; written++) {
      writeSync(output, next);
      waiting.delete(written);
    }
  };

  // One lane for each piece that a worker may hold.
  const free = workers.flatMap((worker) => Array(AT_HAND).fill(worker));
  const running = new Set();
  const give = async (lines) => {
    while (free.length === 0) await Promise.race(running);
    const worker = free.shift();
    const place = given++;
    events += lines.length;
    const task = worker(lines).then((text) => {
      write(place, text);
      free.push(worker);
      running.delete(task);
    });
    running.add(task);
  };

  let rest = "";
  let piece = [];
  for await (const chunk of createReadStream(params.input, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      if (piece.push(line) === PIECE) {
        await give(piece);
        piece = [];
      }
    }
  }
  if (piece.length > 0) await give(piece);
  await Promise.all(running);
  closeSync(output);
  return { events, seconds: (performance.now() - started) / 1000 };
}

// What the results of `lines` are written as, an event at a time.
export async function oneByOne(lines, invoke) {
  let text = "";
  for (const line of lines) text += `${(await invoke(line)) ?? "null"}\n`;
  return text;
}
