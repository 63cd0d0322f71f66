// Deno: a Worker without permissions for each function, which has an isolate and a thread of its own. Its memory has no limit.

import process from "node:process";
import { main } from "../common/main.js";
import { throughLines } from "../common/lines.js";

function open() {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", deno: { permissions: "none" } });
  const instance = { worker, settle: undefined };
  worker.onmessage = ({ data }) => instance.settle.resolve(data);
  worker.onerror = (event) => instance.settle.reject(new Error(event.message));
  return instance;
}

function ask(instance, message, timeout) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("timed out")), timeout);
    const settled = (settle) => (value) => {
      clearTimeout(late);
      settle(value);
    };
    instance.settle = { resolve: settled(resolve), reject: settled(reject) };
    instance.worker.postMessage(message);
  });
}

function peer(params) {
  const start = async (code) => {
    const instance = open();
    await ask(instance, { code, settings: params.settings }, params.timeout);
    return instance;
  };
  const stop = ({ worker }) => worker.terminate();
  return {
    start,
    invoke: (instance, event) => ask(instance, event, params.timeout),
    stop,
    runaway: (code) => async () => {
      // Nothing but its end stops a Worker, so each time is a new one.
      const instance = open();
      await ask(instance, { code, settings: params.settings }, params.timeout);
      await ask(instance, params.event, params.runawayTimeout).catch((error) => {
        if (error.message !== "timed out") throw error;
      });
      stop(instance);
    },
    resident: () => process.memoryUsage().rss,
    async lines() {
      const workers = await Promise.all(Array.from({ length: params.threads }, () => start(params.code)));
      const queues = workers.map((instance) => {
        let last;
        // A Worker has one piece at a time, and the next one waits here.
        return (lines) => (last = Promise.resolve(last).then(() => ask(instance, lines, 60_000)));
      });
      return throughLines(params, queues);
    },
  };
}

await main(peer);
