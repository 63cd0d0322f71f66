import { wrapped } from "../common/host.js";

let call;
let settings;

self.onmessage = async ({ data }) => {
  if (typeof data === "string") return self.postMessage(await call(data, settings));
  if (Array.isArray(data)) {
    let text = "";
    for (const line of data) text += `${(await call(line, settings)) ?? "null"}\n`;
    return self.postMessage(text);
  }
  settings = data.settings;
  call = (0, eval)(wrapped(data.code));
  self.postMessage("loaded");
};
