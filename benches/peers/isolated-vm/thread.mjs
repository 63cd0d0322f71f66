import { workerData } from "node:worker_threads";
import { oneByOne } from "../common/lines.js";
import { serve } from "../common/thread.js";
import { peer } from "./peer.mjs";

const { start, invoke, batch } = peer(workerData);
const { settings, variant } = workerData;
const instance = start(workerData.code);
serve((lines) =>
  variant === "batch" ? batch(instance, lines, settings) : oneByOne(lines, (line) => invoke(instance, line, settings)),
);
