// node:v8

"use strict";

module.exports = require("internal/missing")(
  "v8",
  "use JSON or structuredClone",
  "deserialize getHeapSnapshot getHeapSpaceStatistics getHeapStatistics serialize setFlagsFromString writeHeapSnapshot " +
    "Serializer Deserializer DefaultSerializer DefaultDeserializer",
);
