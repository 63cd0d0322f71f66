// Records what Node makes of the scripts in this folder's areas: node tests/differential/record.mjs [area...]
//
// A script is an array of functions; each is a case. `<script>.node20.json` holds, for each case in order, its source, what it
// returned or threw, and what it logged. The test in crates/tidegate-runtime/tests/differential.rs compares with that. What an area
// needs beyond Node's globals is in its `globals.mjs`. An area with a harness/record.mjs is recorded by that.

import { execFileSync } from "node:child_process";
import { Console } from "node:console";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";

const MAJOR = "v20.";
if (!process.version.startsWith(MAJOR)) throw new Error(`these are records of Node ${MAJOR}x, this is ${process.version}`);

const root = dirname(fileURLToPath(import.meta.url));
const { outcomeOf } = runInThisContext(`${readFileSync(join(root, "describe.js"), "utf8")}\n({ outcomeOf })`);
const areas = process.argv.length > 2
  ? process.argv.slice(2)
  : readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());

// Areas with a server of their own bring what is compared with, and its server: `npm ci` there first.
async function surroundings(area) {
  const folder = join(root, area);
  if (!existsSync(join(folder, "server.json"))) return { hidden: (text) => text, end() {} };
  const { startServer } = await import(pathToFileURL(join(folder, "server.mjs")));
  const server = await startServer(join(folder, "server.json"));
  const nothing = createServer();
  await new Promise((resolve) => nothing.listen(0, "127.0.0.1", resolve));
  const ports = [server.address().port, nothing.address().port];
  await new Promise((resolve) => nothing.close(resolve));
  const fetch = createRequire(join(folder, "package.json"))("node-fetch");
  const { Headers, Request, Response } = fetch;
  Object.assign(globalThis, { fetch, Headers, Request, Response });
  Object.assign(globalThis, { url: `http://127.0.0.1:${ports[0]}`, refused: `http://127.0.0.1:${ports[1]}` });
  return {
    hidden: (text) => text.replaceAll(`:${ports[0]}`, ":PORT").replaceAll(`:${ports[1]}`, ":REFUSED"),
    end: () => server.close(),
  };
}

async function record(area, script, hidden) {
  const file = join(root, area, script);
  const recorded = [];
  const cases = runInThisContext(`(${readFileSync(file, "utf8").replace(/;\s*$/, "")})`, { filename: script });
  for (const run of cases) {
    const logs = [];
    const stream = new Writable({
      decodeStrings: false,
      write(text, _encoding, done) {
        logs.push(text.replace(/\n$/, ""));
        done();
      },
    });
    globalThis.console = new Console({ stdout: stream, stderr: stream, colorMode: false });
    const outcome = await outcomeOf(run);
    recorded.push({ case: String(run), ...outcome, ...(logs.length > 0 ? { logs } : {}) });
  }
  writeFileSync(file.replace(/\.js$/, ".node20.json"), `${hidden(JSON.stringify(recorded, null, 1))}\n`);
}

process.emitWarning = () => {};
// An area's globals are no other's.
if (areas.length > 1) for (const area of areas) execFileSync(process.execPath, [fileURLToPath(import.meta.url), area]);
else {
  const [area] = areas;
  const own = join(root, area, "harness", "record.mjs");
  if (existsSync(own)) {
    execFileSync(process.execPath, [own], { stdio: "inherit" });
    process.exit();
  }
  const globals = join(root, area, "globals.mjs");
  if (existsSync(globals)) await import(pathToFileURL(globals).href);
  const { hidden, end } = await surroundings(area);
  for (const script of readdirSync(join(root, area)).filter((name) => name.endsWith(".js"))) await record(area, script, hidden);
  end();
}
// Connections that hang, as they are to, would keep it waiting.
process.exit();
