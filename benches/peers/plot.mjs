// The comparison as an SVG: a panel for each row, a line for each contender, on a logarithmic scale. A dot is p50 (or the figure
// itself), the end of its line p99.

import { Summary, read } from "./summary.mjs";

const contenders = [
  ["tidegate-ready", "Tidegate, blank ready"],
  ["tidegate", "Tidegate"],
  ["node-vm", "Node vm"],
  ["isolated-vm", "isolated-vm"],
  ["isolated-vm-sync", "isolated-vm, sync"],
  ["isolated-vm-batch", "isolated-vm, batches"],
  ["workerd", "workerd"],
  ["workerd-batch", "workerd, batches"],
  ["deno", "Deno Worker"],
];

const quantiles = { from: read.p50, to: read.p99 };
const nested = (part, reader) => read.in(part, reader);
const panels = [
  { title: "Cold start, no-op: p50 to p99, ms", row: "cold", scale: 1e6, ...quantiles },
  { title: "Cold start, enrichment: p50 to p99, ms", row: "cold-enrichment", scale: 1e6, ...quantiles },
  { title: "Warm, no-op: p50 to p99, microseconds", row: "warm", scale: 1e3, ...quantiles },
  { title: "Warm, enrichment: p50 to p99, microseconds", row: "warm-enrichment", scale: 1e3, ...quantiles },
  { title: "Events per second, no-op (more is better)", row: "ndjson", scale: 1, from: read.rate },
  { title: "Events per second, enrichment (more is better)", row: "ndjson-enrichment", scale: 1, from: read.rate },
  { title: "Memory of an idle instance, MB", row: "memory", scale: 1e6, from: read.each },
  {
    title: "Beside a runaway: p99 before and while, ms", row: "neighbour", scale: 1e6,
    from: nested("alone", nested("arrival", read.p99)), to: nested("beside", nested("arrival", read.p99)),
  },
];

const WIDTH = 480;
const LABELS = 140;
const RIGHT = 64;
const LINE = 20;
const HEAD = 34;
const FOOT = 24;
const INK = "#222";
const OURS = "#0b6e99";
const THEIRS = "#8a8a8a";

const short = (value) =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))}k` : `${Number(value.toPrecision(3))}`;

export function plot(results) {
  const summary = new Summary(results);
  const drawn = panels.map((panel) => drawing(panel, summary)).filter(Boolean);
  const rows = [];
  for (let n = 0; n < drawn.length; n += 2) rows.push(drawn.slice(n, n + 2));
  let top = 8;
  const parts = rows.map((row) => {
    const placed = row.map(({ text }, column) => `<g transform="translate(${column * WIDTH + 8} ${top})">${text}</g>`);
    top += Math.max(...row.map(({ height }) => height)) + 12;
    return placed.join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * WIDTH + 16}" height="${top}" viewBox="0 0 ${2 * WIDTH + 16} ${top}" font-family="sans-serif" font-size="12" fill="${INK}">
<title>Tidegate and its peers</title>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function drawing({ title, row, scale, from, to }, summary) {
  const lines = contenders.flatMap(([name, label]) => {
    const [start, end] = [from, to].map((reader) => reader && summary.value(row, name, reader));
    return start === undefined ? [] : [{ name, label, start: start / scale, end: end && end / scale }];
  });
  if (lines.length === 0) return undefined;
  const values = lines.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const x = (value) => LABELS + ((Math.log10(value) - low) / (high - low)) * (WIDTH - LABELS - RIGHT);
  const bottom = HEAD + lines.length * LINE;
  const parts = [`<text x="0" y="16" font-weight="bold">${title}</text>`];
  for (let decade = low; decade <= high; decade++) {
    const at = x(10 ** decade).toFixed(1);
    parts.push(`<path d="M${at} ${HEAD - 8}V${bottom}" stroke="#ddd"/>`);
    parts.push(`<text x="${at}" y="${bottom + 14}" text-anchor="middle" fill="#666">${short(10 ** decade)}</text>`);
  }
  lines.forEach(({ name, label, start, end }, n) => {
    const y = HEAD + n * LINE + 6;
    const isOurs = name.startsWith("tidegate");
    const colour = isOurs ? OURS : THEIRS;
    const last = Math.max(start, end ?? start);
    parts.push(`<text x="${LABELS - 10}" y="${y + 4}" text-anchor="end"${isOurs ? ' font-weight="bold"' : ""}>${label}</text>`);
    if (end !== undefined) {
      const [a, b] = [x(start).toFixed(1), x(end).toFixed(1)];
      parts.push(`<path d="M${a} ${y}H${b}M${b} ${y - 4}V${y + 4}" stroke="${colour}" stroke-width="2"/>`);
    }
    parts.push(`<circle cx="${x(start).toFixed(1)}" cy="${y}" r="4.5" fill="${colour}"/>`);
    const value = end === undefined ? short(start) : `${short(start)} - ${short(end)}`;
    parts.push(`<text x="${(x(last) + 8).toFixed(1)}" y="${y + 4}" font-size="10" fill="${colour}">${value}</text>`);
  });
  return { text: parts.join("\n"), height: bottom + FOOT };
}
