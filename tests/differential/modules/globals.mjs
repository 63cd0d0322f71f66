// Node's modules are what this area is about.

import { createRequire } from "node:module";

globalThis.require = createRequire(import.meta.url);
