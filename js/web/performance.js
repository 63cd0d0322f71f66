// performance: the time, marks and measures.

"use strict";

const { DOMException, op_performance_now, op_performance_origin, primordials, structuredClone } = host;
const {
  ArrayPrototypeFilter,
  ArrayPrototypePush,
  ArrayPrototypeSlice,
  ArrayPrototypeSort,
  ObjectDefineProperty,
  SymbolToStringTag,
  TypeError,
} = primordials;

const token = { __proto__: null };
let entries = [];

class PerformanceEntry {
  #name;
  #type;
  #start;
  #duration;

  constructor(key, name, type, start, duration) {
    if (key !== token) {
      const error = new TypeError("Illegal constructor");
      error.code = "ERR_ILLEGAL_CONSTRUCTOR";
      throw error;
    }
    this.#name = name;
    this.#type = type;
    this.#start = start;
    this.#duration = duration;
  }

  get name() {
    return this.#name;
  }

  get entryType() {
    return this.#type;
  }

  get startTime() {
    return this.#start;
  }

  get duration() {
    return this.#duration;
  }

  toJSON() {
    return { name: this.#name, entryType: this.#type, startTime: this.#start, duration: this.#duration, detail: this.detail };
  }
}

function detailOf(options) {
  const detail = options?.detail;
  return detail === undefined || detail === null ? null : structuredClone(detail);
}

class PerformanceMark extends PerformanceEntry {
  #detail;

  constructor(name, options) {
    name = `${name}`;
    const start = options?.startTime ?? op_performance_now();
    if (typeof start !== "number") {
      throw new TypeError(`The "startTime" argument must be of type number. Received ${typeof start}`);
    }
    if (start < 0) throw new TypeError(`${start} is not a valid timestamp`);
    super(token, name, "mark", start, 0);
    this.#detail = detailOf(options);
  }

  get detail() {
    return this.#detail;
  }
}

class PerformanceMeasure extends PerformanceEntry {
  #detail;

  constructor(key, name, start, duration, detail) {
    super(key, name, "measure", start, duration);
    this.#detail = detail;
  }

  get detail() {
    return this.#detail;
  }
}

function timeOf(mark) {
  if (typeof mark === "number") return mark;
  const name = `${mark}`;
  for (let i = entries.length - 1; i >= 0; i--) {
    if (entries[i].entryType === "mark" && entries[i].name === name) return entries[i].startTime;
  }
  throw new DOMException(`The "${name}" performance mark has not been set`, "SyntaxError");
}

function sorted(list) {
  return ArrayPrototypeSort(list, (a, b) => a.startTime - b.startTime);
}

function remove(type, name) {
  entries = ArrayPrototypeFilter(
    entries,
    (entry) => entry.entryType !== type || (name !== undefined && entry.name !== `${name}`),
  );
}

class Performance {
  constructor(key) {
    if (key !== token) {
      const error = new TypeError("Illegal constructor");
      error.code = "ERR_ILLEGAL_CONSTRUCTOR";
      throw error;
    }
  }

  now() {
    return op_performance_now();
  }

  get timeOrigin() {
    return op_performance_origin();
  }

  mark(name, options) {
    const mark = new PerformanceMark(name, options);
    ArrayPrototypePush(entries, mark);
    return mark;
  }

  measure(name, startOrOptions, endMark) {
    name = `${name}`;
    const options = typeof startOrOptions === "object" && startOrOptions !== null ? startOrOptions : undefined;
    const startMark = options === undefined ? startOrOptions : options.start;
    const end = options === undefined ? endMark : options.end;
    const duration = options?.duration;
    const endTime = end !== undefined
      ? timeOf(end)
      : startMark !== undefined && duration !== undefined
      ? timeOf(startMark) + duration
      : op_performance_now();
    const startTime = startMark !== undefined
      ? timeOf(startMark)
      : duration !== undefined && end !== undefined
      ? endTime - duration
      : 0;
    const measure = new PerformanceMeasure(token, name, startTime, endTime - startTime, detailOf(options));
    ArrayPrototypePush(entries, measure);
    return measure;
  }

  clearMarks(name) {
    remove("mark", name);
  }

  clearMeasures(name) {
    remove("measure", name);
  }

  getEntries() {
    return sorted(ArrayPrototypeSlice(entries));
  }

  getEntriesByName(name, type) {
    return sorted(
      ArrayPrototypeFilter(
        entries,
        (entry) => entry.name === `${name}` && (type === undefined || entry.entryType === type),
      ),
    );
  }

  getEntriesByType(type) {
    return sorted(ArrayPrototypeFilter(entries, (entry) => entry.entryType === `${type}`));
  }


  toJSON() {
    return { nodeTiming: {}, timeOrigin: op_performance_origin() };
  }
}

const classes = { Performance, PerformanceEntry, PerformanceMark, PerformanceMeasure };
const names = primordials.ObjectKeys(classes);
for (let i = 0; i < names.length; i++) {
  ObjectDefineProperty(classes[names[i]].prototype, SymbolToStringTag, {
    __proto__: null,
    value: names[i],
    configurable: true,
  });
}

module.exports = { performance: new Performance(token), ...classes };
