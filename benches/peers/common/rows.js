// The rows of the comparison, over what a peer can do:
//
//   start(code) -> instance          loads a function; may do so as late as its first invocation
//   invoke(instance, event, settings) -> the result's JSON, nullish where there is none; or a promise of it
//   stop(instance)                   ends it
//   runaway(code) -> () => Promise   one invocation of a function that has to be stopped after `runawayTimeout`
//                                    milliseconds
//   resident() -> bytes              resident memory of all processes that run functions
//   lines(params) -> { events, seconds }   a whole file of events, over two threads or processes
//
// `params` is what benches/peers/run.mjs writes; each row gives what is printed as JSON.

import { unseen } from "./host.js";
import { distribution } from "./stats.js";
import { Resident } from "./resident.js";

const now = () => performance.now();
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function check(text, params) {
  if ((text ?? null) !== params.expected) throw new Error(`the result is ${text}, not ${params.expected}`);
}

export const rows = {
  // From the text of a function that was never seen to its first result. One at a time, with
  // a pause between them; ending it is not part of it.
  async cold(peer, params) {
    const samples = [];
    for (let number = 0; number < params.warmup + params.count; number++) {
      const code = unseen(params.code, number);
      const started = now();
      const instance = await peer.start(code);
      const text = await peer.invoke(instance, params.event, params.settings);
      if (number >= params.warmup) samples.push(now() - started);
      check(text, params);
      await peer.stop(instance);
      await sleep(params.pause);
    }
    return distribution(samples);
  },

  // One instance, one invocation at a time.
  async warm(peer, params) {
    const instance = await peer.start(params.code);
    check(await peer.invoke(instance, params.event, params.settings), params);
    for (let n = 0; n < params.warmup; n++) await peer.invoke(instance, params.event, params.settings);
    const samples = new Float64Array(params.count);
    for (let n = 0; n < params.count; n++) {
      const started = now();
      await peer.invoke(instance, params.event, params.settings);
      samples[n] = now() - started;
    }
    return distribution(samples);
  },

  ndjson: (peer, params) => peer.lines(params),

  // Resident memory that each instance beyond the first adds, each with a function of its own and one invocation behind it.
  async memory(peer, params) {
    const instances = [];
    const add = async (number) => {
      const instance = await peer.start(unseen(params.code, number));
      check(await peer.invoke(instance, params.event, params.settings), params);
      instances.push(instance);
    };
    await add(0);
    await sleep(params.idle);
    const first = await peer.resident();
    for (let number = 1; number < params.instances; number++) await add(number);
    await sleep(params.idle);
    const all = await peer.resident();
    const each = Math.round((all - first) / (params.instances - 1));
    return { instances: instances.length, first, all, each };
  },

  // Many functions with room for few: `sequence` has the number of the function that each request is for.
  async zipf(peer, params) {
    const resident = new Resident(params.resident, (instance) => peer.stop(instance));
    const [hits, misses, all] = [[], [], []];
    let errors = 0;
    for (const number of params.sequence) {
      const started = now();
      try {
        let instance = resident.get(number);
        const isHit = instance !== undefined;
        if (!isHit) {
          await resident.makeRoom();
          instance = await peer.start(unseen(params.code, number));
          resident.put(number, instance);
        }
        check(await peer.invoke(instance, params.event, params.settings), params);
        const took = now() - started;
        (isHit ? hits : misses).push(took);
        all.push(took);
      } catch {
        errors++;
      }
    }
    const memory = await peer.resident();
    return { all: distribution(all), resident: distribution(hits), cold: distribution(misses), errors, memory };
  },

  // Some quiet functions, an event every `interval` milliseconds, first alone, then while another function runs away again and
  // again. `arrival` counts from when the event was due, `submission` from when it was handed over.
  async neighbour(peer, params) {
    const quiet = [];
    for (let n = 0; n < params.quiet; n++) quiet.push(await peer.start(unseen(params.code, n)));
    const invoke = (n) => peer.invoke(quiet[n % quiet.length], params.event, params.settings);
    for (let n = 0; n < params.warmup; n++) await invoke(n);
    const phase = async () => {
      const [arrival, submission] = [[], []];
      const begun = now();
      for (let n = 0; n < params.count; n++) {
        const due = begun + n * params.interval;
        while (now() < due) await sleep(Math.max(1, due - now()));
        const submitted = now();
        await invoke(n);
        const done = now();
        arrival.push(done - due);
        submission.push(done - submitted);
      }
      return { arrival: distribution(arrival), submission: distribution(submission) };
    };
    const alone = await phase();
    const once = await peer.runaway(params.runaway);
    let [runs, running] = [0, true];
    const neighbour = (async () => {
      for (; running; runs++) {
        await once();
        // What runs in the thread of the others lets them have it at least in between.
        await sleep(0);
      }
    })();
    const beside = await phase().catch((error) => ({ failed: `the others: ${error.message}` }));
    running = false;
    if (beside.failed) return { alone, failed: beside.failed };
    await neighbour;
    return { alone, beside, runaways: runs };
  },
};
