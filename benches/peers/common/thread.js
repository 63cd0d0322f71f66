// In a worker thread: takes arrays of lines, one after the other, and gives the text of their results.

import { parentPort } from "node:worker_threads";

export function serve(run) {
  let last = Promise.resolve();
  parentPort.on("message", (lines) => {
    last = last.then(() => run(lines)).then((text) => parentPort.postMessage(text));
  });
  parentPort.postMessage("loaded");
}
