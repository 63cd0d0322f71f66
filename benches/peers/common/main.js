// The protocol of peers: a row's name and a file of parameters in, one line of JSON out. A row that cannot be had is
// `{ "missing": "why" }`.

import { readFileSync } from "node:fs";
import process from "node:process";
import { rows } from "./rows.js";

export async function main(makePeer) {
  const [row, file] = process.argv.slice(2);
  const params = JSON.parse(readFileSync(file, "utf8"));
  const peer = await makePeer(params, row);
  const missing = peer.missing?.[row];
  const result = missing ? { missing } : await rows[row](peer, params);
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
}
