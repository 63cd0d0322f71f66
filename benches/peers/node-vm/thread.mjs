import { workerData } from "node:worker_threads";
import { oneByOne } from "../common/lines.js";
import { serve } from "../common/thread.js";
import { peer } from "./peer.mjs";

const { start, invoke } = peer(workerData);
const instance = start(workerData.code);
serve((lines) => oneByOne(lines, (line) => invoke(instance, line, workerData.settings)));
