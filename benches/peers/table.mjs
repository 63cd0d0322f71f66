// The table of benches/README.md, in Markdown.

import { Summary, read } from "./summary.mjs";

const columns = [
  ["Tidegate", "tidegate"],
  ["Node `vm`", "node-vm"],
  ["isolated-vm", "isolated-vm"],
  ["workerd", "workerd"],
  ["Deno `Worker`", "deno"],
];

const three = (value) => Number(value.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 });
const milliseconds = (value) => `${three(value / 1e6)} ms`;
const microseconds = (value) => `${three(value / 1e3)} µs`;
const megabytes = (value) => `${three(value / 1e6)} MB`;

export function table(results) {
  const summary = new Summary(results);
  const of = (row, contender, reader) => summary.value(row, contender, reader);
  // What is there, each with its unit, or nothing.
  const said = (values, unit, between = " / ") =>
    values.some((value) => value === undefined) ? undefined : values.map((value) => unit(value)).join(between);
  const quantiles = (row, unit, part) => (contender) => {
    const within = (reader) => (part ? read.in(part, reader) : reader);
    return said([of(row, contender, within(read.p50)), of(row, contender, within(read.p99))], unit);
  };
  const warm = (row) => (contender) => {
    const measured = quantiles(row, microseconds)(contender);
    const inside = of(row, contender, read.inside);
    const sync = quantiles(row, microseconds)(`${contender}-sync`);
    if (inside !== undefined) return `${microseconds(inside)} (mean); through a socket ${measured}`;
    const woken = quantiles(row, microseconds)(`${contender}-thread`);
    if (woken !== undefined) return `${measured}; from another thread: ${woken}`;
    return sync ? `${measured}; sync: ${sync}` : measured;
  };
  const rate = (row) => (contender) => {
    const [one, sync, batch] = ["", "-sync", "-batch"].map((way) => said([of(row, contender + way, read.rate)], three));
    return [one, sync && `sync: ${sync}`, batch && `batches: ${batch}`].filter(Boolean).join("; ") || undefined;
  };
  const neighbour = (from) => (contender) => {
    const p99 = (phase) => of("neighbour", contender, read.in(phase, read.in(from, read.p99)));
    return said([p99("alone"), p99("beside")], milliseconds, " -> ");
  };
  const rows = [
    ["cold start, no-op: p50 / p99", "cold", quantiles("cold", milliseconds)],
    ["cold start with blank isolates ready, no-op", "cold", (name) => quantiles("cold", milliseconds)(`${name}-ready`)],
    ["cold start, enrichment", "cold-enrichment", quantiles("cold-enrichment", milliseconds)],
    ["warm, no-op: p50 / p99", "warm", warm("warm")],
    ["warm, enrichment", "warm-enrichment", warm("warm-enrichment")],
    ["events/s, no-op", "ndjson", rate("ndjson")],
    ["events/s, enrichment", "ndjson-enrichment", rate("ndjson-enrichment")],
    ["memory of an idle instance", "memory", (name) => {
      const [each, count] = [of("memory", name, read.each), of("memory", name, read.instances)];
      return each && `${megabytes(each)}${count === 1000 ? "" : ` (of ${count})`}`;
    }],
    ["1,000 functions, requests for resident ones: p50 / p99", "zipf", quantiles("zipf", microseconds, "resident")],
    ["requests for others: p50 / p99", "zipf", quantiles("zipf", milliseconds, "cold")],
    ["errors; memory in the end", "zipf", (name) => {
      const [errors, memory] = [of("zipf", name, read.errors), of("zipf", name, read.memory)];
      return memory && `${errors}; ${megabytes(memory)}`;
    }],
    ["beside a runaway: p99 from arrival, before -> while", "neighbour", neighbour("arrival")],
    ["p99 from submission, before -> while", "neighbour", neighbour("submission")],
  ];
  const none = (row, name) => summary.failed(row, name) ?? "-";
  const { machine, versions, made } = results;
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `${[
    line(["", ...columns.map(([title]) => title)]),
    line(Array(columns.length + 1).fill("---")),
    line(["isolates functions", ...columns.map(([, name]) => (name === "node-vm" ? "no" : "yes"))]),
    ...rows.map(([title, row, cell]) => line([title, ...columns.map(([, name]) => cell(name) ?? none(row, name))])),
  ].join("\n")}

${targets(summary)}

Made on ${made} at ${commits(results)}, on ${machine.cores} cores of ${machine.cpu} with ${Math.round(machine.memory / 2 ** 30)} GiB, Linux ${machine.kernel}${busy(results)}:
Node ${versions.node}, isolated-vm ${versions["isolated-vm"]}, workerd ${versions.workerd}, Deno ${versions.deno}.
`;
}

// Rows that were run again may be of another commit.
function commits({ samples }) {
  return [...new Set(samples.map(({ commit }) => commit))].join(", ");
}

// How many others wanted the machine meanwhile.
function busy({ samples }) {
  const loads = samples.map(({ load }) => load).filter((load) => load !== undefined);
  return loads.length === 0 ? "" : `, load ${three(Math.min(...loads))} to ${three(Math.max(...loads))}`;
}

// What Tidegate wants to reach. Ratios are medians of those within a round.
function targets(summary) {
  const value = (row, reader) => summary.value(row, "tidegate", reader);
  const ratio = (row, other, reader) => summary.ratio(row, "tidegate", other, reader);
  const resident = (reader) => value("zipf", read.in("resident", reader));
  const beside = (phase) => value("neighbour", read.in(phase, read.in("arrival", read.p99)));
  const times = (number) => `${three(number)} times`;
  const all = [
    ["cold start, blank isolates ready", "at most 0.25 of isolated-vm", summary.ratio("cold", "tidegate-ready", "isolated-vm", read.p50), 0.25, times],
    ["cold start, none ready", "at most isolated-vm", ratio("cold", "isolated-vm", read.p50), 1, times],
    ["warm no-op, p50", "at most 1.2 of Node `vm`", ratio("warm", "node-vm", read.p50), 1.2, times],
    ["warm no-op, p99", "at most 1.2 of Node `vm`", ratio("warm", "node-vm", read.p99), 1.2, times],
    ["warm no-op, p50", "at most 1/20 of isolated-vm", ratio("warm", "isolated-vm", read.p50), 0.05, times],
    ["events/s, no-op", "at least 2 of isolated-vm", ratio("ndjson", "isolated-vm", read.rate), -2, times],
    ["events/s, enrichment", "at least 2 of isolated-vm", ratio("ndjson-enrichment", "isolated-vm", read.rate), -2, times],
    ["memory of an idle instance", "under 2.5 MB", value("memory", read.each), 2.5e6, megabytes],
    ["1,000 functions: errors", "none", value("zipf", read.errors), 0, three],
    ["1,000 functions: p99 of resident ones to p50", "at most 5", resident(read.p99) / resident(read.p50), 5, times],
    ["beside a runaway: p99 while to before", "at most 2", beside("beside") / beside("alone"), 2, times],
  ];
  const lines = all.map(([what, target, measured, limit, unit]) => {
    const isThere = Number.isFinite(measured);
    const met = limit < 0 ? measured >= -limit : measured <= limit;
    return `| ${what} | ${target} | ${isThere ? unit(measured) : "-"} | ${isThere ? (met ? "yes" : "no") : "-"} |`;
  });
  return ["| target | | measured | reached |", "|---|---|---|---|", ...lines].join("\n");
}
