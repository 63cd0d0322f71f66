// console.table: the cells of any data, and the lines around them.

import { core, primordials } from "ext:core/mod.js";
import { show } from "ext:tidegate_console/format.js";

const { getStringWidth } = core.loadExtScript("ext:deno_web/01_console.js");
const {
  ArrayIsArray,
  ArrayPrototypeJoin,
  ArrayPrototypePush,
  MapPrototypeForEach,
  MapPrototypeGetSize,
  MathMax,
  ObjectKeys,
  ObjectPrototypeHasOwnProperty,
  SetPrototypeForEach,
  SetPrototypeGetSize,
  StringPrototypeRepeat,
} = primordials;

// Larger tables are shown as console.log shows their data.
const MAX_ROWS = 1000;
const MAX_COLUMNS = 50;

function size(data) {
  if (core.isMap(data)) return MapPrototypeGetSize(data);
  if (core.isSet(data)) return SetPrototypeGetSize(data);
  return ArrayIsArray(data) ? data.length : ObjectKeys(data).length;
}

export function fitsATable(data, properties) {
  if (typeof data !== "object" || data === null || core.isProxy(data) || size(data) > MAX_ROWS) return false;
  if (core.isMap(data) || core.isSet(data)) return true;
  if (properties !== undefined) return properties.length <= MAX_COLUMNS;
  const keys = ObjectKeys(data);
  for (let i = 0; i < keys.length; i++) {
    const row = data[keys[i]];
    if (!isPrimitive(row) && (core.isProxy(row) || ObjectKeys(row).length > MAX_COLUMNS)) return false;
  }
  return true;
}

function cell(value) {
  const wide = typeof value === "object" && value !== null && !ArrayIsArray(value) && ObjectKeys(value).length > 2;
  return show(value, { __proto__: null, depth: wide ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
}

function row(cells, widths) {
  let line = "\u2502";
  for (let i = 0; i < widths.length; i++) {
    const content = cells[i] ?? "";
    line += ` ${content}${StringPrototypeRepeat(" ", widths[i] - getStringWidth(content))} \u2502`;
  }
  return line;
}

function rule(widths, left, middle, right) {
  let line = left;
  for (let i = 0; i < widths.length; i++) {
    line += `${i === 0 ? "" : middle}${StringPrototypeRepeat("\u2500", widths[i] + 2)}`;
  }
  return line + right;
}

function draw(head, rows) {
  const widths = [];
  for (let i = 0; i < head.length; i++) {
    widths[i] = getStringWidth(head[i]);
    for (let j = 0; j < rows.length; j++) widths[i] = MathMax(widths[i], getStringWidth(rows[j][i] ?? ""));
  }
  const lines = [
    rule(widths, "\u250c", "\u252c", "\u2510"),
    row(head, widths),
    rule(widths, "\u251c", "\u253c", "\u2524"),
  ];
  for (let i = 0; i < rows.length; i++) ArrayPrototypePush(lines, row(rows[i], widths));
  ArrayPrototypePush(lines, rule(widths, "\u2514", "\u2534", "\u2518"));
  return ArrayPrototypeJoin(lines, "\n");
}

function isPrimitive(value) {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

function ofMap(map) {
  const rows = [];
  MapPrototypeForEach(map, (value, key) => {
    ArrayPrototypePush(rows, [`${rows.length}`, cell(key), cell(value)]);
  });
  return draw(["(iteration index)", "Key", "Values"], rows);
}

function ofSet(set) {
  const rows = [];
  SetPrototypeForEach(set, (value) => {
    ArrayPrototypePush(rows, [`${rows.length}`, cell(value)]);
  });
  return draw(["(iteration index)", "Values"], rows);
}

function ofObject(data, properties) {
  const head = ["(index)"];
  const columns = { __proto__: null };
  const rows = [];
  const values = [];
  const keys = ObjectKeys(data);
  for (let i = 0; i < keys.length; i++) {
    const item = data[keys[i]];
    const line = [keys[i]];
    ArrayPrototypePush(rows, line);
    if (properties === undefined && isPrimitive(item)) {
      values[i] = cell(item);
      continue;
    }
    const names = properties ?? ObjectKeys(item);
    for (let j = 0; j < names.length; j++) {
      const name = `${names[j]}`;
      if (columns[name] === undefined) {
        columns[name] = head.length;
        ArrayPrototypePush(head, name);
      }
      const shown = !isPrimitive(item) && ObjectPrototypeHasOwnProperty(item, name);
      line[columns[name]] = shown ? cell(item[name]) : "";
    }
  }
  if (values.length > 0) {
    for (let i = 0; i < rows.length; i++) rows[i][head.length] = values[i];
    ArrayPrototypePush(head, "Values");
  }
  return draw(head, rows);
}

export function table(data, properties) {
  if (core.isMap(data)) return ofMap(data);
  if (core.isSet(data)) return ofSet(data);
  return ofObject(data, properties);
}
