// Worker threads that take arrays of lines, and give the text of their results.

import { Worker } from "node:worker_threads";
import { throughLines } from "./lines.js";

export async function throughThreads(file, params) {
  const threads = await Promise.all(Array.from({ length: params.threads }, () => started(file, params)));
  const result = await throughLines(params, threads.map(({ run }) => run));
  await Promise.all(threads.map(({ worker }) => worker.terminate()));
  return result;
}

async function started(file, params) {
  const worker = new Worker(file, { workerData: params });
  const waiting = [];
  const answer = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  worker.on("message", (text) => waiting.shift()?.resolve(text));
  worker.on("error", (error) => waiting.shift()?.reject(error));
  // Its first message says that the function is loaded.
  await answer();
  const run = (lines) => {
    worker.postMessage(lines);
    return answer();
  };
  return { worker, run };
}
