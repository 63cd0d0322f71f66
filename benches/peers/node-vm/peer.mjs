// Node's `vm`: a context for each function, all in one isolate and one thread. Nothing is isolated that a function wants to
// reach, memory has no limit, and the time of an asynchronous function has none either: it is here as what a call costs at least.

import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { main } from "../common/main.js";
import { throughThreads } from "../common/threads.js";
import { wrapped } from "../common/host.js";

const start = (code) => vm.runInContext(wrapped(code), vm.createContext({}), { filename: "function.js" });

export const peer = (params) => ({
  start,
  invoke: (call, event, settings) => call(event, settings),
  stop() {},
  runaway(code) {
    // `timeout` counts for what is evaluated, so each invocation is an evaluation.
    const context = vm.createContext({ event: params.event, settings: params.settings });
    context.call = vm.runInContext(wrapped(code), context);
    const script = new vm.Script("call(event, settings)");
    return async () => {
      try {
        await script.runInContext(context, { timeout: params.runawayTimeout });
      } catch (error) {
        if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      }
    };
  },
  resident: () => process.memoryUsage.rss(),
  lines: () => throughThreads(new URL("./thread.mjs", import.meta.url), params),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(peer);
