// What a function declares is not what libraries see.
const Buffer = undefined;
class URL {}
let console = null;

const onTrack = () =>
  new Promise((resolve) => {
    const req = https.request("https://127.0.0.1:2/x", { auth: "u:p" });
    const packed = zlib.zlib.gzipSync("text");
    req.on("error", (error) => resolve([req.path, req.getHeader("authorization"), error.code, zlib.zlib.gunzipSync(packed).length]));
    req.end("body");
  });
