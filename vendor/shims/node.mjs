// What bundles expect as globals, and functions either do not have or may replace.
export { Buffer } from "buffer";
export { default as process } from "process";
